import { describe, expect, test } from 'vitest';
import { likeness, soundKey, spelled } from './transliterate.ts';

describe('letters by their names', () => {
	test.each([
		['พีแอลซี', 'plc'],
		['เอส ดี คิว', 'sdq'],
		['ดับเบิลยูไอแอล', 'wil'],
		['เอ็มโอยู', 'mou'],
		['จีพีเอเอ็กซ์', 'gpax'],
		['เอชอาร์เอ็มเอส', 'hrms'],
	])('%s is %s', (thai, latin) => expect(spelled(thai)).toBe(latin));

	test.each(['นักเรียน', 'พีแอลซีครู', ''])('%j is not spelt', (thai) => expect(spelled(thai)).toBeUndefined());
});

describe('words by ear', () => {
	const PAIRS = [
		['โค้ดดิ้ง', 'Coding'],
		['มาร์โค', 'MARCO'],
		['แพลตฟอร์ม', 'Platform'],
		['บล็อกคอร์ส', 'Block Course'],
		['แมนพาวเวอร์', 'Manpower'],
		['เครดิตแบงก์', 'Credit Bank'],
		['แกลง', 'Klaeng'],
		// Thai silences what English speaks.
		['เบสท์แพรคทิส', 'Best Practice'],
	] as const;
	test.each(PAIRS)('%s has the consonants of %s', (thai, latin) => expect(likeness(thai, latin)).toBeGreaterThan(0.6));

	test('and is like no other', () => {
		for (const [i, [thai]] of PAIRS.entries())
			for (const [j, [, latin]] of PAIRS.entries()) if (i !== j) expect(likeness(thai, latin)).toBe(0);
	});

	test('the order of the two does not matter', () => {
		for (const [thai, latin] of PAIRS) expect(likeness(latin, thai)).toBe(likeness(thai, latin));
	});

	test('what is silenced is not heard', () => expect(soundKey('เลิร์นนิ่ง')).toBe(soundKey('learning')));
});
