/**
 * No fact in code: a case is added by adding one file, and the next build has it in lists, matrix, related cases,
 * exports, feed, sitemap and search. Whatever else is to grow by itself is to be asked for here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml } from 'node-html-parser';
import { parse as parseCsv } from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite, writeContent } from '../../scripts/site-copy/copy.ts';
import { filesBelow } from '../../scripts/site-copy/files.ts';
import { INDEX_FOLDER } from '../../src/search/files.ts';
import { openEngine } from '../../src/search/open.ts';
import { FULL } from '../content-check/faults/full.ts';
import { written, writtenSite } from '../content-check/faults/site.ts';

const CASE = {
	title: 'กังหันลมของนักเรียน',
	lead: 'นักเรียนประกอบกังหันลมให้โรงเรียนใช้เอง',
	agency: 'esao1',
	owner: 'schools/one',
	schools: ['one'],
	partners: ['pao'],
	focus: '2566/2.4',
	kind: 'activity',
	topic: ['active-learning'],
	levels: ['primary'],
	levelsBasis: 'lines',
	audience: ['teachers'],
	evidence: 'described',
	marco: [{ strand: 'M', basis: 'editorial' }],
	year: 2566,
	added: '2026-12-05',
	sources: [{ document: 'report-2566', lines: [[1, 2]] }],
};
const ADDRESS = '/cases/wind/';

/** What is compared: pages that link to the case, the matrix, what search finds, and files for machines. */
interface Seen {
	/** Addresses of pages with a link to the case. */
	linking: string[];
	/** The number of practices in the cell of the case's focus point and agency. */
	practices: number;
	/** Addresses that search finds for a word that only the case has. */
	found: string[];
	files: Record<
		'entries' | 'cases' | 'csv' | 'citations' | 'feed' | 'sitemap' | 'llms' | 'llmsFull' | 'titles',
		string
	>;
	/** Cases that the index counts. */
	count: number;
	hasPage: boolean;
	twin: string;
}

async function look(dist: string): Promise<Seen> {
	const read = (file: string) => readFileSync(join(dist, file), 'utf8');
	const pages = filesBelow(dist).filter((file) => file.endsWith('/index.html'));
	const links = (file: string) =>
		parseHtml(read(file))
			.querySelectorAll('main a')
			.map((link) => link.getAttribute('href'));
	const cell = parseHtml(read('matrix/index.html'))
		.querySelectorAll('td a')
		.find((link) => link.getAttribute('href') === '/reports/2566/2.4/esao1/');
	vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(address.split('?')[0] ?? ''))));
	const engine = await openEngine(join(dist, `${INDEX_FOLDER}/`));
	await engine.index.complete;
	const result = await engine.find('กังหันลม');
	const found = result.level === 'all' ? await result.rank(result.pages) : [];
	return {
		linking: pages
			.filter((file) => links(file).includes(ADDRESS))
			.map((file) => `/${file.replace(/index\.html$/, '')}`),
		practices: Number(cell?.querySelector('.practice')?.text.replace(/\D/g, '') ?? 0),
		found: await Promise.all(found.map(async (page) => (await engine.record(page)).url)),
		files: {
			entries: read('api/entries.json'),
			cases: read('api/cases.json'),
			csv: read('api/cases.csv'),
			citations: read('api/citations.csv'),
			feed: read('feed.xml'),
			sitemap: read('sitemap-0.xml'),
			llms: read('cases/index.md'),
			llmsFull: read('llms-full.txt'),
			titles: read('api/titles.json'),
		},
		count: (JSON.parse(read('api/index.json')) as { collections: { name: string; count: number }[] }).collections.find(
			({ name }) => name === 'cases',
		)!.count,
		hasPage: existsSync(join(dist, ADDRESS, 'index.html')),
		twin: existsSync(join(dist, ADDRESS, 'index.md')) ? read(`${ADDRESS}index.md`) : '',
	};
}

let before: Seen;
let after: Seen;

beforeAll(async () => {
	const folder = copySite('growth', writtenSite(FULL));
	before = await look((await buildSite(folder)).dist);
	writeContent(folder, { 'cases/wind.mdx': written(CASE, '## ทำอย่างไร\n\nใช้ใบพัดไม้ไผ่') });
	after = await look((await buildSite(folder)).dist);
}, 600_000);
afterAll(() => vi.unstubAllGlobals());

test('the site did not know of the case before', () => {
	expect(before).toMatchObject({ linking: [], found: [], hasPage: false, twin: '' });
	for (const text of Object.values(before.files)) expect(text).not.toContain(CASE.title);
});

test('it has a page and a twin', () => {
	expect(after.hasPage).toBe(true);
	expect(after.twin).toContain('ใช้ใบพัดไม้ไผ่');
});

describe('lists', () => {
	test.each([
		'/cases/',
		'/agencies/esao1/',
		'/focus/2566/2.4/',
		'/policies/2566/2/',
		'/reports/2566/2.4/esao1/',
		'/schools/one/',
		'/partners/pao/',
		'/browse/kinds/activity/',
		'/browse/levels/primary/',
		'/browse/audiences/teachers/',
		'/browse/evidence/described/',
	])('%s leads to it', (address) => {
		expect(after.linking).toContain(address);
	});

	test('its strand leads to it, from one of the strand’s pages', () => {
		expect(after.linking.some((address) => /\/marco\/m\//.test(address))).toBe(true);
	});
});

test('the matrix counts it', () => {
	expect(after.practices).toBe(before.practices + 1);
});

test('another case names it as one like itself', () => {
	expect(after.linking.filter((address) => /^\/cases\/[^/]+\/$/.test(address))).not.toEqual([]);
});

test('the exports hold it', () => {
	const { entries } = JSON.parse(after.files.entries) as { entries: { id: string; title: string }[] };
	expect(entries.find(({ id }) => id === 'cases/wind')?.title).toBe(CASE.title);
	const cases = JSON.parse(after.files.cases) as { count: number; entries: { id: string; title: string }[] };
	expect(cases.entries.find(({ id }) => id === 'wind')?.title).toBe(CASE.title);
	expect([cases.count, after.count]).toEqual([before.count + 1, before.count + 1]);
	const rows = parseCsv(after.files.csv, { header: true, skipEmptyLines: true }).data as Record<string, string>[];
	expect(rows.find((row) => row['title'] === CASE.title)?.['added_be']).toBe('5 ธันวาคม 2569');
	expect(after.files.citations).toContain('cases/wind,report-2566,1,2');
	for (const text of [after.files.llms, after.files.llmsFull]) expect(text).toContain(CASE.title);
});

test('feed and sitemap tell of it and its day', () => {
	expect(after.files.feed).toContain(CASE.title);
	expect(after.files.feed).toContain('Sat, 05 Dec 2026');
	expect(after.files.sitemap).toMatch(new RegExp(`${ADDRESS}</loc><lastmod>${CASE.added}</lastmod>`));
});

test('search finds it first, and quick search by its title', () => {
	expect(after.found[0]).toBe(ADDRESS);
	expect(after.files.titles).toContain(CASE.title);
});
