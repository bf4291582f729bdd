/** The worksheet as Markdown (CommonMark with GFM's tables). What a school writes stays text. */
import type { PhrasingContent, RootContent } from 'mdast';
import { heading, html, link, list, paragraph, strong, table, text } from '../text/markdown/build.ts';
import { writeMarkdown } from '../text/markdown/write.ts';
import { afterAddress, beforeAddress } from './citation.ts';
import { COLUMNS, HEADINGS, type CaseLine, type Row, type SheetDocument } from './document.ts';

/** Lines of one text; a table's cell can hold a line's end only as a tag. */
const lines = (value: string): PhrasingContent[] =>
	value.split('\n').flatMap((line, place) => [...(place ? [html('<br>')] : []), text(line)]);

/** A list of one line each. */
const lineList = (items: readonly PhrasingContent[][], ordered = false) =>
	list(
		items.map((children) => [paragraph(children)]),
		ordered,
	);

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
	const columns = COLUMNS.map((column) => [strong(column)]);
	const children: RootContent[] = [
		heading(1, title),
		...(subtitle ? [paragraph([text(subtitle)])] : []),
		lineList(facts.map((fact) => [strong(fact.label), ...(fact.text ? [text(' '), ...lines(fact.text)] : [])])),
		...(rows.length ? [heading(2, HEADINGS.table), table(columns, rows.map(tableRow))] : []),
		...(withCases.length + others.length ? [heading(2, HEADINGS.cases)] : []),
		...withCases.flatMap((row) => [
			paragraph([strong(`${row.letter} ${row.name}`)]),
			lineList(row.cases.map(caseItem)),
		]),
		...(others.length ? [paragraph([strong(HEADINGS.others)]), lineList(others.map(caseItem))] : []),
		...(references.length
			? [
					heading(2, HEADINGS.references),
					lineList(
						references.map((item) => [
							text(`${beforeAddress(item)} `),
							link(item.url, item.url),
							text(` ${afterAddress(item)}`.trimEnd()),
						]),
						true,
					),
				]
			: []),
		paragraph([text(colophon)]),
	];
	return writeMarkdown(children, { emphasis: '_', resourceLink: false });
}
