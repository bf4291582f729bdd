import { describe, expect, test } from 'vitest';
import { SHEET } from './fixture.ts';
import { EMPTY, MOST, addChoice, choose, isEmpty } from './sheet.ts';

test('a worksheet is empty until something is chosen or written', () => {
	expect(isEmpty(EMPTY)).toBe(true);
	expect(isEmpty({ ...EMPTY, notes: { M: {} } })).toBe(true);
	expect(isEmpty(choose(EMPTY, 'level', 'primary', true))).toBe(false);
	expect(isEmpty({ ...EMPTY, notes: { M: { m: 'ก' } } })).toBe(false);
	expect(isEmpty({ ...EMPTY, texts: { s: 'ก' } })).toBe(false);
});

describe('choosing', () => {
	test('adds at the end, once', () => {
		const twice = choose(choose(EMPTY, 'case', 'a', true), 'case', 'a', true);
		expect(twice.chosen.case).toEqual(['a']);
	});

	test('stops at the most, and gives the same worksheet back to tell', () => {
		const full = Array.from({ length: MOST }, (_, number) => String(number)).reduce(
			(sheet, id) => choose(sheet, 'case', id, true),
			EMPTY,
		);
		expect(choose(full, 'case', 'more', true)).toBe(full);
		expect(choose(choose(full, 'case', '0', false), 'case', 'more', true).chosen.case).toHaveLength(MOST);
	});

	test('a strand that is no longer chosen no longer leads, and keeps what was written for it', () => {
		const { main, notes } = choose(SHEET, 'strand', 'R', false);
		expect(main).toBeUndefined();
		expect(notes).toEqual(SHEET.notes);
		expect(choose(SHEET, 'strand', 'M', false).main).toBe('R');
	});
});

test('adding keeps what was written and the order of what is there', () => {
	const sum = addChoice(SHEET, {
		...EMPTY,
		chosen: { ...EMPTY.chosen, case: ['canal', 'case-1'], level: ['vocational'] },
	});
	expect(sum).toEqual({
		...SHEET,
		chosen: { ...SHEET.chosen, case: [...SHEET.chosen.case, 'case-1'], level: ['primary', 'vocational'] },
	});
});
