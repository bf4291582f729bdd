/** Charts of data tables and events of the timeline: what editors write in frontmatter, and the faults they are told. */
import { afterAll, describe, expect, test } from 'vitest';
import { faultsWith, removeProjects, type Data } from './fixture.ts';

afterAll(removeProjects);

const chart = { kind: 'bars', title: 'โรงเรียนแต่ละรุ่น', label: 'cohort', values: ['schools'] };
const rows = [
	['1', 7],
	['2', 9],
];
const withChart = (change: Data) =>
	faultsWith('data/cohorts.mdx', (data) => ({ ...data, rows, charts: [{ ...chart, ...change }] }));

describe('charts', () => {
	test('a chart of a column needs no more than kind, title, label and values', () => {
		expect(withChart({})).toEqual([]);
	});

	test.each<[string, Data, string, RegExp]>([
		['an unknown kind', { kind: 'pie' }, 'charts[0].kind', /bars, stacked/],
		['a column that is not there', { values: ['pupils'] }, 'charts[0].values[0]', /cohort, schools/],
		['text for numbers', { label: 'schools', values: ['cohort'] }, 'charts[0].values[0]', /ตัวเลข/],
		[
			'a row that is not there',
			{ rows: { column: 'cohort', without: ['รวม'] } },
			'charts[0].rows.without[0]',
			/cohort/,
		],
		['an unknown field', { colour: 'red' }, 'charts[0].colour', /ช่องที่ใช้ได้คือ kind, title/],
	])('%s', (_, change, field, message) => {
		expect(withChart(change)).toMatchObject([
			{ file: 'content/data/cohorts.mdx', field, expected: expect.stringMatching(message) },
		]);
	});
});

const event = { from: '2021-11-27', text: 'เปิดเวที', document: 'report-2566', lines: [[1, 2]] };
const withEvent = (change: Data) =>
	faultsWith('background/history.mdx', (data) => ({ ...data, events: [{ ...event, ...change }] }));

describe('events', () => {
	test('an event needs a date, a text and its lines', () => {
		expect(withEvent({})).toEqual([]);
		expect(withEvent({ to: '2021-11-28', read: 'glossary/plc' })).toEqual([]);
	});

	test.each<[string, Data, string, RegExp]>([
		['a date of the Buddhist era', { from: '2564-11-27' }, 'events[0].from', /ลบ 543/],
		['an end before the beginning', { to: '2021-11-26' }, 'events[0].to', /หลัง from/],
		['an end less exact than the beginning', { to: '2021-12' }, 'events[0].to', /ละเอียดเท่ากัน/],
		['a document without lines', { lines: undefined }, 'events[0].document', /คู่กัน/],
		['no source', { document: undefined, lines: undefined }, 'events[0].document', /ต้องบอกที่มา/],
		['lines that the page does not list', { lines: [[50, 51]] }, 'events[0].lines', /sources/],
		['a reference that the page does not list', { reference: 'พ.ร.บ.' }, 'events[0].reference', /references/],
		['a page that is not there', { read: 'background/nowhere' }, 'events[0].read', /content\/background\/nowhere\.mdx/],
	])('%s', (_, change, field, message) => {
		expect(withEvent(change)).toMatchObject([
			{ file: 'content/background/history.mdx', field, expected: expect.stringMatching(message) },
		]);
	});
});
