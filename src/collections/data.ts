import { z } from 'astro/zod';
import { chartFaults } from '../schemas/chart.ts';
import { buddhistYear, formerly, history, lead, line, sources, text, title } from '../schemas/fields.ts';
import { LARGEST_NUMBER, MOST_CELLS, MOST_CHARTS, MOST_COLUMNS } from '../schemas/table-limits.ts';
import { CHART_KINDS, CHART_ORDERS, valuesOf } from '../schemas/vocabulary.ts';
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
import type { ContentIndex, Entry } from '../schemas/entry.ts';
import { fact, when, type Block } from '../schemas/page.ts';
import { formatNumber } from '../text/thai.ts';

/** Spreadsheets run what begins with these signs; a minus by itself or before a number is none. */
const FORMULA = /^\s*(?:[=+@]|-(?!\s*[\d.,]*\s*$))/;

/** Whether readers see every digit of a number. */
const isShownWhole = (value: number) =>
	Math.abs(value) <= LARGEST_NUMBER && formatNumber(value).replaceAll(',', '') === String(value);

const cell = z.union(
	[
		z
			.string()
			.regex(/^[^๐-๙]*$/, 'ใช้เลขอารบิก 0–9 แทนเลขไทย')
			.refine((text) => !FORMULA.test(text), 'โปรแกรมตารางจะรันเป็นสูตร ให้ลบเครื่องหมาย = + - @ ที่ขึ้นต้น')
			.refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), 'ต้องอยู่ในบรรทัดเดียว ให้ลบการขึ้นบรรทัดใหม่และแท็บ'),
		z.number().refine(isShownWhole, {
			error: 'หน้าเว็บแสดงตัวเลขนี้ไม่ครบ ให้ใส่เครื่องหมายคำพูดเป็นข้อความ หรือใช้ทศนิยมไม่เกินสามตำแหน่งและไม่เกินหนึ่งล้านล้าน',
		}),
		z.null(),
	],
	'ต้องเป็นข้อความ ตัวเลข หรือ null',
);

const columnKey = () => line().describe('ชื่อคอลัมน์ (key) ของตารางนี้');

/** A chart of the table. Which tables become charts, and of what, is the editors' choice. */
const chart = z.strictObject({
	kind: z.enum(valuesOf(CHART_KINDS)).describe('แบบของแผนภูมิ: bars แท่งละหนึ่งค่า, stacked แท่งแบ่งเป็นสองหรือสามส่วน'),
	title: title().describe('แผนภูมิบอกอะไร เป็นชื่อเหนือแผนภูมิ'),
	label: columnKey().describe('คอลัมน์ที่เป็นชื่อของแท่ง'),
	values: z.array(columnKey()).min(1).describe('คอลัมน์ตัวเลข หนึ่งคอลัมน์ (bars) หรือสองถึงสามคอลัมน์ (stacked)'),
	rows: z
		.strictObject({
			column: columnKey().describe('ดูค่าในคอลัมน์ใด'),
			only: z.array(cell).min(1).optional().describe('วาดเฉพาะแถวที่มีค่าเหล่านี้'),
			without: z.array(cell).min(1).optional().describe('เว้นแถวที่มีค่าเหล่านี้ เช่น แถวรวม'),
		})
		.optional()
		.describe('วาดแถวใด ถ้าไม่ใช่ทุกแถว'),
	order: z.enum(valuesOf(CHART_ORDERS)).default('table').describe('ลำดับแท่ง: table ตามตาราง, value จากมากไปน้อย'),
	sum: z.boolean().default(false).describe('true เพื่อรวมแถวที่ชื่อซ้ำกันเป็นแท่งเดียว'),
	note: text().optional().describe('สิ่งที่ควรรู้เมื่ออ่านแผนภูมินี้'),
});

/** A table of the sources as data. */
const schema = (index: ContentIndex) =>
	z
		.strictObject({
			title: title().describe('ชื่อตาราง'),
			lead: lead().describe('ตารางนี้บอกอะไร'),
			unit: line().optional().describe('หน่วยของตัวเลข'),
			year: buddhistYear().describe('ปีของข้อมูล เป็น พ.ศ.'),
			columns: z
				.array(
					z.strictObject({
						key: z
							.string()
							.regex(/^[a-z][a-z0-9_]*$/, 'ต้องเป็น a–z, 0–9 และ _')
							.describe('ชื่อคอลัมน์ใน CSV'),
						label: line().describe('หัวคอลัมน์'),
						unit: line().optional().describe('หน่วยของคอลัมน์ ถ้าต่างจากตาราง'),
					}),
				)
				.min(2, 'ต้องมีอย่างน้อยสองคอลัมน์')
				.describe('คอลัมน์'),
			rows: z.array(z.array(cell)).min(1, 'ต้องมีอย่างน้อยหนึ่งแถว').describe('แถวข้อมูล'),
			charts: z.array(chart).default([]).describe('แผนภูมิที่วาดจากตาราง เฉพาะเมื่อแผนภูมิบอกอะไรชัดกว่าตาราง'),
			note: text().optional().describe('สิ่งที่ตัวเลขไม่ตรงกันหรือควรระวัง'),
			sources: sources(index),
			formerly: formerly(),
			...history(),
		})
		.superRefine(({ columns, rows, unit, charts }, context) => {
			const most = (field: string, count: number, limit: number, what: string) => {
				if (count > limit)
					context.addIssue({
						code: 'custom',
						path: [field],
						message: `มี ${count} ${what} มีได้ไม่เกิน ${limit} ให้แบ่งเป็นหลายไฟล์`,
					});
				return count > limit;
			};
			const cells = rows.reduce((sum, row) => sum + Math.max(row.length, columns.length), 0);
			if (
				[
					most('columns', columns.length, MOST_COLUMNS, 'คอลัมน์'),
					most('rows', cells, MOST_CELLS, 'ช่อง'),
					most('charts', charts.length, MOST_CHARTS, 'แผนภูมิ'),
				].includes(true)
			)
				return;
			columns.forEach(({ key }, position) => {
				if (columns.findIndex((column) => column.key === key) < position)
					context.addIssue({
						code: 'custom',
						path: ['columns', position, 'key'],
						message: 'ชื่อซ้ำกับคอลัมน์ก่อนหน้า ให้ตั้งชื่ออื่น',
					});
			});
			rows.forEach((row, position) => {
				if (row.length !== columns.length)
					context.addIssue({
						code: 'custom',
						path: ['rows', position],
						message: `แถวนี้มี ${row.length} ช่อง แต่ตารางมี ${columns.length} คอลัมน์`,
					});
			});
			charts.forEach((spec, position) => {
				for (const { path, message } of chartFaults({ columns, rows, unit }, spec))
					context.addIssue({ code: 'custom', path: ['charts', position, ...path], message });
			});
		});

declare module '../schemas/entry.ts' {
	interface Collections {
		data: z.output<ReturnType<typeof schema>>;
	}
}

/** Address of a table as CSV. */
export const tableAddress = (id: string) => `/data/${id}.csv`;

export const data = defineCollection<'data'>({
	name: 'data',
	label: 'ตารางข้อมูล',
	schema,
	files: PLAIN_FILES,
	identity: [],
	faults: none,
	rawFaults: none,
	order: byTitle,
	title: ownTitle,
	short: ownTitle,
	lead: ownLead,
	aliases: none,
	calledInText: ownNames,
	listedOn: ['glossary'],
	facets: (item) => ({ year: [String(item.data.year)] }),
	sources: ownSources,
	references: none,
	...noDerived,
	page: ({ id, data: table }) => ({
		kind: `ตารางข้อมูล · พ.ศ. ${table.year}`,
		heading: table.title,
		lead: table.lead,
		crumbs: [{ label: 'ตารางข้อมูล', href: '/data/' }],
		blocks: [
			{
				type: 'facts',
				facts: [fact('ปี', `พ.ศ. ${table.year}`, { saidAbove: true }), fact('หน่วย', table.unit, { saidAbove: true })],
			},
			...when(table.charts.length > 0, { type: 'charts', table }),
			{ type: 'table', table },
			...(table.note ? [{ type: 'notice', text: table.note } as const] : []),
			{ type: 'download', label: 'ดาวน์โหลด CSV', href: tableAddress(id) },
			{ type: 'body' },
		],
		ways: [],
	}),
	anchors: [],
	ownRoute: true,
	front: (library) => {
		const list = (id: string, heading: string, items: readonly Entry<'data'>[]): Block => ({
			type: 'page-list',
			list: {
				on: '/data/',
				page: 'ตารางข้อมูล',
				id,
				heading,
				links: items.map((item) => ({ ...library.entryLink(item), note: item.data.lead })),
			},
		});
		const [drawn, others] = [true, false].map((isDrawn) =>
			library.all('data').filter((item) => item.data.charts.length > 0 === isDrawn),
		);
		return {
			title: 'ตารางข้อมูล',
			lead: 'ตารางจากรายงาน ตามที่พิมพ์ไว้ พร้อมหมายเหตุเมื่อตัวเลขไม่ตรงกัน และไฟล์ CSV',
			blocks: [list('charts', 'ตัวเลขพร้อมแผนภูมิ', drawn ?? []), list('lists', 'รายการและขั้นตอน', others ?? [])],
		};
	},
	schemaOrg: ({ id, data: table }) => ({
		as: 'dataset',
		file: tableAddress(id),
		year: table.year,
		variables: table.columns.map(({ label }) => label),
	}),
	search: { place: 12, arrival: 9, weight: 1, named: false, namedByAddress: false, numbered: false },
});
