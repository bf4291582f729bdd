import { describe, expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import { LEVELS, MARCO_BASIS } from '../schemas/vocabulary.ts';
import { marcoUses } from './marco-uses.ts';

const strand = entry('marco', 'm', { letter: 'M' });
const tied = (id: string, basis: keyof typeof MARCO_BASIS) =>
	entry('cases', id, { title: id, levels: ['primary'], levelsBasis: 'lines', marco: [{ strand: 'M', basis }] });

describe('what a part of MARCO says of its uses', () => {
	test('that there are none', () => {
		const uses = marcoUses(libraryOf(strand), strand);
		expect(uses.summary).toContain('ยังไม่มีกรณี');
		expect(uses.levels).toEqual([]);
		expect(uses.lists.flatMap(({ links }) => links)).toEqual([]);
	});

	test('how many cases, and who ties them to it', () => {
		const library = libraryOf(strand, tied('a', 'editorial'), tied('b', 'stated'), tied('c', 'editorial'));
		const { summary } = marcoUses(library, strand);
		expect(summary).toMatch(new RegExp(`^3 .*${MARCO_BASIS.stated} 1 .*${MARCO_BASIS.editorial} 2`));
	});

	test('at each level first what a source ties to it, and the rest on the list of all', () => {
		const editorial = Array.from({ length: 9 }, (_, place) => tied(`a${place}`, 'editorial'));
		const library = libraryOf(strand, ...editorial, tied('z', 'stated'));
		const [level] = marcoUses(library, strand).levels;
		expect(level).toMatchObject({ label: LEVELS.primary, count: 10 });
		expect(level?.cases[0]).toEqual({ href: '/cases/z/', label: 'z', note: MARCO_BASIS.stated });
		expect(level?.cases.length).toBeLessThan(10);
		expect(marcoUses(library, strand).all).toBe('/browse/marco/m/');
	});

	test('all cases of a part that has no list of its own', () => {
		const principle = entry('marco', 'act', { kind: 'principle', english: 'Act Locally' });
		const cases = Array.from({ length: 9 }, (_, place) => entry('cases', `a${place}`, {}, 'Act Locally'));
		const uses = marcoUses(libraryOf(principle, ...cases), principle);
		expect(uses.all).toBeUndefined();
		expect(uses.levels.map(({ count, cases: shown }) => [count, shown.length])).toEqual([[9, 9]]);
		expect(uses.levels[0]?.cases.every(({ note }) => note === undefined)).toBe(true);
	});
});
