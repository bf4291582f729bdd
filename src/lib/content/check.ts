/**
 * Checks all of `content/`: every field by its schema, every reference, and what only shows when the
 * entries are seen together.
 */
import { COLLECTIONS, type CollectionName, type ContentIndex } from '../../schemas/base.ts';
import { schemas, type Frontmatter } from '../../schemas/index.ts';
import { addressOf } from './addresses.ts';
import { bodyFaults } from './body.ts';
import type { Fault, RawEntry } from './entry.ts';
import { faultsOf } from './issues.ts';
import { readContent } from './read.ts';
import { documentOf, parseReportId } from './reports.ts';

/** What the schemas ask of the other entries. */
function indexOf(entries: readonly RawEntry[]): ContentIndex {
	const ids = new Map(COLLECTIONS.map((name) => [name, new Set<string>()]));
	const lengths = new Map<string, number>();
	for (const { collection, id, data } of entries) {
		ids.get(collection)?.add(id);
		if (collection === 'sources' && typeof data?.['length'] === 'number') lengths.set(id, data['length']);
	}
	return {
		has: (collection, id) => ids.get(collection)?.has(id) ?? false,
		linesOf: (document) => lengths.get(document),
	};
}

/** Ids that carry meaning: `2566`, `2566/2.4` and `2566/2.4/esao1` have to name what exists. */
function pathFaults({ collection, id, file }: RawEntry, index: ContentIndex): Fault[] {
	const fault = (found: string, expected: string): Fault[] => [{ file, field: '', found, expected }];
	const shapes: Partial<Record<CollectionName, [RegExp, string]>> = {
		policies: [/^\d{4}\/\d+$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขนโยบาย.mdx เช่น 2566/2.mdx'],
		focus: [/^\d{4}\/\d+\.\d+$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขจุดเน้น.mdx เช่น 2566/2.4.mdx'],
		reports: [/^\d{4}\/\d+\.\d+\/[a-z0-9-]+$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขจุดเน้น/หน่วยงาน.mdx เช่น 2566/2.4/esao1.mdx'],
	};
	const shape = shapes[collection];
	if (shape && !shape[0].test(id)) return fault(`รหัส ${id}`, shape[1]);
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

/** Line ranges of a report's items against the length of that year's document. */
function reportLineFaults({ file, id }: RawEntry, report: Frontmatter<'reports'>, index: ContentIndex): Fault[] {
	const document = documentOf(parseReportId(id).year);
	const length = index.linesOf(document);
	if (length === undefined) return [];
	return (['progress', 'factors', 'problems', 'recommendations', 'practices'] as const).flatMap((section) =>
		report[section].flatMap(({ lines }, position) =>
			lines
				.filter(([, to]) => to > length)
				.map((range) => ({
					file,
					field: `${section}[${position}].lines`,
					found: JSON.stringify(range),
					expected: `เอกสาร ${document} มี ${length} บรรทัด ให้แก้ช่วงบรรทัด`,
				})),
		),
	);
}

/** No two entries, past or present, may claim one address. */
function addressFaults(entries: readonly RawEntry[]): Fault[] {
	const owner = new Map<string, string>();
	for (const { collection, id, file } of entries) owner.set(addressOf(collection, id), file);
	return entries.flatMap(({ file, data }) => {
		const former = Array.isArray(data?.['formerly']) ? data['formerly'].map(String) : [];
		return former.flatMap((address, position) => {
			const other = owner.get(address);
			owner.set(address, file);
			return other
				? [
						{
							file,
							field: `formerly[${position}]`,
							found: `"${address}"`,
							expected: `ที่อยู่นี้เป็นของ ${other} อยู่แล้ว ให้ลบออกจากไฟล์หนึ่ง`,
						},
					]
				: [];
		});
	});
}

/** Two entries of one collection that readers could not tell apart in a list. */
function titleFaults(entries: readonly RawEntry[]): Fault[] {
	const seen = new Map<string, string>();
	return entries.flatMap(({ collection, file, data }) => {
		if (typeof data?.['title'] !== 'string') return [];
		const key = `${collection}\n${data['title'].trim()}`;
		const other = seen.get(key);
		if (!other) seen.set(key, file);
		return other
			? [{ file, field: 'title', found: `"${data['title']}"`, expected: `ชื่อซ้ำกับ ${other} ให้รวมเป็นไฟล์เดียว หรือตั้งชื่อให้ต่างกัน` }]
			: [];
	});
}

/**
 * Every fault in `root/content`, in the order of the files.
 * @param root The project's folder.
 */
export function checkContent(root: string): { entries: RawEntry[]; faults: Fault[] } {
	const { entries, faults } = readContent(root);
	const index = indexOf(entries);
	for (const entry of entries) {
		faults.push(...pathFaults(entry, index));
		if (!entry.data) continue;
		const schema = schemas[entry.collection](index);
		const result = schema.safeParse(entry.data);
		if (!result.success) faults.push(...faultsOf(entry.file, entry.data, schema, result.error.issues));
		else if (entry.collection === 'reports')
			faults.push(...reportLineFaults(entry, result.data as Frontmatter<'reports'>, index));
	}
	faults.push(...addressFaults(entries), ...titleFaults(entries), ...bodyFaults(entries));
	return { entries, faults: faults.toSorted((a, b) => a.file.localeCompare(b.file)) };
}

/** The faults as one message, a paragraph for each file. */
export function describeFaults(faults: readonly Fault[]): string {
	const files = Map.groupBy(faults, ({ file }) => file);
	const paragraphs = [...files].map(([file, list]) =>
		[
			file,
			...list.map(({ field, found, expected }) => `  ${field ? `ช่อง ${field}: ` : ''}พบ ${found}\n    → ${expected}`),
		].join('\n'),
	);
	return `เนื้อหามีที่ผิด ${faults.length} แห่ง ใน ${files.size} ไฟล์\n\n${paragraphs.join('\n\n')}\n`;
}
