import { describe, expect, test } from 'vitest';
import { buddhistYearOf, byThai, clip, formatDate, formatDates, formatNumber, keepTogether } from './thai.ts';

describe('formatDate', () => {
	test.each([
		['2023-01-16', '16 มกราคม 2566'],
		['2023-04', 'เมษายน 2566'],
		['2023', '2566'],
	])('%s is %s', (iso, thai) => expect(formatDate(iso)).toBe(thai));

	test.each(['2023-13-01', '2023-02-31', 'วันนี้'])('refuses %s', (text) =>
		expect(() => formatDate(text)).toThrow(RangeError),
	);
});

describe('formatDates', () => {
	test.each([
		['2024-07-09', undefined, '9 กรกฎาคม 2567'],
		['2024-07-09', '2024-07-12', '9–12 กรกฎาคม 2567'],
		['2024-06-30', '2024-07-02', '30 มิถุนายน – 2 กรกฎาคม 2567'],
		['2023-12-30', '2024-01-02', '30 ธันวาคม 2566 – 2 มกราคม 2567'],
		['2023-11', '2023-12', 'พฤศจิกายน – ธันวาคม 2566'],
		['2018', '2021', '2561 – 2564'],
	])('%s to %s is %s', (from, to, thai) => expect(formatDates(from, to)).toBe(thai));
});

test('the year of the Buddhist era', () => expect(buddhistYearOf('2023-01-16')).toBe(2566));

describe('clip', () => {
	test('leaves a short text alone', () => expect(clip('สั้น ๆ', 6)).toBe('สั้น ๆ'));
	test('cuts at a space', () => expect(clip('หนึ่ง สอง สาม', 11)).toBe('หนึ่ง สอง…'));
	test('cuts a text without spaces where it must', () => expect(clip('abcdef', 3)).toBe('abc…'));
});

test('numbers have commas and Arabic digits', () => expect(formatNumber(143906)).toBe('143,906'));

describe('keepTogether', () => {
	test('ๆ stays with its word, a year with พ.ศ.', () => {
		expect(keepTogether('ต่าง ๆ ใน พ.ศ. 2566')).toBe('ต่าง\u00A0ๆ ใน พ.ศ.\u00A02566');
	});

	test('letters in a row stay in a row', () => {
		expect(keepTogether('5 สาระ M A R C O และ')).toBe('5 สาระ M\u00A0A\u00A0R\u00A0C\u00A0O และ');
		expect(keepTogether('A Ancestor, Plan B and EEC R')).toBe('A Ancestor, Plan B and EEC R');
		expect(keepTogether('<path d="M 4 L 5">')).toBe('<path d="M 4 L 5">');
	});

	test('other spaces stay breakable', () => expect(keepTogether('ครู 56 คน')).toBe('ครู 56 คน'));
});

test('leading vowels sort by their consonant', () => {
	expect(['แกลง', 'ขอ', 'เกาะ', 'กา'].sort(byThai)).toEqual(['กา', 'เกาะ', 'แกลง', 'ขอ']);
});
