import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';

const textOf = (original: string) => normalise(original).text;

describe('spellings that are one', () => {
	test.each([
		['Thai digits', '๐๑๒๓๔๕๖๗๘๙', '0123456789'],
		['case', 'RAYONG Marco', 'rayong marco'],
		['invisible characters', 'กา\u200Bร\u200Cเ\u200Dรี\u2060ย\uFEFFน\u00AD', 'การเรียน'],
		['NIKHAHIT and SARA AA', 'ทํา', 'ทำ'],
		['NIKHAHIT, tone mark and SARA AA', 'นํ้า', 'น้ำ'],
		['tone mark before NIKHAHIT and SARA AA', 'น้ํา', 'น้ำ'],
		['tone mark after SARA AM', 'นำ้', 'น้ำ'],
		['tone mark after SARA AA', 'กา่', 'ก่า'],
		['two SARA E', 'เเก้ว', 'แก้ว'],
		['two SARA E with an invisible character between', 'เ\u200Bเก้ว', 'แก้ว'],
		['tone mark before an upper vowel', 'ท่ี', 'ที่'],
		['tone mark before a lower vowel', 'ผู้', 'ผู้'],
		['a mark typed twice', 'ที่่', 'ที่'],
		['decomposed Latin', 'cafe\u0301', 'caf\u00E9'],
	])('%s', (_, typed, folded) => {
		expect(textOf(typed)).toBe(folded);
		expect(textOf(folded)).toBe(folded);
	});
});

test('different words stay different', () => {
	const words = ['คน', 'คัน', 'ค้น', 'คั่น', 'คิด', 'คืด', 'มา', 'ม่า', 'ม้า', 'แก', 'เก', 'กำ', 'กา'];
	expect(new Set(words.map(textOf)).size).toBe(words.length);
});

describe('the way back to the original', () => {
	/** The original text that a stretch of folded text stands for. */
	const sourceOf = (original: string, folded: string) => {
		const { text, starts, ends } = normalise(original);
		const at = text.indexOf(folded);
		return original.slice(starts[at], Math.max(...ends.slice(at, at + folded.length)));
	};

	test.each([
		['ปี ๒๕๖๖ นี้', '2566', '๒๕๖๖'],
		['ดื่มนํ้าใจ', 'น้ำ', 'นํ้า'],
		['เรียน\u200Bรู้', 'เรียนรู้', 'เรียน\u200Bรู้'],
		['ก\u200B เเก้ว', 'แก้ว', 'เเก้ว'],
		['😀 Café', 'caf\u00E9', 'Café'],
	])('%s', (original, folded, source) => {
		expect(sourceOf(original, folded)).toBe(source);
	});

	test('has one place for every character', () => {
		const { text, starts, ends } = normalise('İ นํ้า เเ ๑ e\u0301');
		expect(starts).toHaveLength(text.length);
		expect(ends).toHaveLength(text.length);
		expect(starts.every((start, i) => start < (ends[i] ?? 0))).toBe(true);
	});
});
