/** Bodies of entries as plain Markdown: what only MDX knows becomes HTML, which Markdown may hold. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** A Markdown document, and what may stand in one, as unified has them. */
export type Document = ReturnType<typeof reader.parse>;
export type Block = Document['children'][number];
type Parent = Extract<Block, { children: unknown[] }>;

const html = (value: string): Block => ({ type: 'html', value });

/**
 * A node without MDX, its links made by `link`.
 * @throws Error on code of MDX, which the content check refuses.
 */
function plain(node: Block, link: (address: string) => string): Block[] {
	if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
		const inner = (node.children as Block[]).flatMap((child) => plain(child, link));
		const inline = inner.length
			? [html(`<${node.name}>`), ...inner, html(`</${node.name}>`)]
			: [html(`<${node.name}/>`)];
		return node.type === 'mdxJsxFlowElement' ? [{ type: 'paragraph', children: inline } as Block] : inline;
	}
	if (node.type.startsWith('mdx')) throw new Error(`${node.type} has no form in plain Markdown`);
	if (node.type === 'link') return [{ ...node, url: link(node.url), children: inside(node, link) } as Block];
	return 'children' in node ? [{ ...node, children: inside(node, link) } as Block] : [node];
}

const inside = (node: Parent, link: (address: string) => string) =>
	(node.children as Block[]).flatMap((child) => plain(child, link));

/**
 * The blocks of an MDX body without MDX.
 * @param link Makes the address of a link, given the one that stands in the body.
 */
export const readBody = (body: string, link: (address: string) => string): Block[] =>
	reader.parse(body).children.flatMap((node) => plain(node, link));

/** Blocks as Markdown text. */
export const writeMarkdown = (children: Block[]): string => writer.stringify({ type: 'root', children } as Document);
