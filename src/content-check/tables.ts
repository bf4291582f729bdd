/**
 * How large the tables of a body are, told from its lines. A table gives every row as many cells as its head has, those
 * that are left out included: a few thousand letters make a page of a million cells, so they must not reach the parser.
 */
import type { Fault } from '../schemas/entry.ts';
import { MOST_CELLS, MOST_COLUMNS } from '../schemas/table-limits.ts';

/** A line that may be the one below a table's head: dashes, and whatever marks lists and quotations at its beginning. */
const DASHES = /^[\s>|:*+.)\d-]+$/;

/** Columns of a table whose line of dashes this is; none where it is no such line, or where there is one. */
const columnsOf = (line: string) => (line.includes('|') && DASHES.test(line) ? (line.match(/-+/g)?.length ?? 0) : 0);

/**
 * Where a table of a body, or all its tables together, are larger than a page can show.
 * @param lines The body's lines.
 * @returns The position of the first such line and what is wrong with it, or undefined.
 */
export function tooLargeTable(
	lines: readonly string[],
): { position: number; what: Pick<Fault, 'found' | 'expected'> } | undefined {
	let columns = 0;
	let cells = 0;
	for (const [position, line] of lines.entries()) {
		const isBlank = line.trim() === '';
		columns = isBlank ? 0 : Math.max(columns, columnsOf(line));
		// Of one column, a table has as many cells as lines.
		if (columns > 1) cells += columns;
		if (columns > MOST_COLUMNS || cells > MOST_CELLS)
			return {
				position,
				what: {
					found: columns > MOST_COLUMNS ? `ตาราง ${columns} คอลัมน์` : `ตารางรวมกันเกิน ${MOST_CELLS} ช่อง`,
					expected: `ตารางมีได้ไม่เกิน ${MOST_COLUMNS} คอลัมน์ และ ${MOST_CELLS} ช่องต่อไฟล์ นับช่องว่างท้ายแถวด้วย ให้แบ่งเป็นหลายไฟล์`,
				},
			};
	}
	return undefined;
}
