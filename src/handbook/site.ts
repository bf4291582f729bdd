/** The built site as the handbook reads it: where it is, and the texts of its entries. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface BuiltSite {
	/** Address of the site's front page, base path included, with a slash at the end. */
	readonly address: string;
	/**
	 * A fresh copy of the text on an entry's page: what Markdown has become.
	 * @param page Root-relative address, without the base path.
	 * @throws Error if the site has no such page, or the page no place for a text: it was built from other content.
	 */
	readonly proseOn: (page: string) => HTMLElement;
}

/**
 * Opens a built site.
 * @throws Error if the folder holds none
 */
export function openSite(dist: string): BuiltSite {
	const read = (file: string) => {
		const path = join(dist, file);
		if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
		return parse(readFileSync(path, 'utf8'));
	};
	const address = read('index.html').querySelector('link[rel="canonical"]')?.getAttribute('href');
	if (!address) throw new Error(`${join(dist, 'index.html')} names no canonical address: run npm run build again`);
	return {
		address,
		proseOn: (page) => {
			const file = join(page, 'index.html');
			const prose = read(file).querySelector('main .prose');
			if (!prose) throw new Error(`${join(dist, file)} has no .prose in its <main>: run npm run build again`);
			return prose;
		},
	};
}
