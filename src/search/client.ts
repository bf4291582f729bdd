/**
 * The search page in the browser: reads the state from the address, runs it, shows it, and writes it back.
 * The page's form works by itself (method get), so that what is typed before this script runs is not lost.
 */
import { hereWith, isTooLongHere, parametersHere } from '../dom/address.ts';
import { element, part } from '../dom/dom.ts';
import { PlaceKeeper, type Place } from '../dom/place.ts';
import type { Engine, Found } from './engine.ts';
import { SITE, type FacetGroup } from './facets.ts';
import { MESSAGES } from './messages.ts';
import { openEngine } from './open.ts';
import { breathe } from '../text/in-steps.ts';
import { once } from '../text/remember.ts';
import { without, withoutFilters, type Facets } from '../filters/state.ts';
import { ResultList } from './result-list.ts';
import { isEmpty, queryOf, readState, writeState, type SearchState } from './state.ts';
import type { Together } from './together.ts';
import { chips, readChosen, showChosen, showCounts } from './view-filters.ts';
import { nearest, notesFor } from './view-notes.ts';

/** Milliseconds without a keystroke after which a search runs. */
const PAUSE = 200;
/** Milliseconds for which readers wait for all results before they see the first. */
const NOTICED = 150;
/** From this width on the filters stand beside the results; see search.css. */
const WIDE = '(min-width: 60rem)';

/** Whether an address that changes is a new step for the Back button. */
type Step = 'push' | 'replace' | 'none';

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

class SearchPage {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #input: HTMLInputElement;
	readonly #groups: readonly FacetGroup[];
	readonly #facets: Facets;
	readonly #list: ResultList;
	readonly #place: PlaceKeeper;
	readonly #engine: () => Promise<Engine>;
	/** This site with others; undefined for a site that is searched alone. */
	readonly #open: (() => Promise<Together>) | undefined;
	/** What `#open` gave, without what failed since. */
	#together: Together | undefined;
	#state: SearchState;
	/** Counts searches, so that one that was overtaken shows nothing. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the text of pages did not come, and titles alone were searched. */
	#lacksText = false;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#form = part('form', root) as HTMLFormElement;
		this.#input = part('input', root) as HTMLInputElement;
		this.#groups = JSON.parse(root.dataset['groups'] ?? '[]') as FacetGroup[];
		this.#facets = new Map(this.#groups.map(({ name, options }) => [name, new Set(options.map(({ value }) => value))]));
		const index = root.dataset['index'] ?? '';
		this.#engine = once(() => openEngine(index));
		if (import.meta.env.SEARCHED_TOGETHER)
			this.#open = once(async () => {
				const { openTogether } = await import('./together.ts');
				const sites = JSON.parse(root.dataset['sites'] ?? '') as Parameters<typeof openTogether>[2];
				return (this.#together = await openTogether(await this.#engine(), index, sites));
			});
		this.#list = new ResultList(root, this.#groups, (error) => this.#dropped(error));
		this.#place = new PlaceKeeper(() => this.#list.shown);
		this.#state = this.#read();
		this.#listen();
	}

	#read(): SearchState {
		return readState(parametersHere(), this.#facets);
	}

	#listen() {
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#set(this.#typed(), 'push');
		});
		this.#input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#set(this.#typed(), 'replace'), PAUSE);
		});
		this.#form.addEventListener('change', (event) => {
			if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
			this.#set({ ...this.#typed(), chosen: readChosen(this.#form) }, 'push');
		});
		part('chips', this.#root).addEventListener('click', (event) => this.#removeChip(event));
		for (const name of ['notes', 'ways'])
			part(name, this.#root).addEventListener('click', (event) => this.#follow(event));
		addEventListener('popstate', () => this.#return());
		addEventListener('online', () => {
			if (this.#lacksText || part('status', this.#root).dataset['state'] === 'error') void this.#run();
		});
	}

	/** The state with what stands in the field; who types something else no longer asks for it exactly. */
	#typed(): SearchState {
		const query = queryOf(this.#input.value);
		if (query.isCut) this.#input.value = query.q;
		return { ...this.#state, ...query, exact: this.#state.exact && query.q.trim() === this.#state.q.trim() };
	}

	/** A link to another search is followed without loading the page anew. */
	#follow(event: MouseEvent) {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		this.#push(link.href);
		this.#openAddress();
		part('status', this.#root).focus({ preventScroll: true });
	}

	#removeChip(event: Event) {
		const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
		if (!chip) return;
		const { name, value } = chip.dataset;
		const next =
			name === undefined || value === undefined ? withoutFilters(this.#state) : without(this.#state, { name, value });
		this.#set(next, 'push');
		// The button is gone: without this, the keyboard would start over at the top of the page.
		part('status', this.#root).focus({ preventScroll: true });
	}

	/** Shows the state of the address. */
	start() {
		this.#openAddress(this.#place.enter());
	}

	/** Another entry of the history: where only its fragment differs, what is shown is right. */
	#return() {
		this.#place.leave();
		const place = this.#place.enter();
		if (writeState(this.#read()) !== writeState(this.#state)) this.#openAddress(place);
		else if (place) this.#place.restore();
	}

	#openAddress(place?: Place) {
		const state = this.#read();
		this.#input.value = state.q;
		void this.#set(state, state.isCut || isTooLongHere() ? 'replace' : 'none', place);
	}

	/** A new entry of the history, with a place of its own. */
	#push(address: string) {
		this.#place.leave();
		history.pushState(null, '', address);
		this.#place.enter();
	}

	#set(state: SearchState, step: Step, place?: Place) {
		clearTimeout(this.#timer);
		this.#state = state;
		this.#list.begin(place?.shown);
		const address = hereWith(writeState(state));
		if (step === 'push' && address !== hereWith(location.search.slice(1))) this.#push(address);
		if (step === 'replace') history.replaceState(history.state, '', address);
		showChosen(this.#form, state);
		part('chips', this.#root).replaceChildren(...chips(state, this.#groups));
		return this.#run();
	}

	async #run() {
		const turn = ++this.#turn;
		const current = () => turn === this.#turn;
		this.#say('loading', MESSAGES.loading);
		try {
			const state = this.#state;
			// Which pages are of which site is known once all are open.
			if (state.chosen[SITE]) await this.#open?.();
			const engine = this.#together?.engine ?? (await this.#engine());
			const complete = engine.index.complete.then(
				() => true,
				() => false,
			);
			// Titles are there first. They are shown if the text takes longer than a reader would notice.
			const waited = await Promise.race([complete, pause(NOTICED)]);
			if (!current()) return;
			if (waited === undefined) {
				const early = await engine.find(state.q, { exact: true });
				const pages = engine.directory.filter(early.pages, state.chosen);
				if (current() && early.level && pages.size > 0) {
					await this.#list.show({ engine, found: early, order: await early.rank(pages), isCurrent: current });
					if (current()) this.#say('loading', MESSAGES.partly(pages.size));
				}
			}
			const whole = await complete;
			if (!current()) return;
			// Without the text nobody knows that no page has what was typed, so that nothing else is searched instead.
			const found = await engine.find(state.q, { exact: state.exact || !whole });
			if (!current()) return;
			const pages = engine.directory.filter(found.pages, state.chosen);
			// Nothing was typed that could be looked for, and nothing chosen: all pages in a row help nobody.
			const blank = found.level === undefined && isEmpty({ ...state, q: '' });
			const order = blank ? [] : await found.rank(pages);
			this.#lacksText = !whole && found.level !== undefined;
			const ways =
				order.length || blank || this.#lacksText ? [] : await nearest(state, found, engine.directory, this.#groups);
			const listed = { engine, found, order, isCurrent: current };
			await this.#list.show(listed);
			await breathe();
			if (!current()) return;
			showCounts(this.#form, engine.directory, found.pages, state);
			this.#list.offerMore(listed);
			if (this.#open && !this.#together && !blank) {
				this.#note([]);
				this.#say('loading', MESSAGES.elsewhere(order.length));
				// What this site has stands, whatever becomes of the others.
				await this.#open().catch(console.error);
				if (!current()) return;
				if (this.#together) return void (await this.#run());
			}
			this.#report(state, found, order.length, blank, ways);
			this.#place.restore(turn === 1);
		} catch (error) {
			if (!current() || this.#dropped(error)) return;
			console.error(error);
			this.#list.clear();
			this.#note([]);
			this.#say('error', MESSAGES.failed);
		}
	}

	/** Goes on without another site that failed, if it was one. */
	#dropped(error: unknown): boolean {
		const rest = this.#together?.without(error);
		if (!rest) return false;
		this.#together = rest;
		void this.#run();
		return true;
	}

	/** Says what was found, and what to try where nothing was. */
	#report(state: SearchState, found: Found, count: number, blank: boolean, ways: readonly HTMLElement[]) {
		const empty = count === 0 && !blank;
		const titlesOnly = this.#lacksText ? [element('p', {}, MESSAGES.titlesOnly)] : [];
		this.#note([...titlesOnly, ...notesFor(state, found, count), ...(this.#together?.notes() ?? [])]);
		part('empty', this.#root).hidden = !empty;
		part('ways', this.#root).replaceChildren(...ways);
		const filtered = found.pages.size > 0 && count === 0;
		const nothing = this.#lacksText
			? MESSAGES.nothingInTitles
			: filtered
				? MESSAGES.nothingWithFilters(found.pages.size)
				: MESSAGES.nothing;
		this.#say('done', blank ? MESSAGES.invitation : empty ? nothing : MESSAGES.count(count));
	}

	#note(notes: readonly HTMLElement[]) {
		part('notes', this.#root).replaceChildren(...notes);
		part('empty', this.#root).hidden = true;
	}

	#say(state: 'loading' | 'done' | 'error', text: string) {
		const status = part('status', this.#root);
		status.textContent = text;
		status.dataset['state'] = state;
	}
}

/** Starts the search page, if this is one. */
export const startSearch = (): void => {
	const root = document.querySelector<HTMLElement>('[data-search]');
	if (!root) return;
	const filters = part('filters', root) as HTMLDetailsElement;
	const wide = matchMedia(WIDE);
	filters.open = wide.matches;
	wide.addEventListener('change', () => (filters.open = wide.matches));
	new SearchPage(root).start();
};
