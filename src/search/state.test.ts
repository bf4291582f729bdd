import { describe, expect, test } from 'vitest';
import { EMPTY, isEmpty, readState, without, withoutFilters, writeState, type SearchState } from './state.ts';

const knows = (_: string, value: string) => value !== 'zzz';
const read = (query: string) => readState(new URLSearchParams(query), knows);

const FULL: SearchState = {
	q: 'แก้หนี้ครู & "O-NET"',
	exact: true,
	chosen: { type: ['cases', 'reports'], policy: ['2566/2'], year: ['2566'] },
	unknown: [{ name: 'agency', value: 'zzz' }],
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

describe('addresses written by hand', () => {
	test('values may repeat or be empty', () => {
		expect(read('type=cases&type=cases&type=&q=')).toEqual({ ...EMPTY, chosen: { type: ['cases'] } });
	});

	test('unknown values are kept apart and stay in the address', () => {
		const state = read('kind=zzz&kind=tool');
		expect(state).toMatchObject({ chosen: { kind: ['tool'] }, unknown: [{ name: 'kind', value: 'zzz' }] });
		expect(writeState(state).split('&').sort()).toEqual(['kind=tool', 'kind=zzz']);
	});
});

test('one value is taken away, whether it is known or not', () => {
	expect(without(FULL, { name: 'type', value: 'cases' })).toEqual({
		...FULL,
		chosen: { ...FULL.chosen, type: ['reports'] },
	});
	expect(without(FULL, { name: 'year', value: '2566' }).chosen).not.toHaveProperty('year');
	expect(without(FULL, { name: 'agency', value: 'zzz' })).toEqual({ ...FULL, unknown: [] });
});

test('all filters are taken away, and what was typed stays', () => {
	expect(withoutFilters(FULL)).toEqual({ ...EMPTY, q: FULL.q, exact: true, other: FULL.other });
});

test('a state is empty without text and filters', () => {
	expect(isEmpty({ ...EMPTY, q: ' ', other: FULL.other })).toBe(true);
	expect(isEmpty({ ...EMPTY, q: 'ครู' })).toBe(false);
	expect(isEmpty({ ...EMPTY, chosen: { type: ['cases'] } })).toBe(false);
});
