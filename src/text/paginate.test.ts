import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf, pageAddress, pagesOf, rangeOf } from './paginate.ts';

test('pages are of like length', () => {
	expect(pagesOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
		[1, 2],
		[3, 4, 5],
		[6, 7],
	]);
	expect(pagesOf([1, 2, 3], 3)).toEqual([[1, 2, 3]]);
	expect(pagesOf([], 3)).toEqual([[]]);
});

test('nothing is lost, doubled or moved, and no page is too long or much shorter than another', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 40 }), (list, most) => {
			const pages = pagesOf(list, most);
			const lengths = pages.map(({ length }) => length);
			expect(pages.flat()).toEqual(list);
			expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
			expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
		}),
	);
});

test('the first page has the address of the list', () => {
	expect([1, 2].map((page) => pageAddress('/problems/themes/budget/', page))).toEqual([
		'/problems/themes/budget/',
		'/problems/themes/budget/2/',
	]);
});

test('groups keep the order of the list', () => {
	expect(groupsOf(['b1', 'a1', 'b2'], (item) => item.charAt(0))).toEqual([
		{ id: 'b', items: ['b1', 'b2'] },
		{ id: 'a', items: ['a1'] },
	]);
});

test('a range is told by its ends', () => {
	expect(rangeOf(['2', '3', '3', '4'])).toBe('2–4');
	expect(rangeOf(['2', '2'])).toBe('2');
	expect(rangeOf([])).toBe('');
});
