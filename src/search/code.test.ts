import { expect, test } from 'vitest';
import { BREAK, decode, encode } from './code.ts';
import { tokenise } from '../text/tokenise.ts';

const TOKENS = tokenise('นักเรียนก กา กำ ก่า แก้ว Canva 2566 0 ๙ café 中国 ÿ ๆ').map((token) => token.text);

test('a word is letters from a to z only, and leads back to its token', () => {
	for (const token of [...TOKENS, '😀', '\u{10FFFF}', '\u0E00', '\u0E5B', '\u0E60']) {
		expect(encode(token)).toMatch(/^[a-z]+$/);
		expect(decode(encode(token))).toBe(token);
	}
});

test('no word begins another, so that none is found as a prefix', () => {
	const words = [...new Set([...TOKENS, 'ก', 'กา', 'การ', 'c', 'ca', '2', '25', 'é', 'éa'])].map(encode).concat(BREAK);
	for (const one of words) for (const other of words) if (one !== other) expect(other.startsWith(one)).toBe(false);
});
