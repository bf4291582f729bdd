import { z } from 'astro/zod';
import {
	aliases,
	formerly,
	history,
	isoDate,
	lead,
	references,
	sources,
	text,
	title,
	webAddress,
	type ContentIndex,
} from './base.ts';
import { levels } from './levels.ts';
import { AGENCY_KINDS, valuesOf } from './vocabulary.ts';

/** An agency that answers in the inspection report, or `unspecified` where the report names nobody. */
export const agencies = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อเต็มของหน่วยงาน'),
		short: text().max(40).describe('ชื่อย่อที่ใช้ในเว็บนี้'),
		lead: lead().describe('ดูแลใคร หนึ่งถึงสองประโยค'),
		kind: z.enum(valuesOf(AGENCY_KINDS)).describe('ประเภทของหน่วยงาน'),
		levels: levels().describe('ระดับผู้เรียน ใส่เมื่อหน่วยงานดูแลเฉพาะระดับนั้น ปัญหาและข้อเสนอในรายงานได้ระดับตามนี้'),
		order: z.number().int().positive().describe('ลำดับในตาราง เริ่มที่ 1'),
		current: z
			.strictObject({
				title: text().describe('ชื่อปัจจุบัน'),
				short: text().describe('ชื่อย่อปัจจุบัน'),
				since: isoDate().describe('วันที่เปลี่ยนชื่อ เป็น ค.ศ.'),
				reference: z
					.strictObject({
						title: text().describe('ชื่อเอกสารทางการ'),
						publisher: text().describe('ผู้เผยแพร่'),
						date: isoDate().describe('วันที่เผยแพร่ เป็น ค.ศ.'),
						url: webAddress().optional().describe('ที่อยู่เว็บ'),
					})
					.describe('เอกสารที่ยืนยันชื่อใหม่'),
			})
			.optional()
			.describe('ชื่อปัจจุบัน ถ้าเปลี่ยนจากชื่อในรายงาน'),
		aliases: aliases(),
		sources: sources(index),
		references: references(),
		formerly: formerly(),
		...history(),
	});
