/**
 * Addresses that moved, in one list for all that needs them: the redirect pages, the sitemap, which leaves those out, and
 * what servers are told (`_redirects`).
 */
import type { CollectionName } from '../schemas/entry.ts';
import { yearOf } from '../schemas/yearly-path.ts';
import { MOVED, YEARLY_SECTIONS, addressOf } from './addresses.ts';

/** Paths with a slash at both ends. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** What is needed of an entry. */
interface Moved {
	readonly collection: CollectionName;
	readonly id: string;
	readonly data: { readonly formerly: readonly string[] };
}

/** The newest fiscal year that has focus points; undefined where there are none. */
const newestYear = (entries: readonly Moved[]) =>
	entries
		.filter(({ collection }) => collection === 'focus')
		.map(({ id }) => yearOf(id))
		.sort((a, b) => b - a)[0];

/**
 * All redirects, by the old address.
 * @param entries Every entry of every collection.
 * @returns Root-relative addresses, without the base path.
 */
export function redirects(entries: readonly Moved[]): Redirect[] {
	const ofEntries = entries.flatMap(({ collection, id, data }) =>
		data.formerly.map((from) => ({ from, to: addressOf({ collection, id }) })),
	);
	const ofPages = [...MOVED].map(([from, to]) => ({ from, to }));
	// The newest year's pages stand at /matrix/ and the like until there is a newer one; their own addresses hold from the start.
	const year = newestYear(entries);
	const ofYear = year ? YEARLY_SECTIONS.map((section) => ({ from: `${section}${year}/`, to: section })) : [];
	return [...ofEntries, ...ofPages, ...ofYear].sort((a, b) => (a.from < b.from ? -1 : 1));
}
