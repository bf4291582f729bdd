import { expect, test } from 'vitest';
import { sectionsOf, wrapSections } from './sections.ts';

test('headings of the second level with an id, in order, without their tags', () => {
	const html = '<h1 id="a">ก</h1><h2 id="b">ข</h2><h3 id="c">ค</h3><h2 class="x" id="d"><span>2</span> ง &amp; จ</h2>';
	expect(sectionsOf(html)).toEqual([
		{ id: 'b', html: 'ข' },
		{ id: 'd', html: '2 ง &amp; จ' },
	]);
});

test('a heading without an id cannot be listed', () => expect(sectionsOf('<h2>ก</h2>')).toEqual([]));

test('sections come into elements of their own, what stands before the first and what has no class does not', () => {
	const classOf = (heading: string) => ({ ที่มา: 'said', ของเรา: 'ours' })[heading];
	const section = '<h2 id="a">ที่<em>มา</em></h2><p>1</p>';
	expect(wrapSections(section, classOf)).toBe(`<div class="said">${section}</div>`);
	expect(wrapSections(`<p>0</p>${section}<h2>อื่น</h2><p>2</p><h2>ของเรา</h2>`, classOf)).toBe(
		`<p>0</p><div class="said">${section}</div><h2>อื่น</h2><p>2</p><div class="ours"><h2>ของเรา</h2></div>`,
	);
});
