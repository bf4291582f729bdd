/**
 * What the collections' schemas share: references, addresses, years and dates, and the sources that every
 * entry with facts must name.
 */
import { z } from 'astro/zod';
import { dayExists } from '../text/days.ts';
import { wrongAddress } from '../text/web-address.ts';

/** The collections under `content/`, each a folder of the same name. */
export const COLLECTIONS = [
	'background',
	'marco',
	'strategies',
	'policies',
	'focus',
	'agencies',
	'reports',
	'cases',
	'schools',
	'partners',
	'glossary',
	'sources',
	'data',
] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

/**
 * Answers that a schema needs about the rest of the content. Astro only logs a broken reference, so the
 * content check passes the real answers; inside Astro, which runs after it, `trusting` accepts everything.
 */
export interface ContentIndex {
	/** Whether `content/<collection>/<id>.mdx` exists. */
	has(collection: CollectionName, id: string): boolean;
	/** The number of lines of a source document, or undefined where it is unknown. */
	linesOf(document: string): number | undefined;
}

export const trusting: ContentIndex = { has: () => true, linesOf: () => undefined };

/** The first year that can only be meant as Buddhist era in a date. */
const BUDDHIST_ERA_FROM = 2400;

/** The years of the common era that a document of ours can be of. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** Text that is more than white space. */
export const text = () => z.string().trim().min(1, 'ต้องมีข้อความ');

/** Text in which numbers are compared and sorted: Arabic digits only. */
export const figures = () => text().regex(/^[^๐-๙]*$/, 'ใช้เลขอารบิก 0–9 แทนเลขไทย');

/** The title of an entry. */
export const title = (max = 120) => text().max(max, `ยาวได้ไม่เกิน ${max} ตัวอักษร`);

/** One or two sentences that tell what an entry holds; shown under the title, in lists and by search engines. */
export const lead = () => text().max(400, 'ยาวได้ไม่เกิน 400 ตัวอักษร (หนึ่งถึงสองประโยค)');

/** A year of the Buddhist era, such as 2566. */
export const buddhistYear = () =>
	z
		.number('ต้องเป็นตัวเลขปี พ.ศ. เช่น 2566')
		.int('ต้องเป็นตัวเลขปี พ.ศ. เช่น 2566')
		.min(BUDDHIST_ERA_FROM, 'ต้องเป็นปี พ.ศ. เช่น 2566 ปี ค.ศ. ให้บวก 543')
		.max(2700, 'ต้องเป็นปี พ.ศ. เช่น 2566');

/** A day, month or year of the common era: 2023-01-16, 2023-01 or 2023. */
export const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as ISO_DATE has it. YAML may hand a day over as a Date. */
export const isoDate = () =>
	z.preprocess(
		(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
		z
			.string('ต้องเป็นวันที่แบบ ค.ศ. ในเครื่องหมายคำพูด เช่น "2023-01-16"')
			.regex(ISO_DATE, {
				error: 'ต้องเป็นวันที่แบบ ค.ศ. เช่น "2023-01-16", "2023-01" หรือ "2023"',
				abort: true,
			})
			.refine((date) => Number(date.slice(0, 4)) < BUDDHIST_ERA_FROM, {
				error: 'เป็นปี พ.ศ. ช่องนี้ใช้ปี ค.ศ. ให้ลบ 543 แล้วหน้าเว็บจะแสดงเป็น พ.ศ. ให้เอง',
				abort: true,
			})
			.refine((date) => Number(date.slice(0, 4)) >= FIRST_YEAR && Number(date.slice(0, 4)) <= LAST_YEAR, {
				error: `ปี ค.ศ. ต้องอยู่ระหว่าง ${FIRST_YEAR} ถึง ${LAST_YEAR} ให้ตรวจปีกับแหล่งข้อมูล`,
			})
			.refine((date) => date.length < 10 || dayExists(date), 'ไม่มีวันนี้ในปฏิทิน ให้ตรวจวันที่กับแหล่งข้อมูล'),
	);

/** A whole day of the common era, such as 2026-11-22. */
const isoDay = () => isoDate().refine((date) => date.length === 10, 'ต้องบอกถึงวัน เช่น "2026-11-22"');

/** A web address with its scheme, in a form to send readers to. */
export const webAddress = () =>
	z.string().refine((address) => !wrongAddress(address), {
		error: (issue) => wrongAddress(String(issue.input)) ?? '',
	});

/** The id of an entry of `collection`, such as `esao1` of agencies. */
export const reference = (index: ContentIndex, collection: CollectionName) =>
	z
		.string(`ต้องเป็นรหัสของรายการใน content/${collection}/ (ใส่เครื่องหมายคำพูดรอบตัวเลข)`)
		.refine((id) => index.has(collection, id), {
			error: (issue) => `ไม่มีไฟล์ content/${collection}/${String(issue.input)}.mdx ให้แก้รหัสให้ตรง หรือสร้างไฟล์นั้นก่อน`,
		});

/** The id of an entry of one of several collections, written `collection/id`, such as `schools/ban-khai`. */
export const referenceAmong = (index: ContentIndex, collections: readonly CollectionName[]) =>
	z.string().superRefine((value, context) => {
		const [collection, ...rest] = value.split('/');
		const known = collections.find((name) => name === collection);
		if (!known) {
			context.addIssue({
				code: 'custom',
				message: `ต้องเขียนเป็น ชุด/รหัส โดยชุดเป็นหนึ่งใน ${collections.join(', ')}`,
			});
		} else if (!index.has(known, rest.join('/'))) {
			context.addIssue({
				code: 'custom',
				message: `ไม่มีไฟล์ content/${value}.mdx ให้แก้รหัสให้ตรง หรือสร้างไฟล์นั้นก่อน`,
			});
		}
	});

/** Line ranges of a transcription, each `[from, to]`, both included, counted from 1. */
export const lines = () =>
	z
		.array(
			z
				.tuple([z.number().int().positive(), z.number().int().positive()], {
					error: 'ต้องเป็นช่วงบรรทัด [จาก, ถึง] เช่น [1841, 1860]',
				})
				.refine(([from, to]) => from <= to, 'บรรทัดแรกต้องไม่มากกว่าบรรทัดสุดท้าย'),
			'ต้องเป็นรายการช่วงบรรทัด เช่น [[1841, 1860]]',
		)
		.min(1, 'ต้องมีอย่างน้อยหนึ่งช่วงบรรทัด เช่น [[1841, 1860]]');

/** One document that an entry rests on, with the lines of its transcription. */
export const source = (index: ContentIndex) =>
	z
		.strictObject({
			document: reference(index, 'sources').describe('รหัสเอกสารใน content/sources/'),
			lines: lines().describe('ช่วงบรรทัดของฉบับถอดความที่ใช้ เช่น [[1841, 1860]]'),
			section: text().optional().describe('หัวข้อในเอกสาร ถ้าช่วยให้หาเจอ'),
			pages: text().optional().describe('เลขหน้าในเอกสาร ถ้าทราบ'),
		})
		.superRefine(({ document, lines: ranges }, context) => {
			const length = index.linesOf(document);
			if (length === undefined) return;
			ranges.forEach(([, to], position) => {
				if (to > length)
					context.addIssue({
						code: 'custom',
						path: ['lines', position],
						message: `เอกสาร ${document} มี ${length} บรรทัด บรรทัด ${to} ไม่มีอยู่`,
					});
			});
		});

/** Where the facts of an entry come from. */
export const sources = (index: ContentIndex) =>
	z.array(source(index)).min(1, 'ต้องอ้างแหล่งข้อมูลอย่างน้อยหนึ่งแห่ง').describe('แหล่งข้อมูลพร้อมช่วงบรรทัด');

/** Lines of a document. */
interface Place {
	document: string;
	lines: readonly (readonly [number, number])[];
}

/** Whether a list of sources names every range of a place, each within one of its own. */
export const covers = (listed: readonly Place[], { document, lines: ranges }: Place) =>
	ranges.every(([from, to]) =>
		listed.some(
			(source) => source.document === document && source.lines.some(([first, last]) => first <= from && to <= last),
		),
	);

/** References outside the transcribed documents, such as an Act. */
export const references = () =>
	z
		.array(
			z.strictObject({
				title: text().describe('ชื่อเอกสารหรือหน้าเว็บ'),
				publisher: text().describe('ผู้เผยแพร่'),
				date: isoDate().describe('วันที่เผยแพร่ เป็น ค.ศ.'),
				url: webAddress().optional().describe('ที่อยู่เว็บ'),
			}),
		)
		.default([])
		.describe('เอกสารอ้างอิงอื่นนอกจากแหล่งข้อมูลหลัก');

/** Other names that readers type; they feed search and are never invented spellings of a person. */
export const aliases = () => z.array(text()).default([]).describe('ชื่ออื่นที่ผู้อ่านอาจใช้ค้นหา เช่น ชื่อย่อ ชื่อเดิม');

/** Addresses that this entry had before; each becomes a redirect. */
export const formerly = () =>
	z
		.array(z.string().regex(/^\/([a-z0-9][a-z0-9.-]*\/)*$/, 'ต้องเป็นที่อยู่เดิมที่ขึ้นต้นและลงท้ายด้วย / เช่น /cases/old-name/'))
		.default([])
		.describe('ที่อยู่เดิมของหน้านี้ ระบบจะพาผู้อ่านมาที่อยู่ใหม่');

/** When an entry came into the library and what was changed since: the feed of changes, the sitemap and the data tell it. */
export const history = () => ({
	added: isoDay().optional().describe('วันที่เพิ่มเข้าคลัง เป็น ค.ศ. ไม่ใส่ถ้าอยู่ในชุดแรก'),
	changes: z
		.array(
			z.strictObject({
				date: isoDay().describe('วันที่แก้ เป็น ค.ศ.'),
				text: text().max(200).describe('แก้อะไร ให้คนที่เคยอ้างอิงหน้านี้รู้'),
			}),
		)
		.default([])
		.describe('การแก้เนื้อหาที่ผู้อ่านควรรู้ ไม่ต้องใส่เมื่อแก้คำสะกด'),
});
