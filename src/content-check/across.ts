/** Checks what only shows when an entry is seen beside the others it names. */
import type { ContentIndex } from '../schemas/base.ts';
import type { Frontmatter } from '../schemas/index.ts';
import type { Fault, RawEntry } from '../schemas/entry.ts';
import { documentOf, parseReportId } from '../schemas/report-id.ts';

/** Strands that cases name and nobody describes. */
function strandFaults({ file }: RawEntry, { marco }: Frontmatter<'cases'>, index: ContentIndex): Fault[] {
	return marco.flatMap(({ strand }, position) =>
		index.has('marco', strand.toLowerCase())
			? []
			: [
					{
						file,
						field: `marco[${position}].strand`,
						found: `"${strand}"`,
						expected: `ไม่มีไฟล์ content/marco/${strand.toLowerCase()}.mdx ให้แก้อักษร หรือสร้างไฟล์นั้นก่อน`,
					},
				],
	);
}

/** A case belongs to the year of the focus point that it answers. */
function yearFaults({ file }: RawEntry, { year, focus }: Frontmatter<'cases'>): Fault[] {
	const asked = Number(focus.split('/')[0]);
	return asked === year
		? []
		: [{ file, field: 'year', found: String(year), expected: `จุดเน้น ${focus} เป็นของปี ${asked} ให้แก้ปีหรือจุดเน้นให้ตรงกัน` }];
}

/** A document that is named after its year tells of that year. */
function documentYearFaults({ file, id }: RawEntry, { year }: Frontmatter<'sources'>): Fault[] {
	return year === undefined || !/^report-\d{4}$/.test(id) || id === documentOf(year)
		? []
		: [{ file, field: 'year', found: String(year), expected: `ชื่อไฟล์เป็นของปี ${id.slice(-4)} ให้แก้ปีหรือชื่อไฟล์ให้ตรงกัน` }];
}

/** Questions that a report's items answer, against those of its focus point. */
function questionFaults({ file, id }: RawEntry, report: Frontmatter<'reports'>, entries: readonly RawEntry[]): Fault[] {
	const { focus } = parseReportId(id);
	const point = entries.find((entry) => entry.collection === 'focus' && entry.id === focus);
	if (!point?.data) return [];
	const questions: unknown = point.data['questions'] ?? [];
	if (!Array.isArray(questions)) return [];
	const numbers = questions.map((question: { number?: unknown } | null) => question?.number);
	return report.progress.flatMap(({ question }, position) =>
		question === undefined || numbers.includes(question)
			? []
			: [
					{
						file,
						field: `progress[${position}].question`,
						found: String(question),
						expected: `${point.file} ${numbers.length ? `มีคำถามข้อ ${numbers.join(', ')}` : 'ไม่มีคำถาม'} ให้แก้เลขข้อ หรือเพิ่มคำถามในไฟล์นั้น`,
					},
				],
	);
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

/**
 * The faults of an entry whose own fields are right.
 * @param data The entry's frontmatter as its schema gives it.
 */
export function acrossFaults(
	entry: RawEntry,
	data: unknown,
	{ entries, index }: { entries: readonly RawEntry[]; index: ContentIndex },
): Fault[] {
	switch (entry.collection) {
		case 'reports': {
			const report = data as Frontmatter<'reports'>;
			return [...reportLineFaults(entry, report, index), ...questionFaults(entry, report, entries)];
		}
		case 'cases': {
			const found = data as Frontmatter<'cases'>;
			return [...strandFaults(entry, found, index), ...yearFaults(entry, found)];
		}
		case 'sources':
			return documentYearFaults(entry, data as Frontmatter<'sources'>);
		default:
			return [];
	}
}
