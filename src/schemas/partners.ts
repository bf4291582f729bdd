import { z } from 'astro/zod';
import { aliases, formerly, history, lead, referenceAmong, sources, text, title, type ContentIndex } from './base.ts';
import { PARTNER_KINDS, valuesOf } from './vocabulary.ts';

/** An organisation outside the six agencies that works with schools. */
export const partners = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อเต็มขององค์กร'),
		lead: lead().describe('องค์กรนี้ร่วมทำอะไรกับการศึกษาระยอง'),
		kind: z.enum(valuesOf(PARTNER_KINDS)).describe('ประเภทองค์กร'),
		contributes: z.array(text()).default([]).describe('สิ่งที่องค์กรสนับสนุน ข้อละเรื่อง'),
		with: z
			.array(referenceAmong(index, ['agencies', 'schools', 'partners']))
			.default([])
			.describe('ทำงานร่วมกับใคร เช่น agencies/esao1'),
		aliases: aliases(),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});
