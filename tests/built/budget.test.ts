/**
 * What a page may weigh until it is idle, with brotli, in bytes. A teacher on a slow line pays for every one of them.
 * Search and its page have a budget of their own: they load when used.
 */
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, REGISTRY } from '../../src/collections/index.ts';
import { FACETS } from '../../src/schemas/facets.ts';
import { BASE, CONTENT_PAGES, FILES, brotli, fileOf, read, textOf, type Page } from './site.ts';

const KB = 1024;
const BUDGET = { htmlOverText: 4 * KB, css: 9 * KB, script: 4 * KB, together: 20 * KB, fonts: 30 * KB };

const weights = new Map<string, number>();
const weightOf = (file: string) => {
	const known = weights.get(file) ?? (/\.woff2$/.test(file) ? read(file).length : brotli(read(file)));
	weights.set(file, known);
	return known;
};

/** Files of one sort that a page loads. */
const loaded = ({ root }: Page, selector: string, attribute: string) =>
	root.querySelectorAll(selector).map((element) => fileOf(element.getAttribute(attribute) ?? '') ?? '');

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

const measured = CONTENT_PAGES.filter(({ address }) => address !== `${BASE}search/`).map((page) => {
	const main = page.root.querySelector('main');
	const html = brotli(page.html);
	const inline = sum(page.root.querySelectorAll('script:not([src])').map((script) => brotli(script.innerHTML)));
	return {
		address: page.address,
		html,
		htmlOverText: html - brotli(main ? textOf(main) : ''),
		css: sum(loaded(page, 'link[rel="stylesheet"]', 'href').map(weightOf)),
		script: inline + sum(loaded(page, 'script[src]', 'src').map(weightOf)),
		fonts: sum(loaded(page, 'link[rel="preload"][as="font"]', 'href').map(weightOf)),
	};
});

describe.each(['htmlOverText', 'css', 'script', 'fonts'] as const)('%s', (part) => {
	test(`at most ${BUDGET[part]} bytes on every page`, () => {
		expect(measured.length).toBeGreaterThan(0);
		expect(measured.filter((page) => page[part] > BUDGET[part])).toEqual([]);
	});
});

test(`a content page and what it loads: at most ${BUDGET.together} bytes without fonts`, () => {
	// Lists of everything grow with the knowledge itself, so they may exceed this by their text.
	const entries = measured.filter(({ address }) => {
		const [section, ...rest] = address.slice(BASE.length).split('/');
		return COLLECTIONS.some((name) => name === section) && rest.join('') !== '';
	});
	expect(entries.length).toBeGreaterThan(0);
	expect(entries.filter(({ html, css, script }) => html + css + script > BUDGET.together)).toEqual([]);
});

test('nothing of search loads on a content page', () => {
	const loading = CONTENT_PAGES.filter(
		(page) =>
			page.address !== `${BASE}search/` &&
			[...loaded(page, 'script[src]', 'src'), ...loaded(page, 'link[rel="modulepreload"]', 'href')].some((file) =>
				/pagefind|search/.test(file),
			),
	);
	expect(loading.map(({ address }) => address)).toEqual([]);
});

describe('what the build alone needs is in no script', () => {
	const scripts = [...FILES]
		.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
		.map((file) => ({ file, text: read(file).toString('utf8') }));
	const labels = {
		collections: COLLECTIONS.map((name) => REGISTRY[name].label),
		facets: Object.values(FACETS).map(({ label }) => label),
	};

	test.each(Object.entries(labels))('such as the table of %s', (_, names) => {
		expect(scripts.length).toBeGreaterThan(0);
		// A word of its own that is called the same makes no table.
		const has = (text: string, name: string) => ['"', "'", '`'].some((quote) => text.includes(quote + name + quote));
		const tables = scripts.filter(({ text }) => names.filter((name) => has(text, name)).length > names.length / 2);
		expect(tables.map(({ file }) => file)).toEqual([]);
	});

	test('such as the schemas', () => {
		// Every schema of zod has a property of this name, which is kept when code is made small.
		expect(scripts.filter(({ text }) => text.includes('_zod')).map(({ file }) => file)).toEqual([]);
	});
});
