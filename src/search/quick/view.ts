/** The elements of quick search. */
import { element, marked } from '../../dom/dom.ts';
import { LONGEST_FIELD } from '../query-length.ts';
import { MESSAGES } from './messages.ts';
import type { Suggestion } from './source.ts';

/** The parts of the dialog that change. */
export interface View {
	readonly dialog: HTMLDialogElement;
	readonly input: HTMLInputElement;
	readonly close: HTMLButtonElement;
	readonly status: HTMLElement;
	readonly list: HTMLElement;
	readonly empty: HTMLElement;
}

const LIST_ID = 'quick-list';

/**
 * The dialog, not yet on the page.
 * @param base base path with a slash at its end
 */
export const createView = (base: string): View => {
	const input = element('input', {
		name: 'q',
		type: 'text',
		role: 'combobox',
		'aria-label': MESSAGES.field,
		'aria-autocomplete': 'list',
		'aria-controls': LIST_ID,
		'aria-expanded': 'false',
		placeholder: MESSAGES.placeholder,
		maxlength: String(LONGEST_FIELD),
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const close = element('button', { type: 'button' }, MESSAGES.close);
	const status = element('p', { class: 'quick-status', role: 'status' });
	const list = element('div', { id: LIST_ID, class: 'quick-list', role: 'listbox', 'aria-label': MESSAGES.list });
	const empty = element(
		'p',
		{ class: 'quick-empty' },
		`${MESSAGES.hint} `,
		element('a', { href: `${base}browse/` }, MESSAGES.browse),
	);
	const keys = element(
		'p',
		{ class: 'quick-keys', 'aria-hidden': 'true' },
		...MESSAGES.keys.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`)),
	);
	const form = element('form', { class: 'quick-bar', action: `${base}search/` }, input, close);
	const panel = element('div', { class: 'quick-panel' }, form, status, empty, list, keys);
	return {
		dialog: element('dialog', { class: 'quick', 'aria-label': MESSAGES.dialog }, panel),
		input,
		close,
		status,
		list,
		empty,
	};
};

/** A row of the list; a link, so that it opens in another tab as links do. */
const option = (place: number, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) =>
	element(
		'a',
		{ id: `quick-${place}`, role: 'option', tabindex: '-1', 'aria-selected': 'false', ...attributes },
		...children,
	);

/** Suggestions as rows, and after them the one that leads to all results. */
export const rows = (suggestions: readonly Suggestion[], query: string, base: string): HTMLAnchorElement[] => [
	...suggestions.map(({ url, title, kind, text }, place) =>
		option(
			place,
			{ href: url },
			element('b', {}, ...marked(title)),
			' ',
			element('small', {}, kind),
			...(text.length ? [' ', element('span', {}, ...marked(text))] : []),
		),
	),
	option(
		suggestions.length,
		{ href: `${base}search/?${new URLSearchParams({ q: query })}`, class: 'quick-all' },
		MESSAGES.all(query),
	),
];
