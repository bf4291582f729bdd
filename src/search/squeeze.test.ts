import { describe, expect, test } from 'vitest';
import { placesOf, squeeze, squeezeMapped } from './squeeze.ts';

test.each([
	['white space and punctuation leave nothing', 'กศน. (ระยอง) – “ตำบล”', 'กศนระยองตำบล'],
	['Latin words and numbers stand between bars', 'ใช้Canva ๘๖ คน', 'ใช้|canva||86|คน'],
	['thousands are one number', '๑,๒๓๔ คน', '|1234|คน'],
	['a decimal is two numbers', '2.4', '|2||4|'],
	['single letters are one word', 'P.A. ก.พ.อ. PA', '|pa|กพอ|pa|'],
	['a letter before a word is set off from it', 'O-NET e-money', '|o|net||e|money|'],
	['words with a hyphen are two', 'Project-based', '|project||based|'],
	['lines and sections stay apart', 'ก\nข\fค', 'ก\nข\fค'],
	['PAIYANNOI and baht are punctuation', 'กรุงเทพฯ ฿5', 'กรุงเทพ|5|'],
	['letters that grow when small stay', 'İstanbul', '|İstanbul|'],
])('%s', (_, text, squeezed) => {
	expect(squeeze(text)).toBe(squeezed);
	expect(squeezeMapped(text).text).toBe(squeezed);
});

test('the map leads back to the original', () => {
	const text = 'สอบ O-NET ๑,๒๓๔ คน';
	const { text: squeezed, starts, ends } = squeezeMapped(text);
	const original = (pattern: string) => {
		const at = squeezed.indexOf(pattern);
		return text.slice(starts[at], ends[at + pattern.length - 1]);
	};
	expect(original('|o|net|')).toBe('O-NET');
	expect(original('net|')).toBe('NET');
	expect(original('|1234|')).toBe('๑,๒๓๔');
	expect(original('สอบ|o|net|')).toBe('สอบ O-NET');
});

describe('places', () => {
	test.each([
		['ครูกับครู', 'ครู', [0, 6]],
		['กกก', 'กก', [0, 1]],
		['คนี้คน', 'คน', [4]],
		['การศึกษา', 'การ', [0]],
		['canvas', 'canva', []],
		['ใดใด', '', []],
		['เปิด O-NET', 'net', [6]],
	])('in %s of %s', (text, pattern, places) => {
		expect([...placesOf(squeeze(text), pattern && squeeze(pattern))]).toEqual(places);
	});

	test('in the middle of a pile are given where there are no others', () => {
		expect(placesOf('คนี้คน', 'คน').partial).toBeUndefined();
		const partial = placesOf('คนี้', 'คน');
		expect([...partial]).toEqual([0]);
		expect(partial.partial).toBe(true);
	});
});
