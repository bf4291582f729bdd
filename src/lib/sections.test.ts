import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

test('headings of the second level with an id, in order, without their tags', () => {
	const html = '<h1 id="a">ก</h1><h2 id="b">ข</h2><h3 id="c">ค</h3><h2 class="x" id="d"><span>2</span> ง &amp; จ</h2>';
	expect(sectionsOf(html)).toEqual([
		{ id: 'b', html: 'ข' },
		{ id: 'd', html: '2 ง &amp; จ' },
	]);
});

test('a heading without an id cannot be listed', () => expect(sectionsOf('<h2>ก</h2>')).toEqual([]));
