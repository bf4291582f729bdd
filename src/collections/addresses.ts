/** Where an entry's page is. Addresses are published: changing one here breaks links, so add redirects. */
import type { Ref } from '../schemas/entry.ts';
import { NEEDED_PAGES } from '../schemas/pages.ts';
import { THEMES } from '../schemas/vocabulary.ts';
import { COLLECTIONS, REGISTRY } from './index.ts';

/** Pages that no entry made and that went elsewhere, by their old address: each leads on to the new one. */
export const MOVED: ReadonlyMap<string, string> = new Map([
	// Problems and recommendations by theme stood on one page.
	...Object.keys(THEMES).map((theme) => [`/browse/themes/${theme}/`, `/problems/themes/${theme}/`] as const),
	// Lists that had a third page while they held more cases.
	...['/browse/audiences/teachers/', '/browse/evidence/described/'].map((list) => [`${list}3/`, list] as const),
]);

/** Sections whose front page is of the newest fiscal year; each year has its page below it. */
export const YEARLY_SECTIONS = ['/matrix/', '/policies/', '/focus/', '/reports/'] as const;

/** The address of a page of prose (`content/pages/`), root-relative, without the base path. */
export const pageAddress = (id: string) => `/${id}/`;

/** Pages that no entry makes: those of `src/pages/` and the front pages of the sections. No entry may have been there. */
export const FIXED_ADDRESSES: readonly string[] = [
	...['/', '/404/', '/browse/', '/cite/', '/contribute/manual/', '/reuse/', '/search/', '/api/', '/pagefind/'],
	...NEEDED_PAGES.map(pageAddress),
	// Folders of files.
	...['/_astro/', '/errors/', '/search-index/', '/social/'],
	...['/sitemap/', '/matrix/', '/problems/', '/recommendations/', '/worksheet/'],
	...MOVED.keys(),
	...COLLECTIONS.map((collection) => `/${collection}/`),
];

/** Fixed addresses that no page has: those of folders, and of the page that says so. */
const WITHOUT_PAGE = ['/404/', '/api/', '/cite/', '/pagefind/', '/_astro/', '/errors/', '/search-index/', '/social/'];

/** Where lists by facet and files for machines stand: which there are, the content as a whole decides. */
const WITH_PAGES_BELOW = ['/browse/', '/problems/', '/recommendations/', '/api/', '/cite/', '/social/'];

/** Whether an address is that of a page that no entry makes. */
export const isPage = (address: string) => FIXED_ADDRESSES.includes(address) && !WITHOUT_PAGE.includes(address);

/** Whether an address stands where only the built site tells what there is: lists in pages, files for machines. */
export const hasPagesBelow = (address: string) =>
	WITH_PAGES_BELOW.some((folder) => address.startsWith(folder) && address !== folder) ||
	COLLECTIONS.some((name) => address.startsWith(`/${name}/`) && address.includes('/all/'));

/**
 * The address of an entry's page, root-relative, without the base path, with a slash at both ends.
 * @example addressOf({ collection: 'reports', id: '2566/2.4/esao1' }) // '/reports/2566/2.4/esao1/'
 */
export const addressOf = ({ collection, id }: Ref) =>
	REGISTRY[collection].files.front === id ? `/${collection}/` : `/${collection}/${id}/`;

/** Whether an address is that of a page that no entry makes, or stands below one: lists, files for machines. */
export const isFixed = (address: string) =>
	FIXED_ADDRESSES.some(
		(fixed) =>
			address === fixed ||
			(fixed !== '/' && !COLLECTIONS.some((name) => fixed === `/${name}/`) && address.startsWith(fixed)),
	);

/**
 * The entry whose page is at an address; undefined for lists and other pages. Whether it exists is for the caller to see.
 * @param address Root-relative, without the base path.
 */
export function entryAt(address: string): Ref | undefined {
	const collection = COLLECTIONS.find((name) => address.startsWith(`/${name}/`));
	if (!collection) return undefined;
	const id = address.slice(collection.length + 2).replace(/\/$/, '') || REGISTRY[collection].files.front;
	return id ? { collection, id } : undefined;
}
