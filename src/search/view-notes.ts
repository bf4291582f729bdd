/** Says above the results how they came about, with ways back and ways on. */
import type { Directory } from './directory.ts';
import { element } from '../dom/dom.ts';
import type { Found } from './engine.ts';
import { labelOf, type FacetGroup } from './facets.ts';
import { MESSAGES } from './messages.ts';
import { beginningOf, chosenValues, toTell, without, withoutFilters } from '../filters/state.ts';
import { LONGEST_QUERY } from './query-length.ts';
import { writeState, type SearchState } from './state.ts';

/** More ways on than this are no help. */
const MAX_WAYS = 4;

const linkTo = (state: SearchState, text: string) =>
	element('a', { href: `?${writeState(state)}`, 'data-search-way': '' }, text);

const note = (...children: readonly (Node | string)[]) =>
	element('p', {}, ...children.flatMap((child, i) => (i > 0 ? [' ', child] : [child])));

/** What was changed about the query, and the way back to what was typed. */
const changes = (state: SearchState, found: Found): HTMLElement[] => {
	const exactly = linkTo({ ...state, exact: true }, MESSAGES.exactly(state.q));
	const { instead, added, level } = found;
	const notes: HTMLElement[] = [];
	if (instead) notes.push(note(MESSAGES.instead(instead.query, state.q), exactly));
	if (added.length) notes.push(note(MESSAGES.added(added.map(({ to }) => to)), exactly));
	if (level && MESSAGES.loosened(level) && !instead) notes.push(note(MESSAGES.loosened(level)));
	return notes;
};

/** The notes for results that are shown. */
export const notesFor = (state: SearchState, found: Found, count: number): HTMLElement[] => {
	const notes = [
		...(state.isCut ? [note(MESSAGES.cut(LONGEST_QUERY))] : []),
		...(count > 0 ? changes(state, found) : []),
	];
	if (count > 0 && found.level === 'some' && found.missing.length) notes.push(note(MESSAGES.missing(found.missing)));
	if (state.exact && state.q.trim()) {
		const freely = linkTo({ ...state, exact: false }, MESSAGES.freely);
		notes.push(note(MESSAGES.exactly(state.q), freely));
	}
	for (const { alternative, count: pages } of found.offers)
		notes.push(
			note(linkTo({ ...state, exact: false, q: alternative.query }, MESSAGES.offer(alternative.query, pages))),
		);
	const { told, rest } = toTell(state.refused);
	notes.push(...told.map(({ name, value }) => note(MESSAGES.unknown(name, beginningOf(value)))));
	if (rest) notes.push(note(MESSAGES.moreUnknown(rest)));
	return notes;
};

/** Where nothing is left: the nearest searches that find something, with what they find. */
export const nearest = async (
	state: SearchState,
	found: Found,
	directory: Directory,
	groups: readonly FacetGroup[],
): Promise<HTMLElement[]> => {
	const ways: { link: HTMLElement; count: number }[] = [];
	for (const parameter of chosenValues(state.chosen)) {
		const next = without(state, parameter);
		const count = directory.filter(found.pages, next.chosen).size;
		const label = labelOf(groups, parameter.name, parameter.value);
		if (count > 0) ways.push({ link: linkTo(next, MESSAGES.dropFilter(label, count)), count });
	}
	if (Object.keys(state.chosen).length > 1 && ways.length === 0 && found.pages.size > 0)
		ways.push({
			link: linkTo(withoutFilters(state), MESSAGES.dropFilters(found.pages.size)),
			count: found.pages.size,
		});
	for (const { query, count } of await found.withoutOne(state.chosen))
		ways.push({ link: linkTo({ ...state, exact: false, q: query }, MESSAGES.dropWord(query, count)), count });
	return ways.slice(0, MAX_WAYS).map(({ link }) => element('li', {}, link));
};
