import { describe, expect, test } from 'vitest';
import { Directory, writeDirectory, type DirectoryEntry } from './directory.ts';
import { FIELDS } from './layout.ts';

const ENTRIES: readonly DirectoryEntry[] = [
	{ id: 'a', ends: [3, 3, 5, 9, 20], facets: { type: ['cases'], agency: ['esao1', 'vec'], marco: ['M'] } },
	{ id: 'b', ends: [2, 4, 4, 4, 4], facets: { type: ['reports'], agency: ['esao1'] } },
	{ id: 'c', ends: [1, 1, 1, 1, 8], facets: { type: ['cases'], agency: ['vec'], marco: ['M', 'A'] } },
	{ id: 'd', ends: [1, 1, 1, 1, 2], facets: { type: ['page'] } },
];

/** As the browser has it: after a journey as JSON. */
const directory = new Directory(JSON.parse(JSON.stringify(writeDirectory(ENTRIES))));
const all = directory.all();
const ids = (pages: Iterable<number>) => [...pages].map((page) => directory.ids[page]);

test('pages are known by id and number', () => {
	expect(ids(all)).toEqual(ENTRIES.map(({ id }) => id));
	ENTRIES.forEach(({ id, facets }, page) => {
		expect(directory.numberOf(id)).toBe(page);
		expect(directory.typeOf(page)).toBe(facets.type?.[0]);
	});
	expect(directory.numberOf('none')).toBeUndefined();
});

test('every place of a page belongs to the field whose words stand there', () => {
	ENTRIES.forEach(({ ends }, page) => {
		FIELDS.forEach((field, i) => {
			for (let place = ends[i - 1] ?? 0; place < (ends[i] ?? 0); place++)
				expect(directory.fieldAt(page, place)).toBe(field);
		});
	});
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
