/** What somebody writes who adds a collection of events, and a facet of cases: code as text, in the parts it is made of. */

/** The parts of the definition: each by itself is what the type check asks for. */
export const DEFINITION = {
	name: `name: 'events'`,
	label: `label: 'กิจกรรม'`,
	schema: `schema`,
	files: `files: PLAIN_FILES`,
	identity: `identity: []`,
	faults: `faults: none`,
	rawFaults: `rawFaults: none`,
	order: `order: (a, b) => (a.data.day < b.data.day ? 1 : -1)`,
	title: `title: ownTitle`,
	short: `short: ownTitle`,
	lead: `lead: ownLead`,
	aliases: `aliases: none`,
	calledInText: `calledInText: none`,
	listedOn: `listedOn: ['schools', 'glossary']`,
	facets: `facets: ({ data }) => ({ year: [String(buddhistYearOf(data.day))] })`,
	sources: `sources: ownSources`,
	references: `references: none`,
	derived: `derived: {}`,
	derivedValues: `derivedValues: () => ({})`,
	page: `page: ({ data }, library) => ({
		kind: 'กิจกรรม',
		heading: data.title,
		lead: data.lead,
		crumbs: [{ label: 'กิจกรรม', href: '/events/' }],
		blocks: [
			{
				type: 'facts',
				facts: [
					fact('วันที่', formatDate(data.day)),
					fact(
						'สถานศึกษา',
						data.schools.map((id) => library.link(library.get('schools', id))),
					),
				],
			},
			{ type: 'body' },
		],
		ways: [],
	})`,
	anchors: `anchors: []`,
	ownRoute: `ownRoute: false`,
	front: `front: (library) => ({
		title: 'กิจกรรม',
		lead: 'สิ่งที่โรงเรียนจัด',
		blocks: [{ type: 'links', links: library.all('events').map(library.entryLink) }],
	})`,
	schemaOrg: `schemaOrg: () => ({ as: 'article', type: 'Article' })`,
	search: `search: { place: 14, arrival: 9, weight: 1, named: false, namedByAddress: false, numbered: false }`,
} as const;

/** The collection's file. @param without A part that was forgotten. */
export const collectionFile = (without?: string) => `import { z } from 'astro/zod';
import { formerly, history, isoDate, lead, reference, sources, title } from '../schemas/fields.ts';
import { defineCollection, none, ownLead, ownSources, ownTitle, PLAIN_FILES } from '../schemas/definition.ts';
import type { ContentIndex } from '../schemas/entry.ts';
import { fact } from '../schemas/page.ts';
import { buddhistYearOf, formatDate } from '../text/thai.ts';

/** Something that a school holds for others. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อกิจกรรม'),
		lead: lead().describe('ใครจัดอะไร'),
		day: isoDate().describe('วันที่จัด เป็น ค.ศ.'),
		schools: z.array(reference(index, 'schools')).default([]).describe('สถานศึกษาที่จัด'),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		events: z.output<ReturnType<typeof schema>>;
	}
}

export const events = defineCollection<'events'>({
${Object.entries(DEFINITION)
	.filter(([name]) => name !== without)
	.map(([, part]) => `\t${part},\n`)
	.join('')}});
`;

/** A change of a file: what stands there, and what takes its place. */
export interface Change {
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

const behind = (file: string, from: string, more: string): Change => ({ file, from, to: `${from}${more}` });

/** The line of the registry, and what it names. */
export const REGISTERED = {
	imported: behind(
		'src/collections/index.ts',
		`import { data } from './data.ts';\n`,
		`import { events } from './events.ts';\n`,
	),
	registered: behind('src/collections/index.ts', `	sources,\n	data,\n`, `	events,\n`),
} as const;

/** The way to the section for readers. */
export const IN_NAVIGATION = behind(
	'src/navigation.ts',
	`{ label: 'สถานศึกษา', link: '/schools/' },`,
	`\n			{ label: 'กิจกรรม', link: '/events/' },`,
);

/** Where a practice took place, as a facet of cases. */
export const SETTINGS = { sea: 'ริมทะเล', hill: 'บนเขา' } as const;

export const FACET: readonly Change[] = [
	{
		file: 'src/schemas/facets.ts',
		from: `/** By the parameter of the address, in the order in which the search page shows them. */
export const FACETS = define({
`,
		to: `/** Where a practice took place. */
export const SETTINGS = ${JSON.stringify(SETTINGS)} as const;

/** By the parameter of the address, in the order in which the search page shows them. */
export const FACETS = define({
	setting: {
		label: 'สภาพพื้นที่',
		all: 'ทุกสภาพพื้นที่',
		values: SETTINGS,
		exported: { as: 'setting', single: true },
		browse: { path: 'settings', title: ({ label }) => \`กรณีปฏิบัติ\${label}\` },
	},
`,
	},
	{
		file: 'src/collections/cases.ts',
		from: `import { browseAddress } from '../schemas/facets.ts';`,
		to: `import { browseAddress, SETTINGS } from '../schemas/facets.ts';`,
	},
	behind(
		'src/collections/cases.ts',
		`			kind: z.enum(valuesOf(CASE_KINDS)).describe('ประเภทของกรณี'),\n`,
		`			setting: z.enum(valuesOf(SETTINGS)).optional().describe('สภาพพื้นที่'),\n`,
	),
	behind('src/collections/cases.ts', `			kind: [kind],\n`, `			setting: item.data.setting ? [item.data.setting] : [],\n`),
	{
		file: 'src/collections/cases.ts',
		from: `const term = (facet: 'kind' | 'level' | 'topic' | 'subject',`,
		to: `const term = (facet: 'kind' | 'level' | 'topic' | 'subject' | 'setting',`,
	},
	behind(
		'src/collections/cases.ts',
		`		fact('ประเภท', term('kind', data.kind, CASE_KINDS[data.kind])),\n`,
		`		fact('สภาพพื้นที่', data.setting && term('setting', data.setting, SETTINGS[data.setting])),\n`,
	),
];

/** A text with changes made. @throws Error where a change does not find its place once: the test is to be brought up to date. */
export const changed = (text: string, changes: readonly Change[]) =>
	changes.reduce((before, { file, from, to }) => {
		if (before.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
		return before.replace(from, () => to);
	}, text);
