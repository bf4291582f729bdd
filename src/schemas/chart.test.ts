import { describe, expect, test } from 'vitest';
import { chartFaults, figuresOf, type ChartSpec, type Table } from './chart.ts';

const TABLE: Table = {
	unit: 'คน',
	columns: [
		{ key: 'grade', label: 'ชั้น' },
		{ key: 'stage', label: 'ช่วง' },
		{ key: 'boys', label: 'ชาย' },
		{ key: 'girls', label: 'หญิง' },
		{ key: 'rooms', label: 'ห้อง', unit: 'ห้อง' },
		{ key: 'note', label: 'หมายเหตุ' },
	],
	rows: [
		['ป.1', 'ต้น', 3, 4, 1, 'ก'],
		['ป.2', 'ต้น', 5, null, 2, 'ข'],
		['ป.4', 'ปลาย', 6, 1, 3, null],
		['รวม', null, 14, 5, 6, null],
	],
};
const SPEC: ChartSpec = {
	kind: 'bars',
	title: 'นักเรียนชาย',
	label: 'grade',
	values: ['boys'],
	rows: { column: 'grade', without: ['รวม'] },
	order: 'table',
	sum: false,
};

const faults = (change: Partial<ChartSpec>, table = TABLE) =>
	chartFaults(table, { ...SPEC, ...change }).map(({ path, message }) => [path.join('.'), message]);

describe('figuresOf', () => {
	test('draws the rows that are asked for, in the order of the table', () => {
		expect(figuresOf(TABLE, SPEC)).toEqual({
			series: ['ชาย'],
			unit: 'คน',
			bars: [
				{ label: 'ป.1', values: [3] },
				{ label: 'ป.2', values: [5] },
				{ label: 'ป.4', values: [6] },
			],
		});
	});

	test('orders by the whole bar where it is asked to', () => {
		const { bars } = figuresOf(TABLE, { ...SPEC, kind: 'stacked', values: ['boys', 'girls'], order: 'value' });
		expect(bars.map(({ label }) => label)).toEqual(['ป.1', 'ป.4', 'ป.2']);
	});

	test('adds up rows of one label; what is missing adds nothing', () => {
		const { bars } = figuresOf(TABLE, {
			...SPEC,
			label: 'stage',
			kind: 'stacked',
			values: ['boys', 'girls'],
			sum: true,
		});
		expect(bars).toEqual([
			{ label: 'ต้น', values: [8, 4] },
			{ label: 'ปลาย', values: [6, 1] },
		]);
	});

	test('takes the unit of the column before that of the table', () => {
		expect(figuresOf(TABLE, { ...SPEC, values: ['rooms'] }).unit).toBe('ห้อง');
	});

	test('keeps only the rows named', () => {
		const { bars } = figuresOf(TABLE, { ...SPEC, rows: { column: 'stage', only: ['ต้น'] } });
		expect(bars.map(({ label }) => label)).toEqual(['ป.1', 'ป.2']);
	});
});

describe('chartFaults', () => {
	test('none in a chart that can be drawn', () => {
		expect(faults({})).toEqual([]);
		expect(faults({ kind: 'stacked', values: ['boys', 'girls'] })).toEqual([]);
		expect(faults({ label: 'stage', sum: true })).toEqual([]);
	});

	test.each<[string, Partial<ChartSpec>, string, RegExp]>([
		['a column that is not there', { label: 'class' }, 'label', /grade, stage, boys/],
		['a number column that is not there', { values: ['men'] }, 'values.0', /grade, stage, boys/],
		['a row column that is not there', { rows: { column: 'class', only: ['1'] } }, 'rows.column', /grade, stage, boys/],
		['text for numbers', { values: ['note'] }, 'values.0', /"ก"/],
		['a row that is not there', { rows: { column: 'grade', without: ['รวมทั้งหมด'] } }, 'rows.without.0', /grade/],
		['rows both ways', { rows: { column: 'grade', only: ['ป.1'], without: ['รวม'] } }, 'rows', /only .*without/],
		['rows neither way', { rows: { column: 'grade' } }, 'rows', /only .*without/],
		['one bar', { rows: { column: 'grade', only: ['ป.1'] } }, 'rows', /1 แถว/],
		['two columns in simple bars', { values: ['boys', 'girls'] }, 'values', /stacked/],
		['one column in stacked bars', { kind: 'stacked' }, 'values', /สองหรือสาม/],
		['units that differ', { kind: 'stacked', values: ['boys', 'rooms'] }, 'values.1', /หน่วย/],
		['labels that repeat', { label: 'stage' }, 'label', /sum: true/],
		['a total among its parts', { rows: undefined }, 'rows', /"รวม".*without: \[รวม\]/],
	])('%s', (_, change, path, message) => {
		expect(faults(change)).toEqual([[path, expect.stringMatching(message)]]);
	});

	test('numbers below zero', () => {
		const table = { ...TABLE, rows: [...TABLE.rows.slice(0, 3), ['ป.5', 'ปลาย', -1, 1, 1, null]] };
		expect(faults({ rows: undefined }, table)).toEqual([['values.0', expect.stringContaining('ไม่ติดลบ')]]);
	});
});
