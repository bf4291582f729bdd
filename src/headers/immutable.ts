/**
 * Files whose names change with their content: they may be kept for ever, by browsers, by servers and by copies for
 * reading offline. Each line is what the paths of such files begin with, relative to the base path.
 */
export const HASHED: readonly string[] = [
	'_astro/',
	'offline/packs/',
	// Search that scans the text, and search by Pagefind: which of them a site has depends on its size.
	'search-index/text-',
	'search-index/lexicon-',
	'search-index/fragment/',
	'search-index/index/',
	'search-index/pagefind.unknown_',
];

/** Whether a file, by its path relative to the base path, never changes. */
export const isHashed = (path: string) => HASHED.some((beginning) => path.startsWith(beginning));
