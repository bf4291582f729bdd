/** Bodies of entries as plain Markdown: what only MDX knows becomes HTML, which Markdown may hold. */
import type { Html, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { html, paragraph } from '../../text/markdown/build.ts';
import { parseMdx } from '../../text/markdown/parse.ts';

/** A tag of MDX as HTML around what it holds. */
const tagged = <T>(name: string | null, children: readonly T[]): (Html | T)[] =>
	children.length ? [html(`<${name}>`), ...children, html(`</${name}>`)] : [html(`<${name}/>`)];

/**
 * The blocks of an MDX body without MDX.
 * @param link Makes the address of a link, given the one that stands in the body.
 * @throws Error on code of MDX, which the content check refuses.
 */
export function readBody(body: string, link: (address: string) => string): RootContent[] {
	const tree = parseMdx(body);
	visit(tree, 'link', (node) => {
		node.url = link(node.url);
	});
	// What takes the place of a tag is visited in turn: tags may hold tags.
	visit(tree, 'mdxJsxTextElement', ({ name, children }, index, parent) => {
		if (index === undefined) return undefined;
		parent?.children.splice(index, 1, ...tagged(name, children));
		return index;
	});
	visit(tree, 'mdxJsxFlowElement', ({ name, children }, index, parent) => {
		if (index === undefined) return undefined;
		// A tag that has its line to itself holds inline content, as the parser reads it, whatever its type says.
		parent?.children.splice(index, 1, paragraph(tagged(name, children as PhrasingContent[])));
		return index;
	});
	visit(tree, ({ type }) => {
		if (type.startsWith('mdx')) throw new Error(`${type} has no form in plain Markdown`);
	});
	return tree.children;
}
