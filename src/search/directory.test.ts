import { describe, expect, test } from 'vitest';
import { differences, Directory, sums, writeDirectory, type DirectoryFile } from './directory.ts';
import type { FacetValues, IndexFacts } from './facets.ts';

const PAGES: readonly FacetValues[] = [
	{ type: ['cases'], agency: ['esao1', 'vec'], marco: ['M'] },
	{ type: ['reports'], agency: ['esao1'] },
	{ type: ['cases'], agency: ['vec'], marco: ['M', 'A'] },
	{ type: ['page'] },
];
const FACTS: IndexFacts = {
	types: { cases: { label: 'กรณี', weight: 1.5 }, reports: { label: 'รายงาน', weight: 0.8, namedByAddress: true } },
	facets: {},
};
const NAMES = ['a', 'b', 'c', 'd'];

/** As the browser has it: after a journey as JSON. */
const directory = new Directory(
	...(JSON.parse(JSON.stringify([writeDirectory(PAGES), FACTS])) as [DirectoryFile, IndexFacts]),
);
const all = directory.all();
const ids = (pages: Iterable<number>) => [...pages].map((page) => NAMES[page]);

test('every page has the facet values it was written with', () => {
	expect(ids(all)).toEqual(NAMES);
	PAGES.forEach((facets, page) => {
		expect(directory.facetsOf(page)).toEqual(facets);
		expect(directory.typeOf(page)).toBe(facets.type?.[0]);
		for (const value of facets.agency ?? []) expect(directory.pagesOf('agency', value)).toContain(page);
	});
	expect(directory.pagesOf('agency', 'nobody').size).toBe(0);
	expect(directory.valuesOf('agency')).toEqual(['esao1', 'vec']);
});

test('what is told of its type holds for a page; one of an unknown type is as usual', () => {
	expect(PAGES.map((_, page) => directory.weightOf(page))).toEqual([1.5, 0.8, 1.5, 1]);
	expect(PAGES.map((_, page) => directory.isNamedByAddress(page))).toEqual([false, true, false, false]);
	const hostile = JSON.parse('{ "size": 1, "facets": { "type": { "__proto__": [0] } } }') as DirectoryFile;
	expect(new Directory(hostile, FACTS).weightOf(0)).toBe(1);
});

test('differences are undone by sums', () => {
	const numbers = [0, 3, 4, 90];
	expect(sums(differences(numbers))).toEqual(numbers);
});

describe('filters', () => {
	test('values of one facet widen, facets narrow', () => {
		expect(ids(directory.filter(all, { type: ['cases', 'reports'] }))).toEqual(['a', 'b', 'c']);
		expect(ids(directory.filter(all, { type: ['cases'], agency: ['esao1'] }))).toEqual(['a']);
		expect(ids(directory.filter(all, { marco: ['A'], type: ['reports'] }))).toEqual([]);
		expect(ids(directory.filter(all, {}))).toEqual(ids(all));
	});

	test('only the pages given are kept', () => {
		expect(ids(directory.filter(new Set([1, 2]), { type: ['cases'] }))).toEqual(['c']);
	});
});

describe('counts', () => {
	const chosen = { type: ['cases'], agency: ['vec'] };

	test('tell what choosing a value as well would give', () => {
		for (const facet of ['agency', 'marco', 'type'] as const) {
			for (const [value, count] of directory.counts(all, chosen, facet)) {
				const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
				expect(count).toBe(directory.filter(all, { ...others, [facet]: [value] }).size);
			}
		}
	});

	test('of siblings do not drop to nothing', () => {
		expect(directory.counts(all, { type: ['cases'] }, 'type')).toEqual(
			new Map([
				['cases', 2],
				['reports', 1],
				['page', 1],
			]),
		);
	});

	test('without pages are absent', () => {
		expect(directory.counts(new Set([3]), {}, 'agency')).toEqual(new Map());
	});
});
