/**
 * Quick search: a dialog with a combobox over a listbox of pages. Loaded by `loader.ts` at the first use.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import style from '../../styles/quick.css?url';
import { cutQuery, isTooLong } from '../query-length.ts';
import { MESSAGES } from './messages.ts';
import { merge, textSource, titleSource, type Source, type Suggestion } from './source.ts';
import { createView, rows, type View } from './view.ts';

/** Rows without the last one, which leads to all results. */
const LIMIT = 10;
/** How many of them may come from names, so that the text of pages has its say. */
const NAMES = 7;
/** Milliseconds without a keystroke after which names are searched; and after which the text is, over the network. */
const PAUSE = 40;
const LONG_PAUSE = 250;

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Whether the reader asked the browser to save data; then the text is searched on the search page only. */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

class QuickSearch {
	readonly #view: View = createView(BASE);
	readonly #names: Source = titleSource(BASE);
	readonly #text: Source = textSource(BASE);
	/** Counts what was typed, so that an answer that was overtaken shows nothing. */
	#turn = 0;
	/** Whether more was typed than is looked for. */
	#isCut = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Position of the chosen row; -1 while none is. */
	#active = -1;
	/** What to do when the dialog closes. */
	#closed: () => void = () => undefined;

	constructor() {
		const { dialog, input, close, list } = this.#view;
		input.addEventListener('input', () => this.#typed());
		input.addEventListener('keydown', (event) => this.#key(event));
		close.addEventListener('click', () => dialog.close());
		// Beside the panel; and a page that is come back to should not still have it open.
		dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
		list.addEventListener('click', (event) => !event.ctrlKey && !event.metaKey && dialog.close());
		dialog.addEventListener('close', () => this.#closed());
		document.body.append(dialog);
	}

	/** Opens the dialog with what stands in a field, and gives the focus back when it closes. */
	open(field: HTMLInputElement, from: Element | null) {
		const { dialog, input } = this.#view;
		if (dialog.open) return;
		input.value = field.value;
		dialog.showModal();
		input.focus();
		this.#typed();
		this.#closed = () => {
			field.value = input.value;
			if (from instanceof HTMLElement && from !== document.body) from.focus({ preventScroll: true });
			else if (from) field.blur();
			else field.focus({ preventScroll: true });
		};
	}

	#typed() {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		const { input } = this.#view;
		// Says so until something else is typed.
		this.#isCut = isTooLong(input.value);
		if (this.#isCut) input.value = cutQuery(input.value);
		const query = cutQuery(input.value).trim();
		this.#view.empty.hidden = query !== '';
		if (query) this.#timer = setTimeout(() => void this.#run(query, () => turn === this.#turn), PAUSE);
		else this.#show([], '', '');
	}

	async #run(query: string, isCurrent: () => boolean) {
		this.#say(MESSAGES.loading);
		const names = await this.#try(this.#names, query, NAMES);
		if (!isCurrent()) return;
		const reads = !savesData();
		this.#show(names ?? [], query, reads && !names?.length ? MESSAGES.reading : this.#summary(names));
		if (reads) this.#timer = setTimeout(() => void this.#read(query, names, isCurrent), LONG_PAUSE);
	}

	async #read(query: string, names: readonly Suggestion[] | undefined, isCurrent: () => boolean) {
		const text = await this.#try(this.#text, query, LIMIT);
		if (!isCurrent()) return;
		const found = names || text ? merge(names ?? [], text ?? [], LIMIT) : undefined;
		this.#show(found ?? [], query, this.#summary(found));
	}

	/** What a source suggests; undefined where it could not be loaded, which is no reason to stop. */
	async #try(source: Source, query: string, limit: number) {
		try {
			return await source.suggest(query, limit);
		} catch (error) {
			console.warn(error);
			return undefined;
		}
	}

	#summary(found: readonly Suggestion[] | undefined) {
		if (!found) return MESSAGES.failed;
		const note = found.find((row) => row.note)?.note;
		return found.length ? [MESSAGES.count(found.length), note].filter(Boolean).join(' · ') : MESSAGES.nothing;
	}

	#say(text: string) {
		this.#view.status.textContent = this.#isCut ? `${MESSAGES.cut} · ${text}` : text;
	}

	/** Shows rows; the chosen one stays chosen where it is still there. */
	#show(suggestions: readonly Suggestion[], query: string, status: string) {
		const { list, input } = this.#view;
		const chosen = list.children[this.#active]?.getAttribute('href');
		const options = query ? rows(suggestions, query, BASE) : [];
		list.replaceChildren(...options);
		list.hidden = options.length === 0;
		input.setAttribute('aria-expanded', String(options.length > 0));
		this.#choose(options.findIndex((row) => row.getAttribute('href') === chosen));
		this.#say(status);
	}

	#choose(place: number) {
		const { list, input } = this.#view;
		list.children[this.#active]?.setAttribute('aria-selected', 'false');
		this.#active = place;
		const row = list.children[place];
		row?.setAttribute('aria-selected', 'true');
		row?.scrollIntoView({ block: 'nearest' });
		if (row) input.setAttribute('aria-activedescendant', row.id);
		else input.removeAttribute('aria-activedescendant');
	}

	#key(event: KeyboardEvent) {
		// Keys that end a composition of an input method belong to it.
		if (event.isComposing) return;
		const { list, dialog } = this.#view;
		const count = list.children.length;
		const row = list.children[this.#active];
		if (event.key === 'ArrowDown') this.#choose(this.#active + 1 < count ? this.#active + 1 : -1);
		else if (event.key === 'ArrowUp') this.#choose(this.#active < 0 ? count - 1 : this.#active - 1);
		else if (event.key === 'Enter' && row instanceof HTMLElement) row.click();
		else if (event.key === 'Escape') dialog.close();
		else return;
		event.preventDefault();
	}
}

/** Resolves when the style sheet is there, or will not come: a plain dialog is better than none. */
const loadStyle = (href: string) =>
	new Promise<void>((done) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.onload = link.onerror = () => done();
		document.head.append(link);
	});

let ready: Promise<QuickSearch> | undefined;

/**
 * Opens quick search.
 * @param field the page's search field; what stands in it is looked for
 * @param from what had the focus before, where the focus was moved to the field for this; gets it back
 */
export const openQuick = async (field: HTMLInputElement, from: Element | null = null): Promise<void> => {
	ready ??= loadStyle(style).then(() => new QuickSearch());
	(await ready).open(field, from);
};
