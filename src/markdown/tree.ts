/** What the plugins of this folder share: walking a tree of HTML, and making elements. */
import type { Element, ElementContent, Nodes } from 'hast';

/** Every element of a tree, in the order of the document. */
export function* elementsOf(node: Readonly<Nodes>): Generator<Readonly<Element>> {
	if (node.type === 'element') yield node;
	if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** An element with attributes as hast names them. */
export const element = (
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** The text of an element as readers hear it: white space as single spaces. */
export const plainText = (text: string) => text.replace(/\s+/g, ' ').trim();
