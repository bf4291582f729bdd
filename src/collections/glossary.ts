import { z } from 'astro/zod';
import { aliases, formerly, history, name, references, sources, text, title } from '../schemas/fields.ts';
import {
	defineCollection,
	noDerived,
	none,
	ownReferences,
	ownTitle,
	PLAIN_FILES,
	byTitle,
} from '../schemas/definition.ts';
import type { CollectionName, ContentIndex } from '../schemas/entry.ts';
import { fact, neighbours, type Block } from '../schemas/page.ts';
import { namesOf } from '../text/names.ts';

/** An abbreviation or a term of art. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('คำที่ผู้อ่านพบ มักเป็นคำย่อ เช่น PLC'),
		full: name().optional().describe('คำเต็ม'),
		english: name().optional().describe('คำภาษาอังกฤษ'),
		meaning: text().max(600).describe('ความหมายสั้น ๆ ด้วยคำของเรา'),
		aliases: aliases(),
		sources: sources(index).optional(),
		references: references(),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		glossary: z.output<ReturnType<typeof schema>>;
	}
}

/** Collections with lists of their own on the page of a term. */
const APART: readonly CollectionName[] = ['cases', 'focus', 'reports'];

/** Of all others, those that stand first. */
const FIRST: readonly CollectionName[] = ['marco', 'background', 'strategies', 'data'];

export const glossary = defineCollection<'glossary'>({
	name: 'glossary',
	label: 'อภิธานศัพท์',
	schema,
	files: PLAIN_FILES,
	identity: [],
	faults: none,
	rawFaults: none,
	order: byTitle,
	title: ownTitle,
	short: ownTitle,
	lead: ({ data }) => data.meaning,
	aliases: ({ data: { aliases: names, full, english } }) => [
		...names,
		...(full ? [full] : []),
		...(english ? [english] : []),
	],
	calledInText: ({ data }) => [...namesOf(data.title), ...(data.full ? [data.full] : [])],
	listedOn: [],
	facets: () => ({}),
	sources: ({ data }) => data.sources ?? [],
	references: ownReferences,
	...noDerived,
	page: (item, library) => {
		const { id, data } = item;
		const listed = library.listedOn('glossary').filter((name) => !APART.includes(name));
		const others = [
			...FIRST.filter((name) => listed.includes(name)),
			...listed.filter((name) => !FIRST.includes(name)),
		];
		const uses = (name: string, heading: string, collections: readonly CollectionName[]): Block => ({
			type: 'page-list',
			list: {
				on: library.addressOf(item),
				page: data.title,
				id: name,
				heading,
				links: library.mentioning(item, collections).map(library.entryLink),
			},
		});
		return {
			kind: 'อภิธานศัพท์',
			heading: data.title,
			lead: data.meaning,
			crumbs: [{ label: 'อภิธานศัพท์', href: '/glossary/' }],
			...neighbours(library.all('glossary'), id, library.entryLink),
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('คำเต็ม', data.full),
						fact('ภาษาอังกฤษ', data.english ? { kind: 'english', text: data.english } : undefined),
						fact('เรียกอีกอย่าง', data.aliases, { joined: true }),
					],
				},
				{ type: 'body' },
			],
			ways: [
				uses('cases', 'กรณีที่ใช้คำนี้', ['cases']),
				uses('reports', 'จุดเน้นและรายงานที่ใช้คำนี้', ['focus', 'reports']),
				uses('others', 'หน้าอื่นที่ใช้คำนี้', others),
			],
		};
	},
	anchors: [],
	ownRoute: false,
	front: (library) => {
		const terms = library.all('glossary').map((term) => ({
			href: library.addressOf(term),
			label: term.data.title,
			full: term.data.full,
			note: term.data.meaning,
		}));
		return {
			title: 'อภิธานศัพท์',
			lead: `คำย่อและศัพท์ ${terms.length} คำที่ใช้ในเว็บนี้`,
			blocks: [
				{
					type: 'page-list',
					list: { on: '/glossary/', page: 'อภิธานศัพท์', id: 'terms', heading: '', as: 'terms', links: terms },
				},
			],
		};
	},
	schemaOrg: ({ data: { full, english } }) => ({
		as: 'term',
		set: '/glossary/',
		names: [full, english].filter((name) => name !== undefined),
	}),
	search: { place: 11, arrival: 9, weight: 1.05, named: true, namedByAddress: true, numbered: false },
});
