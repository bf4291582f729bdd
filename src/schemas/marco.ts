import { z } from 'astro/zod';
import { aliases, formerly, lead, references, sources, text, title, type ContentIndex } from './base.ts';
import { MARCO_KINDS, valuesOf } from './vocabulary.ts';

/** The RAYONG MARCO curriculum framework, its five strands and its principles. */
export const marco = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อหน้า'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
		kind: z.enum(valuesOf(MARCO_KINDS)).describe('เป็นกรอบหลักสูตร สาระ หรือหลักการ'),
		code: z
			.string()
			.regex(/^MARCO(-[A-Z]+)*$/, 'ต้องเป็นรหัสอ้างอิงถาวร เช่น MARCO หรือ MARCO-M')
			.describe('รหัสอ้างอิงถาวร'),
		letter: z.enum(['M', 'A', 'R', 'C', 'O']).optional().describe('อักษรของสาระ'),
		english: text().describe('ชื่อภาษาอังกฤษตามแหล่งข้อมูล'),
		thai: text().describe('ชื่อภาษาไทย'),
		official: text().max(400).optional().describe('ถ้อยคำตามแหล่งข้อมูล คัดมาทั้งประโยค ไม่ใส่เครื่องหมายคำพูด'),
		aim: text().optional().describe('เป้าหมายต่อผู้เรียน ด้วยคำของเรา'),
		order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
		aliases: aliases(),
		sources: sources(index),
		references: references(),
		formerly: formerly(),
	});
