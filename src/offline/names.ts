/** Names that the build, the service worker and the page share. Paths are relative to the base path. */

/** The page that tells what can be read offline and keeps the whole site. */
export const OFFLINE_PAGE = 'offline/';

/** What the copy of the site is made of; see copy-list.ts. */
export const LIST_FILE = 'offline/copy.json';

/** Folder of the packs. Their names change with their content. */
export const PACK_FOLDER = 'offline/packs/';

/**
 * Names of the caches that the page knows. Caches belong to an origin, where other sites may live under other paths,
 * so that a name carries the path of its site.
 */
export const cacheNames = (base: string) => ({
	/** Pages as they were last visited. */
	pages: `pages ${base}`,
	/** What came in packs: search and worksheet after their first use, or the whole site. */
	kept: `kept ${base}`,
});

/** Names of the caches with which the worker does the rest. */
export const workerCacheNames = (base: string) => ({
	...cacheNames(base),
	/** What is fetched before the worker is used. */
	beforehand: `beforehand ${base}`,
	/** Files with a hash in their names: what the visited pages need, and what was loaded beyond that. */
	assets: `assets ${base}`,
});

/** Header of a copy: the digest of its content when it was verified. */
export const SEAL = 'x-kept-digest';
