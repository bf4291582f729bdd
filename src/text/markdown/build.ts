/** Makes nodes of a Markdown tree. */
import type { Blockquote, Heading, Html, Link, List, Paragraph, PhrasingContent, Strong, Table, Text } from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });

export const html = (value: string): Html => ({ type: 'html', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (label: string, url: string): Link => ({ type: 'link', url, children: [text(label)] });

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: Heading['depth'], value: string): Heading => ({
	type: 'heading',
	depth,
	children: [text(value)],
});

export const quote = (children: Blockquote['children']): Blockquote => ({ type: 'blockquote', children });

/** A list without blank lines between its items, each of which holds blocks. */
export const list = (items: readonly List['children'][number]['children'][], ordered = false): List => ({
	type: 'list',
	ordered,
	spread: false,
	children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

/** A table; cells hold inline content. */
export const table = (
	header: readonly PhrasingContent[][],
	rows: readonly (readonly PhrasingContent[][])[],
): Table => ({
	type: 'table',
	children: [header, ...rows].map((cells) => ({
		type: 'tableRow',
		children: cells.map((children) => ({ type: 'tableCell', children })),
	})),
});
