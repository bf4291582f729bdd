/** What an entry says by itself in a field, with the place where the source says it. */
import { z } from 'astro/zod';
import { lines, reference, text, type Place } from './fields.ts';
import type { ContentIndex } from './entry.ts';

/** A statement with its lines; `document` is left out where the lines are of the entry's first source. */
const statement = (index: ContentIndex) =>
	z.strictObject({
		text: text().describe('เนื้อความด้วยคำของเรา ข้อละเรื่อง'),
		document: reference(index, 'sources')
			.optional()
			.describe('รหัสเอกสารใน content/sources/ ไม่ใส่ถ้าเป็นเอกสารแรกใน sources'),
		lines: lines().describe('ช่วงบรรทัดที่บอกเรื่องนี้ ต้องอยู่ใน sources ของหน้าด้วย'),
	});

export const statements = (index: ContentIndex) => z.array(statement(index)).default([]);

export type Statement = z.output<ReturnType<typeof statement>>;

/** The place of a statement in the documents of its entry. */
export const placeOf = ({ document, lines: ranges }: Statement, sources: readonly Place[]): Place => ({
	document: document ?? sources[0]?.document ?? '',
	lines: ranges,
});
