import { z } from 'astro/zod';
import { buddhistYear, formerly, history, lead, references, sources, title, type ContentIndex } from './base.ts';
import { STRATEGY_KINDS, valuesOf } from './vocabulary.ts';

/** The province's six education strategies, and the plans with their periods. */
export const strategies = (index: ContentIndex) =>
	z.strictObject({
		title: title(160).describe('ชื่อยุทธศาสตร์หรือแผน'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
		kind: z.enum(valuesOf(STRATEGY_KINDS)).describe('เป็นยุทธศาสตร์หรือแผน'),
		number: z.number().int().positive().optional().describe('เลขที่ยุทธศาสตร์'),
		period: z
			.strictObject({ from: buddhistYear().describe('ปีเริ่ม'), to: buddhistYear().describe('ปีสิ้นสุด') })
			.refine(({ from, to }) => from <= to, 'ปีเริ่มต้องไม่มากกว่าปีสิ้นสุด')
			.optional()
			.describe('ช่วงปีของแผน เป็น พ.ศ.'),
		order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
		sources: sources(index),
		references: references(),
		formerly: formerly(),
		...history(),
	});
