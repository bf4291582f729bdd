/** What has to agree among the fields of a case, its body and the reports. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { faultsWith, project, removeProjects, type Data } from './fixture.ts';

afterAll(removeProjects);

const CASE = 'cases/project.mdx';
const fieldsOf = (change: (data: Data) => Data) => faultsWith(CASE, change).map(({ field }) => field);
const statement = (lines: number[][]) => [{ text: 'ใช้เวลา', lines }];

describe('cases: levels say what they rest on', () => {
	test.each<[string, Data]>([
		['levels without a basis', { levels: ['primary'] }],
		['a basis without levels', { levels: 'not-told', levelsBasis: 'lines' }],
	])('%s', (_, fields) => expect(fieldsOf((data) => ({ ...data, ...fields }))).toEqual(['levelsBasis']));

	test('no levels at all', () => expect(fieldsOf(({ levels: _, ...data }) => data)).toEqual(['levels']));
});

describe('cases: statements have their lines among the sources', () => {
	test.each<[string, Data, string]>([
		['a caution', { cautions: statement([[9, 9]]) }, 'cautions[0].lines'],
		['a factor', { factors: statement([[9, 9]]) }, 'factors[0].lines'],
		['a need', { needs: { time: statement([[9, 9]]) } }, 'needs.time[0].lines'],
	])('%s', (_, fields, field) => expect(fieldsOf((data) => ({ ...data, ...fields }))).toEqual([field]));

	test('a caution needs lines', () =>
		expect(fieldsOf((data) => ({ ...data, cautions: [{ text: 'ใช้เวลา' }] }))).toEqual(['cautions[0].lines']));
});

describe('cases: items of reports', () => {
	const faults = (key: string) =>
		checkContent(project({ ...FULL, [CASE]: { ...FULL[CASE], reportItems: [key] } })).faults.map(
			({ field, expected }) => `${field}: ${expected}`,
		);

	test.each(['2566/2.4/esao1#f1', '2566/2.4/esao1#x1'])('%s is one', (key) => expect(faults(key)).toEqual([]));
	test.each([
		['2566/2.4/esao1#b1', /มีปัจจัยและปัญหา f1, x1/],
		['2566/2.4/esao1#f9', /มีปัจจัยและปัญหา f1, x1/],
		['2566/2.4/nobody#f1', /ไม่มีไฟล์ content\/reports\/2566\/2\.4\/nobody\.mdx/],
		['2566/2.4/esao1', /รหัสรายงาน # รหัสข้อ/],
	])('%s is none', (key, expected) => expect(faults(key)).toEqual([expect.stringMatching(expected)]));
});

describe('reports: items that moved', () => {
	const REPORT = 'reports/2566/2.4/esao1.mdx';
	const faults = (to: string, id = 'r9') =>
		checkContent(project({ ...FULL, [REPORT]: { ...FULL[REPORT], moved: [{ id, to }] } })).faults.map(
			({ field }) => field,
		);

	test.each(['cases/project', 'reports/2566/2.4/esao1#f1'])('%s is there', (to) => expect(faults(to)).toEqual([]));
	test.each(['cases/none', 'reports/2566/2.4/esao1#z9', 'project'])('%s is not', (to) =>
		expect(faults(to)).toEqual(['moved[0].to']),
	);
	test('the id of an item that is still here is refused', () =>
		expect(faults('cases/project', 'f1')).toEqual(['moved[0].id']));
});

describe('cases: lists are numbered where the source gives an order', () => {
	const faults = (body: string, fields: Data = {}) => {
		const { sequence: _, ...data } = FULL[CASE] ?? {};
		return checkContent(project({ ...FULL, [CASE]: written({ ...data, ...fields }, body) })).faults;
	};

	test('a numbered list without it is refused, with its line', () => {
		const text = '## ทำอย่างไร\n\n1. ก่อน\n2. หลัง';
		const [fault] = faults(text);
		const { sequence: _, ...data } = FULL[CASE] ?? {};
		const line = written(data, text).split('\n').indexOf('1. ก่อน') + 1;
		expect(fault).toMatchObject({ file: `content/${CASE}`, field: `เนื้อความ บรรทัด ${line}` });
	});
	test('one that the source numbers is right', () =>
		expect(faults('1. ก่อน\n2. หลัง', { sequence: 'source' })).toEqual([]));
	test('a list without numbers needs nothing', () => expect(faults('- หนึ่ง\n- สอง')).toEqual([]));
});
