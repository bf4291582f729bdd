import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	beginningOf,
	chosenValues,
	readChoices,
	toTell,
	without,
	withoutFilters,
	writeChoices,
	type Facets,
} from './state.ts';

const FACETS: Facets = new Map([
	['theme', new Set(['budget', 'data'])],
	['policy', new Set(['2566/1', '2566/2'])],
]);
const read = (query: string, most?: number) => readChoices(new URLSearchParams(query), FACETS, most);

test('known values are chosen', () => {
	expect(read('theme=budget&policy=2566%2F2')).toEqual({
		chosen: { theme: ['budget'], policy: ['2566/2'] },
		refused: [],
		other: [],
	});
});

test('what no facet has is set aside, and the rest holds', () => {
	expect(read('theme=gold&policy=2566/1&utm=x&theme=&constructor=a')).toEqual({
		chosen: { policy: ['2566/1'] },
		refused: [{ name: 'theme', value: 'gold' }],
		other: [
			{ name: 'utm', value: 'x' },
			{ name: 'constructor', value: 'a' },
		],
	});
});

describe('several values of a facet', () => {
	const query = 'theme=gold&theme=data&theme=budget&theme=data';
	const gold = { name: 'theme', value: 'gold' };

	test('are chosen once each', () => {
		expect(read(query)).toEqual({ chosen: { theme: ['data', 'budget'] }, refused: [gold], other: [] });
	});

	test('count up to as many as can be chosen; the same twice is no matter', () => {
		expect(read(query, 1)).toEqual({
			chosen: { theme: ['data'] },
			refused: [gold, { name: 'theme', value: 'budget' }],
			other: [],
		});
	});
});

test('the address keeps the order of the facets, then what was refused and what is nobody’s concern', () => {
	const choices = read('utm=x&policy=2566/2&theme=data&policy=no');
	expect(writeChoices(choices).toString()).toBe('theme=data&policy=2566%2F2&policy=no&utm=x');
	expect(writeChoices(read('')).toString()).toBe('');
	expect(writeChoices(choices, new URLSearchParams('q=a')).toString()).toMatch(/^q=a&theme=data/);
});

describe.each([1, Infinity])('where %d values of a facet can be chosen', (most) => {
	const name = fc.oneof(fc.constantFrom('theme', 'policy', '__proto__', 'toString'), fc.string());
	const value = fc.oneof(fc.constantFrom('budget', 'data', '2566/1', ''), fc.string({ unit: 'binary' }));
	const readAny = (pairs: string[][]) => readChoices(new URLSearchParams(pairs), FACETS, most);

	test('whatever an address holds, what is written from it reads the same', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
				const choices = readAny(pairs);
				expect(read(writeChoices(choices).toString(), most)).toEqual(choices);
				const applied = { ...choices, refused: [] };
				expect(read(writeChoices(applied).toString(), most)).toEqual(applied);
			}),
		);
	});
});

test('one value is taken back, whether it was applied or refused', () => {
	const choices = read('theme=budget&theme=data&policy=2566/2&policy=no&utm=x');
	expect(without(choices, { name: 'theme', value: 'budget' })).toEqual({
		...choices,
		chosen: { theme: ['data'], policy: ['2566/2'] },
	});
	expect(without(choices, { name: 'policy', value: '2566/2' }).chosen).toEqual({ theme: ['budget', 'data'] });
	expect(without(choices, { name: 'policy', value: 'no' })).toEqual({ ...choices, refused: [] });
});

test('all are taken back, and what is nobody’s concern stays', () => {
	const choices = { ...read('theme=budget&policy=no&utm=x'), more: 'kept' };
	expect(withoutFilters(choices)).toEqual({ chosen: {}, refused: [], other: choices.other, more: 'kept' });
});

test('chosen values are told one by one', () => {
	expect(chosenValues(read('policy=2566/1&theme=budget&theme=data').chosen)).toEqual([
		{ name: 'theme', value: 'budget' },
		{ name: 'theme', value: 'data' },
		{ name: 'policy', value: '2566/1' },
	]);
});

test('of thousands of parameters that are no facet’s, few are kept', () => {
	const many = Array.from({ length: 10_000 }, (_, place): [string, string] => [`p${place}`, '']);
	const { other, chosen } = readChoices([...many, ['type', 'cases']], new Map([['type', new Set(['cases'])]]));
	expect(other.length).toBeLessThan(100);
	expect(chosen).toEqual({ type: ['cases'] });
});

test('a page tells few refused values, and how many there are beside', () => {
	const refused = Array.from({ length: 1000 }, () => ({ name: 'type', value: 'x'.repeat(1000) }));
	const { told, rest } = toTell(refused);
	expect(told.length + rest).toBe(refused.length);
	expect(told.length).toBeLessThan(10);
	expect(beginningOf(refused[0]!.value).length).toBeLessThan(50);
	expect(beginningOf('cases')).toBe('cases');
});
