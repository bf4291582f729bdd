/** What the worksheet's Word document is made of: measures, texts, cells, lists. */
import {
	AlignmentType,
	BorderStyle,
	LevelFormat,
	Paragraph,
	ShadingType,
	TableCell,
	TextRun,
	WidthType,
	type INumberingOptions,
	type IParagraphOptions,
	type IRunOptions,
	type ITableBordersOptions,
} from 'docx';

/** The face of Thai official letters; where it is missing, programs take the device's Thai face. */
export const FACE = 'TH Sarabun PSK';

/** Sizes in half points. This face is small for its number: 16 pt reads as 11 pt of a Latin one. */
export const SIZE = { body: 32, table: 28, small: 26, title: 44, heading: 36 };

/** Measures in twips, of which an inch has 1440: A4 upright with margins of 2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** The deep sea of the site's headings, the quiet ground of its tables, lines, and what is said by the way. */
export const COLOUR = { sea: '083D4E', wash: 'E6F0F1', line: '8CA3A8', soft: '4B5D64' };

const line = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const GRID: ITableBordersOptions = {
	...{ top: line, bottom: line, left: line, right: line },
	...{ insideHorizontal: line, insideVertical: line },
};
export const RULES: ITableBordersOptions = { ...GRID, left: none, right: none, insideVertical: none };

/** Text as runs, its lines broken where they were. */
export const runs = (text: string, options: IRunOptions = {}) =>
	text.split('\n').map((part, place) => new TextRun({ ...options, text: part, ...(place ? { break: 1 } : {}) }));

/** A paragraph in a cell. */
export const cellText = (text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}) =>
	new Paragraph({ ...paragraph, children: runs(text, { size: SIZE.table, ...run }) });

/** @param width in twips */
export const cell = (width: number, children: Paragraph[], options: { fill?: string; span?: number } = {}) =>
	new TableCell({
		children,
		width: { size: width, type: WidthType.DXA },
		margins: { top: 60, bottom: 60, left: 100, right: 100 },
		...(options.span ? { columnSpan: options.span } : {}),
		...(options.fill ? { shading: { type: ShadingType.CLEAR, fill: options.fill, color: 'auto' } } : {}),
	});

export const LISTS = { cases: 'cases', references: 'references' };

const list = (reference: string, format: 'bullet' | 'decimal', text: string, indent: number) => ({
	reference,
	levels: [
		{
			level: 0,
			format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
			text,
			alignment: AlignmentType.START,
			style: { paragraph: { indent: { left: indent, hanging: indent } }, run: { size: SIZE.table, font: FACE } },
		},
	],
});

/** A dot before each case, and numbers in brackets before references: the texts point to them so. */
export const NUMBERING: INumberingOptions = {
	config: [list(LISTS.cases, 'bullet', '•', 280), list(LISTS.references, 'decimal', '[%1]', 560)],
};
