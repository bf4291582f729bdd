import { z } from 'astro/zod';
import {
	aliases,
	buddhistYear,
	figures,
	formerly,
	history,
	lead,
	reference,
	referenceAmong,
	references,
	sources,
	text,
	title,
	type ContentIndex,
} from './base.ts';
import { levels } from './levels.ts';
import { AUDIENCES, CASE_KINDS, EVIDENCE, MARCO_BASIS, STRANDS, valuesOf } from './vocabulary.ts';

const figure = {
	value: figures().optional().describe('ตัวเลขตามแหล่งข้อมูล เช่น "29" หรือ "93.21"'),
	unit: text().optional().describe('หน่วยของตัวเลข เช่น โรงเรียน, ร้อยละ'),
	text: text().describe('ตัวเลขหรือผลนี้หมายถึงอะไร'),
};

/** A practice that another school can copy. */
export const cases = (index: ContentIndex) =>
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
			levels: levels().describe('ระดับของผู้เรียน'),
			audience: z
				.array(z.enum(valuesOf(AUDIENCES)))
				.default([])
				.describe('ผู้ใหญ่ที่ลงมือทำ'),
			evidence: z.enum(valuesOf(EVIDENCE)).describe('ความหนักแน่นของผลตามแหล่งข้อมูล'),
			results: z.array(z.strictObject(figure)).default([]).describe('ผลที่เกิดขึ้น'),
			reach: z.array(z.strictObject(figure)).default([]).describe('ทำกับใครหรือที่ไหนมากเท่าไร ไม่ใช่ผล'),
			factors: z.array(text()).default([]).describe('ปัจจัยที่ทำให้สำเร็จ ข้อละเรื่อง'),
			cautions: z.array(text()).default([]).describe('ข้อควรระวังหรืออุปสรรค ข้อละเรื่อง'),
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
