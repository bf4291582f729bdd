/** An address that was published never breaks: every one on the committed list still leads to a page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRedirects } from '../../src/headers/redirects-file.ts';
import { BASE, DIST, FILES, PAGES, fileOf } from './site.ts';

const LIST = 'tests/published-addresses.txt';
const published = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

test('every published address leads to a page', () => {
	// Remedy: give the entry that took its place the old address in `formerly`.
	expect(published.filter((address) => !FILES.has(fileOf(BASE + address.slice(1)) ?? ''))).toEqual([]);
});

test('every page is on the list of published addresses', () => {
	// Remedy: npm run addresses
	const known = new Set(published);
	const missing = PAGES.filter(
		({ address, isRedirect }) => !isRedirect && address.endsWith('/') && !known.has(`/${address.slice(BASE.length)}`),
	);
	expect(missing.map(({ address }) => address)).toEqual([]);
});

test('servers are told of every redirect page, and of nothing else', () => {
	const pages = PAGES.filter(({ isRedirect }) => isRedirect).map(({ address, root }) => {
		const content = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '';
		return { from: address, to: content.replace(/^0;url=/, '') };
	});
	const byFrom = (a: { from: string }, b: { from: string }) => (a.from < b.from ? -1 : 1);
	expect(pages.length).toBeGreaterThan(0);
	expect(readRedirects(DIST).toSorted(byFrom)).toEqual(pages.toSorted(byFrom));
});
