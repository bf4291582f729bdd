/** The worksheet as Markdown (CommonMark with GFM's tables). Escaping is the library's: what a school writes stays text. */
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { afterAddress, beforeAddress } from './citation.ts';
import { COLUMNS, HEADINGS, type CaseLine, type Row, type SheetDocument } from './document.ts';

type Stringify = ReturnType<typeof processor>['stringify'];
type Root = Parameters<Stringify>[0];
type Block = Root['children'][number];
type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];

const processor = () =>
	unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', resourceLink: false });

const text = (value: string): Inline => ({ type: 'text', value });
const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2, value: string): Block => ({ type: 'heading', depth, children: [text(value)] });

/** Lines of one text; a table's cell can hold a line's end only as a tag. */
const lines = (value: string): Inline[] =>
	value
		.split('\n')
		.flatMap((line, place) => [...(place ? [{ type: 'html' as const, value: '<br>' }] : []), text(line)]);

const list = (items: readonly Inline[][], ordered = false): Block => ({
	type: 'list',
	ordered,
	spread: false,
	children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});

/** A table; cells as inline content. */
const table = (header: readonly string[], rows: readonly Inline[][][]): Block => ({
	type: 'table',
	children: [header.map((value) => [strong(value)]), ...rows].map((cells) => ({
		type: 'tableRow',
		children: cells.map((children) => ({ type: 'tableCell', children })),
	})),
});

const caseItem = ({ title, reference, note }: CaseLine) => [text(`${title} [${reference}] (${note})`)];

const tableRow = ({ letter, name, code, reference, official, isMain, concept, competency, evidence }: Row) => [
	[
		strong(`${letter} ${name}`),
		...lines(`${isMain ? ` (${HEADINGS.main})` : ''}\n${code} [${reference}]${official && `\n${official}`}`),
	],
	...[concept, competency, evidence].map(lines),
];

/** @returns the text of a `.md` file */
export function toMarkdown(sheet: SheetDocument): string {
	const { title, subtitle, facts, rows, others, references, colophon } = sheet;
	const withCases = rows.filter(({ cases }) => cases.length > 0);
	const children: Block[] = [
		heading(1, title),
		...(subtitle ? [paragraph(text(subtitle))] : []),
		list(facts.map((fact) => [strong(fact.label), ...(fact.text ? [text(' '), ...lines(fact.text)] : [])])),
		...(rows.length ? [heading(2, HEADINGS.table), table(COLUMNS, rows.map(tableRow))] : []),
		...(withCases.length + others.length ? [heading(2, HEADINGS.cases)] : []),
		...withCases.flatMap((row) => [paragraph(strong(`${row.letter} ${row.name}`)), list(row.cases.map(caseItem))]),
		...(others.length ? [paragraph(strong(HEADINGS.others)), list(others.map(caseItem))] : []),
		...(references.length
			? [
					heading(2, HEADINGS.references),
					list(
						references.map((item) => [
							text(`${beforeAddress(item)} `),
							{ type: 'link', url: item.url, children: [text(item.url)] },
							text(` ${afterAddress(item)}`.trimEnd()),
						]),
						true,
					),
				]
			: []),
		paragraph(text(colophon)),
	];
	return processor().stringify({ type: 'root', children });
}
