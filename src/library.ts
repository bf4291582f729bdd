/** The library of this build: Astro's collections as one. */
import { getCollection } from 'astro:content';
import { entryAt } from './collections/addresses.ts';
import { COLLECTIONS } from './collections/index.ts';
import { openLibrary } from './relations/library.ts';
import type { Entry } from './schemas/entry.ts';
import type { Library } from './schemas/library.ts';

/** The entries as Astro has them. Its types do not know which collection a name stands for; the schemas have checked them. */
const loaded = async () =>
	(await Promise.all(COLLECTIONS.map((name) => getCollection(name)))).flat() as readonly Entry[];

let library: Promise<Library> | undefined;

/**
 * Everything that `content/` holds, made once a build. While somebody edits, it is made again after each change of an
 * entry: Astro then evaluates whatever imports `astro:content` anew, and this module with it.
 */
export const getLibrary = (): Promise<Library> => (library ??= loaded().then(openLibrary));

/**
 * The entry whose page is at an address; undefined for lists and other pages.
 * @param page Root-relative, without the base path.
 */
export async function entryOfPage(page: string): Promise<Entry | undefined> {
	const ref = entryAt(page);
	return ref && (await getLibrary()).find(ref);
}
