import { z } from 'astro/zod';
import { aliases, formerly, history, lead, reference, sources, title } from '../schemas/fields.ts';
import { AFFILIATIONS, DISTRICTS, SCHOOL_KINDS, valuesOf } from '../schemas/vocabulary.ts';
import {
	defineCollection,
	noDerived,
	none,
	ownLead,
	ownSources,
	ownTitle,
	PLAIN_FILES,
	byTitle,
	ownNames,
} from '../schemas/definition.ts';
import type { ContentIndex } from '../schemas/entry.ts';
import { fact, listsOn, type PageList } from '../schemas/page.ts';

/** A school, college or learning centre that a source names. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อเต็มของสถานศึกษา'),
		lead: lead().describe('แหล่งข้อมูลเล่าถึงสถานศึกษานี้เรื่องใด'),
		kind: z.enum(valuesOf(SCHOOL_KINDS)).describe('ประเภทสถานศึกษา'),
		agency: reference(index, 'agencies').describe('หน่วยงานที่กล่าวถึงสถานศึกษานี้'),
		affiliation: z.enum(valuesOf(AFFILIATIONS)).optional().describe('สังกัด ถ้าแหล่งข้อมูลระบุ'),
		district: z.enum(valuesOf(DISTRICTS)).optional().describe('อำเภอ ถ้าแหล่งข้อมูลระบุ'),
		aliases: aliases(),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		schools: z.output<ReturnType<typeof schema>>;
	}
}

export const schools = defineCollection<'schools'>({
	name: 'schools',
	label: 'สถานศึกษา',
	schema,
	files: PLAIN_FILES,
	identity: [],
	faults: none,
	rawFaults: none,
	order: byTitle,
	title: ownTitle,
	short: ownTitle,
	lead: ownLead,
	aliases: ({ data }) => data.aliases,
	calledInText: ownNames,
	listedOn: [],
	facets: ({ data }) => ({ agency: [data.agency] }),
	sources: ownSources,
	references: none,
	...noDerived,
	page: (item, library) => {
		const { id, data } = item;
		const list = listsOn(library.addressOf(item), data.title);
		const found = library.cases({ school: id });
		const lists: PageList[] = [
			library.caseList(list('cases', 'กรณีปฏิบัติ'), found),
			{ ...list('partners', 'ภาคีที่ร่วมงาน'), links: library.partnersWith(`schools/${id}`).map(library.entryLink) },
			{
				...list('mentions', 'กล่าวถึงในหน้าอื่น'),
				links: library.mentioningBeside(item, found, library.listedOn('schools')),
			},
		];
		return {
			kind: SCHOOL_KINDS[data.kind],
			heading: data.title,
			lead: data.lead,
			crumbs: [{ label: 'สถานศึกษา', href: '/schools/' }],
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('ประเภท', SCHOOL_KINDS[data.kind], { saidAbove: true }),
						fact('หน่วยงานที่กล่าวถึง', library.link(library.get('agencies', data.agency))),
						fact('สังกัด', data.affiliation && AFFILIATIONS[data.affiliation]),
						fact('อำเภอ', data.district && DISTRICTS[data.district]),
						fact('ชื่ออื่น', data.aliases, { joined: true }),
					],
				},
				{ type: 'body' },
			],
			ways: lists.map((list) => ({ type: 'page-list', list })),
		};
	},
	anchors: [],
	ownRoute: false,
	front: (library) => {
		const byAgency = Map.groupBy(library.all('schools'), ({ data }) => data.agency);
		return {
			title: 'สถานศึกษา',
			lead: `โรงเรียน วิทยาลัย และศูนย์การเรียนรู้ ${library.all('schools').length} แห่งที่แหล่งข้อมูลกล่าวถึง จัดตามหน่วยงานที่เล่า`,
			blocks: library.all('agencies').map(({ id, data }) => ({
				type: 'page-list',
				list: {
					on: '/schools/',
					page: 'สถานศึกษา',
					id,
					heading: data.short,
					links: (byAgency.get(id) ?? []).map((item) => ({ ...library.entryLink(item), note: item.data.lead })),
				},
			})),
		};
	},
	schemaOrg: () => ({ as: 'page-about', type: 'EducationalOrganization' }),
	search: { place: 9, arrival: 9, weight: 1, named: true, namedByAddress: true, numbered: false },
});
