import { z } from 'astro/zod';
import {
	aliases,
	covers,
	formerly,
	history,
	lead,
	references,
	source,
	sources,
	text,
	title,
	type ContentIndex,
} from './base.ts';
import { MARCO_KINDS, valuesOf } from './vocabulary.ts';

/** The RAYONG MARCO curriculum framework, its five strands and its principles. */
export const marco = (index: ContentIndex) =>
	z
		.strictObject({
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
			officialSource: source(index).optional().describe('เอกสารและบรรทัดที่คัด official มา ต้องอยู่ใน sources ด้วย'),
			aims: z
				.array(
					z.strictObject({
						code: z
							.string()
							.describe('รหัสอ้างอิงถาวรของข้อ คือ code ของหน้านี้ตามด้วย - และเลข เช่น MARCO-M-1 ห้ามเปลี่ยนหลังเผยแพร่'),
						text: text().describe('ส่วนหนึ่งของ official คัดมาตรงตัว'),
					}),
				)
				.default([])
				.describe('official แบ่งเป็นข้อที่อ้างอิงได้ทีละข้อ'),
			aim: text().optional().describe('เป้าหมายต่อผู้เรียน ด้วยคำของเรา'),
			order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
			aliases: aliases(),
			sources: sources(index),
			references: references(),
			formerly: formerly(),
			...history(),
		})
		.superRefine(({ code, official, officialSource, aims, sources: all }, context) => {
			const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
			if (official && !officialSource)
				fault(
					['officialSource'],
					'มี official ต้องบอกว่าคัดมาจากเอกสารใด บรรทัดใด เช่น { document: report-2566, lines: [[1126, 1126]] }',
				);
			if (officialSource && !covers(all, officialSource))
				fault(['officialSource'], 'บรรทัดนี้ไม่อยู่ใน sources ให้เพิ่มใน sources หรือแก้บรรทัด');
			aims.forEach((aim, position) => {
				if (!new RegExp(`^${code}-[1-9]\\d*$`).test(aim.code))
					fault(['aims', position, 'code'], `ต้องเป็น ${code}- ตามด้วยเลข เช่น ${code}-${position + 1}`);
				if (aims.findIndex((other) => other.code === aim.code) < position)
					fault(['aims', position, 'code'], 'รหัสซ้ำกับข้อก่อนหน้า ให้ตั้งรหัสใหม่');
				if (!official?.includes(aim.text))
					fault(['aims', position, 'text'], 'ไม่ตรงกับถ้อยคำใน official ให้คัดจาก official โดยไม่แก้คำ');
			});
		});
