import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../relations/library.ts';
import { pageOf, placesOf } from './links.ts';
import { proseForPaper } from './prose.ts';
import { openSite } from './site.ts';
import { HANDBOOK_PLACE, hasPlace, withHandbook } from './stamp.ts';
import { keepWhole } from './whole-words.ts';

describe('the text of an entry', () => {
	const from = {
		id: 'cases-x',
		places: placesOf('https://example.org/kb/', openLibrary([]), [
			{ collection: 'cases', id: 'x' },
			{ collection: 'marco', id: 'm' },
		]),
	};
	const printed = (html: string, level = 2) => {
		const prose = parse(`<div>${html}</div>`).querySelector('div');
		return prose && proseForPaper(prose, 'https://example.org/kb/cases/x/', from, level).html.slice(5, -6);
	};

	test('keeps an explained word, without the link to what only its page explains', () =>
		expect(printed('<p>ใช้ <a id="u-plc" href="#t-plc">PLC</a></p>')).toBe('<p>ใช้ PLC</p>'));

	test('goes down with its headings, and its ids get the name of their part', () =>
		expect(printed('<h2 id="a">ก</h2><table aria-labelledby="a b"></table>', 3)?.toLowerCase()).toBe(
			'<h3 id="cases-x--a">ก</h3><table aria-labelledby="cases-x--a cases-x--b"></table>',
		));

	test('leads into the book where it has the page, and says on which page', () =>
		expect(printed('<p><a href="/kb/marco/m/#aim">M</a></p>')).toBe(
			`<p><a href="#marco-m">M</a>${pageOf('marco-m', 'at').html}</p>`,
		));

	test('leads to the web otherwise', () =>
		expect(printed('<a href="/kb/focus/2566/2.4/">2.4</a>')).toBe(
			'<a href="https://example.org/kb/focus/2566/2.4/">2.4</a>',
		));

	test('is nothing where there is none', () => expect(printed(' ')).toBe(''));
});

describe('a built site', () => {
	const dist = mkdtempSync(join(tmpdir(), 'handbook-'));
	const put = (page: string, html: string) => {
		mkdirSync(join(dist, page), { recursive: true });
		writeFileSync(join(dist, page, 'index.html'), html);
	};
	put('', '<link rel="canonical" href="https://example.org/kb/">');
	put('cases/x', '<main><div class="prose"><p>ก</p></div></main>');
	put('cases/y', '<main></main><div class="prose"></div>');

	test('tells its address and the texts of its entries', () => {
		const site = openSite(dist);
		expect(site.address).toBe('https://example.org/kb/');
		expect(site.proseOn('/cases/x/').innerHTML).toBe('<p>ก</p>');
	});

	test.each([
		['without the page of an entry', '/cases/z/', 'is missing'],
		['with a page that has no place for a text', '/cases/y/', 'no .prose'],
	])('%s does not fit the content', (_, page, message) => expect(() => openSite(dist).proseOn(page)).toThrow(message));

	test('is missed where there is none', () => expect(() => openSite(join(dist, 'cases'))).toThrow('npm run build'));
});

test('a word that browsers take for two stays whole, in text only', () =>
	expect(keepWhole('<a title="ท้องถิ่น">ของท้องถิ่น</a>')).toBe('<a title="ท้องถิ่น">ของ<span class="whole">ท้องถิ่น</span></a>'));

test('the link to the book stands in its place, once, however often it is put there', () => {
	const page = `<main>${HANDBOOK_PLACE}</main>`;
	const book = { href: '/kb/handbook.pdf', name: 'คู่มือ $1', pages: 70, bytes: 2 * 1024 * 1024 };
	const once = withHandbook(page, book);
	expect(hasPlace(page)).toBe(true);
	expect(once).toContain('<a href="/kb/handbook.pdf" type="application/pdf">คู่มือ $1</a>');
	expect(once).toContain('70 หน้า 2.0 MB');
	expect(withHandbook(once, book)).toBe(once);
	expect(withHandbook('<main></main>', book)).toBe('<main></main>');
});
