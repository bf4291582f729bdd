import { z } from 'astro/zod';
import { formerly, history, lead, sources, text, title, type ContentIndex } from './base.ts';
import { levels } from './levels.ts';

/** A focus point of one fiscal year. Year and number come from the path: `2566/2.4.mdx`. The body is the synthesis. */
export const focus = (index: ContentIndex) =>
	z.strictObject({
		title: title(220).describe('ชื่อจุดเน้นอย่างเป็นทางการ'),
		short: text().max(60, 'ยาวได้ไม่เกิน 60 ตัวอักษร').describe('ชื่อสั้นสำหรับรายการและตาราง'),
		lead: lead().describe('จุดเน้นนี้ขออะไร หนึ่งถึงสองประโยค'),
		questions: z
			.array(
				z.strictObject({
					number: z.number().int().positive().describe('เลขข้อคำถาม'),
					short: text().describe('คำถามย่อด้วยคำของเรา'),
				}),
			)
			.default([])
			.describe('คำถามของผู้ตรวจราชการ'),
		levels: levels().describe('ระดับผู้เรียน ใส่เมื่อจุดเน้นนี้เจาะจงระดับ ปัญหาและข้อเสนอในรายงานได้ระดับตามนี้'),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});
