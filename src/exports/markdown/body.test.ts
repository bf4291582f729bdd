import { expect, test } from 'vitest';
import { writeMarkdown } from '../../text/markdown/write.ts';
import { readBody } from './body.ts';

const plain = (body: string) => writeMarkdown(readBody(body, (address) => `https://x.test${address}`)).trim();

test('links become full', () => {
	expect(plain('ดู[กรณี](/cases/x/#a)')).toBe('ดู[กรณี](https://x.test/cases/x/#a)');
});

test('tags of MDX become HTML, which Markdown may hold', () => {
	expect(plain('<strong>กศน.</strong>ระยอง H<sub>2</sub>O หนึ่ง<br/>สอง')).toBe(
		'<strong>กศน.</strong>ระยอง H<sub>2</sub>O หนึ่ง<br/>สอง',
	);
});

test('a tag that stands alone on its line stays a paragraph', () => {
	expect(plain('ก\n\n<strong>ข</strong>\n\nค')).toBe('ก\n\n<strong>ข</strong>\n\nค');
});

test('links within tags and tables are full, too', () => {
	expect(plain('<strong>[ก](/a/)</strong>')).toBe('<strong>[ก](https://x.test/a/)</strong>');
	expect(plain('| ก |\n|---|\n| [ข](/b/) |')).toContain('[ข](https://x.test/b/)');
});

test('signs after a backslash stand for themselves', () => {
	expect(plain('ผล \\{50\\} \\< 60')).toMatch(/^ผล \{50\} \\?< 60$/);
});

test('content: two lines of dashes at the beginning of a body are a rule and a heading, as on its page', () => {
	expect(plain('---\ntitle: อื่น\n---\n')).toBe('---\n\n## title: อื่น');
});

test('code is refused', () => {
	expect(() => plain('{1 + 1}')).toThrow('plain Markdown');
});
