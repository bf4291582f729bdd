/** The form of the filters: selects made at build time, each option with its words. */
import { countsOf } from './matching.ts';
import { MESSAGES } from './messages.ts';
import type { Facets, Values } from './state.ts';

/** The parts of the page that the filters work on. */
export interface NarrowParts {
	readonly form: HTMLFormElement;
	readonly selects: readonly HTMLSelectElement[];
	/** The element with `data-narrow-<name>`. */
	readonly part: (name: string) => HTMLElement;
}

export const partsOf = (root: ParentNode): NarrowParts => {
	const form = root.querySelector<HTMLFormElement>('[data-narrow]')!;
	return {
		form,
		selects: [...form.querySelectorAll('select')],
		part: (name) => root.querySelector<HTMLElement>(`[data-narrow-${name}]`)!,
	};
};

/** The values that can be chosen of each facet. */
export const facetsOf = (selects: NarrowParts['selects']): Facets =>
	new Map(selects.map(({ name, options }) => [name, new Set([...options].map(({ value }) => value).filter(Boolean))]));

/** What a select is called. */
export const labelOf = (select: HTMLSelectElement) => select.labels[0]?.firstChild?.textContent?.trim() ?? select.name;

const wordsOf = (option: HTMLOptionElement) => option.dataset['label'] ?? option.value;

/** The words for a value of a facet. */
export const valueLabel = (selects: NarrowParts['selects'], name: string, value: string): string => {
	const option = [...(selects.find((select) => select.name === name)?.options ?? [])].find(
		(one) => one.value === value,
	);
	return option ? wordsOf(option) : value;
};

/** What is chosen in the form. */
export const readForm = (selects: NarrowParts['selects']): Values =>
	Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, [value]]));

/** Puts choices into the form. */
export const showForm = (selects: NarrowParts['selects'], chosen: Values) => {
	for (const select of selects) {
		select.value = chosen[select.name]?.[0] ?? '';
		select.toggleAttribute('data-chosen', select.value !== '');
	}
};

/** Tells in each option how many items it would give. */
export const showCounts = (
	selects: NarrowParts['selects'],
	items: readonly { readonly values: Values }[],
	chosen: Values,
) => {
	for (const { name, options } of selects) {
		const counts = countsOf(items, chosen, name);
		for (const option of options)
			if (option.value) option.text = MESSAGES.option(wordsOf(option), counts.get(option.value) ?? 0);
	}
};
