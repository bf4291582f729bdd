import { expect, test } from 'vitest';
import { around } from './prev-next.ts';

const lists = ['a', 'b', 'c'].map((label) => ({ label, href: `/${label}/` }));
const hrefs = (position: number, page: number, pages = 3) => {
	const { prev, next } = around(lists, position, { address: lists[position]?.href ?? '', pages, page });
	return [prev?.href, next?.href];
};

test('the way leads through a list’s pages and on to the lists beside it', () => {
	expect(hrefs(1, 1)).toEqual(['/a/', '/b/2/']);
	expect(hrefs(1, 2)).toEqual(['/b/', '/b/3/']);
	expect(hrefs(1, 3)).toEqual(['/b/2/', '/c/']);
	expect(hrefs(1, 1, 1)).toEqual(['/a/', '/c/']);
});

test('it begins with the first list and ends with the last', () => {
	expect(hrefs(0, 1)).toEqual([undefined, '/a/2/']);
	expect(hrefs(2, 3)).toEqual(['/c/2/', undefined]);
});
