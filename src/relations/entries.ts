/** The entries of the library in the order of their ids, whichever way readers meet them: for exports and texts. */
import { COLLECTIONS } from '../collections/index.ts';
import type { CollectionName, Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { perLibrary } from './per-library.ts';

const byId = perLibrary(
	(library) =>
		new Map(
			COLLECTIONS.map((name): [CollectionName, readonly Entry[]] => [
				name,
				[...library.all(name)].sort((a: Entry, b: Entry) => (a.id < b.id ? -1 : 1)),
			]),
		),
);

/** The entries of several collections, in the order of the collections. */
export const entriesOf = (library: Library, collections: readonly CollectionName[] = COLLECTIONS): readonly Entry[] =>
	collections.flatMap((name) => byId(library).get(name) ?? []);
