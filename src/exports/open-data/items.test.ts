import { expect, test } from 'vitest';
import { ITEM_COLUMNS, itemsOf } from './items.ts';

const REPORT = {
	lead: 'รายงาน',
	progress: [{ id: 'p1', text: 'เริ่มแล้ว', question: 2, lines: [[3, 4]] as [number, number][] }],
	factors: [],
	problems: [
		{
			id: 'x1',
			text: 'เงินน้อย',
			solution: 'ขอเพิ่ม',
			themes: ['budget' as const],
			levels: ['primary' as const],
			cases: ['one', 'two'],
			lines: [
				[5, 5],
				[7, 9],
			] as [number, number][],
		},
	],
	recommendations: [],
	practices: [],
	moved: [],
	cases: [],
	formerly: [],
	changes: [],
};

test('each item is a row with its place in the report', () => {
	const rows = itemsOf('2566/2.4/esao1', REPORT, 'https://x.test/r/', ([range]) =>
		range ? `${range[0]} ตามสารบัญ` : undefined,
	).map((row) => Object.fromEntries(ITEM_COLUMNS.map(({ name, cellOf }) => [name, cellOf(row)])));
	expect(rows).toMatchObject([
		{
			report: '2566/2.4/esao1',
			id: 'p1',
			page: 'https://x.test/r/#p1',
			year: 2566,
			focus: '2566/2.4',
			agency: 'esao1',
			section: 'progress',
			question: 2,
			solution: null,
			themes: null,
			pages: '3 ตามสารบัญ',
			lines: '3-4',
		},
		{
			id: 'x1',
			section_th: 'ปัญหา',
			solution: 'ขอเพิ่ม',
			themes: 'budget',
			themes_th: 'งบประมาณ',
			levels_th: 'ประถมศึกษา',
			cases: 'one | two',
			lines: '5-5 | 7-9',
			question: null,
		},
	]);
});
