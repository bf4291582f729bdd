import { expect, test } from 'vitest';
import { COLLECTIONS } from '../collections/index.ts';
import { keyOf } from '../schemas/entry.ts';
import { entriesOf } from './entries.ts';
import { entry, libraryOf } from './fixture.ts';

const library = libraryOf(
	entry('schools', 'b', { title: 'ก' }),
	entry('schools', 'a', { title: 'ข' }),
	entry('background', 'c', { order: 1 }),
	entry('background', 'b', { order: 2 }),
);

test('entries stand by id within their collection, whichever way readers meet them', () => {
	expect(entriesOf(library, ['schools', 'background']).map(keyOf)).toEqual([
		'schools/a',
		'schools/b',
		'background/b',
		'background/c',
	]);
});

test('all entries are there, by collection', () => {
	const all = entriesOf(library);
	expect(all.length).toBe(COLLECTIONS.flatMap((name) => library.all(name)).length);
	const names = all.map(({ collection }) => COLLECTIONS.indexOf(collection));
	expect(names).toEqual(names.toSorted((a, b) => a - b));
});
