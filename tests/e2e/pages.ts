/** The site's pages, read from the built site: a new page or section is tested by itself. */
import { readFileSync } from 'node:fs';
import { builtPages, longestOfKinds } from '../../scripts/lib/kinds.ts';

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as {
	entries: { id: string; url: string }[];
};

const pages = builtPages();

/** An address of every kind of page. */
export const KINDS = longestOfKinds(pages).map(({ url }) => url);

/** Every address of the site. */
export const ALL = pages.map(({ url }) => url);

/** The markup of a page as it was built. */
export const htmlOf = (url: string) => pages.find((page) => page.url === url)?.html ?? '';

/** The address of an entry that tests name. */
export function urlOf(id: string): string {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`No entry ${id}: where it has a new name, use that in this file`);
	return entry.url;
}

/** A case with all parts, for tests that read one page closely. */
export const CASE = urlOf('cases/rayong-one');
