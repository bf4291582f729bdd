/** Checks where files stand: paths that carry meaning, and the files that the site cannot do without. */
import { buddhistYear, type CollectionName, type ContentIndex } from '../schemas/base.ts';
import type { Fault, RawEntry } from '../schemas/entry.ts';
import { documentOf, parseReportId } from '../schemas/report-id.ts';

/** Ids that carry meaning: `2566`, `2566/2.4` and `2566/2.4/esao1` have to name what exists. */
export function pathFaults({ collection, id, file }: RawEntry, index: ContentIndex): Fault[] {
	const fault = (found: string, expected: string): Fault[] => [{ file, field: '', found, expected }];
	const shapes: Partial<Record<CollectionName, [RegExp, string]>> = {
		policies: [/^\d{4}\/[1-9]\d*$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขนโยบาย.mdx เช่น 2566/2.mdx'],
		focus: [/^\d{4}\/[1-9]\d*\.[1-9]\d*$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขจุดเน้น.mdx เช่น 2566/2.4.mdx'],
		reports: [/^\d{4}\/[1-9]\d*\.[1-9]\d*\/[a-z0-9-]+$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขจุดเน้น/หน่วยงาน.mdx เช่น 2566/2.4/esao1.mdx'],
	};
	const shape = shapes[collection];
	if (!shape) return [];
	if (!shape[0].test(id)) return fault(`รหัส ${id}`, shape[1]);
	const year = buddhistYear().safeParse(Number(id.slice(0, 4)));
	if (!year.success) return fault(`โฟลเดอร์ปี ${id.slice(0, 4)}`, year.error.issues[0]?.message ?? '');
	if (collection === 'focus') {
		const policy = id.replace(/\.\d+$/, '');
		if (!index.has('policies', policy))
			return fault(`อยู่ใต้นโยบาย ${policy}`, `ไม่มีไฟล์ content/policies/${policy}.mdx ให้สร้างก่อน หรือแก้ชื่อไฟล์`);
	}
	if (collection === 'reports') {
		const { focus, agency, year } = parseReportId(id);
		if (!index.has('focus', focus))
			return fault(`ตอบจุดเน้น ${focus}`, `ไม่มีไฟล์ content/focus/${focus}.mdx ให้สร้างก่อน หรือย้ายไฟล์ให้ถูกโฟลเดอร์`);
		if (!index.has('agencies', agency))
			return fault(`เป็นของหน่วยงาน ${agency}`, `ไม่มีไฟล์ content/agencies/${agency}.mdx ให้แก้ชื่อไฟล์ หรือสร้างหน่วยงานก่อน`);
		if (!index.has('sources', documentOf(year)))
			return fault(`เป็นรายงานของปี ${year}`, `ไม่มีไฟล์ content/sources/${documentOf(year)}.mdx ให้เพิ่มเอกสารของปีนั้นก่อน`);
	}
	return [];
}

/** The strands are addressed by their letter, and the framework is the front page of its section. */
export function marcoFaults(entries: readonly RawEntry[]): Fault[] {
	const parts = entries.filter(({ collection }) => collection === 'marco');
	const faults = parts.flatMap(({ file, id, data }): Fault[] => {
		if (data?.['kind'] !== 'strand') return [];
		const letter = data['letter'];
		if (typeof letter !== 'string')
			return [{ file, field: 'letter', found: 'ไม่มีช่องนี้', expected: 'สาระต้องมีอักษรของสาระ M, A, R, C หรือ O' }];
		return letter.toLowerCase() === id
			? []
			: [
					{
						file,
						field: 'letter',
						found: `"${letter}"`,
						expected: `ชื่อไฟล์ของสาระต้องเป็นอักษรของสาระ คือ content/marco/${letter.toLowerCase()}.mdx ให้แก้อักษรหรือชื่อไฟล์`,
					},
				];
	});
	if (parts.length && !parts.some(({ id }) => id === 'framework'))
		faults.push({
			file: 'content/marco/framework.mdx',
			field: '',
			found: 'ไม่มีไฟล์นี้',
			expected: 'หน้าแรกของหมวด RAYONG MARCO มาจากไฟล์นี้ ให้สร้างไฟล์ หรือคืนชื่อเดิม',
		});
	return faults;
}

/** Collections without which the front page and the lists have nothing to show. */
const NEEDED: readonly CollectionName[] = ['marco', 'policies', 'focus', 'agencies', 'sources'];

/** Collections that have no entry though the site needs one; all of them where the folder is missing. */
export const missingFaults = (entries: readonly RawEntry[]): Fault[] =>
	NEEDED.filter((name) => !entries.some(({ collection }) => collection === name)).map((name) => ({
		file: `content/${name}/`,
		field: '',
		found: 'ไม่มีไฟล์ในโฟลเดอร์นี้',
		expected: 'เว็บต้องมีอย่างน้อยหนึ่งเรื่องในชุดนี้ ให้สร้างไฟล์ หรือตรวจว่าสั่งงานจากโฟลเดอร์ของโครงการ',
	}));
