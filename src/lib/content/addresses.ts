/** Where an entry's page is. Addresses are published: changing one here breaks links, so add redirects. */
import { COLLECTIONS, type CollectionName } from '../../schemas/base.ts';

/** Entries that are the front page of their section rather than a page below it. */
const SECTION_FRONTS: Partial<Record<CollectionName, string>> = { marco: 'framework' };

/** Pages that no entry makes: those of `src/pages/` and the front pages of the sections. No entry may have been there. */
export const FIXED_ADDRESSES: readonly string[] = [
	...['/', '/404/', '/about/', '/browse/', '/cite/', '/contribute/', '/search/', '/api/', '/pagefind/'],
	...COLLECTIONS.map((collection) => `/${collection}/`),
];

/**
 * The address of an entry's page, root-relative, without the base path, with a slash at both ends.
 * @example addressOf('reports', '2566/2.4/esao1') // '/reports/2566/2.4/esao1/'
 */
export const addressOf = (collection: CollectionName, id: string) =>
	SECTION_FRONTS[collection] === id ? `/${collection}/` : `/${collection}/${id}/`;
