import { describe, expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import {
	browseAddress,
	FACETS,
	itemListAddress,
	itemOptions,
	labelOf,
	NO_VALUE,
	optionsOf,
	type FacetName,
} from './facets.ts';
import { CASE_KINDS, LEVELS } from './vocabulary.ts';

const names = Object.keys(FACETS) as FacetName[];
const library = libraryOf(
	entry('agencies', 'nobody', { kind: 'unspecified', title: 'ไม่ระบุ', short: 'ไม่บอก' }),
	entry('marco', 'framework', { kind: 'framework' }),
	entry('marco', 'm', { letter: 'M', thai: 'กำลังคน' }),
	entry('focus', '2567/1.1', { short: 'อ่าน' }),
	entry('policies', '2567/1', { title: 'อ่านออก' }),
);

describe('options', () => {
	test('of a vocabulary are all its terms in its order, used or not', () => {
		expect(optionsOf(library, 'kind')).toEqual(Object.entries(CASE_KINDS).map(([value, label]) => ({ value, label })));
	});

	test('of entries are the entries in their order', () => {
		for (const [name, collection] of [
			['policy', 'policies'],
			['focus', 'focus'],
			['agency', 'agencies'],
		] as const)
			expect(optionsOf(library, name).map(({ value }) => value)).toEqual(library.all(collection).map(({ id }) => id));
		expect(optionsOf(library, 'year').map(({ value }) => value)).toEqual(['2567', '2566']);
	});

	test('come with the number or letter by which readers know them', () => {
		expect(optionsOf(library, 'focus')[0]).toEqual({ value: '2567/1.1', label: 'อ่าน', sign: '1.1' });
		expect(optionsOf(library, 'marco')).toEqual([{ value: 'M', label: 'กำลังคน', sign: 'M' }]);
		expect(optionsOf(library, 'marco').map(labelOf)).toEqual(['M กำลังคน']);
		expect(labelOf({ value: 'a', label: 'ก' })).toBe('ก');
	});

	test('have values that differ, whatever the facet', () => {
		for (const name of names) {
			const values = optionsOf(library, name).map(({ value }) => value);
			expect(new Set(values).size, name).toBe(values.length);
			expect(values.length, name).toBeGreaterThan(0);
		}
	});
});

describe('of problems and recommendations', () => {
	test('items without a value have one, where the facet names it', () => {
		expect(itemOptions(library, 'level').map(({ value }) => value)).toEqual([...Object.keys(LEVELS), NO_VALUE]);
		expect(itemOptions(library, 'policy')).toEqual(optionsOf(library, 'policy'));
	});

	test('titles of lists are sentences on the value', () => {
		const [nobody] = optionsOf(library, 'agency').filter(({ value }) => value === 'nobody');
		expect(nobody && FACETS.agency.items?.lists?.title(nobody)).toBe('ที่ไม่ระบุ');
	});
});

describe('addresses', () => {
	test('of lists name the facet and the value, in small letters and without a slash in them', () => {
		expect(browseAddress('marco', 'M')).toBe('/browse/marco/m/');
		expect(itemListAddress('problems', 'policy', '2566/2')).toBe('/problems/policies/2566-2/');
	});

	test.each([
		['cases', names.filter((name) => FACETS[name].browse).map((name) => FACETS[name].browse?.path)],
		['items', names.flatMap((name) => FACETS[name].items?.lists?.path ?? [])],
		['the export', names.filter((name) => FACETS[name].exported).map((name) => FACETS[name].exported?.as)],
	])('no two facets of %s share a name', (_, paths) => {
		expect(paths.length).toBeGreaterThan(3);
		expect(new Set(paths).size).toBe(paths.length);
	});
});
