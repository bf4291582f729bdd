import { z } from 'astro/zod';
import { buddhistYear, formerly, history, isoDate, lead, name, text, title, webAddress } from '../schemas/fields.ts';
import { SOURCE_KINDS, valuesOf } from '../schemas/vocabulary.ts';
import {
	byOrder,
	defineCollection,
	noDerived,
	none,
	ownLead,
	ownTitle,
	PLAIN_FILES,
	ownNames,
} from '../schemas/definition.ts';
import type { Fault, RawEntry } from '../schemas/entry.ts';
import { fact, neighbours } from '../schemas/page.ts';
import { printedParts } from '../schemas/printed-pages.ts';
import { documentOf } from '../schemas/report-id.ts';
import { formatDate, formatNumber } from '../text/thai.ts';

/** A document that the site's knowledge comes from. */
const schema = () =>
	z
		.strictObject({
			title: title(220).describe('ชื่อเอกสาร'),
			short: name().max(60).describe('ชื่อสั้นสำหรับแถบแหล่งข้อมูล'),
			lead: lead().describe('เอกสารนี้คืออะไร'),
			kind: z.enum(valuesOf(SOURCE_KINDS)).describe('ประเภทเอกสาร'),
			publisher: name().optional().describe('ผู้จัดทำ ใช้เป็นผู้แต่งในรายการอ้างอิง ไม่ใส่ถ้าเอกสารไม่ระบุ'),
			date: isoDate().optional().describe('วันที่เผยแพร่ เป็น ค.ศ.'),
			year: buddhistYear().optional().describe('ปีงบประมาณที่เอกสารเล่า เป็น พ.ศ.'),
			url: webAddress().optional().describe('ที่อยู่เว็บ'),
			length: z.number().int().positive().describe('จำนวนบรรทัดของฉบับถอดความ'),
			printed: printedParts().describe('หน้าของเล่มพิมพ์ตามช่วงบรรทัด จากสารบัญ เรียงตามบรรทัด ไม่ใส่ถ้าเอกสารไม่มีหน้า'),
			order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
			note: text().describe('ข้อควรรู้ เช่น ความคลาดเคลื่อนจากการถอดความ'),
			formerly: formerly(),
			...history(),
		})
		.superRefine(({ length, printed }, context) =>
			printed.forEach(({ lines: [, to] }, position) => {
				if (to > length)
					context.addIssue({
						code: 'custom',
						path: ['printed', position, 'lines'],
						message: `เอกสารมี ${length} บรรทัด ให้แก้ช่วงบรรทัด`,
					});
			}),
		);

declare module '../schemas/entry.ts' {
	interface Collections {
		sources: z.output<ReturnType<typeof schema>>;
	}
}

type Fields = z.output<ReturnType<typeof schema>>;

/** A document that is named after its year tells of that year. */
const yearFaults = ({ file, id }: RawEntry, { year }: Fields): Fault[] =>
	year === undefined || !/^report-\d{4}$/.test(id) || id === documentOf(year)
		? []
		: [{ file, field: 'year', found: String(year), expected: `ชื่อไฟล์เป็นของปี ${id.slice(-4)} ให้แก้ปีหรือชื่อไฟล์ให้ตรงกัน` }];

/** What a document is in the words of schema.org. */
const TYPES = { report: 'Report', web: 'WebPage', news: 'NewsArticle' } as const satisfies Record<
	Fields['kind'],
	string
>;

export const sources = defineCollection<'sources'>({
	name: 'sources',
	label: 'แหล่งข้อมูล',
	schema,
	files: { ...PLAIN_FILES, needed: true },
	identity: ['short', 'order'],
	faults: yearFaults,
	rawFaults: none,
	order: byOrder,
	title: ownTitle,
	short: ({ data }) => data.short,
	lead: ownLead,
	aliases: ({ data }) => [data.short],
	calledInText: ownNames,
	listedOn: [],
	facets: ({ data }) => (data.year === undefined ? {} : { year: [String(data.year)] }),
	sources: none,
	references: none,
	...noDerived,
	page: (item, library) => {
		const { id, data } = item;
		const uses = library.restingOn(id);
		return {
			kind: SOURCE_KINDS[data.kind],
			heading: data.title,
			lead: data.lead,
			year: data.year,
			crumbs: [{ label: 'แหล่งข้อมูล', href: '/sources/' }],
			...neighbours(library.all('sources'), id, library.link),
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('ประเภท', SOURCE_KINDS[data.kind], { saidAbove: true }),
						fact('ผู้จัดทำ', data.publisher ?? 'เอกสารไม่ระบุ'),
						fact('เผยแพร่', data.date && formatDate(data.date)),
						fact('ที่อยู่', data.url ? { label: data.url, href: data.url } : undefined),
						fact(
							'เล่มพิมพ์',
							data.printed.length ? `ขอดูได้ที่${data.publisher ?? 'ผู้จัดทำ'} เลขหน้าในเว็บนี้นับจากสารบัญของเล่ม` : undefined,
						),
						fact('ฉบับถอดความ', `${formatNumber(data.length)} บรรทัด`),
					],
				},
				{ type: 'notice', text: data.note },
				{ type: 'body' },
			],
			ways: [
				{
					type: 'section',
					heading: 'อ้างอิงเอกสารนี้',
					id: 'document',
					blocks: [{ type: 'document-citation', source: item }],
				},
				{
					type: 'section',
					heading: 'หน้าเว็บที่อ้างอิงเอกสารนี้',
					id: 'uses',
					blocks: [{ type: 'counts', counts: uses, unit: 'หน้า' }],
				},
			],
		};
	},
	anchors: ['document', 'uses'],
	ownRoute: false,
	front: (library) => {
		const links = library.all('sources').map((item) => ({ ...library.entryLink(item), note: item.data.lead }));
		return {
			title: 'แหล่งข้อมูล',
			lead: `ทุกข้อความในเว็บนี้มาจากเอกสาร ${links.length} ฉบับ และบอกบรรทัดที่มาไว้ท้ายหน้า`,
			blocks: [{ type: 'links', links }],
		};
	},
	schemaOrg: ({ data: { kind, publisher, date, url } }) => ({
		as: 'document',
		type: TYPES[kind],
		publisher,
		date,
		url,
	}),
	search: { place: 13, arrival: 9, weight: 0.7, named: false, namedByAddress: false, numbered: false },
});
