import { z } from 'astro/zod';
import {
	aliases,
	covers,
	formerly,
	history,
	lead,
	name,
	references,
	source,
	sources,
	text,
	title,
} from '../schemas/fields.ts';
import { MARCO_KINDS, MARCO_SECTIONS, valuesOf } from '../schemas/vocabulary.ts';
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
} from '../schemas/definition.ts';
import type { ContentIndex, Fault, RawEntry } from '../schemas/entry.ts';
import { fact, linkSection, neighbours, section, when } from '../schemas/page.ts';

/** The RAYONG MARCO curriculum framework, its five strands and its principles. */
const schema = (index: ContentIndex) =>
	z
		.strictObject({
			title: title().describe('ชื่อหน้า'),
			lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
			kind: z.enum(valuesOf(MARCO_KINDS)).describe('เป็นกรอบหลักสูตร สาระ หรือหลักการ'),
			code: z
				.string()
				.regex(/^MARCO(-[A-Z]+)*$/, 'ต้องเป็นรหัสอ้างอิงถาวร เช่น MARCO หรือ MARCO-M')
				.describe('รหัสอ้างอิงถาวร'),
			letter: z.enum(['M', 'A', 'R', 'C', 'O']).optional().describe('อักษรของสาระ'),
			english: name().describe('ชื่อภาษาอังกฤษตามแหล่งข้อมูล'),
			thai: name().describe('ชื่อภาษาไทย'),
			official: text().max(400).optional().describe('ถ้อยคำตามแหล่งข้อมูล คัดมาทั้งประโยค ไม่ใส่เครื่องหมายคำพูด'),
			officialSource: source(index).optional().describe('เอกสารและบรรทัดที่คัด official มา ต้องอยู่ใน sources ด้วย'),
			aims: z
				.array(
					z.strictObject({
						code: z
							.string()
							.describe('รหัสอ้างอิงถาวรของข้อ คือ code ของหน้านี้ตามด้วย - และเลข เช่น MARCO-M-1 ห้ามเปลี่ยนหลังเผยแพร่'),
						text: text().describe('ส่วนหนึ่งของ official คัดมาตรงตัว'),
					}),
				)
				.default([])
				.describe('official แบ่งเป็นข้อที่อ้างอิงได้ทีละข้อ'),
			aim: text().optional().describe('เป้าหมายต่อผู้เรียน ด้วยคำของเรา'),
			order: z.number().int().positive().describe('ลำดับ เริ่มที่ 1'),
			aliases: aliases(),
			sources: sources(index),
			references: references(),
			formerly: formerly(),
			...history(),
		})
		.superRefine(({ code, official, officialSource, aims, sources: all }, context) => {
			const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
			if (official && !officialSource)
				fault(
					['officialSource'],
					'มี official ต้องบอกว่าคัดมาจากเอกสารใด บรรทัดใด เช่น { document: report-2566, lines: [[1126, 1126]] }',
				);
			if (officialSource && !covers(all, officialSource))
				fault(['officialSource'], 'บรรทัดนี้ไม่อยู่ใน sources ให้เพิ่มใน sources หรือแก้บรรทัด');
			aims.forEach((aim, position) => {
				const [, number] = aim.code.split(`${code}-`);
				if (aim.code !== `${code}-${number}` || !/^[1-9]\d*$/.test(number ?? ''))
					fault(['aims', position, 'code'], `ต้องเป็น ${code}- ตามด้วยเลข เช่น ${code}-${position + 1}`);
				if (aims.findIndex((other) => other.code === aim.code) < position)
					fault(['aims', position, 'code'], 'รหัสซ้ำกับข้อก่อนหน้า ให้ตั้งรหัสใหม่');
				if (!official?.includes(aim.text))
					fault(['aims', position, 'text'], 'ไม่ตรงกับถ้อยคำใน official ให้คัดจาก official โดยไม่แก้คำ');
			});
		});

declare module '../schemas/entry.ts' {
	interface Collections {
		marco: z.output<ReturnType<typeof schema>>;
	}
}

/** The entry that is the front page of the section. */
const FRAMEWORK = 'framework';

/** There is one framework, and it is the front page of the section. */
function frameworkFaults({ file, id, data }: RawEntry): Fault[] {
	const isFramework = data?.['kind'] === 'framework';
	if (!data || isFramework === (id === FRAMEWORK)) return [];
	return [
		{
			file,
			field: 'kind',
			found: isFramework ? 'framework' : 'ไม่ใช่ framework',
			expected: isFramework
				? `กรอบหลักสูตรมีหน้าเดียวคือ content/marco/${FRAMEWORK}.mdx ให้ใช้ strand หรือ principle`
				: 'ไฟล์นี้เป็นหน้าแรกของ RAYONG MARCO ต้องเป็น framework หน้าอื่นให้ใช้ชื่อไฟล์อื่น',
		},
	];
}

/** A strand is addressed by its letter, which nothing else has. */
function letterFaults({ file, id, data }: RawEntry): Fault[] {
	if (data?.['kind'] !== 'strand')
		return data?.['letter'] === undefined
			? []
			: [{ file, field: 'letter', found: 'มีช่องนี้', expected: 'มีได้เฉพาะสาระ (kind: strand) ให้ลบช่องนี้ หรือแก้ kind' }];
	const letter = data['letter'];
	if (typeof letter !== 'string')
		return [{ file, field: 'letter', found: 'ไม่มีช่องนี้', expected: 'สาระต้องมีอักษรของสาระ M, A, R, C หรือ O' }];
	return letter.toLowerCase() === id
		? []
		: [
				{
					file,
					field: 'letter',
					found: `"${letter}"`,
					expected: `ชื่อไฟล์ของสาระต้องเป็นอักษรของสาระ คือ content/marco/${letter.toLowerCase()}.mdx ให้แก้อักษรหรือชื่อไฟล์`,
				},
			];
}

/** The text of every page keeps apart what the sources say, what we say and what is not known. */
function sectionFaults({ file, body }: RawEntry): Fault[] {
	const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
	return Object.values(MARCO_SECTIONS)
		.filter((heading) => !lines.has(`## ${heading}`))
		.map((heading) => ({
			file,
			field: 'เนื้อความ',
			found: `ไม่มีหัวข้อ “${heading}”`,
			expected: `ทุกหน้าของ RAYONG MARCO ต้องแยกถ้อยคำของแหล่งข้อมูล คำอธิบายของเรา และสิ่งที่ไม่ทราบ ให้เพิ่มบรรทัด ## ${heading}`,
		}));
}

export const marco = defineCollection<'marco'>({
	name: 'marco',
	label: 'RAYONG MARCO',
	schema,
	files: { ...PLAIN_FILES, needed: true, front: FRAMEWORK },
	identity: ['code', 'order'],
	faults: none,
	rawFaults: (entry) => [...frameworkFaults(entry), ...letterFaults(entry), ...sectionFaults(entry)],
	order: byOrder,
	title: ownTitle,
	short: ({ data }) => data.thai,
	lead: ownLead,
	aliases: ({ data }) => [...data.aliases, data.english],
	// Prose calls the framework and its principles by their English names; those of the strands are everyday words.
	calledInText: ({ data }) => (data.kind === 'strand' ? [] : [data.english]),
	listedOn: ['partners', 'glossary'],
	facets: ({ data }) => ({ marco: data.letter ? [data.letter] : [] }),
	sources: ownSources,
	references: ownReferences,
	...noDerived,
	page: (item, library) => {
		const { id, data } = item;
		const all = library.all('marco');
		const isFramework = data.kind === 'framework';
		const quoted = data.officialSource;
		return {
			kind: isFramework ? 'กรอบหลักสูตรของจังหวัดระยอง' : `RAYONG MARCO · ${MARCO_KINDS[data.kind]}`,
			heading: data.title,
			lead: data.lead,
			crumbs: isFramework ? [] : [{ label: 'RAYONG MARCO', href: '/marco/' }],
			sheet: data.letter ? `strand=${data.letter}` : '',
			cite: {
				title: `${data.title} (${data.code})`,
				parts: data.aims.map(({ code, text: words }) => ({ id: code, title: `${code} ${words}` })),
			},
			...neighbours(all, id, library.entryLink),
			blocks: [
				...when(isFramework, { type: 'marco-tiles' }, { type: 'handbook-link' }),
				...when(data.official !== undefined, {
					type: 'official',
					quote: data.official ?? '',
					letter: data.letter,
					source: quoted && library.link(library.get('sources', quoted.document)),
					lines: quoted?.lines ?? [],
					pages: quoted && library.pagesIn(quoted.document, quoted.lines),
				}),
				{
					type: 'facts',
					facts: [
						fact('รหัสอ้างอิง', { kind: 'code', text: data.code }),
						fact('ประเภท', MARCO_KINDS[data.kind], { saidAbove: true }),
						fact('ชื่อไทย', data.thai, { saidAbove: true }),
						fact('ชื่ออังกฤษ', { kind: 'english', text: data.english }),
						fact('เป้าหมาย', data.aim ? { kind: 'editorial', text: data.aim } : undefined),
					],
				},
				...section('อ้างอิงทีละข้อ', 'aims', data.aims.length ? [{ type: 'aims', aims: data.aims }] : []),
				{ type: 'body' },
			],
			ways: [
				...linkSection(
					'หลักการ',
					'principles',
					isFramework
						? all
								.filter((part) => part.data.kind === 'principle')
								.map((part) => ({ ...library.entryLink(part), note: part.data.lead }))
						: [],
				),
				...when(isFramework, {
					type: 'section',
					heading: 'รหัสอ้างอิงทั้งหมด',
					id: 'codes',
					lookup: 'register',
					blocks: [{ type: 'marco-codes' }],
				}),
				{
					type: 'section',
					heading: 'ใช้ที่ไหน',
					id: 'used',
					lookup: 'used',
					blocks: [{ type: 'marco-uses', part: item }],
				},
			],
		};
	},
	anchors: ['used'],
	ownRoute: true,
	front: undefined,
	schemaOrg: ({ data: { kind, code, english } }) =>
		kind === 'framework'
			? { as: 'term-set', names: [english] }
			: { as: 'term', set: '/marco/', names: [english], code },
	search: { place: 6, arrival: 4, weight: 1.15, named: 'framework', namedByAddress: false, numbered: false },
});
