/** The site's pages by kind, read from the built site. */
import { readFileSync } from 'node:fs';

interface Entry {
	id: string;
	type: string;
	url: string;
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };

/** One page of every collection, the longest: where something goes wrong, it goes wrong there first. */
const longest = [...Map.groupBy(entries, ({ type }) => type).values()].map(
	(list) =>
		list
			.map(({ url }) => ({ url, length: readFileSync(`dist${url}index.html`).length }))
			.toSorted((a, b) => b.length - a.length)[0]?.url ?? '/',
);

const SINGLE = ['/', '/about/', '/contribute/', '/search/', '/404.html'];
const LISTS = [...new Set(entries.map(({ type }) => `/${type}/`))];

/** An address of every kind of page. */
export const KINDS = [...new Set([...SINGLE, ...LISTS, ...longest])];

/** Every address of the site. */
export const ALL = [...new Set([...KINDS, ...entries.map(({ url }) => url)])];

/** A case with all parts, for tests that read one page closely. */
export const CASE = entries.find(({ id }) => id === 'cases/rayong-one')?.url ?? '/';
