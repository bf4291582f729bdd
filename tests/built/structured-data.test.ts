/** What pages say of themselves to machines: JSON-LD that is read as meant, complete, and true to the page. */
import { expand } from 'jsonld';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { addressOf } from '../../src/collections/addresses.ts';
import type { CollectionName } from '../../src/schemas/entry.ts';
import { fileOfUrl, HOME } from './absolute.ts';
import { CONTEXT, REQUIRED } from './schema-org.ts';
import { BASE, CONTENT_PAGES, FILES, read } from './site.ts';

interface Thing {
	'@type': string | string[];
	[property: string]: unknown;
}

/** The blocks of each page, as written. */
const blocks = new Map(
	CONTENT_PAGES.map(({ address, root }) => [
		address,
		root.querySelectorAll('script[type="application/ld+json"]').map((script) => script.innerHTML),
	]),
);

const thingsOf = (address: string): Thing[] =>
	(blocks.get(address) ?? []).flatMap((text) => {
		const { '@graph': graph, '@context': _, ...thing } = JSON.parse(text) as Thing & { '@graph'?: Thing[] };
		return graph ?? [thing as Thing];
	});

const typesOf = (thing: Thing) => [thing['@type']].flat();

/** Everything below a thing that has a type, itself included. */
function within(value: unknown): Thing[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(within);
	return '@type' in value ? [value as Thing, ...inner] : inner;
}

const documentLoader = async (url: string) => {
	expect(url).toMatch(/^https?:\/\/schema\.org\/?$/);
	return { document: CONTEXT, documentUrl: url };
};

test('every page has one block at most, and none could end its script early', () => {
	const wrong = [...blocks].filter(([, texts]) => texts.length > 1 || texts.some((text) => text.includes('<')));
	expect(wrong.map(([address]) => address)).toEqual([]);
});

test('every block expands without a term that schema.org does not know', async () => {
	let read = 0;
	for (const [address, texts] of blocks)
		for (const text of texts) {
			const expanded = await expand(JSON.parse(text) as object, { documentLoader, safe: true }).catch(
				(error: unknown) => {
					throw new Error(`${address}: ${String(error)}`);
				},
			);
			expect(expanded.length, address).toBeGreaterThan(0);
			read++;
		}
	expect(read).toBeGreaterThan(CONTENT_PAGES.length / 2);
});

test('things say what is asked of their type', () => {
	const lacking = [...blocks.keys()].flatMap((address) =>
		thingsOf(address)
			.flatMap(within)
			.flatMap((thing) =>
				typesOf(thing).flatMap((type) =>
					(REQUIRED[type] ?? [])
						.filter((property) => thing[property] === undefined || thing[property] === '')
						.map((property) => `${address}: ${type} lacks ${property}`),
				),
			),
	);
	expect(lacking).toEqual([]);
});

test('addresses of the site that things name exist', () => {
	const addresses = (value: unknown): string[] =>
		typeof value === 'string'
			? value.startsWith(HOME) && !value.includes('{')
				? [value]
				: []
			: typeof value === 'object' && value !== null
				? Object.values(value).flatMap(addresses)
				: [];
	const missing = [...blocks.keys()].flatMap((page) =>
		addresses(thingsOf(page))
			.filter((address) => !FILES.has(fileOfUrl(address.split('#')[0] ?? '') ?? ''))
			.map((address) => `${page} → ${address}`),
	);
	expect(missing).toEqual([]);
});

/** What pages of a collection are, at least, where they are no articles. */
const KINDS: Partial<Record<CollectionName, string>> = {
	marco: 'DefinedTerm',
	agencies: 'WebPage',
	reports: 'Report',
	cases: 'LearningResource',
	schools: 'WebPage',
	partners: 'WebPage',
	glossary: 'DefinedTerm',
	sources: 'Report NewsArticle WebPage',
	data: 'Dataset',
};

test('the page of every entry says what it is, in Thai', () => {
	const entries = readEntries('.');
	expect(entries.length).toBeGreaterThan(0);
	const wrong = entries.flatMap(({ collection, id, data }) => {
		const things = thingsOf(BASE + addressOf({ collection, id }).slice(1));
		const isSet = collection === 'marco' && data?.['kind'] === 'framework';
		const kinds = isSet ? 'DefinedTermSet' : (KINDS[collection] ?? 'Article');
		const thing = things.find((found) => typesOf(found).some((type) => kinds.split(' ').includes(type)));
		if (!thing) return [`${collection}/${id}: no ${kinds}`];
		return thing['inLanguage'] === 'th' || kinds.startsWith('DefinedTerm') ? [] : [`${collection}/${id}: no language`];
	});
	expect(wrong).toEqual([]);
});

test('breadcrumbs are those that readers see below the front page, and end in the page', () => {
	const wrong = CONTENT_PAGES.flatMap(({ address, root }) => {
		const [, ...links] = root.querySelectorAll('.crumbs a');
		const seen = links.filter((link) => !link.getAttribute('href')?.includes('#'));
		const list = thingsOf(address).find((thing) => thing['@type'] === 'BreadcrumbList');
		if (seen.length === 0) return list ? [`${address}: crumbs that nobody sees`] : [];
		const items = (list?.['itemListElement'] ?? []) as { name: string; item?: string }[];
		const said = items.slice(0, -1).map(({ name, item = '' }) => [name, fileOfUrl(item)]);
		const shown = seen.map((link) => [
			link.text.trim(),
			fileOfUrl(new URL(link.getAttribute('href') ?? '', HOME).href),
		]);
		const spaces = (text: unknown) => JSON.stringify(text).replace(/\s|\u00A0/g, ' ');
		return spaces(said) === spaces(shown) ? [] : [`${address}: ${spaces(said)} instead of ${spaces(shown)}`];
	});
	expect(wrong).toEqual([]);
});

test('the front page tells how to search', () => {
	const action = thingsOf(BASE)
		.flatMap(within)
		.find((thing) => thing['@type'] === 'SearchAction');
	const { urlTemplate } = action?.['target'] as { urlTemplate: string };
	const url = new URL(urlTemplate.replace('{search_term_string}', 'x'));
	expect(FILES.has(fileOfUrl(url.origin + url.pathname) ?? '')).toBe(true);
	const form = CONTENT_PAGES.find(({ address }) => address === `${BASE}search/`)?.root.querySelector(
		'form[role="search"]',
	);
	const field = form?.querySelector('input[type="search"]')?.getAttribute('name') ?? '';
	expect(url.searchParams.get(field)).toBe('x');
});

test('data sets offer files of the format they name', () => {
	const files = [...blocks.keys()]
		.flatMap((address) => thingsOf(address).flatMap(within))
		.filter((thing) => thing['@type'] === 'DataDownload');
	expect(files.length).toBeGreaterThan(0);
	for (const { contentUrl, encodingFormat } of files) {
		const file = fileOfUrl(contentUrl as string) ?? '';
		expect(file).toMatch(encodingFormat === 'text/csv' ? /\.csv$/ : /\.json$/);
		expect(read(file).length).toBeGreaterThan(0);
	}
});

test('nobody is called a government organisation', () => {
	const types = [...blocks.keys()].flatMap((address) => thingsOf(address).flatMap(within).flatMap(typesOf));
	expect(types).not.toContain('GovernmentOrganization');
});
