import { z } from 'astro/zod';
import { buddhistYear, formerly, history, isoDate, lead, text, title, webAddress } from './base.ts';
import { SOURCE_KINDS, valuesOf } from './vocabulary.ts';

/** A document that the site's knowledge comes from. */
export const sources = () =>
	z.strictObject({
		title: title(220).describe('ชื่อเอกสาร'),
		short: text().max(60).describe('ชื่อสั้นสำหรับแถบแหล่งข้อมูล'),
		lead: lead().describe('เอกสารนี้คืออะไร'),
		kind: z.enum(valuesOf(SOURCE_KINDS)).describe('ประเภทเอกสาร'),
		publisher: text().optional().describe('ผู้จัดทำ ใช้เป็นผู้แต่งในรายการอ้างอิง ไม่ใส่ถ้าเอกสารไม่ระบุ'),
		date: isoDate().optional().describe('วันที่เผยแพร่ เป็น ค.ศ.'),
		year: buddhistYear().optional().describe('ปีงบประมาณที่เอกสารเล่า เป็น พ.ศ.'),
		url: webAddress().optional().describe('ที่อยู่เว็บ'),
		length: z.number().int().positive().describe('จำนวนบรรทัดของฉบับถอดความ'),
		order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
		note: text().describe('ข้อควรรู้ เช่น ความคลาดเคลื่อนจากการถอดความ'),
		formerly: formerly(),
		...history(),
	});
