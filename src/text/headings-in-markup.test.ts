import { expect, test } from 'vitest';
import { headingsIn } from './headings-in-markup.ts';

test('headings of the second level with an id, in order, as text', () => {
	const html =
		'<h1 id="a">ก</h1><h2 id="b">ข</h2><h3 id="c">ค</h3><h2 class="x" id="d"><span>2</span> ง &amp; จ &#39;ฉ&#39;</h2>';
	expect(headingsIn(html)).toEqual([
		{ depth: 2, slug: 'b', text: 'ข' },
		{ depth: 2, slug: 'd', text: "2 ง & จ 'ฉ'" },
	]);
});

test('a heading without an id cannot be listed', () => expect(headingsIn('<h2>ก</h2>')).toEqual([]));
