import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREAK, encode } from './code.ts';
import { tokenise } from '../text/tokenise.ts';

const TOKENS = tokenise('นักเรียนก กา กำ ก่า แก้ว Canva 2566 0 ๙ café 中国 ÿ ๆ').map((token) => token.text);

test('a word is letters from a to z only', () => {
	for (const token of [...TOKENS, '😀', '\u{10FFFF}', '\u0E00', '\u0E5B', '\u0E60'])
		expect(encode(token)).toMatch(/^[a-z]+$/);
});

test('tokens that differ have words that differ, whatever their characters', () => {
	const token = fc.string({ unit: 'binary', minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(token, token, (one, other) => {
			fc.pre(one !== other);
			expect(encode(one).startsWith(encode(other))).toBe(false);
		}),
	);
});

test('no word begins another, so that none is found as a prefix', () => {
	const words = [...new Set([...TOKENS, 'ก', 'กา', 'การ', 'c', 'ca', '2', '25', 'é', 'éa'])].map(encode).concat(BREAK);
	for (const one of words) for (const other of words) if (one !== other) expect(other.startsWith(one)).toBe(false);
});
