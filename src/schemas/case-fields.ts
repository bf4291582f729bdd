/** The fields of a case, with what has to agree among them. */
import { z } from 'astro/zod';
import type { ContentIndex } from './entry.ts';
import {
	aliases,
	buddhistYear,
	covers,
	figures,
	formerly,
	history,
	lead,
	line,
	reference,
	referenceAmong,
	references,
	sources,
	text,
	title,
} from './fields.ts';
import { placeOf, statements } from './statement.ts';
import { NEEDS, SUBJECTS, TOPICS } from './topics.ts';
import {
	AUDIENCES,
	CASE_KINDS,
	EVIDENCE,
	LEVELS,
	LEVELS_BASIS,
	LEVELS_NOT_TOLD,
	MARCO_BASIS,
	STRANDS,
	valuesOf,
} from './vocabulary.ts';

const figure = {
	value: figures()
		.refine((value) => value === '' || /[0-9]/.test(value), 'ต้องมีตัวเลข ถ้าแหล่งข้อมูลไม่บอกตัวเลข ให้ลบช่องนี้')
		.optional()
		.describe('ตัวเลขตามแหล่งข้อมูล เช่น "29" หรือ "93.21"'),
	unit: line().optional().describe('หน่วยของตัวเลข เช่น โรงเรียน, ร้อยละ'),
	text: text().describe('ตัวเลขหรือผลนี้หมายถึงอะไร'),
};

/** What a practice takes, as far as the source tells. */
const needs = (index: ContentIndex) => {
	const about = (need: keyof typeof NEEDS) => statements(index).describe(`${NEEDS[need]}ที่แหล่งข้อมูลบอกว่าใช้`);
	return z
		.strictObject({ people: about('people'), time: about('time'), money: about('money'), material: about('material') })
		.refine((all) => Object.values(all).some(({ length }) => length > 0), 'ไม่มีสิ่งที่ต้องใช้สักข้อ ให้ลบทั้งช่อง')
		.default({ people: [], time: [], money: [], material: [] });
};

/** The fields of a practice that another school can copy. */
export const caseSchema = (index: ContentIndex) =>
	z
		.strictObject({
			title: title().describe('ชื่อที่บอกว่าคืออะไร ไม่ใช่คำขวัญ'),
			lead: lead().describe('ใครทำอะไรเพื่อใคร ได้ผลอย่างไร หนึ่งถึงสองประโยค'),
			agency: reference(index, 'agencies').describe('หน่วยงานที่รายงานกรณีนี้'),
			owner: referenceAmong(index, ['agencies', 'schools', 'partners'])
				.optional()
				.describe('ผู้ทำ ถ้าไม่ใช่หน่วยงานเอง เช่น schools/ban-khai'),
			schools: z.array(reference(index, 'schools')).default([]).describe('สถานศึกษาที่เกี่ยวข้อง'),
			partners: z.array(reference(index, 'partners')).default([]).describe('องค์กรที่ร่วมทำ'),
			focus: reference(index, 'focus').describe('จุดเน้นหลัก เช่น "2566/2.4"'),
			alsoFocus: z.array(reference(index, 'focus')).default([]).describe('จุดเน้นอื่นที่เกี่ยวข้อง'),
			kind: z.enum(valuesOf(CASE_KINDS)).describe('ประเภทของกรณี'),
			topic: z
				.array(z.enum(valuesOf(TOPICS)))
				.min(1, 'ต้องมีอย่างน้อยหนึ่งเรื่อง')
				.max(2, 'เลือกได้ไม่เกินสองเรื่อง เรื่องหลักอยู่หน้า')
				.describe('ครูอยากทำอะไรจึงมาอ่านหน้านี้ เรื่องหลักหนึ่งเรื่อง ถ้าจำเป็นเพิ่มได้อีกหนึ่ง'),
			subjects: z
				.array(z.enum(valuesOf(SUBJECTS)))
				.default([])
				.describe('กลุ่มสาระที่สอน across คือหลายกลุ่มสาระหรือทุกกลุ่มสาระ ไม่ใส่ถ้าไม่ใช่งานสอน'),
			levels: z
				.union([
					z.array(z.enum(valuesOf(LEVELS))).min(1, `ต้องมีอย่างน้อยหนึ่งระดับ ถ้าแหล่งข้อมูลไม่บอก ให้ใส่ ${LEVELS_NOT_TOLD}`),
					z.literal(LEVELS_NOT_TOLD),
				])
				.describe(`ระดับของผู้เรียน หรือ ${LEVELS_NOT_TOLD} ถ้าแหล่งข้อมูลไม่บอก`),
			levelsBasis: z
				.enum(valuesOf(LEVELS_BASIS))
				.optional()
				.describe(
					'levels มาจากไหน lines บรรทัดที่อ้างบอกเอง office งานของทุกโรงเรียนในสังกัด จึงใช้ระดับที่โรงเรียนของหน่วยงานเปิดสอน',
				),
			audience: z
				.array(z.enum(valuesOf(AUDIENCES)))
				.default([])
				.describe('ผู้ใหญ่ที่ลงมือทำ'),
			evidence: z.enum(valuesOf(EVIDENCE)).describe('ความหนักแน่นของผลตามแหล่งข้อมูล'),
			results: z.array(z.strictObject(figure)).default([]).describe('ผลที่เกิดขึ้น'),
			reach: z.array(z.strictObject(figure)).default([]).describe('ทำกับใครหรือที่ไหนมากเท่าไร ไม่ใช่ผล'),
			sequence: z
				.literal('source')
				.optional()
				.describe('ใส่ source เมื่อเนื้อความมีรายการเลขลำดับ และแหล่งข้อมูลให้ลำดับหรือเลขข้อนั้นเอง'),
			needs: needs(index).describe('สิ่งที่ต้องใช้ เฉพาะที่แหล่งข้อมูลบอก'),
			factors: statements(index).describe('ปัจจัยที่ทำให้สำเร็จ ข้อละเรื่อง'),
			cautions: statements(index).describe('เงื่อนไขหรืออุปสรรคที่แหล่งข้อมูลบอก และคนที่จะทำตามควรรู้ ข้อละเรื่อง'),
			reportItems: z
				.array(
					z
						.string()
						.regex(
							/^\d{4}\/[1-9]\d*\.[1-9]\d*\/[a-z0-9-]+#[a-z][a-z0-9-]*\d$/,
							'ต้องเป็นรหัสรายงาน # รหัสข้อ เช่น "2566/2.6/esao1#x1"',
						),
				)
				.default([])
				.describe('ปัจจัยและปัญหาของงานนี้เองที่หน่วยงานรายงานไว้ เล่าในรายงาน แสดงที่นี่ด้วย เช่น "2566/2.6/esao1#x1"'),
			notes: z.array(text()).default([]).describe('สิ่งที่เอกสารไม่บอก พิมพ์ผิด หรือขัดกันเอง แสดงตัวเล็กท้ายหน้าข้างที่มา ข้อละเรื่อง'),
			marco: z
				.array(
					z.strictObject({
						strand: z.enum(STRANDS).describe('อักษรของสาระ'),
						basis: z.enum(valuesOf(MARCO_BASIS)).describe('stated ถ้าแหล่งข้อมูลระบุ, editorial ถ้ากองบรรณาธิการจัดให้'),
					}),
				)
				.default([])
				.describe('สาระ RAYONG MARCO ที่เกี่ยวข้อง'),
			year: buddhistYear().describe('ปีงบประมาณของรายงานที่เล่ากรณีนี้ เป็น พ.ศ.'),
			related: z.array(reference(index, 'cases')).default([]).describe('กรณีที่ควรอ่านต่อ'),
			aliases: aliases(),
			sources: sources(index),
			references: references(),
			formerly: formerly(),
			...history(),
		})
		.superRefine(({ levels: learners, levelsBasis }, context) => {
			const told = learners !== LEVELS_NOT_TOLD;
			if (told !== (levelsBasis !== undefined))
				context.addIssue({
					code: 'custom',
					path: ['levelsBasis'],
					message: told
						? 'ต้องบอกว่า levels มาจากไหน: lines ถ้าบรรทัดที่อ้างบอก office ถ้าเป็นงานของทุกโรงเรียนในสังกัด'
						: `levels เป็น ${LEVELS_NOT_TOLD} จึงไม่มีที่มา ให้ลบช่องนี้`,
				});
		})
		.superRefine(({ factors, cautions, needs, sources: listed }, context) => {
			const told = {
				factors,
				cautions,
				...Object.fromEntries(Object.entries(needs).map(([need, all]) => [`needs.${need}`, all])),
			};
			for (const [field, all] of Object.entries(told))
				all.forEach((one, position) => {
					if (covers(listed, placeOf(one, listed))) return;
					context.addIssue({
						code: 'custom',
						path: [...field.split('.'), position, 'lines'],
						message: 'ช่วงบรรทัดนี้ต้องอยู่ใน sources ของหน้าด้วย ให้เพิ่มช่วงใน sources หรือแก้ช่วงให้ตรง',
					});
				});
		})
		.superRefine(({ evidence, results }, context) => {
			const remedy = {
				measured: 'measured ต้องมี results อย่างน้อยหนึ่งข้อที่มี value ถ้าแหล่งข้อมูลไม่มีตัวเลขผล ให้ใช้ reported หรือ described',
				reported: 'reported ต้องมี results อย่างน้อยหนึ่งข้อและไม่มี value ถ้ามีตัวเลขผลให้ใช้ measured ถ้าไม่มีผลเลยให้ใช้ described',
				described: 'described ต้องไม่มี results ถ้าแหล่งข้อมูลบอกผล ให้ใช้ reported หรือ measured',
			};
			const counted = results.some((result) => result.value !== undefined);
			const fits = {
				measured: counted,
				reported: results.length > 0 && !counted,
				described: results.length === 0,
			};
			if (!fits[evidence]) context.addIssue({ code: 'custom', path: ['evidence'], message: remedy[evidence] });
		});
