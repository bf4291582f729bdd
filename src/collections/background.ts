import { z } from 'astro/zod';
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
import type { Library } from '../schemas/library.ts';
import { neighbours, section, when, type Block } from '../schemas/page.ts';
import {
	covers,
	formerly,
	history,
	isoDate,
	lead,
	line,
	lines,
	reference,
	referenceAmong,
	references,
	sources,
	title,
} from '../schemas/fields.ts';

/** Something that happened, with where it is told. */
const event = (index: ContentIndex) =>
	z
		.strictObject({
			from: isoDate().describe('วัน เดือน หรือปีที่เกิดหรือเริ่ม เป็น ค.ศ. เช่น "2021-11-27" หรือ "2015"'),
			to: isoDate().optional().describe('วันสุดท้าย ถ้าเกิดหลายวัน'),
			text: line().max(300).describe('เกิดอะไรขึ้น หนึ่งประโยค'),
			read: referenceAmong(index).optional().describe('อ่านต่อที่รายการใด เช่น background/rila'),
			document: reference(index, 'sources').optional().describe('รหัสเอกสารใน content/sources/ ที่เล่าเหตุการณ์นี้'),
			lines: lines().optional().describe('ช่วงบรรทัดของฉบับถอดความ เช่น [[11, 11]]'),
			reference: line().optional().describe('ชื่อเอกสารใน references ของหน้านี้ ถ้าเหตุการณ์มาจากเอกสารนั้น'),
		})
		.refine(({ from, to }) => !to || (to.length === from.length && from < to), {
			path: ['to'],
			error: 'ต้องอยู่หลัง from และละเอียดเท่ากัน (วันกับวัน เดือนกับเดือน หรือปีกับปี)',
		})
		.refine(({ document, lines: ranges }) => Boolean(document) === Boolean(ranges), {
			path: ['document'],
			error: 'document กับ lines ต้องใส่คู่กัน',
		})
		.refine(({ document, reference: other }) => document ?? other, {
			path: ['document'],
			error: 'ต้องบอกที่มา: document กับ lines หรือ reference',
		});

/** The innovation area's background: history, concept, mechanisms, the Act, RILA, timeline, other areas. */
const schema = (index: ContentIndex) =>
	z
		.strictObject({
			title: title().describe('ชื่อหน้า'),
			lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
			order: z.number().int().positive().describe('ลำดับในหมวด เริ่มที่ 1'),
			events: z.array(event(index)).default([]).describe('เหตุการณ์ ระบบเรียงตามเวลาและวาดเป็นเส้นเวลาให้'),
			sources: sources(index),
			references: references(),
			formerly: formerly(),
			...history(),
		})
		.superRefine(({ events, sources: listed, references: others }, context) => {
			const covered = (document: string | undefined, range: readonly [number, number]) =>
				document !== undefined && covers(listed, { document, lines: [range] });
			events.forEach((item, position) => {
				const issue = (field: string, message: string) =>
					context.addIssue({ code: 'custom', path: ['events', position, field], message });
				if (item.lines?.some((range) => !covered(item.document, range)))
					issue('lines', `sources ของหน้านี้ไม่มีบรรทัดนี้ของ ${item.document} ให้เพิ่มใน sources หรือแก้ช่วงบรรทัด`);
				if (item.reference && !others.some((other) => other.title === item.reference))
					issue('reference', 'references ของหน้านี้ไม่มีชื่อนี้ ให้เพิ่มใน references หรือแก้ชื่อให้ตรง');
			});
		});

declare module '../schemas/entry.ts' {
	interface Collections {
		background: z.output<ReturnType<typeof schema>>;
	}
}

/** The plans and the years that they run for; nothing where there is none. */
function planPeriods(library: Library): Block[] {
	const plans = library
		.all('strategies')
		.flatMap((item) =>
			item.data.kind === 'plan' && item.data.period ? [{ ...library.entryLink(item), ...item.data.period }] : [],
		);
	return plans.length ? [{ type: 'plan-periods', plans }] : [];
}

export const background = defineCollection<'background'>({
	name: 'background',
	label: 'พื้นที่นวัตกรรม',
	schema,
	files: PLAIN_FILES,
	identity: ['order'],
	faults: none,
	rawFaults: none,
	order: byOrder,
	title: ownTitle,
	short: ownTitle,
	lead: ownLead,
	aliases: none,
	calledInText: ownNames,
	listedOn: ['schools', 'partners', 'glossary'],
	facets: () => ({}),
	sources: ownSources,
	references: ownReferences,
	...noDerived,
	page: ({ id, data }, library) => ({
		kind: 'พื้นที่นวัตกรรม',
		heading: data.title,
		lead: data.lead,
		crumbs: [{ label: 'พื้นที่นวัตกรรม', href: '/background/' }],
		...neighbours(library.all('background'), id, library.entryLink),
		blocks: [
			...when(
				data.events.length > 0,
				...section('เหตุการณ์', 'events', [{ type: 'timeline', events: data.events }]),
				...section('ช่วงปีของแผน', 'plans', planPeriods(library)),
			),
			{ type: 'body' },
		],
		ways: [],
	}),
	anchors: [],
	ownRoute: true,
	front: (library) => ({
		title: 'พื้นที่นวัตกรรมการศึกษาจังหวัดระยอง',
		lead: 'ระยองเป็นพื้นที่นวัตกรรมการศึกษาได้อย่างไร ขับเคลื่อนด้วยอะไร และกฎหมายเปิดทางให้โรงเรียนทำอะไรได้',
		blocks: [
			{
				type: 'links',
				links: library.all('background').map((item) => ({ ...library.entryLink(item), note: item.data.lead })),
			},
		],
	}),
	schemaOrg: () => ({ as: 'article', type: 'Article' }),
	search: { place: 8, arrival: 6, weight: 1, named: false, namedByAddress: false, numbered: false },
});
