import { describe, expect, test } from 'vitest';
import { readPageText } from './page-text.ts';

const page = (main: string) =>
	`<!doctype html><html><body><header>หัวเว็บ</header>${main}<footer>ท้ายเว็บ</footer></body></html>`;

test('text is parted at headings with ids and at blocks', () => {
	const html = page(`<main><h1>ชื่อหน้า</h1><p>ย่อหน้า <b>แรก</b>
		ต่อ</p><h2 id="do">ทำ<em>อะไร</em></h2><ul><li>หนึ่ง</li><li>สอง &amp; สาม</li></ul><h3>ไม่มีรหัส</h3><table><tr><td>ก</td><td>ข</td></tr></table></main>`);
	expect(readPageText(html)).toEqual({
		title: 'ชื่อหน้า',
		sections: [
			{ id: '', heading: '', blocks: ['ย่อหน้า แรก ต่อ'] },
			{ id: 'do', heading: 'ทำอะไร', blocks: ['หนึ่ง', 'สอง & สาม', 'ไม่มีรหัส', 'ก', 'ข'] },
		],
	});
});

test('a block begins apart from loose text before it', () => {
	expect(readPageText(page('<main>ก่อน<p>ใน</p>หลัง</main>'))?.sections[0]?.blocks).toEqual(['ก่อน', 'ใน', 'หลัง']);
});

test('what is no content is left out', () => {
	const skipped = [
		'<nav>ทาง</nav>',
		'<script>var x = "โค้ด"</script>',
		'<style>p { color: red }</style>',
		'<svg><title>รูป</title></svg>',
		'<div data-search-ignore><h2 id="x">รายการ</h2><p>ซ้ำ</p></div>',
		'<span aria-hidden="true">ไอคอน</span>',
		'<!-- หมายเหตุ -->',
	];
	const html = page(`<main><p>ก่อน</p>${skipped.join('')}<p>หลัง</p></main>`);
	expect(readPageText(html)?.sections).toEqual([{ id: '', heading: '', blocks: ['ก่อน', 'หลัง'] }]);
});

test('links in a row do not run together, a word with markup stays whole', () => {
	const html = page('<main><p><a href="/a">2.4 Learning</a><a href="/b">2.5 Coding</a></p><p>กา<b>ร</b></p></main>');
	expect(readPageText(html)?.sections[0]?.blocks).toEqual(['2.4 Learning 2.5 Coding', 'การ']);
});

describe('pages that are not to be found', () => {
	test.each([
		['without main', '<p>ข้อความ</p>'],
		['redirects', '<meta http-equiv="refresh" content="0;url=/"><main>ย้ายแล้ว</main>'],
		['ignored as a whole', '<main data-search-ignore>ข้อความ</main>'],
	])('%s', (_, html) => {
		expect(readPageText(page(html))).toBeUndefined();
	});
});

test('an element of a page can be read alone', () => {
	const html = page(
		'<main><dl><div id="plc"><dt>PLC</dt><dd>ชุมชน</dd></div><div id="al"><dt>AL</dt></div></dl></main>',
	);
	expect(readPageText(html, 'plc')?.sections).toEqual([{ id: '', heading: '', blocks: ['PLC', 'ชุมชน'] }]);
	expect(readPageText(html, 'none')).toBeUndefined();
});
