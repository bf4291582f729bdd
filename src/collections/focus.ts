import { z } from 'astro/zod';
import { formerly, history, lead, line, name, sources, title } from '../schemas/fields.ts';
import { levels } from '../schemas/levels.ts';
import { defineCollection, none, ownLead, ownSources, ownNames } from '../schemas/definition.ts';
import type { ContentIndex } from '../schemas/entry.ts';
import { fact, linkSection, neighbours, section, when } from '../schemas/page.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { wrongPath } from '../schemas/yearly-file.ts';
import { byYearAndNumber, numberOf, policyOf, yearOf } from '../schemas/yearly-path.ts';

/** A focus point of one fiscal year. Year and number come from the path: `2566/2.4.mdx`. The body is the synthesis. */
const schema = (index: ContentIndex) =>
	z.strictObject({
		title: title(220).describe('ชื่อจุดเน้นอย่างเป็นทางการ'),
		short: name().max(60, 'ยาวได้ไม่เกิน 60 ตัวอักษร').describe('ชื่อสั้นสำหรับรายการและตาราง'),
		lead: lead().describe('จุดเน้นนี้ขออะไร หนึ่งถึงสองประโยค'),
		questions: z
			.array(
				z.strictObject({
					number: z.number().int().positive().describe('เลขข้อคำถาม'),
					short: line().describe('คำถามย่อด้วยคำของเรา'),
				}),
			)
			.default([])
			.describe('คำถามของผู้ตรวจราชการ'),
		levels: levels().describe('ระดับผู้เรียน ใส่เมื่อจุดเน้นนี้เจาะจงระดับ ปัญหาและข้อเสนอในรายงานได้ระดับตามนี้'),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});

declare module '../schemas/entry.ts' {
	interface Collections {
		focus: z.output<ReturnType<typeof schema>>;
	}
}

export const focus = defineCollection<'focus'>({
	name: 'focus',
	label: 'จุดเน้น',
	schema,
	files: {
		nested: true,
		needed: true,
		yearly: true,
		front: undefined,
		faults: ({ id }, index) => {
			const policy = policyOf(id);
			return (
				wrongPath(id, /^\d{4}\/[1-9]\d*\.[1-9]\d*$/, 'ชื่อไฟล์ต้องเป็น ปี/เลขจุดเน้น.mdx เช่น 2566/2.4.mdx') ??
				(index.has('policies', policy)
					? undefined
					: {
							found: `อยู่ใต้นโยบาย ${policy}`,
							expected: `ไม่มีไฟล์ content/policies/${policy}.mdx ให้สร้างก่อน หรือแก้ชื่อไฟล์`,
						})
			);
		},
	},
	identity: [],
	faults: none,
	rawFaults: none,
	order: byYearAndNumber,
	title: ({ id, data }, library) => data.title + library.yearNote(id),
	short: ({ id, data }) => `${numberOf(id)} ${data.short}`,
	lead: ownLead,
	aliases: ({ data }) => [data.short],
	calledInText: ownNames,
	listedOn: ['schools', 'partners', 'glossary'],
	facets: ({ id }) => ({ focus: [id], policy: [policyOf(id)], year: [String(yearOf(id))] }),
	sources: ownSources,
	references: none,
	derived: {
		year: { schema: { type: 'integer', description: 'ปีงบประมาณ เป็น พ.ศ. มาจากชื่อไฟล์' } },
		number: { schema: { type: 'string', description: 'เลขที่ มาจากชื่อไฟล์' } },
		policy: { schema: { type: 'string', description: 'รหัสนโยบายใน policies' } },
	},
	derivedValues: ({ id }) => ({ year: yearOf(id), number: numberOf(id), policy: policyOf(id) }),
	page: (item, library) => {
		const { id, data } = item;
		const policy = library.get('policies', policyOf(id));
		const reports = library.reports({ focus: id });
		const speakers = library.all('agencies').filter((agency) => agency.data.kind !== 'unspecified');
		const speakerOf = (report: { id: string }) => parseReportId(report.id).agency;
		const silent = speakers.filter((agency) => !reports.some((report) => speakerOf(report) === agency.id));
		const found = library.cases({ focus: id });
		return {
			kind: 'จุดเน้น',
			heading: `${numberOf(id)} ${library.titleOf(item)}`,
			lead: data.lead,
			year: yearOf(id),
			crumbs: [
				{ label: 'นโยบายและจุดเน้น', href: '/policies/' },
				{ label: `นโยบายที่ ${numberOf(policy.id)}`, href: library.addressOf(policy) },
			],
			sheet: `focus=${id}`,
			...neighbours(library.all('focus'), id, library.link),
			blocks: [
				{
					type: 'facts',
					facts: [
						fact('นโยบาย', library.entryLink(policy), { saidAbove: true }),
						fact('ปีงบประมาณ', String(yearOf(id)), { saidAbove: true }),
					],
				},
				...section(
					'ผู้ตรวจราชการถามอะไร',
					'questions',
					data.questions.length ? [{ type: 'questions', questions: data.questions }] : [],
				),
				{ type: 'body' },
			],
			ways: [
				...linkSection(
					'รายงานของหน่วยงาน',
					'reports',
					reports.map((report) => ({
						href: library.addressOf(report),
						label: speakers.find((agency) => agency.id === speakerOf(report))?.data.title ?? 'รายงานไม่ระบุหน่วยงาน',
						note: report.data.lead,
					})),
				),
				...when(reports.length === 0, {
					type: 'text',
					quiet: true,
					text: ['รายงานของหน่วยงานในจุดเน้นนี้ยังไม่ได้นำขึ้นคลัง'],
				}),
				...when(reports.length > 0 && silent.length > 0, {
					type: 'text',
					quiet: true,
					text: [`ไม่มีรายงานในจุดเน้นนี้: ${silent.map((agency) => agency.data.short).join(' · ')}`],
				}),
				...section('กรณีปฏิบัติ', 'cases', found.length ? [{ type: 'cards', cards: found.map(library.card) }] : []),
			],
		};
	},
	anchors: [],
	ownRoute: false,
	front: undefined,
	schemaOrg: () => ({ as: 'article', type: 'Article' }),
	search: { place: 2, arrival: 2, weight: 1.1, named: false, namedByAddress: false, numbered: true },
});
