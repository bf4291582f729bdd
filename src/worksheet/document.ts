/** The worksheet as a document, before any format: what page, paper, Word and Markdown show alike. */
import type { WorksheetData } from './data.ts';
import { FIELDS } from './fields.ts';
import type { Sheet } from './sheet.ts';

export const SHEET_TITLE = 'ใบงานออกแบบหลักสูตรสถานศึกษา';

/** Headings of the table's columns: where a school's thought belongs, the thought, what learners can do, how one sees it. */
export const COLUMNS = ['สาระ RAYONG MARCO', 'แนวคิดของโรงเรียน', 'สมรรถนะที่คาดหวัง', 'หลักฐานการเรียนรู้'] as const;

/** What stands above the document's parts. */
export const HEADINGS = {
	table: 'ตารางเชื่อมแนวคิด สาระ สมรรถนะ และหลักฐาน',
	main: 'สาระหลัก',
	cases: 'กรณีที่ใช้เป็นแนวทาง',
	others: 'กรณีประกอบ ที่ยังไม่ได้จัดเข้าสาระที่เลือก',
	references: 'แหล่งอ้างอิง',
} as const;

/** A case as a row or a list names it. */
export interface CaseLine {
	readonly title: string;
	/** Place in the list of references. */
	readonly reference: number;
	/** Who reports it, how sure its result is, and who linked it to the strand. */
	readonly note: string;
}

/** A strand with what the school wrote for it. */
export interface Row {
	readonly letter: string;
	readonly name: string;
	readonly english: string;
	readonly code: string;
	readonly reference: number;
	/** The source's words, a part a line. */
	readonly official: string;
	readonly isMain: boolean;
	/** Empty texts are for a pen. */
	readonly concept: string;
	readonly competency: string;
	readonly evidence: string;
	readonly cases: readonly CaseLine[];
}

/** A reference in its short form. */
export interface Reference {
	readonly title: string;
	/** The site. */
	readonly site: string;
	/** Absolute. */
	readonly url: string;
	/** The documents and lines that the page rests on. */
	readonly source: string;
}

export interface SheetDocument {
	readonly title: string;
	readonly subtitle: string;
	/** Labelled texts, lists as lines. */
	readonly facts: readonly { readonly label: string; readonly text: string }[];
	readonly rows: readonly Row[];
	/** Cases that no chosen strand holds. */
	readonly others: readonly CaseLine[];
	/** In the order of their numbers, from 1. */
	readonly references: readonly Reference[];
	/** When it was made and on which terms the site's words may be used. */
	readonly colophon: string;
}

/**
 * @param absolute makes a path of the site an address that works from anywhere
 * @param today the day in words, as readers write it
 */
export function documentOf(
	{ texts, notes, chosen, main }: Sheet,
	data: WorksheetData,
	absolute: (path: string) => string,
	today: string,
): SheetDocument {
	const references: Reference[] = [];
	/** @returns the reference's number */
	const cite = (title: string, { url, source }: { url: string; source: string }) =>
		references.push({ title, site: data.site, url: absolute(url), source });
	const ofYear = ({ year }: { year: number }) => `(ปีงบประมาณ ${year})`;

	// In the order of the site, whatever the order of choosing.
	const strands = data.strands.filter(({ letter }) => chosen.strand.includes(letter));
	const points = data.focus.filter(({ id }) => chosen.focus.includes(id));
	const strandNumbers = new Map(strands.map((item) => [item.letter, cite(`${item.code} ${item.thai}`, item)]));
	for (const item of points) cite(`จุดเน้น ${item.number} ${item.title} ${ofYear(item)}`, item);
	const cases = chosen.case
		.flatMap((id) => data.cases.find((item) => item.id === id) ?? [])
		.map((item) => ({ item, reference: cite(`${item.title} ${ofYear(item)}`, item) }));

	const line = ({ item, reference }: (typeof cases)[number], letter?: string): CaseLine => {
		const basis = item.strands.find(([other]) => other === letter)?.[1];
		return {
			title: item.title,
			reference,
			note: [item.agency, data.labels.evidence[item.evidence], basis && `สาระนี้${data.labels.basis[basis] ?? ''}`]
				.filter(Boolean)
				.join(' · '),
		};
	};
	const holds = ({ item }: (typeof cases)[number], letter: string) => item.strands.some(([other]) => other === letter);

	const choice = [
		{
			label: 'ระดับผู้เรียน',
			text: data.levels
				.filter(({ id }) => chosen.level.includes(id))
				.map(({ title }) => title)
				.join(', '),
		},
		{ label: 'จุดเน้นที่สอดคล้อง', text: points.map(({ number, title }) => `${number} ${title}`).join('\n') },
	];
	return {
		title: texts.u ?? SHEET_TITLE,
		subtitle: [texts.u && SHEET_TITLE, texts.s].filter(Boolean).join(' · '),
		facts: [
			...FIELDS.filter(({ key, core }) => texts[key] || core).map(({ key, label }) => ({
				label,
				text: texts[key] ?? '',
			})),
			...choice.filter(({ text }) => text),
		],
		rows: strands.map((item) => {
			const note = notes[item.letter] ?? {};
			return {
				letter: item.letter,
				name: item.thai,
				english: item.english,
				code: item.code,
				reference: strandNumbers.get(item.letter) ?? 0,
				official: item.official.join('\n'),
				isMain: item.letter === main,
				concept: note.l ?? texts.c ?? '',
				competency: note.m ?? '',
				evidence: note.e ?? '',
				cases: cases.filter((found) => holds(found, item.letter)).map((found) => line(found, item.letter)),
			};
		}),
		others: cases.filter((found) => !strands.some(({ letter }) => holds(found, letter))).map((found) => line(found)),
		references,
		colophon: `จัดทำเมื่อ ${today} ส่วนที่โรงเรียนเขียนเป็นของโรงเรียน ชื่อ ถ้อยคำ และรายการที่อ้างจาก${data.site}ใช้ต่อได้ตามสัญญาอนุญาต ${data.licence}`,
	};
}
