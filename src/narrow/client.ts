/**
 * Filters over a list that has pages of its own: choices in selects, the list fetched when the first is made, the
 * address in step. Without it the page leads to lists by each facet.
 */
import { element } from '../search/dom.ts';
import { countsOf, narrowed, readChoices, without, writeChoices, type Choices, type Facets } from './choices.ts';
import type { NarrowFile, NarrowItem } from './file.ts';
import { MESSAGES } from './messages.ts';
import { itemElement } from './view.ts';

/** How many refused values of an address are told one by one, and how much of each. */
const MOST_REFUSED = 3;
const MOST_LETTERS = 40;

/** Starts the filters of the page. */
export function startNarrowing(root: ParentNode = document): void {
	const form = root.querySelector<HTMLFormElement>('[data-narrow]')!;
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-narrow-${name}]`)!;
	const [status, notes, list, empty, lists] = ['status', 'notes', 'list', 'empty', 'lists'].map(part) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	const selects = [...form.querySelectorAll('select')];
	const facets: Facets = new Map(
		selects.map(({ name, options }) => [name, new Set([...options].map(({ value }) => value).filter(Boolean))]),
	);
	const labelOf = (select: HTMLSelectElement) => select.labels[0]?.firstChild?.textContent?.trim() ?? select.name;
	const wordsOf = new Map(
		selects.map(({ name, options }) => [
			name,
			new Map([...options].map((option) => [option.value, option.dataset['label'] ?? ''])),
		]),
	);

	let loading: Promise<readonly NarrowItem[]> | undefined;
	const load = () =>
		(loading ??= fetch(form.dataset['narrow']!)
			.then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
			.then(({ items }: NarrowFile) => items)
			.catch((error: unknown) => {
				// The next choice tries again.
				loading = undefined;
				throw error;
			}));

	let choices: Choices = { chosen: {}, refused: [], other: [] };
	const isNarrowed = () => Object.keys(choices.chosen).length > 0;

	/** One way out for each choice, with what it would give. */
	const waysOut = (items: readonly NarrowItem[]) =>
		Object.entries(choices.chosen).map(([name, value]) => {
			const rest = without(choices.chosen, name);
			const label = MESSAGES.drop(wordsOf.get(name)?.get(value) ?? value, narrowed(items, rest).length);
			const button = element('button', { type: 'button', class: 'chip' }, label);
			button.addEventListener('click', () => {
				choose(rest);
				selects.find((select) => select.name === name)?.focus();
			});
			return element('li', {}, button);
		});

	const showCounts = (items: readonly NarrowItem[]) => {
		for (const { name, options } of selects) {
			const counts = countsOf(items, choices.chosen, name);
			for (const option of options)
				option.text = option.value
					? MESSAGES.option(wordsOf.get(name)?.get(option.value) ?? '', counts.get(option.value) ?? 0)
					: (option.dataset['label'] ?? '');
		}
	};

	const show = (items: readonly NarrowItem[]) => {
		const found = isNarrowed() ? narrowed(items, choices.chosen) : [];
		showCounts(items);
		list.replaceChildren(...found.map(itemElement));
		empty.hidden = !isNarrowed() || found.length > 0;
		part('ways').replaceChildren(...(empty.hidden ? [] : waysOut(items)));
		status.textContent = !isNarrowed()
			? ''
			: found.length
				? MESSAGES.found(found.length, items.length)
				: MESSAGES.nothing;
	};

	const update = async () => {
		lists.hidden = isNarrowed();
		part('clear').hidden = !isNarrowed();
		if (!isNarrowed() && !loading) return;
		if (isNarrowed()) status.textContent = MESSAGES.loading;
		const asked = choices;
		try {
			const items = await load();
			// Another choice may have been made meanwhile; its own turn shows it.
			if (asked === choices) show(items);
		} catch {
			if (asked !== choices) return;
			list.replaceChildren();
			lists.hidden = false;
			status.textContent = MESSAGES.failed;
		}
	};

	/** Takes over choices: into the selects, the address and the list. */
	function choose(chosen: Choices['chosen']) {
		choices = { chosen, refused: [], other: choices.other };
		for (const select of selects) {
			select.value = chosen[select.name] ?? '';
			select.toggleAttribute('data-chosen', select.value !== '');
		}
		notes.replaceChildren();
		const query = writeChoices(choices, facets);
		history.replaceState(null, '', query ? `?${query}` : location.pathname);
		void update();
	}

	const tellRefused = () => {
		const told = choices.refused.slice(0, MOST_REFUSED).map(({ name, value }) => {
			const select = selects.find((candidate) => candidate.name === name);
			return MESSAGES.refused(select ? labelOf(select) : name, value.slice(0, MOST_LETTERS));
		});
		const rest = choices.refused.length - told.length;
		notes.replaceChildren(...[...told, ...(rest ? [MESSAGES.more(rest)] : [])].map((text) => element('p', {}, text)));
	};

	form.dataset['ready'] = '';
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () =>
		choose(Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]))),
	);
	for (const button of root.querySelectorAll('[data-narrow-clear]'))
		button.addEventListener('click', () => {
			choose({});
			selects[0]?.focus();
		});

	// A reload may leave old values in the selects: the address alone counts.
	const asked = readChoices(new URLSearchParams(location.search), facets);
	choices = asked;
	choose(asked.chosen);
	choices = { ...choices, refused: asked.refused };
	tellRefused();
}
