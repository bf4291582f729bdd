/**
 * The test of the design: a collection in at most six files, a facet in two, and whatever is forgotten is a type error.
 * Everything else follows: pages, lists, search, twins, exports.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml, type HTMLElement } from 'node-html-parser';
import { parse as parseCsv } from 'papaparse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite, writeContent } from '../../scripts/site-copy/copy.ts';
import { digestsOf } from '../../scripts/site-copy/files.ts';
import { INDEX_FOLDER } from '../../src/search/files.ts';
import { openEngine } from '../../src/search/open.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { FULL } from '../content-check/faults/full.ts';
import { written, writtenSite } from '../content-check/faults/site.ts';
import { changed, collectionFile, DEFINITION, FACET, IN_NAVIGATION, REGISTERED, SETTINGS } from './extending/parts.ts';
import { faultyFiles } from './extending/type-check.ts';

const EVENT = {
	title: 'ตลาดนัดการเรียนรู้ริมหาด',
	lead: 'โรงเรียนเปิดตลาดนัดให้ชุมชน',
	day: '2023-01-16',
	schools: ['one'],
	added: '2026-12-05',
	sources: [{ document: 'report-2566', lines: [[1, 2]] }],
};
const EVENT_BODY = `## งานวันนั้น\n\nโรงเรียนหนึ่งใช้ PLC เตรียมงาน`;

/** With these two, which hold an example of every collection for the tests of content. */
const TEST_FILES = ['tests/content-check/fixture.ts', 'tests/content-check/faults/full.ts'];

let dist = '';
let collectionFiles: string[] = [];
let facetFiles: string[] = [];

/** Makes a change in a copy and tells which of its files were added or are others now. */
function touched(folder: string, change: () => void): string[] {
	const before = digestsOf(folder);
	change();
	return [...digestsOf(folder)].filter(([file, digest]) => before.get(file) !== digest).map(([file]) => file);
}

const edit = (folder: string, changes: typeof FACET) => {
	for (const [file, list] of Map.groupBy(changes, (change) => change.file)) {
		const path = join(folder, file);
		writeFileSync(path, changed(readFileSync(path, 'utf8'), list));
	}
};

beforeAll(async () => {
	const folder = copySite('extending', writtenSite(FULL));
	collectionFiles = touched(folder, () => {
		writeFileSync(join(folder, 'src/collections/events.ts'), collectionFile());
		edit(folder, [...Object.values(REGISTERED), IN_NAVIGATION]);
		writeContent(folder, { 'events/fair.mdx': written(EVENT, EVENT_BODY) });
	});
	facetFiles = touched(folder, () => edit(folder, FACET));
	writeContent(folder, { 'cases/project.mdx': written({ ...FULL['cases/project.mdx'], setting: 'sea' }) });
	({ dist } = await buildSite(folder));
}, 600_000);

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;
const page = (address: string) => parseHtml(read(`${address.slice(1)}index.html`));
const linksOf = (root: HTMLElement, within = 'main') =>
	root.querySelectorAll(`${within} a`).map((link) => link.getAttribute('href'));
const rows = (file: string) =>
	parseCsv(read(file), { header: true, skipEmptyLines: true }).data as Record<string, string>[];

describe('search', () => {
	let records: SearchRecord[] = [];
	let found: string[] = [];
	beforeAll(async () => {
		vi.stubGlobal('fetch', (address: string) =>
			Promise.resolve(new Response(readFileSync(address.split('?')[0] ?? ''))),
		);
		const engine = await openEngine(join(dist, `${INDEX_FOLDER}/`));
		await engine.index.complete;
		const recordsFor = async (query: string) => {
			const result = await engine.find(query);
			const pages = result.level === 'all' ? await result.rank(result.pages) : [];
			return Promise.all(pages.map((number) => engine.record(number)));
		};
		records = [...(await recordsFor(EVENT.title)), ...(await recordsFor(String(FULL['cases/project.mdx']?.['title'])))];
		found = records.map(({ url }) => url);
	});
	afterAll(() => vi.unstubAllGlobals());

	const facetsOf = (url: string) => records.find((record) => record.url === url)?.facets;
	const choices = (name: string) =>
		page('/search/')
			.querySelectorAll(`input[name="${name}"]`)
			.map((input) => input.getAttribute('value'));

	test('finds an event, by its type', () => {
		expect(found[0]).toBe('/events/fair/');
		expect(facetsOf('/events/fair/')).toMatchObject({ type: ['events'], year: ['2566'] });
		expect(read('api/titles.json')).toContain(EVENT.title);
	});

	test('narrows cases by the new facet', () => {
		expect(facetsOf('/cases/project/')).toMatchObject({ setting: ['sea'] });
	});

	test('offers the new type and the new facet', () => {
		expect(choices('type')).toContain('events');
		expect(choices('setting')).toEqual(Object.keys(SETTINGS));
		expect(page('/search/').querySelector('[data-search-facet="setting"] summary')?.text).toContain('สภาพพื้นที่');
	});
});

describe('a collection', () => {
	test('is made by a file of its own, a line in the registry, its content, and a link for readers', () => {
		expect(collectionFiles).toEqual([
			'content/events/fair.mdx',
			'src/collections/events.ts',
			'src/collections/index.ts',
			'src/navigation.ts',
		]);
		expect([...collectionFiles, ...TEST_FILES].length).toBeLessThanOrEqual(6);
	});

	test('has pages: of each entry, and a front page to which the sidebar leads', () => {
		const event = page('/events/fair/');
		expect(event.querySelector('main h1')?.text).toContain(EVENT.title);
		expect(event.querySelector('main')?.text).toContain('16 มกราคม 2566');
		expect(event.querySelector('main')?.text).toContain('เตรียมงาน');
		expect(linksOf(event)).toContain('/schools/one/');
		expect(linksOf(page('/events/'))).toContain('/events/fair/');
		expect(linksOf(page('/about/'), 'nav')).toContain('/events/');
		expect(linksOf(page('/sitemap/'))).toContain('/events/');
	});

	test('is listed on the pages of what it names', () => {
		for (const address of ['/schools/one/', '/glossary/plc/'])
			expect(linksOf(page(address)), address).toContain('/events/fair/');
		expect(linksOf(page('/sources/report-2566/'))).toContain('/events/');
	});

	test('is shared with a picture that is there', () => {
		for (const address of ['/events/', '/events/fair/']) {
			const picture = page(address).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
			expect(existsSync(join(dist, new URL(picture).pathname)), picture).toBe(true);
		}
	});

	test('is described to catalogues', () => {
		const things = page('/events/fair/')
			.querySelectorAll('script[type="application/ld+json"]')
			.map(({ innerHTML }) => innerHTML);
		expect(things.join()).toContain('"Article"');
		expect(things.join()).toContain(EVENT.title);
	});

	test('has twins in Markdown', () => {
		const twin = read('events/fair/index.md');
		for (const part of [`# ${EVENT.title}`, EVENT.lead, '16 มกราคม 2566', 'เตรียมงาน', 'บรรทัด 1–2'])
			expect(twin).toContain(part);
		expect(read('events/index.md')).toContain('/events/fair/index.md');
		expect(read('llms.txt')).toContain('/events/index.md');
	});

	test('is exported: as JSON with its schema, as CSV, among all entries, and in what lists the files', () => {
		const events = json<{ count: number; entries: Record<string, unknown>[] }>('api/events.json');
		expect(events).toMatchObject({ count: 1, entries: [{ id: 'fair', title: EVENT.title, day: EVENT.day }] });
		expect(rows('api/events.csv')).toMatchObject([{ id: 'fair', day_be: '16 มกราคม 2566', schools: 'one' }]);
		const { $defs } = json<{ $defs: { entry: { properties: object } } }>('api/schemas/events.json');
		expect(Object.keys($defs.entry.properties)).toContain('day');
		const { entries } = json<{ entries: { id: string }[] }>('api/entries.json');
		expect(entries.find(({ id }) => id === 'events/fair')).toMatchObject({ type: 'events', url: '/events/fair/' });
		const { collections } = json<{ collections: { name: string; count: number }[] }>('api/index.json');
		expect(collections.find(({ name }) => name === 'events')?.count).toBe(1);
		expect(read('api/datapackage.json')).toContain('events.csv');
		expect(read('api/citations.csv')).toContain('events/fair,report-2566,1,2');
		expect(linksOf(page('/reuse/'))).toContain('/api/events.csv');
	});

	test('is told in the feed and the sitemap, with its day', () => {
		expect(read('feed.xml')).toContain(EVENT.title);
		expect(read('sitemap-0.xml')).toMatch(new RegExp(`/events/fair/</loc><lastmod>${EVENT.added}`));
		expect(read('sitemap-0.xml')).toContain('/events/</loc>');
	});
});

describe('a facet of cases', () => {
	test('is made by its definition, and by what a case says', () => {
		expect(facetFiles).toEqual(['src/collections/cases.ts', 'src/schemas/facets.ts']);
	});

	test('has a list for each value, with or without cases; the page of all lists leads to what holds some', () => {
		const lists = Object.keys(SETTINGS).map((value) => `/browse/settings/${value}/`);
		const holding = lists.filter((address) => linksOf(page(address)).includes('/cases/project/'));
		expect(holding).toEqual(['/browse/settings/sea/']);
		const linked = linksOf(page('/browse/'));
		expect(lists.filter((address) => linked.includes(address))).toEqual(holding);
		for (const address of lists) expect(read('sitemap-0.xml')).toContain(`${address}</loc>`);
	});

	test('is a fact on the page of a case, and in its twin', () => {
		const item = page('/cases/project/');
		expect(linksOf(item)).toContain('/browse/settings/sea/');
		expect(read('cases/project/index.md')).toContain(`**สภาพพื้นที่:** ${SETTINGS.sea}`);
		expect(read('cases/second/index.md')).not.toContain('สภาพพื้นที่');
	});

	test('is exported with its Thai label', () => {
		const { entries } = json<{ entries: { id: string; setting?: string }[] }>('api/entries.json');
		expect(entries.find(({ id }) => id === 'cases/project')?.setting).toBe('sea');
		expect(entries.find(({ id }) => id === 'cases/second')?.setting).toBeUndefined();
		expect(rows('api/cases.csv').find(({ id }) => id === 'project')).toMatchObject({
			setting: 'sea',
			setting_th: SETTINGS.sea,
		});
		expect(read('api/schemas/cases.json')).toContain(SETTINGS.hill);
	});
});

describe('what is forgotten is a type error', () => {
	const FILE = 'src/collections/events.ts';
	const INDEX = 'src/collections/index.ts';
	const source = (file: string) => readFileSync(file, 'utf8');
	const registry = changed(source(INDEX), Object.values(REGISTERED));
	const checked = (texts: Readonly<Record<string, string>>) =>
		faultyFiles(new Map(Object.entries(texts)), [FILE, INDEX]);

	test('nothing, where nothing is', () => {
		expect(checked({ [FILE]: collectionFile(), [INDEX]: registry })).toEqual([]);
	}, 60_000);

	test.each(Object.keys(DEFINITION))(
		'%s of the definition',
		(part) => {
			expect(checked({ [FILE]: collectionFile(part), [INDEX]: registry })).toContain(FILE);
		},
		60_000,
	);

	test('the line of the registry', () => {
		expect(checked({ [FILE]: collectionFile(), [INDEX]: source(INDEX) })).toEqual([INDEX]);
		const imported = changed(source(INDEX), [REGISTERED.imported]);
		expect(checked({ [FILE]: collectionFile(), [INDEX]: imported })).toEqual([INDEX]);
	}, 60_000);

	test('the definition of a facet that cases have', () => {
		const file = 'src/collections/cases.ts';
		const changes = FACET.filter((change) => change.file === file);
		expect(faultyFiles(new Map([[file, changed(source(file), changes)]]), [INDEX])).toContain(file);
	}, 60_000);
});
