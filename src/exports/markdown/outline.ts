/** The parts of an entry's Markdown by their headings, as plain text. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMdx } from '../../text/markdown/parse.ts';

/** A heading of the third level with what stands under it: a line a paragraph or an item of a list. */
export interface Part {
	title: string;
	lines: string[];
}

const linesOf = (node: RootContent): string[] =>
	node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(linesOf) : [toString(node).trim()];

/** The parts under headings of the third level. Headings of other levels end a part; tables are left out. */
export function partsOf(markdown: string): Part[] {
	const parts: Part[] = [];
	let current: Part | undefined;
	for (const node of parseMdx(markdown).children) {
		if (node.type === 'heading') {
			current = node.depth === 3 ? { title: toString(node), lines: [] } : undefined;
			if (current) parts.push(current);
		} else if (node.type !== 'table') current?.lines.push(...linesOf(node).filter(Boolean));
	}
	return parts;
}
