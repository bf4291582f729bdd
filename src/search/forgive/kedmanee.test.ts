import { expect, test } from 'vitest';
import { areNeighbours, toEnglish, toThai } from './kedmanee.ts';

test.each([
	['l;ylfu', 'สวัสดี'],
	['8iA', '8รฤ'.replace('8', 'ค')],
	['oydgiupo', 'นักเรียน'],
	['active', 'ฟแะรอำ'],
])('%s lies where %s does', (english, thai) => {
	expect(toThai(english)).toBe(thai);
	expect(toEnglish(thai)).toBe(english);
});

test('every Thai letter goes there and back', () => {
	for (let code = 0x0e01; code <= 0x0e4d; code++) {
		const letter = String.fromCharCode(code);
		if (/\p{L}|\p{M}/u.test(letter)) expect(toThai(toEnglish(letter)), letter).toBe(letter);
	}
});

test('neighbours lie side by side, or on one key', () => {
	expect(areNeighbours('ก', 'ด')).toBe(true);
	expect(areNeighbours('ก', 'ฏ')).toBe(true);
	expect(areNeighbours('ก', 'ส')).toBe(false);
});
