/** The built site as the handbook reads it: what the site says is what the book prints. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** What the book needs of an entry of `api/entries.json`. */
export interface BookEntry {
	readonly id: string;
	readonly type: string;
	readonly url: string;
	readonly title: string;
	readonly lead?: string;
	readonly agency?: readonly string[];
	readonly focus?: readonly string[];
	readonly marco?: readonly string[];
	readonly levels?: readonly string[];
	readonly evidence?: string;
	readonly year?: number;
	readonly sources: readonly { document: string }[];
}

export interface BuiltSite {
	/** Address of the site's front page, base path included, with a slash at the end. */
	address: string;
	/** Base path with a slash at both ends. */
	base: string;
	entries: readonly BookEntry[];
	/** A fresh copy of a page's `<main>`, by the page's path with the base path. */
	main: (url: string) => HTMLElement;
}

/**
 * Opens a built site.
 * @throws Error if the folder holds none, or a page that the book needs is missing or has no <main>
 */
export function openSite(dist: string): BuiltSite {
	const read = (file: string) => {
		const path = join(dist, file);
		if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
		return readFileSync(path, 'utf8');
	};
	const address = parse(read('index.html')).querySelector('link[rel="canonical"]')?.getAttribute('href');
	if (!address) throw new Error(`${join(dist, 'index.html')} names no canonical address: run npm run build again`);
	const base = new URL(address).pathname;
	const { entries } = JSON.parse(read('api/entries.json')) as { entries: BookEntry[] };
	return {
		address,
		base,
		entries,
		main: (url) => {
			const file = `${url.slice(base.length)}index.html`;
			const main = parse(read(file)).querySelector('main');
			if (!main) throw new Error(`${join(dist, file)} has no <main>`);
			return main;
		},
	};
}
