import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, tidy } from './normalise.ts';

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
		['LAKKHANGYAO for SARA AA', 'มๅก', 'มาก'],
		['LAKKHANGYAO for the SARA AA of SARA AM', 'น้ํๅ', 'น้ำ'],
		['SARA I and NIKHAHIT for SARA UE', 'ศิํกษา', 'ศึกษา'],
		['a mark typed twice', 'ที่่', 'ที่'],
		['decomposed Latin', 'cafe\u0301', 'caf\u00E9'],
	])('%s', (_, typed, folded) => {
		expect(textOf(typed)).toBe(folded);
		expect(textOf(folded)).toBe(folded);
	});
});

describe('letters of old PDF files', () => {
	/** The consonants that fonts shorten, and all marks that they move. */
	const LETTERS = new Set('ฐญัิีึืฺุู็่้๊๋์ํ');
	const codes = (from: number, to: number) =>
		Array.from({ length: to - from + 1 }, (_, place) => String.fromCharCode(from + place));

	test.each(
		[...codes(0xf700, 0xf71a), ...codes(0xf884, 0xf899)].map((character) => [
			character.charCodeAt(0).toString(16),
			character,
		]),
	)('U+%s is a letter, in every form in which text is compared', (_, character) => {
		expect(LETTERS).toContain(tidy(character));
		expect(textOf(character)).toBe(tidy(character));
	});

	test.each([
		['ศ\uF703กษา', 'ศึกษา'],
		['ป\uF70Fหา', 'ปญหา'],
		['น\uF711า', 'นำ'],
		['น\uF714\uF711า', 'น้ำ'],
		['ป\uF701\uF705น', 'ปิ่น'],
		['ท\uF70Aี', 'ที่'],
		['ป\uF885\uF88Cน', 'ปิ่น'],
	])('%s is %s', (old, word) => expect([tidy(old), textOf(old)]).toEqual([word, word]));

	test('Latin letters and digits that are wide, joined or drawn', () => {
		expect(textOf('ＰＬＣ ２５６６ ﬁnance 𝗣𝗟𝗖 𝟮')).toBe('plc 2566 finance plc 2');
		expect(tidy('Ｏ－ＮＥＴ')).toBe('O-NET');
	});

	test('other signs stay as they are', () => expect(tidy('ม² ½ … ™ ฤๅษี')).toBe('ม² ½ … ™ ฤๅษี'));
});

test('different words stay different', () => {
	const words = ['คน', 'คัน', 'ค้น', 'คั่น', 'คิด', 'คืด', 'มา', 'ม่า', 'ม้า', 'แก', 'เก', 'กำ', 'กา'];
	expect(new Set(words.map(textOf)).size).toBe(words.length);
});

test('what needs no folding comes out as the same in a text that does', () => {
	const letters = fc.constantFrom(...'กนฤเแโะาำๅๆัิึืุู็่้๊์ํ๎ ๑aA9.-');
	fc.assert(
		fc.property(fc.array(letters, { maxLength: 12 }), (list) => {
			const original = list.join('');
			const { text, starts, ends } = normalise(original);
			// A letter that has to be folded, behind which everything begins anew.
			const longer = normalise(`X${original}`);
			expect(longer.text).toBe(`x${text}`);
			expect(longer.starts.slice(1)).toEqual(starts.map((start) => start + 1));
			expect(longer.ends.slice(1)).toEqual(ends.map((end) => end + 1));
		}),
		{ numRuns: 3000 },
	);
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
