/** Shows results. */
import { element, marked } from '../dom/dom.ts';
import type { ResultPart } from '../schemas/facets.ts';
import { excerptFor, markText, matchesText } from './excerpt.ts';
import { labelOf, SITE, type FacetGroup } from './facets.ts';
import { MESSAGES } from './messages.ts';
import type { Term } from './query.ts';
import type { SearchRecord } from './records.ts';

/** The focus points and agencies of an overview would fill the result. */
const MAX_LABELS = 3;

/** The values of a page that are shown in one place of its result; of a facet that another one tells, none. */
const labels = ({ facets }: SearchRecord, groups: readonly FacetGroup[], as: ResultPart['as']) =>
	groups
		.flatMap(({ name, result }) =>
			result?.as === as && !facets[result.toldBy ?? '']?.length ? { name, place: result.place } : [],
		)
		.sort((a, b) => a.place - b.place)
		.flatMap(({ name }) => (facets[name] ?? []).map((value) => ({ name, label: labelOf(groups, name, value) })))
		.slice(0, MAX_LABELS);

const badges = (record: SearchRecord, groups: readonly FacetGroup[]) =>
	element(
		'p',
		{ class: 'result-badges' },
		...labels(record, groups, 'badge').map(({ name, label }) =>
			element('span', { class: 'result-badge', 'data-facet': name }, label),
		),
		...(record.site
			? [element('span', { class: 'result-badge', 'data-facet': SITE }, MESSAGES.from(record.site))]
			: []),
	);

const belongings = (record: SearchRecord, groups: readonly FacetGroup[]) => {
	const shown = labels(record, groups, 'belonging');
	if (shown.length === 0) return [];
	return [element('ul', { class: 'result-belongs' }, ...shown.map(({ label }) => element('li', {}, label)))];
};

/** Links to the sections of the page that match. */
const sections = (record: SearchRecord, terms: readonly Term[], links: ReturnType<typeof excerptFor>['sections']) => {
	if (links.length === 0) return [];
	const [path = ''] = record.url.split('#');
	const items = links.map(({ id, heading }) =>
		element('li', {}, element('a', { href: `${path}#${encodeURIComponent(id)}` }, ...marked(markText(heading, terms)))),
	);
	return [
		element('div', { class: 'result-sections' }, element('span', {}, MESSAGES.sections), element('ul', {}, ...items)),
	];
};

/** The other name that the query meant, where the title does not say why a page was found. */
const alias = ({ title, aliases }: SearchRecord, terms: readonly Term[]) => {
	const met = matchesText(title, terms) ? undefined : aliases.find((name) => matchesText(name, terms));
	return met ? [element('p', { class: 'result-alias' }, MESSAGES.alias, ...marked(markText(met, terms)))] : [];
};

/** One result as a list item; its first link is the page. */
export const resultItem = (
	record: SearchRecord,
	terms: readonly Term[],
	groups: readonly FacetGroup[],
): HTMLLIElement => {
	const excerpt = excerptFor(record, terms);
	return element(
		'li',
		{ class: 'result', 'data-search-result': '' },
		element(
			'h3',
			{ class: 'result-title' },
			element('a', { href: record.url }, ...marked(markText(record.title, terms))),
		),
		badges(record, groups),
		...belongings(record, groups),
		...alias(record, terms),
		element('p', { class: 'result-excerpt' }, ...marked(excerpt.pieces)),
		...sections(record, terms, excerpt.sections),
	);
};
