/**
 * How deep a body is nested, told from its lines. The parser that builds the site works by recursion in native code:
 * some thousand quotation marks in a row end the whole process without a word, so they must not reach it.
 */
import type { Fault } from '../schemas/entry.ts';
import { MOST_MARKS, MOST_NESTED } from './limits.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** Quotation marks and list markers at the beginning of a line, and the space before and between them. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;

/** What opens something that may be nested. */
const MARKS = /[*_~[\]`<>!]/g;

/** Containers that a line's beginning opens or continues: markers, and what its indentation stands for. */
function levelsOf(line: string): number {
	const start = CONTAINERS.exec(line)?.[0] ?? '';
	const markers = start.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
	const columns = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
	return markers + Math.floor(columns / 4);
}

/**
 * Where a body is nested too deep for the parser, or a paragraph has more marks than a writer sets.
 * @param lines The body's lines.
 * @returns The position of the first such line and what is wrong with it, or undefined.
 */
export function nestedTooDeep(lines: readonly string[]): { position: number; what: Wrong } | undefined {
	let marks = 0;
	for (const [position, line] of lines.entries()) {
		if (levelsOf(line) > MOST_NESTED)
			return {
				position,
				what: {
					found: `รายการหรือคำพูดซ้อนกันเกิน ${MOST_NESTED} ชั้น`,
					expected: 'ลดการย่อหน้าและเครื่องหมายต้นบรรทัด ให้แบ่งเป็นหัวข้อแทน',
				},
			};
		marks = line.trim() === '' ? 0 : marks + (line.match(MARKS)?.length ?? 0);
		if (marks > MOST_MARKS)
			return {
				position,
				what: {
					found: `เครื่องหมาย * _ [ ] เกิน ${MOST_MARKS} ตัวในย่อหน้าเดียว`,
					expected: 'แบ่งย่อหน้าด้วยบรรทัดว่าง หรือลบเครื่องหมายที่เกิน',
				},
			};
	}
	return undefined;
}
