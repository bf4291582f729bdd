/** Reads what a built page says: the text of its `<main>` in sections, without the page's chrome. */
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';

/** Text under one heading. */
export interface Section {
	/** The id of the heading, or '' for what stands before the first one. */
	readonly id: string;
	/** The heading's text, or ''. */
	readonly heading: string;
	/** One string a paragraph, list item, cell and the like, white space collapsed. */
	readonly blocks: readonly string[];
}

export interface PageText {
	/** Text of the `<h1>`, or ''. */
	readonly title: string;
	readonly sections: readonly Section[];
}

const SKIPPED = new Set(['nav', 'script', 'style', 'svg', 'template', 'noscript', 'form', 'button']);
const INLINE = new Set(
	'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);
const IGNORED = 'data-search-ignore';

const APART = new Set(['a', 'span', 'small']);

const nameOf = (element: HTMLElement) => element.rawTagName.toLowerCase();

/** Whether the node right before an element is an element of that name. */
const previousIs = (element: HTMLElement, name: string) => {
	const siblings = element.parentNode?.childNodes ?? [];
	const before = siblings[siblings.indexOf(element) - 1];
	return before instanceof HTMLElement && nameOf(before) === name;
};

const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Whether an element says nothing of its own. */
const isSkipped = (element: HTMLElement) =>
	SKIPPED.has(nameOf(element)) || element.hasAttribute(IGNORED) || element.getAttribute('aria-hidden') === 'true';

interface Draft {
	id: string;
	heading: string;
	blocks: string[];
}

/** Collects sections while walking a document in order. */
class Collector {
	readonly sections: Draft[] = [{ id: '', heading: '', blocks: [] }];
	title = '';
	#pending = '';

	/** Ends the block that is being collected. */
	flush() {
		const block = clean(this.#pending);
		this.#pending = '';
		if (block) this.sections.at(-1)?.blocks.push(block);
	}

	/** A heading with an id opens a section that can be linked to; one without is text like any other. */
	#heading(element: HTMLElement, name: string) {
		this.flush();
		const text = textOf(element);
		const id = element.getAttribute('id');
		if (name === 'h1' && !this.title) this.title = text;
		else if (name !== 'h1' && id && text) this.sections.push({ id, heading: text, blocks: [] });
		else if (text) this.sections.at(-1)?.blocks.push(text);
	}

	walk(node: Node) {
		if (node.nodeType === NodeType.TEXT_NODE) this.#pending += node.text;
		if (!(node instanceof HTMLElement) || isSkipped(node)) return;
		const name = nameOf(node);
		if (/^h[1-6]$/.test(name)) return this.#heading(node, name);
		// Links and labels in a row are set apart by the style sheet, and the build takes the space between them.
		if (APART.has(name) && previousIs(node, name)) this.#pending += ' ';
		const block = !INLINE.has(name);
		if (block) this.flush();
		for (const child of node.childNodes) this.walk(child);
		if (block) this.flush();
	}
}

/** The text of an element on one line. */
const textOf = (element: HTMLElement): string => {
	const parts = element.childNodes.map((child) =>
		child instanceof HTMLElement
			? isSkipped(child)
				? ''
				: textOf(child)
			: child.nodeType === NodeType.TEXT_NODE
				? child.text
				: '',
	);
	return clean(parts.join(''));
};

/**
 * The text of a page, or of one element of it.
 * @param id the element to read instead of the whole `<main>`, for entries that share a page
 * @returns undefined for a page that is not to be found: without `<main>`, a redirect, or marked
 *   `data-search-ignore`; also where the element with `id` is missing
 */
export const readPageText = (html: string, id?: string): PageText | undefined => {
	const document = parse(html, { comment: false, blockTextElements: { script: false, style: false } });
	const main = document.querySelector('main');
	const redirect = document.querySelector('meta[http-equiv="refresh" i]');
	if (!main || redirect || main.hasAttribute(IGNORED)) return undefined;
	const root = id === undefined ? main : main.querySelector(`[id="${id}"]`);
	if (!root) return undefined;
	const collector = new Collector();
	for (const child of root.childNodes) collector.walk(child);
	collector.flush();
	return {
		title: collector.title,
		sections: collector.sections.filter(({ heading, blocks }) => heading || blocks.length),
	};
};
