/** Makes the parts of a Markdown document. */
import type { Block } from './body.ts';

/** Text, or a link with a full address. */
export type Inline = string | { label: string; href: string };

/** A labelled line of facts, such as ประเภท: โครงการ. */
export interface Fact {
	label: string;
	values: readonly Inline[];
}

const text = (value: string) => ({ type: 'text', value });
const inline = (value: Inline) =>
	typeof value === 'string' ? text(value) : { type: 'link', url: value.href, children: [text(value.label)] };

const parts = (values: readonly Inline[], between: string) =>
	values.flatMap((value, place) => (place ? [text(between), inline(value)] : [inline(value)]));

export const heading = (depth: 1 | 2 | 3, value: string) =>
	({ type: 'heading', depth, children: [text(value)] }) as Block;

export const paragraph = (...values: readonly Inline[]) =>
	({ type: 'paragraph', children: values.map(inline) }) as Block;

export const quote = (value: string) => ({ type: 'blockquote', children: [paragraph(value)] }) as Block;

/** A list whose items are blocks each. */
export const list = (items: readonly (readonly Block[])[]) =>
	({
		type: 'list',
		ordered: false,
		spread: false,
		children: items.map((children) => ({ type: 'listItem', spread: false, children })),
	}) as unknown as Block;

/** A list of one line each; no list where there are none. */
export const lines = (items: readonly Inline[]): Block[] =>
	items.length ? [list(items.map((item) => [paragraph(item)]))] : [];

/** Facts as a list, the label strong; those without values are left out. */
export function factList(facts: readonly Fact[]): Block[] {
	const told = facts.filter(({ values }) => values.length > 0);
	if (told.length === 0) return [];
	return [
		list(
			told.map(({ label, values }) => [
				{
					type: 'paragraph',
					children: [{ type: 'strong', children: [text(`${label}:`)] }, text(' '), ...parts(values, ' · ')],
				} as Block,
			]),
		),
	];
}

/** A section, or nothing where it has no content. */
export const section = (title: string, blocks: readonly Block[], depth: 2 | 3 = 2): Block[] =>
	blocks.length ? [heading(depth, title), ...blocks] : [];

/** A table with a header row. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
	({
		type: 'table',
		children: [header, ...rows].map((cells) => ({
			type: 'tableRow',
			children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })),
		})),
	}) as unknown as Block;
