import { z } from 'astro/zod';
import { ADVICE } from '../schemas/advice.ts';
import { checkEvidence, checkLevels, checkPlaces, figure, needs } from '../schemas/case-fields.ts';
import {
	aliases,
	buddhistYear,
	formerly,
	history,
	lead,
	reference,
	referenceAmong,
	references,
	sources,
	text,
	title,
} from '../schemas/fields.ts';
import { documentOf, parseItemKey, parseReportId, rawItemIds } from '../schemas/report-id.ts';
import { LEVELS_NOT_TOLD_LABEL, toldLevels } from '../schemas/levels.ts';
import { placeOf, statements, type Statement } from '../schemas/statement.ts';
import { NEEDS, SUBJECTS, TOPICS } from '../schemas/topics.ts';
import {
	AUDIENCES,
	CASE_KINDS,
	EVIDENCE,
	LEVELS,
	LEVELS_BASIS,
	LEVELS_NOT_TOLD,
	MARCO_BASIS,
	PROBLEM_WORDS,
	STRANDS,
	valuesOf,
} from '../schemas/vocabulary.ts';
import {
	defineCollection,
	noDerived,
	none,
	ownLead,
	ownReferences,
	ownSources,
	ownTitle,
	PLAIN_FILES,
	byTitle,
	ownNames,
} from '../schemas/definition.ts';
import type { ContentIndex, Entry, Fault, RawEntry } from '../schemas/entry.ts';
import { browseAddress } from '../schemas/facets.ts';
import type { Library } from '../schemas/library.ts';
import { fact, linkSection, section, when, type Block, type Fact, type PageList, type Told } from '../schemas/page.ts';
import { anchorOf, numberOf, policyOf, yearOf } from '../schemas/yearly-path.ts';

/** A practice that another school can copy. */
const schema = (index: ContentIndex) =>
	z
		.strictObject({
			title: title().describe('ชื่อที่บอกว่าคืออะไร ไม่ใช่คำขวัญ'),
			lead: lead().describe('ใครทำอะไรเพื่อใคร ได้ผลอย่างไร หนึ่งถึงสองประโยค'),
			agency: reference(index, 'agencies').describe('หน่วยงานที่รายงานกรณีนี้'),
			owner: referenceAmong(index, ['agencies', 'schools', 'partners'])
				.optional()
				.describe('ผู้ทำ ถ้าไม่ใช่หน่วยงานเอง เช่น schools/ban-khai'),
			schools: z.array(reference(index, 'schools')).default([]).describe('สถานศึกษาที่เกี่ยวข้อง'),
			partners: z.array(reference(index, 'partners')).default([]).describe('องค์กรที่ร่วมทำ'),
			focus: reference(index, 'focus').describe('จุดเน้นหลัก เช่น "2566/2.4"'),
			alsoFocus: z.array(reference(index, 'focus')).default([]).describe('จุดเน้นอื่นที่เกี่ยวข้อง'),
			kind: z.enum(valuesOf(CASE_KINDS)).describe('ประเภทของกรณี'),
			topic: z
				.array(z.enum(valuesOf(TOPICS)))
				.min(1, 'ต้องมีอย่างน้อยหนึ่งเรื่อง')
				.max(2, 'เลือกได้ไม่เกินสองเรื่อง เรื่องหลักอยู่หน้า')
				.describe('ครูอยากทำอะไรจึงมาอ่านหน้านี้ เรื่องหลักหนึ่งเรื่อง ถ้าจำเป็นเพิ่มได้อีกหนึ่ง'),
			subjects: z
				.array(z.enum(valuesOf(SUBJECTS)))
				.default([])
				.describe('กลุ่มสาระที่สอน across คือหลายกลุ่มสาระหรือทุกกลุ่มสาระ ไม่ใส่ถ้าไม่ใช่งานสอน'),
			levels: z
				.union([
					z.array(z.enum(valuesOf(LEVELS))).min(1, `ต้องมีอย่างน้อยหนึ่งระดับ ถ้าแหล่งข้อมูลไม่บอก ให้ใส่ ${LEVELS_NOT_TOLD}`),
					z.literal(LEVELS_NOT_TOLD),
				])
				.describe(`ระดับของผู้เรียน หรือ ${LEVELS_NOT_TOLD} ถ้าแหล่งข้อมูลไม่บอก`),
			levelsBasis: z
				.enum(valuesOf(LEVELS_BASIS))
				.optional()
				.describe(
					'levels มาจากไหน lines บรรทัดที่อ้างบอกเอง office งานของทุกโรงเรียนในสังกัด จึงใช้ระดับที่โรงเรียนของหน่วยงานเปิดสอน',
				),
			audience: z
				.array(z.enum(valuesOf(AUDIENCES)))
				.default([])
				.describe('ผู้ใหญ่ที่ลงมือทำ'),
			evidence: z.enum(valuesOf(EVIDENCE)).describe('ความหนักแน่นของผลตามแหล่งข้อมูล'),
			results: z.array(z.strictObject(figure)).default([]).describe('ผลที่เกิดขึ้น'),
			reach: z.array(z.strictObject(figure)).default([]).describe('ทำกับใครหรือที่ไหนมากเท่าไร ไม่ใช่ผล'),
			sequence: z
				.literal('source')
				.optional()
				.describe('ใส่ source เมื่อเนื้อความมีรายการเลขลำดับ และแหล่งข้อมูลให้ลำดับหรือเลขข้อนั้นเอง'),
			needs: needs(index).describe('สิ่งที่ต้องใช้ เฉพาะที่แหล่งข้อมูลบอก'),
			factors: statements(index).describe('ปัจจัยที่ทำให้สำเร็จ ข้อละเรื่อง'),
			cautions: statements(index).describe('เงื่อนไขหรืออุปสรรคที่แหล่งข้อมูลบอก และคนที่จะทำตามควรรู้ ข้อละเรื่อง'),
			reportItems: z
				.array(
					z
						.string()
						.regex(
							/^\d{4}\/[1-9]\d*\.[1-9]\d*\/[a-z0-9-]+#[a-z][a-z0-9-]*\d$/,
							'ต้องเป็นรหัสรายงาน # รหัสข้อ เช่น "2566/2.6/esao1#x1"',
						),
				)
				.default([])
				.describe('ปัจจัยและปัญหาของงานนี้เองที่หน่วยงานรายงานไว้ เล่าในรายงาน แสดงที่นี่ด้วย เช่น "2566/2.6/esao1#x1"'),
			notes: z.array(text()).default([]).describe('สิ่งที่เอกสารไม่บอก พิมพ์ผิด หรือขัดกันเอง แสดงตัวเล็กท้ายหน้าข้างที่มา ข้อละเรื่อง'),
			marco: z
				.array(
					z.strictObject({
						strand: z.enum(STRANDS).describe('อักษรของสาระ'),
						basis: z.enum(valuesOf(MARCO_BASIS)).describe('stated ถ้าแหล่งข้อมูลระบุ, editorial ถ้ากองบรรณาธิการจัดให้'),
					}),
				)
				.default([])
				.describe('สาระ RAYONG MARCO ที่เกี่ยวข้อง'),
			year: buddhistYear().describe('ปีงบประมาณของรายงานที่เล่ากรณีนี้ เป็น พ.ศ.'),
			related: z.array(reference(index, 'cases')).default([]).describe('กรณีที่ควรอ่านต่อ'),
			aliases: aliases(),
			sources: sources(index),
			references: references(),
			formerly: formerly(),
			...history(),
		})
		.superRefine(checkLevels)
		.superRefine(checkPlaces)
		.superRefine(checkEvidence);

declare module '../schemas/entry.ts' {
	interface Collections {
		cases: z.output<ReturnType<typeof schema>>;
	}
}

type Case = Entry<'cases'>;
type Fields = z.output<ReturnType<typeof schema>>;

/** All focus points that a case belongs to, its main one first. */
export const focusOf = ({ data }: Pick<Case, 'data'>) => [data.focus, ...data.alsoFocus];

/** Strands that a case names and nobody describes. */
const strandFaults = ({ file }: RawEntry, { marco }: Fields, index: ContentIndex): Fault[] =>
	marco.flatMap(({ strand }, position) =>
		index.has('marco', strand.toLowerCase())
			? []
			: [
					{
						file,
						field: `marco[${position}].strand`,
						found: `"${strand}"`,
						expected: `ไม่มีไฟล์ content/marco/${strand.toLowerCase()}.mdx ให้แก้อักษร หรือสร้างไฟล์นั้นก่อน`,
					},
				],
	);

/** A case belongs to the year of the focus point that it answers. */
function yearFaults({ file }: RawEntry, { year, focus }: Fields): Fault[] {
	const asked = yearOf(focus);
	return asked === year
		? []
		: [{ file, field: 'year', found: String(year), expected: `จุดเน้น ${focus} เป็นของปี ${asked} ให้แก้ปีหรือจุดเน้นให้ตรงกัน` }];
}

/** Items of reports that a case shows: each has to be a factor or a problem. */
const itemFaults = ({ file }: RawEntry, { reportItems }: Fields, entries: readonly RawEntry[]): Fault[] =>
	reportItems.flatMap((key, position) => {
		const { report, item } = parseItemKey(key);
		const told = entries.find((entry) => entry.collection === 'reports' && entry.id === report);
		const ids = rawItemIds(told?.data, ['factors', 'problems']);
		if (ids.includes(item)) return [];
		return [
			{
				file,
				field: `reportItems[${position}]`,
				found: `"${key}"`,
				expected: told
					? `${told.file} มีปัจจัยและปัญหา ${ids.join(', ') || '0 ข้อ'} ให้แก้รหัสข้อ`
					: `ไม่มีไฟล์ content/reports/${report}.mdx ให้แก้รหัสรายงาน`,
			},
		];
	});

/** Numbered lists of a body whose source gives no order. */
const sequenceFaults = ({ file, body, firstLine }: RawEntry, { sequence }: Fields): Fault[] => {
	const numbered = body.split('\n').findIndex((row) => /^\s*\d+[.)]\s/.test(row));
	if (sequence !== undefined || numbered < 0) return [];
	return [
		{
			file,
			field: `เนื้อความ บรรทัด ${firstLine + numbered}`,
			found: 'รายการเลขลำดับ',
			expected: 'ถ้าแหล่งข้อมูลให้ลำดับหรือเลขข้อเอง ให้เพิ่ม sequence: source ถ้าไม่ให้ ใช้รายการที่ขึ้นต้นด้วย -',
		},
	];
};

/** Its main focus point is none of the others. */
const focusFaults = ({ file }: RawEntry, { focus, alsoFocus }: Fields): Fault[] =>
	alsoFocus.flatMap((other, position) =>
		other === focus
			? [{ file, field: `alsoFocus[${position}]`, found: `"${other}"`, expected: 'เป็นจุดเน้นหลัก (focus) อยู่แล้ว ให้ลบออก' }]
			: [],
	);

/** The roles of schema.org's own examples for adults who carry a case out. */
const ROLES: Record<keyof typeof AUDIENCES, string> = { teachers: 'teacher', administrators: 'administrator' };

/** Who, where, for whom, how sure. */
function factsOf(item: Case, library: Library): Fact[] {
	const { data } = item;
	const speaker = library.link(library.get('agencies', data.agency));
	const owner = data.owner ? library.link(library.byKey(data.owner)) : speaker;
	const others = (collection: 'schools' | 'partners') =>
		data[collection]
			.filter((id) => `${collection}/${id}` !== data.owner)
			.map((id) => library.link(library.get(collection, id)));
	const term = (facet: 'kind' | 'level' | 'topic' | 'subject', value: string, name: string) =>
		({ kind: 'term', label: name, href: browseAddress(facet, value) }) as const;
	const levels = toldLevels(data.levels);
	return [
		fact('เจ้าของงาน', owner),
		fact('รายงานโดย', speaker.href === owner.href ? undefined : speaker),
		fact('สถานศึกษา', others('schools')),
		fact('ภาคี', others('partners')),
		fact(
			'เรื่อง',
			data.topic.map((topic) => term('topic', topic, TOPICS[topic])),
		),
		fact('ประเภท', term('kind', data.kind, CASE_KINDS[data.kind])),
		fact('ผู้เรียน', [
			...levels.map((level) => term('level', level, LEVELS[level])),
			levels.length === 0 ? term('level', LEVELS_NOT_TOLD, LEVELS_NOT_TOLD_LABEL) : undefined,
			data.levelsBasis === 'office' ? ({ kind: 'editorial', text: LEVELS_BASIS.office } as const) : undefined,
		]),
		fact(
			'กลุ่มสาระ',
			data.subjects.map((subject) => term('subject', subject, SUBJECTS[subject])),
		),
		fact(
			'ผู้ดำเนินการ',
			data.audience.map((who) => AUDIENCES[who]),
			{ joined: true },
		),
		fact(
			'ขอบเขต',
			data.reach.map(({ value, unit, text: what }) => (value ? [what, value, unit].filter(Boolean).join(' ') : what)),
		),
		fact('หลักฐานของผล', { kind: 'evidence', evidence: data.evidence }),
		fact(
			'RAYONG MARCO',
			data.marco.map(({ strand, basis }) => {
				const part = library.get('marco', strand.toLowerCase());
				return { kind: 'strand', letter: strand, basis, link: library.link(part) };
			}),
		),
		fact(
			'จุดเน้น',
			focusOf(item).map((id) => library.link(library.get('focus', id))),
		),
		fact('ปีงบประมาณ', String(data.year), { saidAbove: true }),
	];
}

/** Statements of a case with the names of their documents. */
function toldBy(all: readonly Statement[], { data }: Case, library: Library): Told[] {
	return all.map((one) => {
		const { document, lines } = placeOf(one, data.sources);
		const [first] = data.sources;
		const name = document === first?.document ? undefined : library.get('sources', document).data.short;
		return { text: one.text, lines, pages: library.pagesIn(document, lines), document: name };
	});
}

/** What the agency reports as factors and problems of this very work: told in its report, shown here, too. */
function reportedItems({ data }: Case, library: Library, part: 'factors' | 'problems'): Told[] {
	return data.reportItems.flatMap((key) => {
		const { report: id, item } = parseItemKey(key);
		const report = library.get('reports', id);
		const found = report.data[part].find((one) => one.id === item);
		if (!found) return [];
		const solution = 'solution' in found ? found.solution : undefined;
		const { focus, year } = parseReportId(id);
		const [first] = data.sources;
		return [
			{
				text: solution ? `${found.text} (${PROBLEM_WORDS.solution}: ${solution})` : found.text,
				lines: found.lines,
				pages: library.pagesIn(documentOf(year), found.lines),
				document:
					first?.document === documentOf(year) ? undefined : library.get('sources', documentOf(year)).data.short,
				from: {
					label: `รายงาน ${numberOf(focus)} ${library.shortOf(report)}`,
					full: library.titleOf(report),
					href: `${library.addressOf(report)}#${item}`,
				},
			},
		];
	});
}

/** What a reader has to know before trying: conditions and obstacles, or what to ask where the source tells none. */
function cautionBlocks(item: Case, library: Library): readonly Block[] {
	const told = [...toldBy(item.data.cautions, item, library), ...reportedItems(item, library, 'problems')];
	return section('ข้อควรระวัง', 'cautions', [
		...when(told.length > 0, { type: 'told', items: told }),
		...when(
			told.length === 0,
			{ type: 'text', text: ['แหล่งข้อมูลไม่ได้บอกอุปสรรคของงานนี้ กองบรรณาธิการแนะนำให้ถามสามข้อนี้ก่อนลองทำ'], quiet: true },
			{ type: 'list', items: ADVICE[item.data.kind] },
		),
	]);
}

/** The problems that a case answers, without those that its own work met: these stand among its warnings. */
const answeredBeside = (item: Case, library: Library) =>
	library
		.problemsAnsweredBy(item)
		.filter(({ report, problem }) => !item.data.reportItems.includes(`${report.id}#${problem.id}`));

/** As many cases as the list of all shows before it leads to the earlier years only. */
const MAX_LISTED = 400;

/** Cases by the policy of their main focus point, the newest years first; earlier years apart where there are many. */
function lists(library: Library): { shown: PageList[]; apart: PageList[] } {
	const byPolicy = Map.groupBy(library.all('cases'), ({ data }) => policyOf(data.focus));
	const page = { on: '/cases/', page: 'กรณีปฏิบัติ' };
	const all = library.all('policies').map((policy) => ({
		...page,
		year: yearOf(policy.id),
		id: `policy-${anchorOf(policy.id)}`,
		heading: library.titleOf(policy),
		links: (byPolicy.get(policy.id) ?? []).map(library.caseLink),
	}));
	const [shown, apart]: [PageList[], PageList[]] = [[], []];
	let count = 0;
	for (const [year, ofYear] of Map.groupBy(all, (list) => list.year)) {
		const links = ofYear.flatMap((list) => list.links);
		count += links.length;
		if (count === links.length || count <= MAX_LISTED) shown.push(...ofYear);
		else apart.push({ ...page, id: `year-${year}`, heading: `ปีงบประมาณ ${year}`, links });
	}
	return { shown, apart };
}

export const cases = defineCollection<'cases'>({
	name: 'cases',
	label: 'กรณีปฏิบัติ',
	schema,
	files: PLAIN_FILES,
	identity: [],
	faults: (entry, data, { entries, index }) => [
		...strandFaults(entry, data, index),
		...itemFaults(entry, data, entries),
		...sequenceFaults(entry, data),
		...yearFaults(entry, data),
		...focusFaults(entry, data),
	],
	rawFaults: none,
	order: byTitle,
	title: ownTitle,
	short: ownTitle,
	lead: ownLead,
	caveat: ({ data }) => EVIDENCE[data.evidence],
	aliases: ({ data }) => data.aliases,
	calledInText: ownNames,
	listedOn: ['schools', 'partners', 'glossary'],
	facets: (item) => {
		const { agency, marco, topic, subjects, levels: learners, audience, kind, evidence, year } = item.data;
		return {
			agency: [agency],
			focus: focusOf(item),
			policy: [...new Set(focusOf(item).map(policyOf))],
			marco: marco.map(({ strand }) => strand),
			topic,
			level: learners === LEVELS_NOT_TOLD ? [LEVELS_NOT_TOLD] : learners,
			subject: subjects,
			audience,
			kind: [kind],
			evidence: [evidence],
			year: [String(year)],
		};
	},
	sources: ownSources,
	references: ownReferences,
	...noDerived,
	page: (item, library) => {
		const { data } = item;
		const listed = (heading: string, id: string, items: readonly Told[]) =>
			section(heading, id, when(items.length > 0, { type: 'told', items }));
		const needs = valuesOf(NEEDS).flatMap((need) =>
			toldBy(data.needs[need], item, library).map((one) => ({ ...one, about: NEEDS[need] })),
		);
		const related = library.relatedCases(item);
		return {
			kind: 'กรณีปฏิบัติ',
			heading: data.title,
			lead: data.lead,
			year: data.year,
			crumbs: [{ label: 'กรณีปฏิบัติ', href: '/cases/' }],
			sheet: `case=${item.id}`,
			card: true,
			blocks: [
				{ type: 'facts', facts: factsOf(item, library) },
				{ type: 'body' },
				...section('ผลที่เกิดขึ้น', 'results', [{ type: 'results', results: data.results }]),
				...listed('ต้องใช้อะไร', 'needs', needs),
				...listed('ปัจจัยที่ทำให้สำเร็จ', 'factors', [
					...toldBy(data.factors, item, library),
					...reportedItems(item, library, 'factors'),
				]),
				...cautionBlocks(item, library),
			],
			notes: data.notes,
			ways: [
				...section('อ่านต่อ', 'related', related.length ? [{ type: 'cards', cards: related }] : []),
				...linkSection(
					'ปัญหาที่กรณีนี้อาจช่วยแก้',
					'problems',
					answeredBeside(item, library).map(({ report, problem }) => ({
						href: `${library.addressOf(report)}#${problem.id}`,
						label: problem.text,
						note: library.titleOf(report),
					})),
				),
				...linkSection('อยู่ในรายงาน', 'in-reports', library.reportsOfCase(item).map(library.entryLink)),
			],
		};
	},
	anchors: ['results'],
	ownRoute: false,
	front: (library) => {
		const { shown, apart } = lists(library);
		return {
			title: 'กรณีปฏิบัติ',
			lead: `สิ่งที่โรงเรียนและหน่วยงานในระยองลงมือทำแล้วและโรงเรียนอื่นนำไปปรับใช้ได้ ${library.all('cases').length} กรณี จัดตามนโยบายของการตรวจราชการ`,
			blocks: [
				...shown.map((list) => ({ type: 'page-list', list }) as const),
				...section('ปีก่อนหน้า', 'apart', apart.length ? [{ type: 'lists-apart', lists: apart, unit: 'กรณี' }] : []),
			],
		};
	},
	schemaOrg: ({ data: { kind, levels: learners, audience } }) => ({
		as: 'practice',
		sort: CASE_KINDS[kind],
		levels: toldLevels(learners).map((level) => LEVELS[level]),
		roles: audience.map((who) => ROLES[who]),
	}),
	search: { place: 1, arrival: 1, weight: 1.25, named: false, namedByAddress: false, numbered: false },
});
