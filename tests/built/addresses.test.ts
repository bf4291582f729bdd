/** An address that was published never breaks: every one on the committed list still leads to a page. */
import { expect, test } from 'vitest';
import { readRedirects } from '../../src/headers/redirects-file.ts';
import { anchorsIn, publishedList } from './published.ts';
import { BASE, DIST, FILES, PAGES, fileOf, read } from './site.ts';

const published = publishedList('pages');

test('every published address leads to a page', () => {
	// Remedy: give the entry that took its place the old address in `formerly`.
	expect(published.filter((address) => !FILES.has(fileOf(BASE + address.slice(1)) ?? ''))).toEqual([]);
});

test('every published file is there', () => {
	const files = publishedList('files');
	expect(files.length).toBeGreaterThan(1000);
	// Remedy: give the entry that took its place the old address in `formerly`.
	expect(files.filter((address) => !FILES.has(fileOf(BASE + address.slice(1)) ?? ''))).toEqual([]);
});

test('every published part of a page is there, or its page has moved', () => {
	const anchors = publishedList('anchors');
	expect(anchors.length).toBeGreaterThan(1000);
	const moved = new Set(PAGES.filter(({ isRedirect }) => isRedirect).map(({ address }) => address));
	const lost = [...Map.groupBy(anchors, (anchor) => anchor.split('#')[0] ?? '')].flatMap(([address, parts]) => {
		if (moved.has(BASE + address.slice(1))) return [];
		const ids = new Set(anchorsIn(read(fileOf(BASE + address.slice(1)) ?? '').toString()));
		return parts.filter((part) => !ids.has(part.split('#')[1] ?? ''));
	});
	// Remedy: an item that moved goes into `moved` of its report; a heading keeps its id.
	expect(lost).toEqual([]);
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
