import { z } from 'astro/zod';
import {
	aliases,
	formerly,
	history,
	isoDate,
	lead,
	name,
	references,
	sources,
	title,
	webAddress,
} from '../schemas/fields.ts';
import { levels } from '../schemas/levels.ts';
import { AGENCY_KINDS, valuesOf } from '../schemas/vocabulary.ts';
import {
	byOrder,
	defineCollection,
	noDerived,
	none,
	ownLead,
	ownSources,
	ownTitle,
	PLAIN_FILES,
	ownNames,
} from '../schemas/definition.ts';
import type { ContentIndex } from '../schemas/entry.ts';
import { itemListAddress } from '../schemas/facets.ts';
import { fact, neighbours, when, type Block, listsOn, type PageList } from '../schemas/page.ts';
import { numberOf } from '../schemas/yearly-path.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { formatDate } from '../text/thai.ts';

/** An agency that answers in the inspection report, or `unspecified` where the report names nobody. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อเต็มของหน่วยงาน'),
		short: name().max(40).describe('ชื่อย่อที่ใช้ในเว็บนี้'),
		lead: lead().describe('ดูแลใคร หนึ่งถึงสองประโยค'),
		kind: z.enum(valuesOf(AGENCY_KINDS)).describe('ประเภทของหน่วยงาน'),
		levels: levels().describe('ระดับผู้เรียน ใส่เมื่อหน่วยงานดูแลเฉพาะระดับนั้น ปัญหาและข้อเสนอในรายงานได้ระดับตามนี้'),
		order: z.number().int().positive().describe('ลำดับในตาราง เริ่มที่ 1'),
		current: z
			.strictObject({
				title: name().describe('ชื่อปัจจุบัน'),
				short: name().describe('ชื่อย่อปัจจุบัน'),
				since: isoDate().describe('วันที่เปลี่ยนชื่อ เป็น ค.ศ.'),
				reference: z
					.strictObject({
						title: name().describe('ชื่อเอกสารทางการ'),
						publisher: name().describe('ผู้เผยแพร่'),
						date: isoDate().describe('วันที่เผยแพร่ เป็น ค.ศ.'),
						url: webAddress().optional().describe('ที่อยู่เว็บ'),
					})
					.describe('เอกสารที่ยืนยันชื่อใหม่'),
			})
			.optional()
			.describe('ชื่อปัจจุบัน ถ้าเปลี่ยนจากชื่อในรายงาน'),
		aliases: aliases(),
		sources: sources(index),
		references: references(),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		agencies: z.output<ReturnType<typeof schema>>;
	}
}

export const agencies = defineCollection<'agencies'>({
	name: 'agencies',
	label: 'หน่วยงาน',
	schema,
	files: { ...PLAIN_FILES, needed: true },
	identity: ['short', 'order'],
	faults: none,
	rawFaults: none,
	order: byOrder,
	title: ownTitle,
	short: ({ data }) => data.short,
	lead: ownLead,
	aliases: ({ data: { aliases: names, short, current } }) => [
		...names,
		short,
		...(current ? [current.title, current.short] : []),
	],
	calledInText: ownNames,
	listedOn: [],
	facets: ({ id }) => ({ agency: [id] }),
	sources: ownSources,
	references: ({ data }) => (data.current ? [...data.references, data.current.reference] : data.references),
	...noDerived,
	page: (item, library) => {
		const { id, data } = item;
		const list = listsOn(library.addressOf(item), data.title);
		const lists: PageList[] = [
			{
				...list('reports', 'รายงานตามจุดเน้น'),
				links: library.reports({ agency: id }).map((report) => {
					const { focus } = parseReportId(report.id);
					const { short } = library.get('focus', focus).data;
					return { href: library.addressOf(report), label: short, sign: numberOf(focus), note: report.data.lead };
				}),
			},
			library.caseList(list('cases', 'กรณีปฏิบัติ'), library.cases({ agency: id })),
			{
				...list('schools', 'สถานศึกษาที่กล่าวถึง'),
				links: library
					.all('schools')
					.filter((school) => school.data.agency === id)
					.map(library.entryLink),
			},
			{
				...list('partners', 'ภาคีที่ร่วมงาน'),
				links: library
					.partnersWith(`agencies/${id}`)
					.map((partner) => ({ ...library.entryLink(partner), note: partner.data.lead })),
			},
		];
		const [reports, ...others] = lists.map((found): Block => ({ type: 'page-list', list: found }));
		const counted = (kind: 'problems' | 'recommendations', word: string) => ({
			label: `${word} ${library.countItems(kind, { agency: id })} ข้อ`,
			href: itemListAddress(kind, 'agency', id),
		});
		return {
			kind: `หน่วยงาน · ${data.short}`,
			heading: data.title,
			lead: data.lead,
			crumbs: [{ label: 'หน่วยงาน', href: '/agencies/' }],
			...neighbours(library.all('agencies'), id, (other) => ({
				label: other.data.short,
				href: library.addressOf(other),
			})),
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('ชื่อย่อ', data.short, { saidAbove: true }),
						fact('ประเภท', AGENCY_KINDS[data.kind], { saidAbove: true }),
					],
				},
				...when(data.current !== undefined, { type: 'notice', text: currentName(data.current) }),
				{ type: 'body' },
			],
			ways: [
				...(reports ? [reports] : []),
				{
					type: 'text',
					text: [
						'อ่านรวมทุกจุดเน้น: ',
						counted('problems', 'ปัญหา'),
						' · ',
						counted('recommendations', 'ข้อเสนอแนะ'),
						' · ',
						{ label: 'เทียบกับหน่วยงานอื่นในตาราง', href: '/matrix/' },
					],
				},
				...others,
			],
		};
	},
	anchors: [],
	ownRoute: false,
	front: (library) => {
		const links = (isNamed: boolean) =>
			library
				.all('agencies')
				.filter(({ data }) => (data.kind !== 'unspecified') === isNamed)
				.map((item) => ({ ...library.entryLink(item), note: item.data.lead }));
		const named = links(true);
		return {
			title: 'หน่วยงาน',
			lead: `${named.length} หน่วยงานการศึกษาในจังหวัดระยองที่ตอบผู้ตรวจราชการ และสิ่งที่แต่ละแห่งรายงาน`,
			blocks: [
				{ type: 'links', links: named },
				{ type: 'section', heading: 'ข้อความที่รายงานไม่ระบุหน่วยงาน', blocks: [{ type: 'links', links: links(false) }] },
			],
		};
	},
	schemaOrg: () => ({ as: 'page-about', type: 'Organization' }),
	search: { place: 5, arrival: 7, weight: 1, named: true, namedByAddress: false, numbered: false },
});

/** Says what an agency is called today, and on whose word. */
function currentName(current: z.output<ReturnType<typeof schema>>['current']): string {
	if (!current) return '';
	const { title: name, short, since, reference } = current;
	return `ปัจจุบันชื่อ ${name} (${short}) ตั้งแต่ ${formatDate(since)} ตาม ${reference.title} (${reference.publisher}) เว็บนี้ใช้ชื่อตามรายงานของปีนั้น`;
}
