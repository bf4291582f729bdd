import { z } from 'astro/zod';
import { formerly, history, lead, line, lines, reference, text } from '../schemas/fields.ts';
import { levels } from '../schemas/levels.ts';
import { ADDRESSEES, SCOPES, THEMES, valuesOf } from '../schemas/vocabulary.ts';
import { defineCollection, none, ownLead } from '../schemas/definition.ts';
import { keyOf, type ContentIndex, type Entry, type Fault, type RawEntry } from '../schemas/entry.ts';
import { itemListAddress } from '../schemas/facets.ts';
import type { Library } from '../schemas/library.ts';
import { fact, neighbours, section, when, type Block, type Link, type ReportItem } from '../schemas/page.ts';
import { documentOf, parseItemKey, parseReportId, rawItemIds } from '../schemas/report-id.ts';
import { wrongPath } from '../schemas/yearly-file.ts';
import { byYearAndNumber, numberOf, policyOf } from '../schemas/yearly-path.ts';
import { joinLines } from '../text/lines.ts';

const item = {
	id: z
		.string()
		.regex(/^[a-z][a-z0-9-]*\d$/, 'ต้องขึ้นต้นด้วยอักษร a–z ตัวเล็กและลงท้ายด้วยตัวเลข เช่น x1')
		.describe('รหัสของข้อ ใช้ลิงก์ถึงข้อนี้ ห้ามเปลี่ยนหลังเผยแพร่'),
	text: text().describe('เนื้อความด้วยคำของเรา'),
	lines: lines().describe('ช่วงบรรทัดของรายงาน'),
};

const themes = () =>
	z
		.array(z.enum(valuesOf(THEMES)))
		.min(1, 'ต้องมีอย่างน้อยหนึ่งเรื่อง')
		.describe('เรื่องของปัญหาหรือข้อเสนอ');

/** A line that names levels says more than the focus point or the agency does. */
const ownLevels = () =>
	levels().describe('ระดับผู้เรียน ใส่เมื่อบรรทัดต้นฉบับบอกเองและต่างจากระดับของจุดเน้นหรือหน่วยงาน ถ้าไม่ใส่ จะใช้ของจุดเน้น แล้วของหน่วยงาน');

const cases = (index: ContentIndex) => z.array(reference(index, 'cases')).default([]);

/**
 * One agency's answer on one focus point in one year. Year, focus point and agency come from the path:
 * `2566/2.4/esao1.mdx`. The document that `lines` count in is `report-<year>`.
 */
const schema = (index: ContentIndex) =>
	z
		.strictObject({
			lead: lead().describe('หน่วยงานนี้รายงานอะไร หนึ่งถึงสองประโยค'),
			progress: z
				.array(
					z.strictObject({
						...item,
						question: z.number().int().positive().optional().describe('ตอบคำถามข้อใดของจุดเน้น'),
					}),
				)
				.default([])
				.describe('ความก้าวหน้า'),
			factors: z.array(z.strictObject(item)).default([]).describe('ปัจจัยที่ทำให้สำเร็จ'),
			problems: z
				.array(
					z.strictObject({
						...item,
						solution: text().optional().describe('วิธีแก้ที่หน่วยงานเสนอหรือทำ'),
						themes: themes(),
						levels: ownLevels(),
						cases: cases(index).describe('กรณีที่ตอบปัญหานี้'),
					}),
				)
				.default([])
				.describe('ปัญหาพร้อมวิธีแก้'),
			recommendations: z
				.array(
					z.strictObject({
						...item,
						scope: z.enum(valuesOf(SCOPES)).describe('เสนอต่อระดับใด ตามถ้อยคำของข้อ'),
						addressee: z
							.array(z.enum(valuesOf(ADDRESSEES)))
							.default([])
							.describe('ขอต่อใคร ใส่เมื่อบรรทัดต้นฉบับบอก'),
						themes: themes(),
						levels: ownLevels(),
					}),
				)
				.default([])
				.describe('ข้อเสนอแนะ'),
			practices: z.array(z.strictObject(item)).default([]).describe('แนวปฏิบัติที่แหล่งข้อมูลเล่าไว้น้อยเกินกว่าจะเป็นหน้ากรณี'),
			cases: cases(index).describe('กรณีอื่นที่รายงานนี้กล่าวถึง กรณีที่มีหน่วยงานและจุดเน้นตรงกันจะแสดงเองโดยไม่ต้องใส่'),
			moved: z
				.array(
					z.strictObject({
						id: item.id,
						to: line().describe('ที่อยู่ใหม่ เช่น reports/2566/2.8/sesao#r5 หรือ cases/bankhai-pbl'),
					}),
				)
				.default([])
				.describe('ข้อที่เคยอยู่ที่นี่และย้ายไปแล้ว ลิงก์เก่าจะยังมาถึงและพาไปต่อ'),
			note: text().optional().describe('หมายเหตุถึงผู้อ่านเกี่ยวกับต้นฉบับ'),
			formerly: formerly(),
			...history(),
		})
		.superRefine((report, context) => {
			const seen = new Set<string>();
			for (const section of ['progress', 'factors', 'problems', 'recommendations', 'practices', 'moved'] as const)
				report[section].forEach(({ id }, position) => {
					if (seen.has(id))
						context.addIssue({
							code: 'custom',
							path: [section, position, 'id'],
							message: 'รหัสซ้ำกับข้ออื่นในไฟล์เดียวกัน ให้ตั้งรหัสใหม่',
						});
					seen.add(id);
				});
			if (seen.size === 0 && report.cases.length === 0)
				context.addIssue({
					code: 'custom',
					path: [],
					message: 'รายงานยังไม่มีเนื้อหา ต้องมีอย่างน้อยหนึ่งข้อหรือหนึ่งกรณี',
				});
		});

declare module '../schemas/entry.ts' {
	interface Collections {
		reports: z.output<ReturnType<typeof schema>>;
	}
}

type Fields = z.output<ReturnType<typeof schema>>;
type Item = Fields['progress'][number] | Fields['problems'][number] | Fields['recommendations'][number];

/** The parts of a report that have items, in the order of the page. */
const PARTS = ['progress', 'factors', 'problems', 'practices', 'recommendations'] as const;

/** Questions that items answer, against those of the focus point. */
function questionFaults({ file, id }: RawEntry, report: Fields, entries: readonly RawEntry[]): Fault[] {
	const { focus } = parseReportId(id);
	const point = entries.find((entry) => entry.collection === 'focus' && entry.id === focus);
	if (!point?.data) return [];
	const questions: unknown = point.data['questions'] ?? [];
	if (!Array.isArray(questions)) return [];
	const numbers = questions
		.map((question: { number?: unknown } | null) => question?.number)
		.filter((number) => typeof number === 'number');
	return report.progress.flatMap(({ question }, position) =>
		question === undefined || numbers.includes(question)
			? []
			: [
					{
						file,
						field: `progress[${position}].question`,
						found: String(question),
						expected: `${point.file} ${numbers.length ? `มีคำถามข้อ ${numbers.join(', ')}` : 'ไม่มีคำถาม'} ให้แก้เลขข้อ หรือเพิ่มคำถามในไฟล์นั้น`,
					},
				],
	);
}

/** Line ranges of items against the length of that year's document. */
function lineFaults({ file, id }: RawEntry, report: Fields, index: ContentIndex): Fault[] {
	const document = documentOf(parseReportId(id).year);
	const length = index.linesOf(document);
	if (length === undefined) return [];
	return PARTS.flatMap((part) =>
		report[part].flatMap((item, position) =>
			item.lines
				.filter(([, to]) => to > length)
				.map((range) => ({
					file,
					field: `${part}[${position}].lines`,
					found: JSON.stringify(range),
					expected: `เอกสาร ${document} มี ${length} บรรทัด ให้แก้ช่วงบรรทัด`,
				})),
		),
	);
}

/** Items that moved to where nothing is. */
const movedFaults = ({ file }: RawEntry, { moved }: Fields, entries: readonly RawEntry[]): Fault[] =>
	moved.flatMap(({ to }, position) => {
		const { report: key, item: id } = parseItemKey(to);
		const target = entries.find((entry) => keyOf(entry) === key);
		const ids = rawItemIds(target?.data, PARTS);
		if (target && (!id || ids.includes(id))) return [];
		return [
			{
				file,
				field: `moved[${position}].to`,
				found: `"${to}"`,
				expected: target
					? `${target.file} มีข้อ ${ids.join(', ') || '0 ข้อ'} ให้แก้รหัสข้อหลัง #`
					: `ไม่มีไฟล์ content/${key}.mdx ให้เขียนเป็น ชุด/รหัส หรือ ชุด/รหัส#ข้อ`,
			},
		];
	});

/** What is wrong with a path whose focus point, agency or document does not exist. */
function pathFault(id: string, index: ContentIndex) {
	const { focus, agency, year } = parseReportId(id);
	if (!index.has('focus', focus))
		return {
			found: `ตอบจุดเน้น ${focus}`,
			expected: `ไม่มีไฟล์ content/focus/${focus}.mdx ให้สร้างก่อน หรือย้ายไฟล์ให้ถูกโฟลเดอร์`,
		};
	if (!index.has('agencies', agency))
		return {
			found: `เป็นของหน่วยงาน ${agency}`,
			expected: `ไม่มีไฟล์ content/agencies/${agency}.mdx ให้แก้ชื่อไฟล์ หรือสร้างหน่วยงานก่อน`,
		};
	if (!index.has('sources', documentOf(year)))
		return {
			found: `เป็นรายงานของปี ${year}`,
			expected: `ไม่มีไฟล์ content/sources/${documentOf(year)}.mdx ให้เพิ่มเอกสารของปีนั้นก่อน`,
		};
	return undefined;
}

/** Where a reader finds cases on a theme when none answers the problem itself. */
export const casesOnTheme = (theme = ''): Link => ({
	href: `${itemListAddress('problems', 'theme', theme)}#cases`,
	label: `หากรณีเรื่อง${(THEMES as Readonly<Record<string, string>>)[theme] ?? theme}`,
});

/** An item as its page shows it. */
function itemOf(item: Item, document: string, library: Library): ReportItem {
	const themed = 'themes' in item ? item.themes : [];
	return {
		id: item.id,
		text: item.text,
		lines: item.lines,
		pages: library.pagesIn(document, item.lines),
		themes: themed.map((theme) => THEMES[theme]),
		asked: 'addressee' in item ? item.addressee.map((who) => ADDRESSEES[who]) : [],
		...('cases' in item && {
			problem: {
				solution: item.solution,
				answers: item.cases.map((id) => library.entryLink(library.get('cases', id))),
				more: casesOnTheme(item.themes[0]),
			},
		}),
	};
}

/** Answers under their question; those without one come last, under no heading. */
function answers({ id, data }: Entry<'reports'>, library: Library): Block[] {
	const { questions } = library.get('focus', parseReportId(id).focus).data;
	const block = (items: readonly Item[]): Block => ({
		type: 'items',
		items: items.map((item) => itemOf(item, documentOf(parseReportId(id).year), library)),
	});
	const known = new Set(questions.map(({ number }) => number));
	const others = data.progress.filter(({ question }) => !question || !known.has(question));
	return [
		...questions.flatMap(({ number, short }): Block[] => {
			const items = data.progress.filter(({ question }) => question === number);
			return items.length ? [{ type: 'section', heading: `${number}. ${short}`, blocks: [block(items)] }] : [];
		}),
		...(others.length ? [block(others)] : []),
	];
}

/** What old links lead to: the item's id, and where it is now. */
const movedBlocks = ({ data }: Entry<'reports'>, library: Library): readonly Block[] =>
	when(data.moved.length > 0, {
		type: 'items',
		items: data.moved.map(({ id, to }) => {
			const { report: key, item: part } = parseItemKey(to);
			const target = library.byKey(key);
			const href = `${library.addressOf(target)}${part && `#${part}`}`;
			return {
				id,
				text: `ข้อ ${id} ย้ายไปอยู่ที่`,
				movedTo: { label: library.titleOf(target), href },
				lines: [],
				pages: undefined,
				themes: [],
			};
		}),
	});

/** What a case tells is not told again. */
const TOLD_IN_CASES = 'เล่าไว้ในกรณีปฏิบัติด้านล่าง';

export const reports = defineCollection<'reports'>({
	name: 'reports',
	label: 'รายงานของหน่วยงาน',
	schema,
	files: {
		nested: true,
		needed: false,
		yearly: false,
		front: undefined,
		faults: ({ id }, index) =>
			wrongPath(
				id,
				/^\d{4}\/[1-9]\d*\.[1-9]\d*\/[a-z0-9-]+$/,
				'ชื่อไฟล์ต้องเป็น ปี/เลขจุดเน้น/หน่วยงาน.mdx เช่น 2566/2.4/esao1.mdx',
			) ?? pathFault(id, index),
	},
	identity: [],
	faults: (entry, data, { entries, index }) => [
		...lineFaults(entry, data, index),
		...questionFaults(entry, data, entries),
		...movedFaults(entry, data, entries),
	],
	rawFaults: none,
	/** By focus point, and within one by the agencies' order. */
	order: (a, b, library) => {
		const [left, right] = [parseReportId(a.id), parseReportId(b.id)];
		const place = (agency: string) => library.get('agencies', agency).data.order;
		return byYearAndNumber({ id: left.focus }, { id: right.focus }) || place(left.agency) - place(right.agency);
	},
	title: ({ id }, library) => {
		const { focus, agency } = parseReportId(id);
		const [point, speaker] = [library.get('focus', focus).data.short, library.get('agencies', agency).data.short];
		return `จุดเน้น ${numberOf(focus)} ${point}: ${speaker}${library.yearNote(id)}`;
	},
	short: ({ id }, library) => library.get('agencies', parseReportId(id).agency).data.short,
	lead: ownLead,
	aliases: none,
	calledInText: none,
	listedOn: ['schools', 'partners', 'glossary'],
	facets: ({ id }) => {
		const { agency, focus, year } = parseReportId(id);
		return { agency: [agency], focus: [focus], policy: [policyOf(focus)], year: [String(year)] };
	},
	/** A report rests on the lines of its items. */
	sources: ({ id, data }) => {
		const lines = joinLines(PARTS.flatMap((part) => data[part].flatMap((item) => item.lines)));
		return lines.length ? [{ document: documentOf(parseReportId(id).year), lines }] : [];
	},
	references: none,
	derived: {
		title: { schema: { type: 'string', description: 'ชื่อหน้า มาจากจุดเน้นและหน่วยงาน' } },
		year: { schema: { type: 'integer', description: 'ปีงบประมาณ เป็น พ.ศ. มาจากชื่อไฟล์' } },
		focus: { schema: { type: 'string', description: 'รหัสจุดเน้นใน focus มาจากชื่อไฟล์' } },
		agency: { schema: { type: 'string', description: 'รหัสหน่วยงานใน agencies มาจากชื่อไฟล์' } },
	},
	derivedValues: (item, library) => {
		const { year, focus, agency } = parseReportId(item.id);
		return { title: library.titleOf(item), year, focus, agency };
	},
	page: (item, library) => {
		const { data, id } = item;
		const { year, focus, agency } = parseReportId(id);
		const point = library.get('focus', focus);
		const speaker = library.get('agencies', agency);
		const policy = library.get('policies', policyOf(focus));
		const cases = library.casesOfReport(item);
		/** Text that names nobody leaves no agency of which this could be said. */
		const nothing = speaker.data.kind === 'unspecified' ? 'ไม่มีข้อความในส่วนนี้' : 'หน่วยงานไม่ได้รายงาน';
		const items = (found: readonly Item[], empty?: string): Block => ({
			type: 'items',
			items: found.map((one) => itemOf(one, documentOf(year), library)),
			empty,
		});
		const told = answers(item, library);
		const scopes = valuesOf(SCOPES).flatMap((scope): Block[] => {
			const found = data.recommendations.filter((one) => one.scope === scope);
			return found.length ? [{ type: 'section', heading: SCOPES[scope], blocks: [items(found)] }] : [];
		});
		const part = (heading: string, anchor: string, blocks: readonly Block[]): Block => ({
			type: 'section',
			heading,
			id: anchor,
			blocks,
		});
		return {
			kind: 'รายงานของหน่วยงาน',
			heading: `${numberOf(focus)} ${point.data.short}: รายงานของ ${speaker.data.short}${library.yearNote(id)}`,
			lead: data.lead,
			year,
			crumbs: [
				{ label: 'นโยบายและจุดเน้น', href: '/policies/' },
				{ label: `นโยบายที่ ${numberOf(policy.id)}`, href: library.addressOf(policy) },
				{ label: `จุดเน้น ${numberOf(focus)}`, href: library.addressOf(point) },
			],
			...neighbours(library.reports({ focus }), id, library.link),
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('หน่วยงาน', library.entryLink(speaker), { saidAbove: true }),
						fact('จุดเน้น', library.entryLink(point), { saidAbove: true }),
						fact('ปีงบประมาณ', String(year), { saidAbove: true }),
					],
				},
				{
					type: 'text',
					saidAbove: true,
					text: [
						library.entryLink(speaker),
						' ตอบจุดเน้น ',
						{ label: `${numberOf(focus)} ${point.data.title}`, href: library.addressOf(point) },
					],
				},
				...(data.note ? [{ type: 'notice', text: data.note } as const] : []),
				{ type: 'body' },
				part('ความก้าวหน้า', 'progress', told.length ? told : [items([], cases.length ? TOLD_IN_CASES : nothing)]),
				part('ปัจจัยที่ทำให้สำเร็จ', 'factors', [
					items(data.factors, cases.some((found) => found.data.factors.length > 0) ? TOLD_IN_CASES : nothing),
				]),
				part('ปัญหาและวิธีแก้', 'problems', [items(data.problems, nothing)]),
				part('แนวปฏิบัติที่ดี', 'practices', [
					items(data.practices, cases.length ? undefined : nothing),
					...(cases.length ? [{ type: 'cards', cards: cases.map(library.card) } as const] : []),
				]),
				part('ข้อเสนอแนะ', 'recommendations', scopes.length ? scopes : [items([], nothing)]),
				...section('ข้อที่ย้ายไป', undefined, movedBlocks(item, library)),
			],
			ways: [],
		};
	},
	anchors: ['progress', 'factors', 'problems', 'practices', 'recommendations'],
	ownRoute: false,
	front: undefined,
	schemaOrg: () => ({ as: 'article', type: 'Report' }),
	search: { place: 4, arrival: 8, weight: 1, named: false, namedByAddress: false, numbered: false },
});
