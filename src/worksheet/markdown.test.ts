import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { documentOf } from './document.ts';
import { FIELDS } from './fields.ts';
import { DATA, SHEET } from './fixture.ts';
import { toMarkdown } from './markdown.ts';
import type { Sheet } from './sheet.ts';
import { clean } from './text.ts';

const make = (sheet: Sheet = SHEET) =>
	toMarkdown(documentOf(sheet, DATA, (path) => `https://example.org${path}`, '1 มกราคม 2569'));

interface Node {
	type: string;
	value?: string;
	url?: string;
	children?: Node[];
}

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
const all = (node: Node, type: string): Node[] => [
	...(node.type === type ? [node] : []),
	...(node.children ?? []).flatMap((child) => all(child, type)),
];
/** Text of a node; our own line breaks as such. */
const textOf = (node: Node): string =>
	node.type === 'html' && node.value === '<br>' ? '\n' : (node.value ?? (node.children ?? []).map(textOf).join(''));

describe('the Markdown file', () => {
	const tree = parse(make());

	test('has one table with the texts in their cells', () => {
		const [table, ...others] = all(tree, 'table');
		expect(others).toEqual([]);
		const rows = all(table as Node, 'tableRow').map((row) => (row.children ?? []).map(textOf));
		expect(rows.map((cells) => cells.length)).toEqual([4, 4, 4]);
		expect(rows[2]?.slice(1)).toEqual([SHEET.texts.c, SHEET.notes['R']?.m, SHEET.notes['R']?.e]);
	});

	test('cites every page with its address and source', () => {
		const list = all(tree, 'list').at(-1) as Node;
		const { references } = documentOf(SHEET, DATA, (path) => `https://example.org${path}`, '');
		expect(all(list, 'link').map(({ url }) => url)).toEqual(references.map(({ url }) => url));
		const items = all(list, 'listItem').map(textOf);
		references.forEach(({ title, source }, place) => {
			expect(items[place]).toContain(title);
			expect(items[place]).toContain(source);
		});
	});
});

test.each([
	'a | b \\| c',
	'<script>alert(1)</script> <br> &lt;b&gt;',
	'# หัวข้อ',
	'- ข้อ\n1. ข้อ',
	'**หนา** _เอน_ `โค้ด` ~~ขีด~~',
	'[ลิงก์](javascript:alert(1)) ![ภาพ](x) <https://x.test> https://x.test www.x.test a@b.test',
	'| --- |\n---\n***',
	'[^1] [x] \\',
	'{expression} $$',
])('what a school writes stays text: %j', (text) => {
	const sheet: Sheet = {
		...SHEET,
		texts: { ...SHEET.texts, u: clean(text, 160), c: text, t: text },
		notes: { R: { m: text, e: text } },
	};
	const plain = parse(make());
	const tree = parse(make(sheet));
	// Addresses that stand in the text may become links, as they would for any reader; nothing else may come up.
	for (const type of [
		'heading',
		'list',
		'table',
		'tableRow',
		'tableCell',
		'code',
		'inlineCode',
		'emphasis',
		'delete',
		'image',
		'thematicBreak',
		'blockquote',
		'footnoteReference',
	])
		expect(all(tree, type).length, type).toBe(all(plain, type).length);
	expect(all(tree, 'html').every(({ value }) => value === '<br>')).toBe(true);
	expect(all(tree, 'link').filter(({ url }) => !/^(https?|mailto):/.test(url ?? ''))).toEqual([]);
	const cells = all(tree, 'tableCell').map(textOf);
	expect(cells.slice(-3)).toEqual([text, text, text]);
});

test('any text comes back from its cell', () =>
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
			const text = clean(typed, 300, true);
			const cells = all(parse(make({ ...SHEET, notes: { R: { m: text, e: text } } })), 'tableCell').map(textOf);
			expect(cells.slice(-2)).toEqual([text, text]);
		}),
		{ numRuns: 50 },
	));

test('every field has its label', () => {
	const texts = Object.fromEntries(FIELDS.map(({ key }) => [key, `ข้อความ ${key}`]));
	const items = all(parse(make({ ...SHEET, texts })), 'listItem').map(textOf);
	for (const { key, label } of FIELDS) expect(items).toContain(`${label} ข้อความ ${key}`);
});
