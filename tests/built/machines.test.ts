/** Files for programs: feed, sitemap, robots, search description, tables of contents. A browser checks that the XML is well formed. */
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/collections/addresses.ts';
import { readEntries } from '../../src/content-check/content.ts';
import { SITE } from '../../src/site.ts';
import { fileOfUrl, HOME } from './absolute.ts';
import { BASE, CONTENT_PAGES, FILES, PAGES, fileOf, read } from './site.ts';

const text = (file: string) => read(file).toString('utf8');
const xml = (file: string) => new DOMParser().parseFromString(text(file), 'text/xml');
const all = (document: ReturnType<typeof xml>, selector: string) =>
	[...document.querySelectorAll(selector)].map((element) => String(element.textContent));

const entries = readEntries('.');
const ids = new Map(
	PAGES.map(({ address, root }) => [fileOf(address), new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

/** Whether a full address of the site leads to a page, and its fragment to something on it. */
function leads(address: string): boolean {
	const { hash } = new URL(address);
	const file = fileOfUrl(address.slice(0, address.length - hash.length)) ?? '';
	return FILES.has(file) && (!hash || Boolean(ids.get(file)?.has(decodeURIComponent(hash.slice(1)))));
}

describe('the feed', () => {
	const feed = xml('feed.xml');

	test('names the site, its language and itself', () => {
		expect(all(feed, 'channel > title')).toEqual([SITE.name]);
		expect(all(feed, 'channel > language')).toEqual(['th']);
		expect(text('feed.xml')).toContain(`<atom:link href="${HOME}feed.xml" rel="self"`);
	});

	test('tells what was added and changed, newest first, on days that content names', () => {
		const days = new Set([
			SITE.firstEdition,
			...entries.flatMap(({ data }) => [
				...(data?.['added'] ? [String(data['added'])] : []),
				...((data?.['changes'] as { date: string }[] | undefined) ?? []).map(({ date }) => date),
			]),
		]);
		const told = all(feed, 'item > pubDate').map((date) => new Date(date));
		expect(told.length).toBeGreaterThan(0);
		// A day in Thailand.
		const inThailand = told.map((date) => new Date(date.valueOf() + 7 * 3600_000).toISOString().slice(0, 10));
		expect(inThailand.filter((day) => !days.has(day))).toEqual([]);
		expect(told.map(Number)).toEqual(told.map(Number).toSorted((a, b) => b - a));
	});

	test('leads to pages, and to each piece of news by an address of its own', () => {
		const links = all(feed, 'item > guid');
		expect(links.filter((link) => !leads(link))).toEqual([]);
		expect(new Set(links).size).toBe(links.length);
	});
});

describe('the sitemap', () => {
	const sitemaps = all(xml('sitemap-index.xml'), 'loc').map((address) => fileOfUrl(address) ?? '');
	const urls = sitemaps.flatMap((file) =>
		[...xml(file).querySelectorAll('url')].map((url) => ({
			address: String(url.querySelector('loc')?.textContent),
			day: url.querySelector('lastmod')?.textContent ?? undefined,
		})),
	);

	test('has every page once, and no page that leads on', () => {
		const pages = CONTENT_PAGES.filter(({ address }) => address.endsWith('/')).map(({ address }) => fileOf(address));
		expect(urls.map(({ address }) => fileOfUrl(address)).sort()).toEqual(pages.sort());
	});

	test('tells of every entry when it was last changed', () => {
		const days = new Map(urls.map(({ address, day }) => [fileOfUrl(address), day]));
		const wrong = entries.flatMap(({ collection, id, data }) => {
			const changes = (data?.['changes'] as { date: string }[] | undefined) ?? [];
			const expected = changes.at(-1)?.date ?? data?.['added'] ?? SITE.firstEdition;
			const found = days.get(fileOf(BASE + addressOf({ collection, id }).slice(1)));
			return found === expected ? [] : [`${collection}/${id}: ${found} instead of ${String(expected)}`];
		});
		expect(wrong).toEqual([]);
	});

	test('is named by robots.txt, which forbids nothing', () => {
		expect(text('robots.txt')).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
		expect(text('robots.txt')).not.toMatch(/Disallow: *\S/);
	});
});

test('the search description keeps to the lengths that browsers allow, and leads to the search page', () => {
	const description = xml('opensearch.xml');
	const [shortName = ''] = all(description, 'ShortName');
	const [longName = ''] = all(description, 'LongName');
	expect([...shortName].length).toBeLessThanOrEqual(16);
	expect([...longName].length).toBeLessThanOrEqual(48);
	const template = /template="([^"]*\{searchTerms\})"/.exec(text('opensearch.xml'))?.[1] ?? '';
	const { pathname } = new URL(template.replace('{searchTerms}', 'x'));
	expect(FILES.has(fileOf(pathname) ?? '')).toBe(true);
});

test('the front page names feed and search', () => {
	const home = CONTENT_PAGES.find(({ address }) => address === BASE);
	const named = home?.root
		.querySelectorAll('link[rel="alternate"], link[rel="search"]')
		.map((link) => link.getAttribute('href'));
	expect(named).toEqual([`${BASE}feed.xml`, `${BASE}opensearch.xml`]);
});

test.each(['llms.txt', 'llms-full.txt'])('every link of %s leads to something', (file) => {
	const links = [...text(file).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, address = '']) => address)
		.filter((a) => a.startsWith(HOME));
	expect(links.length).toBeGreaterThan(0);
	expect([...new Set(links)].filter((address) => !leads(address))).toEqual([]);
});

test('llms.txt begins with a title and a summary, and llms-full.txt holds every case', () => {
	expect(text('llms.txt')).toMatch(/^# .+\n\n> .+\n/);
	const whole = text('llms-full.txt');
	const cases = entries.filter(({ collection }) => collection === 'cases');
	expect(cases.filter(({ id }) => !whole.includes(`<${HOME}cases/${id}/>`))).toEqual([]);
});
