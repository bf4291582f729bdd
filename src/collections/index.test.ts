import { describe, expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import { FACETS } from '../schemas/facets.ts';
import { cases } from './cases.ts';
import { COLLECTIONS, definitionOf, REGISTRY } from './index.ts';

const library = libraryOf();

describe('the registry', () => {
	test('knows every collection by its own name', () => {
		for (const name of COLLECTIONS) {
			expect(REGISTRY[name].name).toBe(name);
			expect(definitionOf({ collection: name })).toBe(REGISTRY[name]);
		}
	});

	test.each(['label', 'search.place'] as const)('has no two collections with the same %s', (part) => {
		const values = COLLECTIONS.map((name) => (part === 'label' ? REGISTRY[name].label : REGISTRY[name].search.place));
		expect(new Set(values).size).toBe(values.length);
	});

	test('looks entries up by facets that entries are exported with', () => {
		const item = entry('cases', 'a');
		for (const name of Object.keys(cases.facets(item, library)) as (keyof typeof FACETS)[])
			expect(FACETS[name].exported, name).toBeDefined();
	});
});
