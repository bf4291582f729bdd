/** Comma-separated values by RFC 4180. */

/** Spreadsheets take the file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

type Cell = string | number | null;

const quote = (cell: Cell) => {
	const text = cell === null ? '' : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV text with a byte order mark and lines that end in CRLF. */
export const toCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]) =>
	`${BYTE_ORDER_MARK}${[header, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
