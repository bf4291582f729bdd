/** The library of this build: Astro's collections as one. */
import { getCollection } from 'astro:content';
import { entryAt } from './collections/addresses.ts';
import { COLLECTIONS } from './collections/index.ts';
import { openLibrary } from './relations/library.ts';
import type { Entry } from './schemas/entry.ts';
import type { Library } from './schemas/library.ts';

/** The entries as Astro has them. Its types do not know which collection a name stands for; the schemas have checked them. */
const loaded = async () =>
	(await Promise.all(COLLECTIONS.map((name) => getCollection(name)))).flat() as readonly (Entry & {
		digest?: string;
	})[];

let known: { readonly library: Promise<Library>; readonly digest: string } | undefined;

/** While somebody edits, the content changes under the pages: another library is made when an entry has another digest. */
async function current(): Promise<Library> {
	const entries = await loaded();
	const digest = entries.map((entry) => entry.digest ?? '').join();
	if (known?.digest !== digest) known = { library: Promise.resolve(openLibrary(entries)), digest };
	return known.library;
}

const once = async () => openLibrary(await loaded());

/** Everything that `content/` holds, made once a build. */
export const getLibrary = (): Promise<Library> =>
	import.meta.env.DEV ? current() : (known ??= { library: once(), digest: '' }).library;

/**
 * The entry whose page is at an address; undefined for lists and other pages.
 * @param page Root-relative, without the base path.
 */
export async function entryOfPage(page: string): Promise<Entry | undefined> {
	const ref = entryAt(page);
	return ref && (await getLibrary()).find(ref);
}
