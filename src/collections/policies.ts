import { z } from 'astro/zod';
import { formerly, history, lead, sources, title } from '../schemas/fields.ts';
import { defineCollection, none, ownLead, ownSources, ownNames } from '../schemas/definition.ts';
import type { ContentIndex } from '../schemas/entry.ts';
import { itemListAddress } from '../schemas/facets.ts';
import { fact, linkSection, neighbours } from '../schemas/page.ts';
import { wrongPath } from '../schemas/yearly-file.ts';
import { byYearAndNumber, numberOf, policyOf, yearOf } from '../schemas/yearly-path.ts';

/** A policy of one fiscal year's inspection. Year and number come from the path: `2566/2.mdx`. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title(220).describe('ชื่อนโยบายอย่างเป็นทางการ'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		policies: z.output<ReturnType<typeof schema>>;
	}
}

export const policies = defineCollection<'policies'>({
	name: 'policies',
	label: 'นโยบาย',
	schema,
	files: {
		nested: true,
		needed: true,
		yearly: true,
		front: undefined,
		faults: ({ id }) => wrongPath(id, /^\d{4}\/[1-9]\d*$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขนโยบาย.mdx เช่น 2566/2.mdx'),
	},
	identity: [],
	faults: none,
	rawFaults: none,
	order: byYearAndNumber,
	title: ({ id, data }, library) => data.title + library.yearNote(id),
	short: ({ id, data }) => `${numberOf(id)} ${data.title}`,
	lead: ownLead,
	aliases: none,
	calledInText: ownNames,
	listedOn: [],
	facets: ({ id }) => ({ policy: [id], year: [String(yearOf(id))] }),
	sources: ownSources,
	references: none,
	derived: {
		year: { schema: { type: 'integer', description: 'ปีงบประมาณ เป็น พ.ศ. มาจากชื่อไฟล์' } },
		number: { schema: { type: 'string', description: 'เลขที่ มาจากชื่อไฟล์' } },
	},
	derivedValues: ({ id }) => ({ year: yearOf(id), number: numberOf(id) }),
	page: (item, library) => {
		const { id, data } = item;
		const points = library.all('focus').filter((point) => policyOf(point.id) === id);
		const places = points.map((point) => point.id);
		/** The focus point by which a case belongs here; its card stands on that page. */
		const focusHere = (found: { data: { focus: string; alsoFocus: readonly string[] } }) =>
			[found.data.focus, ...found.data.alsoFocus].find((focus) => policyOf(focus) === id) ?? found.data.focus;
		const found = library
			.cases({ policy: id })
			.toSorted((a, b) => places.indexOf(focusHere(a)) - places.indexOf(focusHere(b)));
		const counted = (kind: 'problems' | 'recommendations', word: string) => ({
			label: `${word} ${library.countItems(kind, { policy: id })} ข้อ`,
			href: itemListAddress(kind, 'policy', id),
		});
		return {
			kind: 'นโยบาย',
			heading: `นโยบายที่ ${numberOf(id)} ${library.titleOf(item)}`,
			lead: data.lead,
			year: yearOf(id),
			crumbs: [{ label: 'นโยบายและจุดเน้น', href: '/policies/' }],
			...neighbours(library.all('policies'), id, library.link),
			blocks: [
				{ type: 'facts', facts: [fact('ปีงบประมาณ', String(yearOf(id)), { saidAbove: true })] },
				{ type: 'body' },
			],
			ways: [
				...linkSection(
					'จุดเน้น',
					'focus',
					points.map((point) => ({
						href: library.addressOf(point),
						label: point.data.title,
						sign: numberOf(point.id),
						note: point.data.lead,
					})),
				),
				{
					type: 'section',
					heading: 'ใครรายงานอะไร',
					id: 'matrix',
					blocks: [
						{ type: 'matrix', policy: id },
						{
							type: 'text',
							text: ['อ่านรวมทุกหน่วยงาน: ', counted('problems', 'ปัญหา'), ' · ', counted('recommendations', 'ข้อเสนอแนะ')],
						},
					],
				},
				...linkSection(
					'กรณีปฏิบัติ',
					'cases',
					found.map((item) => ({
						href: library.addressOf(item),
						label: item.data.title,
						sign: numberOf(focusHere(item)),
					})),
				),
			],
		};
	},
	anchors: [],
	ownRoute: true,
	front: undefined,
	schemaOrg: () => ({ as: 'article', type: 'Article' }),
	search: { place: 3, arrival: 3, weight: 1, named: false, namedByAddress: false, numbered: true },
});
