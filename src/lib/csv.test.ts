import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a byte order mark, a header and lines that end in CRLF', () => {
	expect(toCsv(['a', 'b'], [['ก', 1]])).toBe('\uFEFFa,b\r\nก,1\r\n');
});

test('commas, quotes and line breaks are quoted; nothing stands for null', () => {
	expect(toCsv(['a'], [['1,2'], ['พูดว่า "ดี"'], ['บน\nล่าง'], [null]])).toBe(
		'\uFEFFa\r\n"1,2"\r\n"พูดว่า ""ดี"""\r\n"บน\nล่าง"\r\n\r\n',
	);
});
