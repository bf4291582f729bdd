/** Makes the parts of a Markdown document that the site's exports share. */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import * as node from '../../text/markdown/build.ts';

/** What a document, a section or an item of a list is made of. */
export type Block = BlockContent | DefinitionContent;

/** Text, or a link with a full address. */
export type Inline = string | { label: string; href: string };

/** A labelled line of facts, such as ประเภท: โครงการ. */
export interface Fact {
	label: string;
	values: readonly Inline[];
}

const inline = (value: Inline): PhrasingContent =>
	typeof value === 'string' ? node.text(value) : node.link(value.label, value.href);

const joined = (values: readonly Inline[], between: string): PhrasingContent[] =>
	values.flatMap((value, place) => (place ? [node.text(between), inline(value)] : [inline(value)]));

export const { heading, list } = node;

export const paragraph = (...values: readonly Inline[]) => node.paragraph(values.map(inline));

export const quote = (value: string) => node.quote([paragraph(value)]);

/** A list of one line each; no list where there are none. */
export const lines = (items: readonly Inline[]): Block[] =>
	items.length ? [list(items.map((item) => [paragraph(item)]))] : [];

/** Facts as a list, the label strong; those without values are left out. */
export function factList(facts: readonly Fact[]): Block[] {
	const known = facts.filter(({ values }) => values.length > 0);
	if (known.length === 0) return [];
	return [
		list(
			known.map(({ label, values }) => [
				node.paragraph([node.strong(`${label}:`), node.text(' '), ...joined(values, ' · ')]),
			]),
		),
	];
}

/** A section, or nothing where it has no content. */
export const section = (title: string, blocks: readonly RootContent[], depth: 2 | 3 = 2): RootContent[] =>
	blocks.length ? [heading(depth, title), ...blocks] : [];

/** A table of text with a header row. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]) => {
	const cells = (texts: readonly string[]) => texts.map((value) => [node.text(value)]);
	return node.table(cells(header), rows.map(cells));
};
