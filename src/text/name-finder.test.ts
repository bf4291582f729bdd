import { describe, expect, test } from 'vitest';
import { foldSpaces, namePattern } from './names.ts';
import { NameFinder } from './name-finder.ts';

const NAMES: readonly (readonly string[])[] = [
	['PLC', 'ชุมชนแห่งการเรียนรู้ทางวิชาชีพ'],
	['PA'],
	['AMSS++'],
	['ศธ.'],
	['สพป.ระยอง เขต 1'],
	['โรงเรียนบ้านค่าย', 'บ้านค่าย'],
	['โรงเรียนบ้านค่ายวิทยา'],
	['ครู'],
	['😀 ยิ้ม'],
	[''],
];
const TEXTS = [
	'ใช้ PLC กับครู',
	'ทำPLCทุกเดือน',
	'PAID และ e-PA2',
	'PA',
	'สป.ศธ. แจ้งว่า',
	'กศธ. แจ้งว่า',
	'สพป.ระยอง\u00A0เขต  1 และ สพป.ระยอง เขต 12',
	'สพป.ระยอง เขต 12',
	'โรงเรียนบ้านค่ายวิทยา',
	'ระบบ AMSS++ ของเขต',
	'หน้า 😀 ยิ้ม',
	'โรงเรียนบ้าน',
	'',
];

describe('finds what the patterns of the names find', () => {
	const finder = new NameFinder(NAMES.map((names, place) => [place, names] as const));
	test.each(TEXTS)('%s', (raw) => {
		const text = foldSpaces(raw);
		const expected = NAMES.flatMap((names, place) => (namePattern(names)?.test(text) ? [place] : []));
		expect([...finder.in(text)].sort((a, b) => a - b)).toEqual(expected);
	});
});

test('two things of one name are both found', () => {
	const finder = new NameFinder([
		['a', ['สะเต็มศึกษา']],
		['b', ['สะเต็มศึกษา']],
	]);
	expect([...finder.in('สอนสะเต็มศึกษา')].sort()).toEqual(['a', 'b']);
});
