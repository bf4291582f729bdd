import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, narrowed, readChoices, without, writeChoices, type Facets } from './choices.ts';

const FACETS: Facets = new Map([
	['theme', new Set(['budget', 'data'])],
	['policy', new Set(['2566/1', '2566/2'])],
]);
const read = (query: string) => readChoices(new URLSearchParams(query), FACETS);

const ITEMS = [
	{ id: 1, values: { theme: ['budget', 'data'], policy: ['2566/1'] } },
	{ id: 2, values: { theme: ['budget'], policy: ['2566/2'] } },
	{ id: 3, values: { theme: ['data'], policy: ['2566/2'] } },
];

test('known values are chosen', () => {
	expect(read('theme=budget&policy=2566%2F2')).toEqual({
		chosen: { theme: 'budget', policy: '2566/2' },
		refused: [],
		other: [],
	});
});

test('what no facet has is set aside, and the rest holds', () => {
	expect(read('theme=gold&policy=2566/1&utm=x&theme=&constructor=a')).toEqual({
		chosen: { policy: '2566/1' },
		refused: [{ name: 'theme', value: 'gold' }],
		other: [
			{ name: 'utm', value: 'x' },
			{ name: 'constructor', value: 'a' },
		],
	});
});

test('of two values the first known one counts; the same twice is no matter', () => {
	expect(read('theme=gold&theme=data&theme=budget&theme=data')).toEqual({
		chosen: { theme: 'data' },
		refused: [
			{ name: 'theme', value: 'gold' },
			{ name: 'theme', value: 'budget' },
		],
		other: [],
	});
});

test('the address keeps the order of the facets and what is nobody’s concern', () => {
	expect(writeChoices(read('utm=x&policy=2566/2&theme=data&policy=no'), FACETS)).toBe(
		'theme=data&policy=2566%2F2&utm=x',
	);
	expect(writeChoices(read(''), FACETS)).toBe('');
});

test('whatever an address holds, what is written from it reads the same and refuses nothing', () => {
	const name = fc.oneof(fc.constantFrom('theme', 'policy', '__proto__', 'toString'), fc.string());
	const value = fc.oneof(fc.constantFrom('budget', 'data', '2566/1', ''), fc.string({ unit: 'binary' }));
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
			const choices = readChoices(new URLSearchParams(pairs), FACETS);
			const again = read(writeChoices(choices, FACETS));
			expect(again).toEqual({ ...choices, refused: [] });
		}),
	);
});

test('every choice has to be met', () => {
	const ids = (chosen: Record<string, string>) => narrowed(ITEMS, chosen).map(({ id }) => id);
	expect(ids({})).toEqual([1, 2, 3]);
	expect(ids({ theme: 'budget' })).toEqual([1, 2]);
	expect(ids({ theme: 'budget', policy: '2566/2' })).toEqual([2]);
	expect(ids({ toString: 'x' })).toEqual([]);
});

test('counts tell what each value would give beside the other choices', () => {
	const chosen = { theme: 'budget', policy: '2566/2' };
	expect([...countsOf(ITEMS, chosen, 'theme')]).toEqual([
		['budget', 1],
		['data', 1],
	]);
	expect([...countsOf(ITEMS, chosen, 'policy')]).toEqual([
		['2566/1', 1],
		['2566/2', 1],
	]);
});

test('a choice can be taken back', () => {
	expect(without({ theme: 'budget', policy: '2566/2' }, 'theme')).toEqual({ policy: '2566/2' });
});
