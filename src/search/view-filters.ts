/** Keeps the form's filters, their counts and the chips of the chosen ones in step with the state. */
import type { Counts, Directory, Pages } from './directory.ts';
import { element, part } from '../dom/dom.ts';
import { labelOf, SITE, type FacetGroup } from './facets.ts';
import { format, MESSAGES } from './messages.ts';
import { beginningOf, chosenValues, toTell, type Parameter, type Values } from '../filters/state.ts';
import type { SearchState } from './state.ts';

const boxes = (form: ParentNode) => [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

/** The values that are checked in the form. */
export const readChosen = (form: ParentNode): Values => {
	const chosen: Record<string, string[]> = {};
	for (const { checked, name, value } of boxes(form)) if (checked) (chosen[name] ??= []).push(value);
	return chosen;
};

/** Checks what the state has chosen. */
export const showChosen = (form: ParentNode, { chosen }: SearchState): void => {
	for (const box of boxes(form)) box.checked = chosen[box.name]?.includes(box.value) ?? false;
	for (const group of form.querySelectorAll<HTMLElement>('[data-search-facet]')) {
		const count = chosen[group.dataset['searchFacet'] ?? '']?.length ?? 0;
		part('chosen', group).textContent = MESSAGES.chosen(count);
	}
};

const showCount = (box: HTMLInputElement, counts: Counts | undefined) => {
	const label = box.closest('label');
	if (!label) return;
	const count = counts?.get(box.value) ?? 0;
	part('count', label).textContent = format(count);
	label.toggleAttribute('data-empty', count === 0 && !box.checked);
};

/** Shows next to each value how many pages a click on it would give. */
export const showCounts = (form: ParentNode, directory: Directory, pages: Pages, { chosen }: SearchState): void => {
	const counts = new Map<string, Counts>();
	for (const box of boxes(form)) {
		// Sites are known once several are open.
		if (box.name === SITE && directory.valuesOf(SITE).length === 0) continue;
		if (!counts.has(box.name)) counts.set(box.name, directory.counts(pages, chosen, box.name));
		showCount(box, counts.get(box.name));
	}
};

const chip = (parameter: Parameter, text: string, kind: string) => {
	const button = element(
		'button',
		{ type: 'button', class: 'chip', 'data-kind': kind, 'aria-label': MESSAGES.remove(text) },
		text,
	);
	button.dataset['name'] = parameter.name;
	button.dataset['value'] = parameter.value;
	return element('li', {}, button);
};

/** One button for each chosen value and each unknown one, and one for all. */
export const chips = (state: SearchState, groups: readonly FacetGroup[]): HTMLLIElement[] => {
	const items = [
		...chosenValues(state.chosen).map((parameter) =>
			chip(parameter, labelOf(groups, parameter.name, parameter.value), 'chosen'),
		),
		...toTell(state.refused).told.map((parameter) =>
			chip(parameter, `${parameter.name}=${beginningOf(parameter.value)}`, 'unknown'),
		),
	];
	const all = element('button', { type: 'button', class: 'chip', 'data-kind': 'all' }, MESSAGES.removeAll);
	return items.length ? [...items, element('li', {}, all)] : [];
};
