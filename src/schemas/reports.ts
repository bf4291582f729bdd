import { z } from 'astro/zod';
import { formerly, history, lead, lines, reference, text, type ContentIndex } from './base.ts';
import { levels } from './levels.ts';
import { SCOPES, THEMES, valuesOf } from './vocabulary.ts';

const item = {
	id: z
		.string()
		.regex(/^[a-z][a-z0-9-]*\d$/, 'ต้องขึ้นต้นด้วยอักษร a–z ตัวเล็กและลงท้ายด้วยตัวเลข เช่น x1')
		.describe('รหัสของข้อ ใช้ลิงก์ถึงข้อนี้ ห้ามเปลี่ยนหลังเผยแพร่'),
	text: text().describe('เนื้อความด้วยคำของเรา'),
	lines: lines().describe('ช่วงบรรทัดของรายงาน'),
};

const themes = () =>
	z
		.array(z.enum(valuesOf(THEMES)))
		.min(1, 'ต้องมีอย่างน้อยหนึ่งเรื่อง')
		.describe('เรื่องของปัญหาหรือข้อเสนอ');

/** A line that names levels says more than the focus point or the agency does. */
const ownLevels = () =>
	levels().describe('ระดับผู้เรียน ใส่เมื่อบรรทัดต้นฉบับบอกเองและต่างจากระดับของจุดเน้นหรือหน่วยงาน ถ้าไม่ใส่ จะใช้ของจุดเน้น แล้วของหน่วยงาน');

const cases = (index: ContentIndex) => z.array(reference(index, 'cases')).default([]);

/**
 * One agency's answer on one focus point in one year. Year, focus point and agency come from the path:
 * `2566/2.4/esao1.mdx`. The document that `lines` count in is `report-<year>`.
 */
export const reports = (index: ContentIndex) =>
	z
		.strictObject({
			lead: lead().describe('หน่วยงานนี้รายงานอะไร หนึ่งถึงสองประโยค'),
			progress: z
				.array(
					z.strictObject({
						...item,
						question: z.number().int().positive().optional().describe('ตอบคำถามข้อใดของจุดเน้น'),
					}),
				)
				.default([])
				.describe('ความก้าวหน้า'),
			factors: z.array(z.strictObject(item)).default([]).describe('ปัจจัยที่ทำให้สำเร็จ'),
			problems: z
				.array(
					z.strictObject({
						...item,
						solution: text().optional().describe('วิธีแก้ที่หน่วยงานเสนอหรือทำ'),
						themes: themes(),
						levels: ownLevels(),
						cases: cases(index).describe('กรณีที่ตอบปัญหานี้'),
					}),
				)
				.default([])
				.describe('ปัญหาพร้อมวิธีแก้'),
			recommendations: z
				.array(
					z.strictObject({
						...item,
						scope: z.enum(valuesOf(SCOPES)).describe('เสนอต่อระดับใด'),
						themes: themes(),
						levels: ownLevels(),
					}),
				)
				.default([])
				.describe('ข้อเสนอแนะ'),
			practices: z.array(z.strictObject(item)).default([]).describe('แนวปฏิบัติที่แหล่งข้อมูลเล่าไว้น้อยเกินกว่าจะเป็นหน้ากรณี'),
			cases: cases(index).describe('กรณีอื่นที่รายงานนี้กล่าวถึง กรณีที่มีหน่วยงานและจุดเน้นตรงกันจะแสดงเองโดยไม่ต้องใส่'),
			note: text().optional().describe('หมายเหตุถึงผู้อ่านเกี่ยวกับต้นฉบับ'),
			formerly: formerly(),
			...history(),
		})
		.superRefine((report, context) => {
			const seen = new Set<string>();
			for (const section of ['progress', 'factors', 'problems', 'recommendations', 'practices'] as const)
				report[section].forEach(({ id }, position) => {
					if (seen.has(id))
						context.addIssue({
							code: 'custom',
							path: [section, position, 'id'],
							message: 'รหัสซ้ำกับข้ออื่นในไฟล์เดียวกัน ให้ตั้งรหัสใหม่',
						});
					seen.add(id);
				});
			if (seen.size === 0 && report.cases.length === 0)
				context.addIssue({
					code: 'custom',
					path: [],
					message: 'รายงานยังไม่มีเนื้อหา ต้องมีอย่างน้อยหนึ่งข้อหรือหนึ่งกรณี',
				});
		});
