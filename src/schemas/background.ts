import { z } from 'astro/zod';
import { formerly, lead, references, sources, title, type ContentIndex } from './base.ts';

/** The innovation area's background: history, concept, mechanisms, the Act, RILA, timeline, other areas. */
export const background = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อหน้า'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
		order: z.number().int().positive().describe('ลำดับในหมวด เริ่มที่ 1'),
		sources: sources(index),
		references: references(),
		formerly: formerly(),
	});
