/** What a built site has published: addresses that others keep, and that must lead somewhere for ever. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';
import { hasPagesBelow } from '../../src/collections/addresses.ts';
import { REGISTRY } from '../../src/collections/index.ts';
import type { CollectionName } from '../../src/schemas/entry.ts';

/** The committed lists, by sort. */
export const PUBLISHED_LISTS = {
	pages: 'tests/published-addresses.txt',
	files: 'tests/published-files.txt',
	anchors: 'tests/published-anchors.txt',
} as const;

/** Folders whose files are named by their content, or belong to one release. */
const PASSING = ['_astro/', 'search-index/', 'pagefind/', 'offline/', 'social/'];

/** Files for others to take away: by their ending. */
const KEPT = /\.(md|bib|ris|json|csv|xml|txt|pdf|opml)$/;

/** Ids that editors or the code have given; those of headings in running text are made of words that may be rewritten. */
const GIVEN = /^[A-Za-z][\w.-]*$/;

/** Ids that scripts and labels use inside a page, and tell nobody outside of it; and terms, which come with the text. */
const INNER = /^(?:_|starlight__|narrow-|search-|sheet-|chart-\d+-|[tu]-)/;

/** Items and codes keep their ids. */
const LASTING = /\d$|^[A-Z]/;

/**
 * Whether a part of a page has been promised to stay. Parts of lists come and go with what they hold, parts of an
 * entry's page with what it tells.
 */
function isPromised(address: string, id: string): boolean {
	if (hasPagesBelow(address)) return false;
	const [section = '', ...rest] = address.split('/').filter(Boolean);
	if (!(section in REGISTRY) || rest.length === 0) return true;
	return LASTING.test(id) || REGISTRY[section as CollectionName].anchors.includes(id);
}

/** The ids of a page that a link from elsewhere may lead to. */
export const anchorsIn = (html: string): string[] => {
	const main = parse(html).querySelector('main');
	return (main?.querySelectorAll('[id]') ?? []).map(({ id }) => id).filter((id) => GIVEN.test(id) && !INNER.test(id));
};

/**
 * Root-relative addresses of a site that was built without a base path.
 * @param dist Folder of the built site.
 */
export function publishedIn(dist: string): Record<keyof typeof PUBLISHED_LISTS, string[]> {
	const files = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(dist, join(item.parentPath, item.name)).split(sep).join('/'));
	const pages = files.filter((file) => file === 'index.html' || file.endsWith('/index.html'));
	const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
	return {
		pages: pages.map(addressOf),
		files: files
			.filter((file) => KEPT.test(file) && !PASSING.some((folder) => file.startsWith(folder)))
			.map((file) => `/${file}`),
		anchors: pages.flatMap((file) =>
			anchorsIn(readFileSync(join(dist, file), 'utf8'))
				.filter((id) => isPromised(addressOf(file), id))
				.map((id) => `${addressOf(file)}#${id}`),
		),
	};
}

/** A committed list. */
export const publishedList = (sort: keyof typeof PUBLISHED_LISTS): string[] =>
	existsSync(PUBLISHED_LISTS[sort]) ? readFileSync(PUBLISHED_LISTS[sort], 'utf8').split('\n').filter(Boolean) : [];
