import { expect, test } from 'vitest';
import { deadLinks, repeatedIds, type BuiltSite } from './built-links.ts';

const FILES: Readonly<Record<string, string>> = {
	'index.html': '<p id="start">',
	'cases/index.html': '<h2 id="ปี-2566">',
	'cases/a/index.html': '<h2 id="a&amp;b">',
	'feed.xml': '<rss/>',
	'data/x.csv': 'a,b',
};
const site: BuiltSite = { has: (file) => file in FILES, read: (file) => FILES[file] ?? '' };
const dead = (url: string) =>
	deadLinks([{ file: 'content/cases/a.mdx', line: 7, url, text: 'ก' }], site).map(({ file, field, found }) =>
		[file, field, found].join(' '),
	);

test.each([
	'/',
	'/?q=1',
	'/#start',
	'/cases/',
	'/cases/#ปี-2566',
	'/cases/#%E0%B8%9B%E0%B8%B5-2566',
	'/cases/a/#a&b',
	'/feed.xml',
	'/feed.xml?x=1',
	'/data/x.csv',
	'/cases/index.html',
])('content: %s is there in the built site', (url) => expect(dead(url)).toEqual([]));

test.each([
	'/none/',
	'/#none',
	'/cases/#start',
	'/cases',
	'/cases/b/',
	'/none.xml',
	'/data/y.csv',
	'/feed.xml#none',
	'/cases/../../etc/passwd',
	'/%',
])('content: %s is not there, and file and line are named', (url) =>
	expect(dead(url)).toEqual([`content/cases/a.mdx เนื้อความ บรรทัด 7 ลิงก์ ${url}`]),
);

test('content: a heading with an id that its page has already is named with the file', () => {
	const html = '<h2 id="a"></h2><h2 id="b"></h2><h2 class="x" id="a"></h2>';
	expect(repeatedIds('content/cases/a.mdx', html)).toMatchObject([
		{ file: 'content/cases/a.mdx', found: expect.stringContaining(' a ') },
	]);
	expect(repeatedIds('content/cases/a.mdx', '<h2 id="a"></h2><h2 id="b" data-id="a"></h2>')).toEqual([]);
});
