/** Comma-separated values by RFC 4180, safe to open in a spreadsheet. */

/** Spreadsheets take the file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

export type Cell = string | number | boolean | null;

/**
 * Text that a spreadsheet may take for a formula: by its first sign, wide forms and a leading tab or return included,
 * unless it is a plain number. Apostrophes in front count, so that the guard can be taken off again.
 */
const FORMULA = /^'*(?:[=@＝＠\t\r]|[+\-＋－](?!\d[\d.,]*%?$)[^])/;

/** Cells of text in the form that a spreadsheet shows as text: an apostrophe stands before what looks like a formula. */
export const guard = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** Takes the apostrophe of `guard` off again: what was written is what is read. */
export const unguard = (text: string) => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);

const quote = (cell: Cell) => {
	const text = cell === null ? '' : typeof cell === 'string' ? guard(cell) : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV text with a byte order mark and lines that end in CRLF. */
export const toCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]) =>
	`${BYTE_ORDER_MARK}${[header, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;

/** What parts the values of a list in one cell. */
const BETWEEN = ' | ';

/** A list as one cell; a stroke or a backslash within a value gets a backslash in front. */
export const joinList = (values: readonly (string | number | boolean)[]) =>
	values.map((value) => String(value).replace(/[\\|]/g, '\\$&')).join(BETWEEN);

/** The values of a cell that `joinList` made; none of an empty one. */
export const splitList = (cell: string) =>
	cell === ''
		? []
		: (cell.match(/(?:\\.|[^\\|])+/gs) ?? []).map((part, place, all) =>
				part.slice(place === 0 ? 0 : 1, place === all.length - 1 ? undefined : -1).replace(/\\(.)/gs, '$1'),
			);
