/** The site's pages by kind, read from the built site. */
import { readFileSync } from 'node:fs';

interface Entry {
	id: string;
	type: string;
	url: string;
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };

/** One page of every collection, the longest: where something goes wrong, it goes wrong there first. */
const longest = [...Map.groupBy(entries, ({ type }) => type).values()].flatMap((list) =>
	list
		.map(({ url }) => ({ url, length: readFileSync(`dist${url}index.html`).length }))
		.toSorted((a, b) => b.length - a.length)
		.slice(0, 1)
		.map(({ url }) => url),
);

/** The address of an entry that tests name. */
export function urlOf(id: string): string {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`No entry ${id}: where it has a new name, use that in this file`);
	return entry.url;
}

const SINGLE = ['/', '/about/', '/contribute/', '/search/', '/404.html'];
const LISTS = [...new Set(entries.map(({ type }) => `/${type}/`))];

/** An address of every kind of page. */
export const KINDS = [...new Set([...SINGLE, ...LISTS, ...longest])];

/** Every address of the site. */
export const ALL = [...new Set([...KINDS, ...entries.map(({ url }) => url)])];

/** A case with all parts, for tests that read one page closely. */
export const CASE = urlOf('cases/rayong-one');
