import { expect, test } from 'vitest';
import { countsOf, narrowed } from './matching.ts';

const ITEMS = [
	{ id: 1, values: { theme: ['budget', 'data'], policy: ['2566/1'] } },
	{ id: 2, values: { theme: ['budget'], policy: ['2566/2'] } },
	{ id: 3, values: { theme: ['data'], policy: ['2566/2'] } },
];

test('values of one facet widen, facets narrow', () => {
	const ids = (chosen: Record<string, string[]>) => narrowed(ITEMS, chosen).map(({ id }) => id);
	expect(ids({})).toEqual([1, 2, 3]);
	expect(ids({ theme: ['budget'] })).toEqual([1, 2]);
	expect(ids({ theme: ['budget'], policy: ['2566/2'] })).toEqual([2]);
	expect(ids({ theme: ['budget', 'data'], policy: ['2566/2'] })).toEqual([2, 3]);
	expect(ids({ toString: ['x'] })).toEqual([]);
});

test('counts tell what each value would give beside the other choices', () => {
	const chosen = { theme: ['budget'], policy: ['2566/2'] };
	expect([...countsOf(ITEMS, chosen, 'theme')]).toEqual([
		['budget', 1],
		['data', 1],
	]);
	expect([...countsOf(ITEMS, chosen, 'policy')]).toEqual([
		['2566/1', 1],
		['2566/2', 1],
	]);
});
