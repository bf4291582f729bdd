/**
 * The worksheet as a Word document: A4, in the face and size of Thai official letters, with a table whose heading
 * repeats on every page. Loaded when somebody asks for the file; the library weighs more than the rest of the page.
 */
import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type ITableBordersOptions,
} from 'docx';
import { afterAddress, beforeAddress } from './citation.ts';
import { COLUMNS, HEADINGS, type CaseLine, type Reference, type Row, type SheetDocument } from './document.ts';
import {
	COLOUR,
	FACE,
	GRID,
	LISTS,
	NUMBERING,
	PAGE,
	RULES,
	SIZE,
	TEXT_WIDTH,
	cell,
	cellText,
	runs,
} from './docx-parts.ts';

/** Widths of the table's columns, in twips, by their shares. */
const WIDTHS = [0.21, 0.25, 0.27, 0.27].map((share) => Math.round(share * TEXT_WIDTH));
/** Width of the labels beside what the school wrote about itself. */
const LABELS = 2900;

const table = (columnWidths: number[], borders: ITableBordersOptions, rows: TableRow[]) =>
	new Table({
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths,
		borders,
		rows,
	});

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });

const labelled = (label: string, text: string) =>
	new TableRow({
		cantSplit: true,
		children: [
			cell(LABELS, [cellText(label, { bold: true, color: COLOUR.sea })]),
			cell(TEXT_WIDTH - LABELS, [cellText(text)]),
		],
	});

/** Cells of one row, side by side in the table's columns. */
const columns = (cells: Paragraph[][], options: { fill?: string } = {}) =>
	cells.map((children, place) => cell(WIDTHS[place] ?? 0, children, options));

const headerRow = () =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns(
			COLUMNS.map((label) => [cellText(label, { bold: true, color: COLOUR.sea }, { keepNext: true })]),
			{ fill: COLOUR.wash },
		),
	});

const caseParagraph = ({ title, reference, note }: CaseLine) =>
	new Paragraph({
		numbering: { reference: LISTS.cases, level: 0 },
		children: [
			...runs(`${title} [${reference}] `, { size: SIZE.small }),
			...runs(`(${note})`, { size: SIZE.small, color: COLOUR.soft }),
		],
	});

/** A strand, and below it the cases that belong to it. */
function strandRows(row: Row): TableRow[] {
	const small = (text: string) => cellText(text, { size: SIZE.small });
	const strand = [
		cellText(`${row.letter} ${row.name}`, { bold: true }),
		small(`${row.code} [${row.reference}]${row.isMain ? `\n${HEADINGS.main}` : ''}`),
		...(row.official ? [small(row.official)] : []),
	];
	const texts = [row.concept, row.competency, row.evidence].map((text) => [cellText(text)]);
	const first = new TableRow({ cantSplit: true, children: columns([strand, ...texts]) });
	if (!row.cases.length) return [first];
	const cases = [
		cellText(HEADINGS.cases, { bold: true, size: SIZE.small, color: COLOUR.sea }),
		...row.cases.map(caseParagraph),
	];
	return [first, new TableRow({ cantSplit: true, children: [cell(TEXT_WIDTH, cases, { span: COLUMNS.length })] })];
}

const referenceParagraph = (item: Reference) =>
	new Paragraph({
		numbering: { reference: LISTS.references, level: 0 },
		keepLines: true,
		children: [
			...runs(`${beforeAddress(item)} `, { size: SIZE.table }),
			new ExternalHyperlink({ link: item.url, children: runs(item.url, { size: SIZE.table, style: 'Hyperlink' }) }),
			...runs(` ${afterAddress(item)}`.trimEnd(), { size: SIZE.table }),
		],
	});

/** The number of the page and of all pages. */
const footer = () =>
	new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun({ size: SIZE.small, children: ['หน้า ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
				],
			}),
		],
	});

const titleStyle = (size: number, before: number, after: number) => ({
	run: { font: FACE, size, bold: true, color: COLOUR.sea },
	paragraph: { spacing: { before, after } },
});

/** The document in the library's terms. */
export function toDocx(sheet: SheetDocument): Document {
	const { title, subtitle, facts, rows, others, references, colophon } = sheet;
	const children = [
		new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
		...(subtitle ? [new Paragraph({ children: runs(subtitle), spacing: { after: 160 } })] : []),
		table(
			[LABELS, TEXT_WIDTH - LABELS],
			RULES,
			facts.map(({ label, text }) => labelled(label, text)),
		),
		...(rows.length ? [heading(HEADINGS.table), table(WIDTHS, GRID, [headerRow(), ...rows.flatMap(strandRows)])] : []),
		...(others.length ? [heading(HEADINGS.others), ...others.map(caseParagraph)] : []),
		...(references.length ? [heading(HEADINGS.references), ...references.map(referenceParagraph)] : []),
		new Paragraph({ children: runs(colophon, { size: SIZE.small, color: COLOUR.soft }), spacing: { before: 320 } }),
	];
	const { width, height, margin } = PAGE;
	const page = { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } };
	return new Document({
		title,
		subject: subtitle,
		// Unless told otherwise, the library signs with its own name.
		creator: '',
		lastModifiedBy: '',
		description: '',
		numbering: NUMBERING,
		styles: {
			default: {
				// Thai is set by the half of each property for complex scripts; the library writes both halves.
				document: { run: { font: FACE, size: SIZE.body, language: { value: 'en-US', bidirectional: 'th-TH' } } },
				title: titleStyle(SIZE.title, 0, 60),
				heading1: titleStyle(SIZE.heading, 320, 120),
			},
		},
		sections: [{ properties: { page }, footers: { default: footer() }, children }],
	});
}

/** @returns the `.docx` file */
export const docxFile = (sheet: SheetDocument): Promise<Blob> => Packer.toBlob(toDocx(sheet));
