import { expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import type { Entry } from '../schemas/entry.ts';
import { listAddress } from '../schemas/page.ts';
import { longLists } from './long-lists.ts';

const many = <T>(count: number, make: (place: number) => T) => Array.from({ length: count }, (_, place) => make(place));
const addresses = (...entries: readonly Entry[]) => longLists(libraryOf(...entries)).map(listAddress);

test('a short list has no pages of its own', () => {
	expect(addresses(entry('schools', 'hill'), entry('cases', 'a', { schools: ['hill'] }))).toEqual([]);
});

test('long lists of front pages and of entries have some, each under its own address', () => {
	const found = addresses(
		entry('schools', 'hill'),
		...many(70, (place) => entry('cases', `case-${place}`, { schools: ['hill'] })),
		...many(210, (place) => entry('glossary', `term-${place}`)),
	);
	expect(found).toEqual(expect.arrayContaining(['/glossary/all/terms/', '/schools/hill/all/cases/']));
	expect(new Set(found).size).toBe(found.length);
});
