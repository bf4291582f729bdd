/** Fields that only cases have, and what has to agree among the fields of a case. */
import { z } from 'astro/zod';
import type { ContentIndex } from './entry.ts';
import { covers, figures, line, text, type Place } from './fields.ts';
import { placeOf, statements, type Statement } from './statement.ts';
import { NEEDS } from './topics.ts';
import { LEVELS_NOT_TOLD, type EVIDENCE } from './vocabulary.ts';

/** A number with its unit, or a claim where there is none. */
export const figure = {
	value: figures()
		.refine((value) => value === '' || /[0-9]/.test(value), 'ต้องมีตัวเลข ถ้าแหล่งข้อมูลไม่บอกตัวเลข ให้ลบช่องนี้')
		.optional()
		.describe('ตัวเลขตามแหล่งข้อมูล เช่น "29" หรือ "93.21"'),
	unit: line().optional().describe('หน่วยของตัวเลข เช่น โรงเรียน, ร้อยละ'),
	text: text().describe('ตัวเลขหรือผลนี้หมายถึงอะไร'),
};

/** What a practice takes, as far as the source tells. */
export const needs = (index: ContentIndex) => {
	const about = (need: keyof typeof NEEDS) => statements(index).describe(`${NEEDS[need]}ที่แหล่งข้อมูลบอกว่าใช้`);
	return z
		.strictObject({ people: about('people'), time: about('time'), money: about('money'), material: about('material') })
		.refine((all) => Object.values(all).some(({ length }) => length > 0), 'ไม่มีสิ่งที่ต้องใช้สักข้อ ให้ลบทั้งช่อง')
		.default({ people: [], time: [], money: [], material: [] });
};

/** Levels say what they rest on. */
export function checkLevels(
	{ levels: learners, levelsBasis }: { levels: readonly string[] | string; levelsBasis?: string | undefined },
	context: z.RefinementCtx,
) {
	const told = learners !== LEVELS_NOT_TOLD;
	if (told !== (levelsBasis !== undefined))
		context.addIssue({
			code: 'custom',
			path: ['levelsBasis'],
			message: told
				? 'ต้องบอกว่า levels มาจากไหน: lines ถ้าบรรทัดที่อ้างบอก office ถ้าเป็นงานของทุกโรงเรียนในสังกัด'
				: `levels เป็น ${LEVELS_NOT_TOLD} จึงไม่มีที่มา ให้ลบช่องนี้`,
		});
}

/** Statements have their lines among the sources. */
export function checkPlaces(
	{
		factors,
		cautions,
		needs,
		sources: listed,
	}: {
		factors: readonly Statement[];
		cautions: readonly Statement[];
		needs: Readonly<Record<string, readonly Statement[]>>;
		sources: readonly Place[];
	},
	context: z.RefinementCtx,
) {
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
}

/** The label says what results there are. */
export function checkEvidence(
	{ evidence, results }: { evidence: keyof typeof EVIDENCE; results: readonly { value?: string | undefined }[] },
	context: z.RefinementCtx,
) {
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
}
