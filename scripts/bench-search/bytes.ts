/** What a first search fetches after the page itself, compressed as a server would at its best. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright';

/** Bytes with brotli; files that are compressed already stay as they are. */
const brotli = (content: Buffer) => {
	const squeezed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	return Math.min(squeezed, content.length);
};

/** Kilobytes (1000 bytes) with one decimal. */
export const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** All files of a folder: their number, and their size as they lie there and compressed. */
export const sizeOf = (folder: string) => {
	const files = existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
		: [];
	const contents = files.map((file) => readFileSync(join(file.parentPath, file.name)));
	return { files: files.length, bytes: contents.reduce((sum, { length }) => sum + length, 0) };
};

/** What the search page fetched, by part. */
export interface Fetched {
	/** Scripts: those that the page has for its own sake are in it, too. */
	readonly script: number;
	/** Enough for the first results. */
	readonly first: number;
	/** The rest of the text. */
	readonly text: number;
	/** What is fetched for queries that find little. */
	readonly lexicon: number;
	readonly other: number;
}

/** Opens the search page anew for a query, until all results are shown. */
export const fetched = async (browser: Browser, address: string, query: string): Promise<Fetched> => {
	const context = await browser.newContext({ locale: 'th-TH' });
	const page = await context.newPage();
	const bodies: Promise<{ path: string; bytes: number }>[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		const body = response.body().then(brotli, () => 0);
		bodies.push(body.then((bytes) => ({ path: pathname, bytes })));
	});
	await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
	await page.waitForSelector('[data-search-status][data-state="done"]', { state: 'attached', timeout: 60_000 });
	const all = await Promise.all(bodies);
	await context.close();
	const sum = (test: (path: string) => boolean) =>
		all.filter(({ path }) => test(path)).reduce((total, { bytes }) => total + bytes, 0);
	return {
		script: sum((path) => path.endsWith('.js') && !path.includes('search-index')),
		first: sum((path) => path.endsWith('/first.txt')),
		text: sum((path) => /\/text-[^/]*$/.test(path)),
		lexicon: sum((path) => /\/lexicon-[^/]*$/.test(path)),
		other: sum((path) => path.includes('search-index/') && !path.endsWith('.txt')),
	};
};

/** Runs a module in a fresh page and sums what it fetched from a folder. */
export const fetchedFrom = async (browser: Browser, address: string, folder: string, run: string): Promise<number> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${address}/blank/`);
	const bodies: Promise<number>[] = [];
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.startsWith(`/${folder}/`)) bodies.push(response.body().then(brotli, () => 0));
	});
	await page.evaluate(run);
	const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
	await context.close();
	return bytes;
};
