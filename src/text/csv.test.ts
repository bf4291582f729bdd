import { describe, expect, test } from 'vitest';
import { guard, joinList, splitList, toCsv, unguard } from './csv.ts';

test('a byte order mark, a header and lines that end in CRLF', () => {
	expect(toCsv(['a', 'b'], [['ก', 1]])).toBe('\uFEFFa,b\r\nก,1\r\n');
});

test('commas, quotes and line breaks are quoted; nothing stands for null', () => {
	expect(toCsv(['a'], [['1,2'], ['พูดว่า "ดี"'], ['บน\nล่าง'], [null]])).toBe(
		'\uFEFFa\r\n"1,2"\r\n"พูดว่า ""ดี"""\r\n"บน\nล่าง"\r\n\r\n',
	);
});

describe('the guard against formulas', () => {
	test.each(['=1+1', '@SUM(A1)', '+cmd|x', '-ไม่มี', '- ไม่มี', '\t=1', '＝1', "'=1", '+66 38 000 000'])(
		'%j is text',
		(text) => {
			expect(guard(text)).toBe(`'${text}`);
			expect(unguard(guard(text))).toBe(text);
		},
	);

	test.each(['-5', '+5', '-1,234.5', '-3%', '-', 'ก=ข', "'ตามต้นฉบับ'", '', 'กศน.'])('%j is left as it is', (text) => {
		expect(guard(text)).toBe(text);
		expect(unguard(text)).toBe(text);
	});

	test('numbers stay numbers', () => {
		expect(toCsv(['a'], [[-5]])).toBe('\uFEFFa\r\n-5\r\n');
	});
});

test.each([[['ก', 'ข']], [['a | b', 'c\\d', '|']], [['หนึ่ง']], [[]]])(
	'the list %j comes back from its cell',
	(values) => {
		expect(splitList(joinList(values))).toEqual(values);
	},
);
