import { describe, expect, test } from 'vitest';
import { foldSpaces, namePattern, namesOf } from './names.ts';

const finds = (names: string[], text: string) => namePattern(names)?.test(foldSpaces(text)) ?? false;

describe('namePattern', () => {
	test('finds a Latin name that stands alone, next to Thai too', () => {
		expect(finds(['PLC'], 'ใช้ PLC กับครู')).toBe(true);
		expect(finds(['PLC'], 'ทำPLCทุกเดือน')).toBe(true);
		expect(finds(['PA'], 'PAID และ e-PA2')).toBe(false);
	});

	test('finds a Thai name inside text without spaces', () => {
		expect(finds(['สะเต็มศึกษา'], 'สอนสะเต็มศึกษาให้เด็ก')).toBe(true);
	});

	test('does not look for Thai words too short to be told apart', () => {
		expect(namePattern(['ครู'])).toBeUndefined();
	});

	test('finds an abbreviation by its dots, not in the tail of another', () => {
		expect(finds(['ศธ.'], 'ตามนโยบาย ศธ. ปีนี้')).toBe(true);
		expect(finds(['ศธ.'], 'สป.ศธ. แจ้งว่า')).toBe(true);
		expect(finds(['ปธ.'], 'สพปธ. แจ้งว่า')).toBe(false);
	});

	test('spaces that do not break are spaces', () => {
		expect(finds(['เขต 1'], 'เขต\u00A01')).toBe(true);
	});

	test('signs of patterns in a name mean themselves', () => {
		expect(finds(['AMSS++'], 'ระบบ AMSS++ ของเขต')).toBe(true);
		expect(finds(['A.B'], 'AXB')).toBe(false);
	});
});

test('a title with another name in brackets is printed with or without it', () => {
	expect(namesOf('โรงเรียนวัดมาบข่า (มาบข่าวิทยาคาร)')).toEqual(['โรงเรียนวัดมาบข่า (มาบข่าวิทยาคาร)', 'โรงเรียนวัดมาบข่า']);
	expect(namesOf('โรงเรียนบ้านค่าย')).toEqual(['โรงเรียนบ้านค่าย']);
});
