/** The parts of an entry's Markdown by their headings, as plain text. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A heading of the third level with what stands under it: a line a paragraph or an item of a list. */
export interface Part {
	title: string;
	lines: string[];
}

type Node = { type: string; value?: unknown; depth?: number; children?: readonly Node[] };

const textOf = ({ value, children }: Node): string =>
	typeof value === 'string' ? value : (children ?? []).map(textOf).join('');

const linesOf = (node: Node): string[] =>
	node.type === 'list' || node.type === 'listItem' ? (node.children ?? []).flatMap(linesOf) : [textOf(node).trim()];

/** The parts under headings of the third level. Headings of other levels end a part; tables are left out. */
export function partsOf(markdown: string): Part[] {
	const root: Node = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(markdown);
	const parts: Part[] = [];
	let current: Part | undefined;
	for (const node of root.children ?? []) {
		if (node.type === 'heading') {
			current = node.depth === 3 ? { title: textOf(node), lines: [] } : undefined;
			if (current) parts.push(current);
		} else if (node.type !== 'table') current?.lines.push(...linesOf(node).filter(Boolean));
	}
	return parts;
}
