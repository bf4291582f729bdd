import { describe, expect, test } from 'vitest';
import { without, withoutFilters, type Facets } from '../filters/state.ts';
import { EMPTY, isEmpty, readState, writeState, type SearchState } from './state.ts';

/** A facet of a site that is searched alone has no values, and is one all the same. */
const FACETS: Facets = new Map([
	['site', new Set()],
	['type', new Set(['cases', 'reports'])],
	['policy', new Set(['2566/2'])],
	['agency', new Set(['vec'])],
	['kind', new Set(['tool'])],
	['year', new Set(['2566'])],
]);
const read = (query: string) => readState(new URLSearchParams(query), FACETS);

const FULL: SearchState = {
	q: 'แก้หนี้ครู & "O-NET"',
	isCut: false,
	exact: true,
	chosen: { type: ['cases', 'reports'], policy: ['2566/2'], year: ['2566'] },
	refused: [{ name: 'agency', value: 'zzz' }],
	other: [{ name: 'utm_source', value: 'line' }],
};

test('what is written is read again', () => {
	expect(read(writeState(FULL))).toEqual(FULL);
	expect(read(writeState(EMPTY))).toEqual(EMPTY);
});

test('the address of the empty state is empty', () => {
	expect(writeState(EMPTY)).toBe('');
	expect(writeState({ ...EMPTY, q: '  ', exact: true })).toBe('');
});

test('the address tells first what was typed, then what is chosen', () => {
	expect(writeState({ ...FULL, q: 'ก' })).toMatch(/^q=[^&]+&exact=1&type=cases&type=reports&policy=/);
});

describe('addresses written by hand', () => {
	test('values may repeat or be empty', () => {
		expect(read('type=cases&type=cases&type=&q=&x=')).toEqual({ ...EMPTY, chosen: { type: ['cases'] } });
	});

	test('unknown values are kept apart and stay in the address', () => {
		const state = read('kind=zzz&kind=tool&site=elsewhere');
		expect(state).toMatchObject({
			chosen: { kind: ['tool'] },
			refused: [
				{ name: 'kind', value: 'zzz' },
				{ name: 'site', value: 'elsewhere' },
			],
			other: [],
		});
		expect(writeState(state).split('&').sort()).toEqual(['kind=tool', 'kind=zzz', 'site=elsewhere']);
	});

	test('only 1 is exact; anything else is kept', () => {
		expect(read('q=a&exact=1')).toMatchObject({ exact: true, other: [] });
		expect(read('q=a&exact=2')).toMatchObject({ exact: false, other: [{ name: 'exact', value: '2' }] });
	});
});

test('one value is taken away, whether it is known or not, and what was typed stays', () => {
	expect(without(FULL, { name: 'type', value: 'cases' })).toEqual({
		...FULL,
		chosen: { ...FULL.chosen, type: ['reports'] },
	});
	expect(without(FULL, { name: 'year', value: '2566' }).chosen).not.toHaveProperty('year');
	expect(without(FULL, { name: 'agency', value: 'zzz' })).toEqual({ ...FULL, refused: [] });
	expect(withoutFilters(FULL)).toEqual({ ...EMPTY, q: FULL.q, exact: true, other: FULL.other });
});

test('a state is empty without text and filters', () => {
	expect(isEmpty({ ...EMPTY, q: ' ', other: FULL.other })).toBe(true);
	expect(isEmpty({ ...EMPTY, q: 'ครู' })).toBe(false);
	expect(isEmpty({ ...EMPTY, chosen: { type: ['cases'] } })).toBe(false);
});
