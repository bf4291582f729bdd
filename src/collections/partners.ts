import { z } from 'astro/zod';
import { aliases, formerly, history, lead, referenceAmong, sources, text, title } from '../schemas/fields.ts';
import { PARTNER_KINDS, valuesOf } from '../schemas/vocabulary.ts';
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
import { parseKey, type ContentIndex } from '../schemas/entry.ts';
import { fact, section, listsOn, type PageList } from '../schemas/page.ts';

/** An organisation outside the six agencies that works with schools. */
const schema = (index: ContentIndex) =>
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

declare module '../schemas/entry.ts' {
	interface Collections {
		partners: z.output<ReturnType<typeof schema>>;
	}
}

export const partners = defineCollection<'partners'>({
	name: 'partners',
	label: 'ภาคีเครือข่าย',
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
	listedOn: ['schools', 'glossary'],
	facets: ({ data }) => ({
		agency: data.with
			.map(parseKey)
			.filter(({ collection }) => collection === 'agencies')
			.map(({ id }) => id),
	}),
	sources: ownSources,
	references: none,
	...noDerived,
	page: (item, library) => {
		const { id, data } = item;
		const list = listsOn(library.addressOf(item), data.title);
		const found = library.cases({ partner: id });
		/** Who works with whom holds both ways, whichever side's file says so. */
		const naming = library
			.partnersWith(`partners/${id}`)
			.filter((other) => !data.with.includes(`partners/${other.id}`));
		const lists: PageList[] = [
			{
				...list('with', 'ร่วมงานกับ'),
				links: [...data.with.map(library.byKey), ...naming].map(library.entryLink),
			},
			library.caseList(list('cases', 'กรณีปฏิบัติ'), found),
			{
				...list('mentions', 'กล่าวถึงในหน้าอื่น'),
				links: library.mentioningBeside(item, found, library.listedOn('partners')),
			},
		];
		return {
			kind: PARTNER_KINDS[data.kind],
			heading: data.title,
			lead: data.lead,
			crumbs: [{ label: 'ภาคีเครือข่าย', href: '/partners/' }],
			blocks: [
				{ type: 'facts', facts: [fact('ประเภท', PARTNER_KINDS[data.kind], { saidAbove: true })] },
				...section(
					'ร่วมทำอะไร',
					'contributes',
					data.contributes.length ? [{ type: 'list', items: data.contributes }] : [],
				),
				{ type: 'body' },
			],
			ways: lists.map((found) => ({ type: 'page-list', list: found })),
		};
	},
	anchors: [],
	ownRoute: false,
	front: (library) => {
		const byKind = Map.groupBy(library.all('partners'), ({ data }) => data.kind);
		return {
			title: 'ภาคีเครือข่าย',
			lead: `องค์กร ${library.all('partners').length} แห่งนอกหน่วยงานการศึกษาของจังหวัด ที่ร่วมงานกับโรงเรียนในระยอง ให้อะไร และร่วมกับใคร`,
			blocks: valuesOf(PARTNER_KINDS).map((kind) => ({
				type: 'page-list',
				list: {
					on: '/partners/',
					page: 'ภาคีเครือข่าย',
					id: kind,
					heading: PARTNER_KINDS[kind],
					links: (byKind.get(kind) ?? []).map((item) => ({ ...library.entryLink(item), note: item.data.lead })),
				},
			})),
		};
	},
	schemaOrg: () => ({ as: 'page-about', type: 'Organization' }),
	search: { place: 10, arrival: 9, weight: 1, named: true, namedByAddress: true, numbered: false },
});
