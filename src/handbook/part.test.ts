import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { forPaper, lowerHeadings, prefixIds } from './clean.ts';
import { fillPages, idOf, pageOf, turnLinks, wantedPages } from './links.ts';
import { keepWhole } from './whole-words.ts';
import { HANDBOOK_PLACE, hasPlace, withHandbook } from './stamp.ts';

const paper = (html: string, drop?: string) => forPaper(parse(html), drop).innerHTML;

describe('forPaper', () => {
	test('takes off what only a screen can use, with its heading', () => {
		const html = '<h2>ทำอย่างไร</h2><p>ลงมือ</p><h2 id="related">อ่านต่อ</h2><ul class="cards"><li>การ์ด</li></ul>';
		expect(paper(html)).toBe('<h2>ทำอย่างไร</h2><p>ลงมือ</p>');
		expect(paper('<form><input></form><script>1</script><p>คง</p>')).toBe('<p>คง</p>');
	});

	test('keeps a word that a button explains, and takes off a button that does something', () => {
		expect(paper('<p>ใช้ <button>PLC</button> ทุกภาค</p><button>คัดลอก</button>')).toBe('<p>ใช้ PLC ทุกภาค</p>');
	});

	test('keeps a word without its link to an explanation that only the page has', () => {
		const word = '<a id="u-plc" href="#t-plc">PLC</a>';
		expect(paper(`<p>ใช้ ${word}</p><div class="terms-used"><ul><li id="t-plc">PLC</li></ul></div>`)).toBe(
			'<p>ใช้ PLC</p>',
		);
	});

	test('keeps a heading with headings under it that hold something', () =>
		expect(paper('<h2>ก</h2><h3>ข</h3><p>ค</p><h3>ง</h3>')).toBe('<h2>ก</h2><h3>ข</h3><p>ค</p>'));

	test('unfolds what a screen folds away', () =>
		expect(paper('<details><summary>อีก 1</summary><p>ก</p></details>')).toBe('<p>ก</p>'));

	test('goes on with a list of which a screen shows the beginning', () =>
		expect(paper('<ul><li>ก</li></ul><details><summary>อีก 1</summary><ul><li>ข</li></ul></details>')).toBe(
			'<ul><li>ก</li><li>ข</li></ul>',
		));

	test('drops what is asked for', () =>
		expect(paper('<p>ก</p><ul class="links"><li>ข</li></ul>', '.links')).toBe('<p>ก</p>'));
});

test('headings go down, ids get the name of their part', () => {
	const root = parse('<h2 id="a">ก</h2><section aria-labelledby="a b"></section>');
	lowerHeadings(root, 1);
	prefixIds(root, 'cases-x');
	expect(root.innerHTML.toLowerCase()).toBe(
		'<h3 id="cases-x--a">ก</h3><section aria-labelledby="cases-x--a cases-x--b"></section>',
	);
});

describe('links', () => {
	const places = { address: 'https://example.org/kb/', ids: new Map([['/kb/marco/m/', 'marco-m']]) };
	const turned = (html: string) => {
		const root = parse(html);
		turnLinks(root, '/kb/cases/x/', places, true);
		return root.innerHTML;
	};

	test('an id is the path below the base', () => expect(idOf('/kb/marco/m/', '/kb/')).toBe('marco-m'));

	test('lead into the book where it has the page, and say on which page', () =>
		expect(turned('<a href="/kb/marco/m/#aim">M</a>')).toBe(`<a href="#marco-m">M</a>${pageOf('marco-m', 'at')}`));

	test('lead to the web otherwise', () => {
		expect(turned('<a href="/kb/focus/2566/2.4/">2.4</a>')).toBe(
			'<a href="https://example.org/kb/focus/2566/2.4/">2.4</a>',
		);
		expect(turned('<a href="https://other.example/">x</a>')).toBe('<a href="https://other.example/">x</a>');
	});

	test('numbers come in where there is room for them', () => {
		const html = `<p>ก${pageOf('a', 'at')}</p>${pageOf('b')}`;
		expect([...wantedPages(html)]).toEqual(['a', 'b']);
		const pages = new Map([
			['a', 7],
			['b', 12],
		]);
		expect(fillPages(html, pages)).toBe('<p>ก<span class="at"> (หน้า\u00A07)</span></p><span class="page">12</span>');
	});
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
