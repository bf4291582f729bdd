import { describe, expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

const textsOf = (original: string) => tokenise(original).map((token) => token.text);

describe('clusters', () => {
	test.each([
		['การเรียนรู้', 'กา ร เรีย น รู้'],
		['เพื่อนเมือง', 'เพื่อ น เมือ ง'],
		['ตัวอย่าง', 'ตัว อ ย่า ง'],
		['ปฏิบัติการ', 'ป ฏิ บัติ กา ร'],
		['คอมพิวเตอร์', 'ค อ ม พิ ว เต อร์'],
		['ธรรมครรภ์', 'ธรร ม ครรภ์'],
		['อมรรัตน์', 'อ ม ร รัตน์'],
		['เป็นล็อก', 'เป็น ล็อ ก'],
		['ฤๅษี', 'ฤๅ ษี'],
	])('%s', (original, clusters) => {
		expect(textsOf(original)).toEqual(clusters.split(' '));
	});

	// A word must be cut the same way alone and in a sentence, or it is not found there.
	test.each([
		['ก็มี', ['ก็', 'มี']],
		['ก็ออก', ['ก็', 'ออก']],
		['วันเด็กแห่งชาติ', ['วัน', 'เด็ก', 'แห่ง', 'ชาติ']],
		['หรือยังเรียนรู้ด้วยมือ', ['หรือ', 'ยัง', 'เรียน', 'รู้', 'ด้วย', 'มือ']],
		['พันธุ์สัตว์กรรมการศูนย์ครู', ['พันธุ์', 'สัตว์', 'กรรมการ', 'ศูนย์', 'ครู']],
	])('%s is its words in a row', (sentence, words) => {
		expect(words.join('')).toBe(sentence);
		expect(textsOf(sentence)).toEqual(words.flatMap(textsOf));
	});
});

describe('spellings that are one', () => {
	test.each([
		['O-NET', 'ONET'],
		['e-money', 'E‑Money'],
		['P.A.', 'PA'],
		['กศน.ระยอง', 'กศน. ระยอง'],
		['ปี ๒๕๖๖', 'ปี2566'],
		['1,234 คน', '๑๒๓๔ คน'],
		['PM2.5', 'PM 2.5'],
		['เด็ก ๆ', 'เด็กๆ'],
		['กรุงเทพฯ', 'กรุงเทพ'],
		['(Coding)', 'coding'],
	])('%s and %s', (one, other) => {
		expect(textsOf(one)).toEqual(textsOf(other));
	});
});

test('words, numbers and Thai part from one another', () => {
	expect(textsOf('ครู86คนใช้canva')).toEqual(['ค', 'รู', '86', 'ค', 'น', 'ใช้', 'canva']);
	expect(textsOf('active-learning')).toEqual(['active', 'learning']);
});

test('tokens lie in the original in order and cover all letters and digits', () => {
	const original = 'สพป.ระยอง เขต ๒ จัดอบรม “Active Learning” ให้ครู 1,234 คน (นํ้าใจ) e\u0301';
	const tokens = tokenise(original);
	expect(tokens.every(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0))).toBe(true);
	const covered = tokens.map(({ start, end }) => original.slice(start, end)).join('');
	const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
	expect(letters(covered)).toBe(letters(original));
});

test('punctuation alone has no tokens', () => {
	expect(tokenise(' … (—) “” / 😀')).toEqual([]);
});
