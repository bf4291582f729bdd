/**
 * Printed pages of a document whose transcription has lines only: the table of contents gives the first page of each
 * part, so that a passage is known to stand between two pages, and nothing more exact is said.
 */
import { z } from 'astro/zod';
import type { LineRange } from '../text/lines.ts';

const part = z
	.strictObject({
		lines: z
			.tuple([z.number().int().positive(), z.number().int().positive()], {
				error: 'ต้องเป็นช่วงบรรทัด [จาก, ถึง] เช่น [1794, 2134]',
			})
			.refine(([from, to]) => from <= to, 'บรรทัดแรกต้องไม่มากกว่าบรรทัดสุดท้าย')
			.describe('ช่วงบรรทัดของส่วนนี้ในฉบับถอดความ'),
		first: z.number().int().positive().describe('หน้าแรกของส่วนนี้ตามสารบัญ'),
		next: z.number().int().positive().optional().describe('หน้าแรกของส่วนถัดไปตามสารบัญ ไม่ใส่ถ้าเป็นส่วนสุดท้าย'),
	})
	.refine(({ first, next }) => next === undefined || first <= next, {
		path: ['next'],
		error: 'หน้าแรกต้องไม่มากกว่าหน้าสุดท้าย',
	});

/** The parts of a document with their pages, in the order of the lines. */
export const printedParts = () =>
	z
		.array(part)
		.default([])
		.superRefine((parts, context) =>
			parts.forEach(({ lines: [from] }, position) => {
				const before = parts[position - 1];
				if (before && from <= before.lines[1])
					context.addIssue({
						code: 'custom',
						path: [position, 'lines'],
						message: 'ช่วงบรรทัดทับกับส่วนก่อนหน้า ให้เรียงตามบรรทัดและไม่ทับกัน',
					});
			}),
		);

export type PrintedParts = z.output<ReturnType<typeof printedParts>>;

interface Pages {
	readonly from: number;
	readonly to: number | undefined;
}

/** Pages that touch are told as one range. */
function joinPages(parts: readonly Pages[]): Pages[] {
	const joined: Pages[] = [];
	for (const { from, to } of parts) {
		const last = joined.at(-1);
		if (last && (last.to === undefined || from <= last.to)) joined[joined.length - 1] = { from: last.from, to };
		else joined.push({ from, to });
	}
	return joined;
}

/**
 * Where passages stand in print: `78–91 ตามสารบัญ`.
 * @param ranges Lines of the transcription.
 * @returns Undefined where the document has no pages for any of them.
 */
export function printedPages(parts: PrintedParts, ranges: readonly LineRange[]): string | undefined {
	const held = parts.filter(({ lines: [first, last] }) => ranges.some(([from, to]) => from <= last && to >= first));
	if (held.length === 0) return undefined;
	const words = joinPages(held.map(({ first, next }) => ({ from: first, to: next }))).map(({ from, to }) => {
		if (to === undefined) return `${from} เป็นต้นไป`;
		return from === to ? `${from}` : `${from}–${to}`;
	});
	return `${words.join(', ')} ตามสารบัญ`;
}
