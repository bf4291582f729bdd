/**
 * Filters over a list that has pages of its own: choices in selects, the list fetched when the first is made, the
 * address in step. Without it the page leads to lists by each facet.
 */
import { hereWith, parametersHere } from '../dom/address.ts';
import { element } from '../dom/dom.ts';
import { PlaceKeeper } from '../dom/place.ts';
import type { NarrowFile, NarrowItem } from './file.ts';
import { facetsOf, labelOf, partsOf, readForm, showCounts, showForm, valueLabel } from './form.ts';
import { narrowed } from './matching.ts';
import { MESSAGES } from './messages.ts';
import {
	beginningOf,
	chosenValues,
	NO_CHOICES,
	readChoices,
	toTell,
	without,
	withoutFilters,
	writeChoices,
	type Choices,
} from './state.ts';
import { itemElement } from './view.ts';

/** A select takes one value. */
const ONE = 1;

/** Fetches the items once; where that failed, the next call tries again. */
const loader = (address: string) => {
	let loading: Promise<readonly NarrowItem[]> | undefined;
	return () =>
		(loading ??= fetch(address)
			.then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
			.then(({ items }: NarrowFile) => items)
			.catch((error: unknown) => {
				loading = undefined;
				throw error;
			}));
};

/** Starts the filters of the page. */
export function startNarrowing(root: ParentNode = document): void {
	const { form, selects, part } = partsOf(root);
	const facets = facetsOf(selects);
	const load = loader(form.dataset['narrow']!);
	const place = new PlaceKeeper();
	let choices = NO_CHOICES;
	let isLoaded = false;

	/** One way out for each choice, with what it would give. */
	const waysOut = (items: readonly NarrowItem[]) =>
		chosenValues(choices.chosen).map((parameter) => {
			const { name, value } = parameter;
			const rest = without(choices, parameter);
			const label = MESSAGES.drop(valueLabel(selects, name, value), narrowed(items, rest.chosen).length);
			const button = element('button', { type: 'button', class: 'chip' }, label);
			button.addEventListener('click', () => {
				void choose(rest);
				selects.find((select) => select.name === name)?.focus();
			});
			return element('li', {}, button);
		});

	const show = (items: readonly NarrowItem[]) => {
		const found = narrowed(items, choices.chosen);
		showCounts(selects, items, choices.chosen);
		part('list').replaceChildren(...found.map(itemElement));
		part('empty').hidden = found.length > 0;
		part('ways').replaceChildren(...(found.length ? [] : waysOut(items)));
		part('status').textContent = found.length ? MESSAGES.found(found.length, items.length) : MESSAGES.nothing;
	};

	/** Nothing found to show, so that the page's lists follow; `message` says why where that is not the reader's wish. */
	const showLists = (message = '') => {
		part('list').replaceChildren();
		part('empty').hidden = true;
		part('status').textContent = message;
	};

	const update = async () => {
		const asked = choices;
		const isNarrowed = Object.keys(asked.chosen).length > 0;
		part('clear').hidden = !isNarrowed;
		if (!isNarrowed) showLists();
		else part('status').textContent = MESSAGES.loading;
		// Nothing is fetched before it is used.
		if (!isNarrowed && !isLoaded) return;
		try {
			const items = await load();
			isLoaded = true;
			// Another choice may have been made meanwhile; its own turn shows it.
			if (asked !== choices) return;
			if (isNarrowed) show(items);
			else showCounts(selects, items, {});
		} catch {
			if (asked === choices) showLists(MESSAGES.failed);
		}
	};

	const tellRefused = () => {
		const { told, rest } = toTell(choices.refused);
		const refused = told.map(({ name, value }) => {
			const select = selects.find((candidate) => candidate.name === name);
			return MESSAGES.refused(select ? labelOf(select) : name, beginningOf(value));
		});
		const lines = [...refused, ...(rest ? [MESSAGES.more(rest)] : [])];
		part('notes').replaceChildren(...lines.map((text) => element('p', {}, text)));
	};

	/** Takes over choices: into the form, the address and the list. */
	function choose(next: Choices) {
		choices = next;
		showForm(selects, choices.chosen);
		tellRefused();
		// What was refused is told once, and is no part of what the reader shares.
		const query = writeChoices({ ...choices, refused: [] }).toString();
		history.replaceState(history.state, '', hereWith(query));
		return update();
	}

	form.dataset['ready'] = '';
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => void choose({ ...choices, chosen: readForm(selects), refused: [] }));
	part('clear').addEventListener('click', () => {
		void choose(withoutFilters(choices));
		selects[0]?.focus();
	});
	// A reload may leave old values in the selects: the address alone counts.
	place.enter();
	void choose(readChoices(parametersHere(), facets, ONE)).then(() => place.restore(true));
}
