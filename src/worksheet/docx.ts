/**
 * The worksheet as a Word document: A4, in the face and size of Thai official letters, with a table whose heading
 * repeats on every page. Loaded when somebody asks for the file; the library weighs more than the rest of the page.
 */
import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions,
} from 'docx';
import { afterAddress, beforeAddress } from './citation.ts';
import { COLUMNS, HEADINGS, type CaseLine, type Row, type SheetDocument } from './document.ts';

/** The face of Thai official letters; where it is missing, programs take the device's Thai face. */
const FACE = 'TH Sarabun PSK';
/** Sizes in half points. This face is small for its number: 16 pt reads as 11 pt of a Latin one. */
const SIZE = { body: 32, table: 28, small: 26, title: 44, heading: 36 };
/** Sizes in twips, of which an inch has 1440: A4 upright with margins of 2 cm. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Shares of the table's columns. */
const SHARES = [0.22, 0.26, 0.28, 0.24];
const WIDTHS = SHARES.map((share) => Math.round(share * TEXT_WIDTH));
/** The deep sea of the site's headings, and the quiet ground of its tables. */
const [SEA, WASH, LINE] = ['083D4E', 'E6F0F1', '8CA3A8'];
const REFERENCES = 'references';

/** Text as runs, its lines broken where they were. */
const runs = (text: string, options: IRunOptions = {}) =>
	text.split('\n').map((line, place) => new TextRun({ ...options, text: line, ...(place ? { break: 1 } : {}) }));

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const BORDERS = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const cell = (width: number, children: Paragraph[], options: { fill?: string; span?: number } = {}) =>
	new TableCell({
		children,
		width: { size: width, type: WidthType.DXA },
		margins: { top: 60, bottom: 60, left: 100, right: 100 },
		...(options.span ? { columnSpan: options.span } : {}),
		...(options.fill ? { shading: { type: ShadingType.CLEAR, fill: options.fill, color: 'auto' } } : {}),
	});

const inTable = (text: string, options: IRunOptions = {}) =>
	new Paragraph({ children: runs(text, { size: SIZE.table, ...options }) });

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });

/** What the school wrote about itself and its unit: labels beside texts, without lines. */
const facts = ({ facts: all }: SheetDocument) =>
	new Table({
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: [2900, TEXT_WIDTH - 2900],
		layout: TableLayoutType.FIXED,
		borders: {
			top: line,
			bottom: line,
			left: NO_LINE,
			right: NO_LINE,
			insideHorizontal: line,
			insideVertical: NO_LINE,
		},
		rows: all.map(
			({ label, text }) =>
				new TableRow({
					cantSplit: true,
					children: [
						cell(2900, [inTable(label, { bold: true, color: SEA })]),
						cell(TEXT_WIDTH - 2900, [inTable(text)]),
					],
				}),
		),
	});

const headerRow = () =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: COLUMNS.map((label, place) =>
			cell(WIDTHS[place] ?? 0, [inTable(label, { bold: true, color: SEA })], { fill: WASH }),
		),
	});

const caseParagraph = ({ title, reference, note }: CaseLine, size: number) =>
	new Paragraph({
		bullet: { level: 0 },
		children: [
			...runs(`${title} [${reference}] `, { size }),
			...runs(`(${note})`, { size: SIZE.small, color: '4B5D64' }),
		],
	});

const strandRows = (row: Row) => {
	const strand = [
		inTable(`${row.letter} ${row.name}`, { bold: true }),
		inTable(`${row.code} [${row.reference}]${row.isMain ? `\n${HEADINGS.main}` : ''}`, { size: SIZE.small }),
		...(row.official ? [inTable(`“${row.official}”`, { size: SIZE.small })] : []),
	];
	const texts = [row.concept, row.competency, row.evidence].map((text) => [inTable(text)]);
	const cases = [
		inTable(HEADINGS.cases, { bold: true, size: SIZE.small, color: SEA }),
		...row.cases.map((item) => caseParagraph(item, SIZE.small)),
	];
	return [
		new TableRow({ children: [strand, ...texts].map((children, place) => cell(WIDTHS[place] ?? 0, children)) }),
		...(row.cases.length ? [new TableRow({ children: [cell(TEXT_WIDTH, cases, { span: COLUMNS.length })] })] : []),
	];
};

const referenceParagraph = (item: SheetDocument['references'][number]) =>
	new Paragraph({
		numbering: { reference: REFERENCES, level: 0 },
		children: [
			...runs(`${beforeAddress(item)} `, { size: SIZE.table }),
			new ExternalHyperlink({ link: item.url, children: runs(item.url, { size: SIZE.table, style: 'Hyperlink' }) }),
			...runs(` ${afterAddress(item)}`.trimEnd(), { size: SIZE.table }),
		],
	});

const footer = ({ colophon }: SheetDocument) =>
	new Footer({
		children: [
			new Paragraph({ children: runs(colophon, { size: SIZE.small }) }),
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun({ size: SIZE.small, children: ['หน้า ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
				],
			}),
		],
	});

const textStyle = (size: number, before: number, after: number) => ({
	run: { font: FACE, size, bold: true, color: SEA },
	paragraph: { spacing: { before, after } },
});

/** The document in the library's terms. */
export function toDocx(sheet: SheetDocument): Document {
	const { rows, others, references } = sheet;
	const children = [
		new Paragraph({ text: sheet.title, heading: HeadingLevel.TITLE }),
		...(sheet.subtitle ? [new Paragraph({ children: runs(sheet.subtitle), spacing: { after: 160 } })] : []),
		facts(sheet),
		...(rows.length
			? [
					heading(HEADINGS.table),
					new Table({
						width: { size: TEXT_WIDTH, type: WidthType.DXA },
						columnWidths: WIDTHS,
						layout: TableLayoutType.FIXED,
						borders: BORDERS,
						rows: [headerRow(), ...rows.flatMap(strandRows)],
					}),
				]
			: []),
		...(others.length ? [heading(HEADINGS.others), ...others.map((item) => caseParagraph(item, SIZE.table))] : []),
		...(references.length ? [heading(HEADINGS.references), ...references.map(referenceParagraph)] : []),
	];
	return new Document({
		title: sheet.title,
		subject: sheet.subtitle,
		// The default is the library's own name.
		creator: '',
		lastModifiedBy: '',
		description: '',
		styles: {
			default: {
				// Thai is set by the "complex script" half of each property; the library writes both halves.
				document: { run: { font: FACE, size: SIZE.body, language: { value: 'en-US', bidirectional: 'th-TH' } } },
				title: textStyle(SIZE.title, 0, 60),
				heading1: textStyle(SIZE.heading, 320, 120),
			},
		},
		numbering: {
			config: [
				{
					reference: REFERENCES,
					levels: [
						{
							level: 0,
							format: LevelFormat.DECIMAL,
							text: '[%1]',
							alignment: AlignmentType.START,
							style: { paragraph: { indent: { left: 560, hanging: 560 } }, run: { size: SIZE.table } },
						},
					],
				},
			],
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
					},
				},
				footers: { default: footer(sheet) },
				children,
			},
		],
	});
}

/** @returns the `.docx` file */
export const docxFile = (sheet: SheetDocument): Promise<Blob> => Packer.toBlob(toDocx(sheet));
