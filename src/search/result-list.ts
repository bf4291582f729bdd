/** The list of results on the search page, and the button for more of them. */
import { part } from '../dom/dom.ts';
import type { Engine, Found } from './engine.ts';
import type { FacetGroup } from './facets.ts';
import { MESSAGES } from './messages.ts';
import { breathe } from '../text/in-steps.ts';
import { resultItem } from './view-results.ts';

/** Results shown at first, and with each click on "more". */
const STEP = 20;

/** What is listed: pages that were found, in rank order. */
interface Listed {
	readonly engine: Engine;
	readonly found: Found;
	readonly order: readonly number[];
	/** Whether the search that found them is still the latest one. */
	readonly isCurrent: () => boolean;
}

export class ResultList {
	readonly #list: HTMLElement;
	readonly #button: HTMLButtonElement;
	readonly #groups: readonly FacetGroup[];
	readonly #isDealtWith: (error: unknown) => boolean;
	/** How many results are wanted; fewer may have been found. */
	#wanted = STEP;

	/** @param isDealtWith says whether the page goes on by itself after an error */
	constructor(root: ParentNode, groups: readonly FacetGroup[], isDealtWith: (error: unknown) => boolean) {
		this.#list = part('results', root);
		this.#button = part('more', root) as HTMLButtonElement;
		this.#groups = groups;
		this.#isDealtWith = isDealtWith;
	}

	/** How many results are shown. */
	get shown(): number {
		return this.#list.childElementCount;
	}

	/** @param shown how many results the reader has had of the search that comes, where it is one to return to */
	begin(shown = 0): void {
		this.#wanted = Math.max(STEP, shown);
	}

	/** Shows the first results; a link that has the focus keeps it. */
	async show({ engine, found, order, isCurrent }: Listed): Promise<void> {
		const items = await this.#items(engine, found, order.slice(0, this.#wanted));
		if (!isCurrent()) return;
		const list = this.#list;
		const held = list.contains(document.activeElement) && document.activeElement?.getAttribute('href');
		list.replaceChildren(...items);
		if (held) list.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
	}

	/** Shows the button for the results after those that are shown, if there are any. */
	offerMore(listed: Listed): void {
		const rest = listed.order.length - this.shown;
		this.#button.hidden = rest <= 0;
		this.#button.textContent = MESSAGES.more(rest);
		this.#button.onclick = () => this.#more(listed);
	}

	clear(): void {
		this.#list.replaceChildren();
		this.#button.hidden = true;
	}

	async #more(listed: Listed) {
		const { engine, found, order, isCurrent } = listed;
		this.#button.disabled = true;
		const items = await this.#items(engine, found, order.slice(this.shown, this.shown + STEP))
			.catch((error: unknown) => {
				if (!this.#isDealtWith(error)) throw error;
				return [];
			})
			.finally(() => (this.#button.disabled = false));
		if (!isCurrent()) return;
		this.#list.append(...items);
		this.#wanted = Math.max(STEP, this.shown);
		this.offerMore(listed);
		items[0]?.querySelector('a')?.focus();
	}

	async #items(engine: Engine, found: Found, pages: readonly number[]) {
		const records = await Promise.all(pages.map((page) => engine.record(page)));
		const items: HTMLLIElement[] = [];
		for (const record of records) {
			await breathe();
			items.push(resultItem(record, found.terms, this.#groups));
		}
		return items;
	}
}
