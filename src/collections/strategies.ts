import { z } from 'astro/zod';
import { buddhistYear, formerly, history, lead, references, sources, title } from '../schemas/fields.ts';
import { STRATEGY_KINDS, valuesOf } from '../schemas/vocabulary.ts';
import {
	byOrder,
	defineCollection,
	noDerived,
	none,
	ownLead,
	ownReferences,
	ownSources,
	ownTitle,
	PLAIN_FILES,
	ownNames,
} from '../schemas/definition.ts';
import type { ContentIndex } from '../schemas/entry.ts';
import { fact, linkSection, neighbours } from '../schemas/page.ts';

/** The province's six education strategies, and the plans with their periods. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title(160).describe('ชื่อยุทธศาสตร์หรือแผน'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
		kind: z.enum(valuesOf(STRATEGY_KINDS)).describe('เป็นยุทธศาสตร์หรือแผน'),
		number: z.number().int().positive().optional().describe('เลขที่ยุทธศาสตร์'),
		period: z
			.strictObject({ from: buddhistYear().describe('ปีเริ่ม'), to: buddhistYear().describe('ปีสิ้นสุด') })
			.refine(({ from, to }) => from <= to, 'ปีเริ่มต้องไม่มากกว่าปีสิ้นสุด')
			.optional()
			.describe('ช่วงปีของแผน เป็น พ.ศ.'),
		order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
		sources: sources(index),
		references: references(),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		strategies: z.output<ReturnType<typeof schema>>;
	}
}

export const strategies = defineCollection<'strategies'>({
	name: 'strategies',
	label: 'ยุทธศาสตร์และแผน',
	schema,
	files: PLAIN_FILES,
	identity: ['order', 'number'],
	faults: none,
	rawFaults: none,
	order: byOrder,
	title: ownTitle,
	short: ownTitle,
	lead: ownLead,
	aliases: none,
	calledInText: ownNames,
	listedOn: ['glossary'],
	facets: () => ({}),
	sources: ownSources,
	references: ownReferences,
	...noDerived,
	page: ({ id, data: { kind, number, period, title: name, lead: about } }, library) => {
		const numbered = number && `ที่ ${number}`;
		const years = period && `พ.ศ. ${period.from}–${period.to}`;
		return {
			kind: [STRATEGY_KINDS[kind], numbered, years].filter(Boolean).join(' '),
			heading: name,
			lead: about,
			crumbs: [{ label: 'ยุทธศาสตร์และแผน', href: '/strategies/' }],
			...neighbours(library.all('strategies'), id, library.entryLink),
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('ประเภท', [STRATEGY_KINDS[kind], numbered].filter(Boolean).join(''), { saidAbove: true }),
						fact('ช่วงปี', years, { saidAbove: true }),
					],
				},
				{ type: 'body' },
			],
			ways: [],
		};
	},
	anchors: [],
	ownRoute: false,
	front: (library) => {
		const links = (kind: 'strategy' | 'plan') =>
			library
				.all('strategies')
				.filter(({ data }) => data.kind === kind)
				.map((item) => ({
					...library.entryLink(item),
					note: item.data.lead,
					sign: item.data.number?.toString(),
				}));
		const numbered = links('strategy');
		return {
			title: 'ยุทธศาสตร์และแผน',
			lead: `ยุทธศาสตร์ ${numbered.length} ข้อของพื้นที่นวัตกรรมการศึกษาจังหวัดระยอง และแผนที่กำหนดช่วงเวลา`,
			blocks: [
				...linkSection('ยุทธศาสตร์', 'strategies', numbered),
				...linkSection('แผนและช่วงเวลา', 'plans', links('plan')),
			],
		};
	},
	schemaOrg: () => ({ as: 'article', type: 'Article' }),
	search: { place: 7, arrival: 5, weight: 1.1, named: false, namedByAddress: false, numbered: false },
});
