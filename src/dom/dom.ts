/** Small helpers to build the page's elements; text always becomes text nodes, never HTML. */
type Attributes = Readonly<Record<string, string>>;

/** A new element with attributes and children. */
export const element = <K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
	const created = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
	created.append(...children);
	return created;
};

/** Pieces of text as nodes, matches in `<mark>`. */
export const marked = (pieces: readonly { readonly text: string; readonly marked: boolean }[]): (Node | string)[] =>
	pieces.map(({ text, marked: isMatch }) => (isMatch ? element('mark', {}, text) : text));

/**
 * The element of the page with a data attribute.
 * @throws Error if the page does not have it, which is a fault of search.astro
 */
export const part = (name: string, root: ParentNode = document): HTMLElement => {
	const found = root.querySelector<HTMLElement>(`[data-search-${name}]`);
	if (!found) throw new Error(`the search page has no element with data-search-${name}`);
	return found;
};
