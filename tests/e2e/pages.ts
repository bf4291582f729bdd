/** The site's pages by kind, read from the built site: a new page or section is tested by itself. */
import { globSync, readFileSync } from 'node:fs';

interface Entry {
	id: string;
	type: string;
	url: string;
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };
const typeAt = new Map(entries.map(({ url, type }) => [url, type]));

/** Every page that is read, without those that only lead on to another address. */
const pages = globSync('dist/**/*.html')
	.map((file) => ({
		url: file.slice('dist'.length).replace(/index\.html$/, ''),
		html: readFileSync(file, 'utf8'),
	}))
	.filter(({ html }) => !html.includes('http-equiv="refresh"'))
	.toSorted((a, b) => (a.url < b.url ? -1 : 1));

/** Pages that look alike: entries of a collection, lists at one depth of a section; a page below the root is its own. */
function kindOf(url: string): string {
	const steps = url.split('/').filter(Boolean);
	return steps.length < 2 ? url : (typeAt.get(url) ?? `${steps[0]} ${steps.length}`);
}

/** An address of every kind of page: the longest of its kind, where something goes wrong first. */
export const KINDS = [...Map.groupBy(pages, ({ url }) => kindOf(url)).values()].map(
	(alike) => alike.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)).url,
);

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
