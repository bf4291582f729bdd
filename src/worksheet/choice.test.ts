import { describe, expect, test } from 'vitest';
import { caseTexts, findCases, type CaseFilter } from './choice.ts';
import { DATA } from './fixture.ts';
import { EMPTY, choose, type Sheet } from './sheet.ts';

const texts = caseTexts(DATA);
const ids = (filter: Partial<CaseFilter>, sheet: Sheet = EMPTY) =>
	findCases(texts, { words: '', strand: '', level: '', ...filter }, sheet).map(({ id }) => id);

describe('the list of cases', () => {
	test('has all of them while nothing narrows it', () => expect(ids({})).toEqual(DATA.cases.map(({ id }) => id)));

	test('finds all words in titles, other names, agencies and kinds, whatever the case', () => {
		expect(ids({ words: 'คลอง' })).toEqual(['canal']);
		expect(ids({ words: 'canal pbl' })).toEqual(['canal']);
		expect(ids({ words: ' อศจ  ๒ ' })).toEqual(['plain']);
		expect(ids({ words: 'รูปแบบ plain' })).toEqual(['plain']);
		expect(ids({ words: 'คลอง plain' })).toEqual([]);
	});

	test('narrows by strand and level at once', () => {
		expect(ids({ strand: 'R' })).toEqual(['canal', 'leaders']);
		expect(ids({ strand: 'R', level: 'vocational' })).toEqual(['leaders']);
	});

	test('begins with what fits the worksheet best', () => {
		expect(ids({}, choose(EMPTY, 'strand', 'M', true))[0]).toBe('leaders');
		expect(ids({}, choose(EMPTY, 'focus', '2566/2.10', true))[0]).toBe('plain');
		const both = choose(choose(EMPTY, 'strand', 'R', true), 'level', 'primary', true);
		expect(ids({}, both).slice(0, 2)).toEqual(['canal', 'leaders']);
	});
});
