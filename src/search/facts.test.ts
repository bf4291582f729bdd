/** A collection or a facet that is added to the site is searched without a word of search on it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { ExportedEntry } from '../exports/entries.ts';
import { FACETS } from '../schemas/facets.ts';
import { decodeJson } from '../text/single-byte.ts';
import type { Engine } from './engine.ts';
import { PAGE_TYPE } from './facets.ts';
import { FACTS, factsOf, indexFacts } from './facts.ts';
import { FIRST_FILE, INDEX_FOLDER, type FirstFile } from './files.ts';
import { buildSearchIndex } from './indexer.ts';
import { openEngine } from './open.ts';

describe('the facts of this site', () => {
	test('know every collection by its label, in the order of their places, and last the pages that are no entries', () => {
		const places = COLLECTIONS.toSorted((a, b) => REGISTRY[a].search.place - REGISTRY[b].search.place);
		expect([...FACTS.types.keys()]).toEqual([...places, PAGE_TYPE]);
		for (const name of COLLECTIONS)
			expect(FACTS.types.get(name)).toEqual({ label: REGISTRY[name].label, ...REGISTRY[name].search });
	});

	test('put lists after entries, and let their text arrive last', () => {
		const { [PAGE_TYPE]: lists, ...entries } = Object.fromEntries(FACTS.types);
		const all = Object.values(entries);
		expect(lists?.weight).toBeLessThan(Math.min(...all.map(({ weight }) => weight)));
		expect(lists?.arrival).toBe(Math.max(...all.map(({ arrival }) => arrival)));
	});

	test('know the facets that entries are exported with, and no others', () => {
		const exported = Object.entries(FACETS).flatMap(([name, { exported: field }]) => (field ? [[name, field.as]] : []));
		expect(FACTS.facets.map(({ name, field }) => [name, field])).toEqual([['type', 'type'], ...exported]);
	});

	test('take values of vocabularies for the same everywhere, and those that are entries for a site’s own', () => {
		for (const { name, universal, entries } of FACTS.facets) {
			if (entries) expect(universal, name).toBe(false);
			if (typeof FACETS[name as keyof typeof FACETS]?.values === 'object') expect(universal, name).toBe(true);
		}
	});

	test('of what the browser does not need stay with the build', () => {
		for (const type of Object.values(indexFacts(FACTS).types))
			expect(['label', 'weight', 'namedByAddress']).toEqual(expect.arrayContaining(Object.keys(type)));
	});
});

/** A collection and a facet that this site does not have. */
const EVENTS = 'events';
const facts = factsOf(
	{
		...REGISTRY,
		[EVENTS]: {
			label: 'กิจกรรม',
			search: { place: 0, arrival: 0, weight: 3, named: true, namedByAddress: true, numbered: true },
		},
	},
	{
		...FACETS,
		mood: { label: 'อารมณ์', all: 'ทุกอารมณ์', values: { calm: 'สงบ' }, exported: { as: 'moods' } },
		event: { label: 'กิจกรรม', all: 'ทุกกิจกรรม', values: () => [], exported: { as: 'of' }, entries: EVENTS as never },
	},
);

const TEXT = 'ทุกคนร้องเพลงริมทะเล';
const entry = (type: string, slug: string, title: string, more: object = {}) =>
	({ id: `${type}/${slug}`, type, url: `/${type}/${slug}/`, title, lead: '', sources: [], ...more }) as ExportedEntry;
const ENTRIES = [
	entry('sources', 'a', 'แหล่งข้อมูล'),
	entry(EVENTS, 'rayong-fair', 'งานประจำปี', { aliases: ['ง.ป.จ.'], moods: ['calm'], of: ['2566/7'] }),
	entry('reports', 'b', 'รายงานเรื่องทะเล', { of: ['2566/7'] }),
];

describe.each([
	['text', Infinity],
	['pagefind', 0],
] as const)('in an index of kind %s, a collection that was added', (_, scanLimit) => {
	const dist = mkdtempSync(join(tmpdir(), 'facts-'));
	let engine: Engine;

	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	};
	const titles = async (query: string) => {
		const found = await engine.find(query, { exact: true });
		const pages = await found.rank(found.pages);
		return Promise.all(pages.map(async (page) => (await engine.record(page)).title));
	};

	beforeAll(async () => {
		for (const { url, title } of ENTRIES) write(`${url}index.html`, `<main><h1>${title}</h1><p>${TEXT}</p></main>`);
		write('api/entries.json', JSON.stringify({ entries: ENTRIES }));
		await buildSearchIndex({ dist, base: '/' }, { scanLimit, facts });
		vi.stubGlobal('fetch', (address: string) =>
			Promise.resolve(new Response(readFileSync(address.split('?')[0] ?? ''))),
		);
		engine = await openEngine(join(dist, `${INDEX_FOLDER}/`));
		await engine.index.complete;
	});
	afterAll(() => {
		vi.unstubAllGlobals();
		rmSync(dist, { recursive: true, force: true });
	});

	test('is weighed, and arrives, as it says', async () => {
		expect(await titles(TEXT)).toEqual(['งานประจำปี', 'รายงานเรื่องทะเล', 'แหล่งข้อมูล']);
		expect((await engine.record(0)).title).toBe('งานประจำปี');
	});

	test('has its label', () => {
		expect(engine.directory.facts.types[EVENTS]?.label).toBe('กิจกรรม');
	});

	test('is found by the name in its address; others are not', async () => {
		expect(await titles('rayong fair')).toEqual(['งานประจำปี']);
		expect(await titles('sources')).toEqual([]);
	});

	test('gives its names to other spellings', async () => {
		const { lexicon } = decodeJson(readFileSync(join(dist, INDEX_FOLDER, FIRST_FILE))) as FirstFile;
		const { names } = decodeJson(readFileSync(join(dist, INDEX_FOLDER, lexicon))) as { names: string[][][] };
		expect(names.flat(2)).toEqual(expect.arrayContaining(['งานประจำปี', 'ง.ป.จ.']));
	});

	test('is called by its number where it is the value of a facet', async () => {
		expect(engine.mentions.exact('กิจกรรมที่|7|')).toEqual({ facet: 'event', values: ['2566/7'] });
		expect(await titles('กิจกรรมที่ 7 ทะเล')).toEqual(['งานประจำปี', 'รายงานเรื่องทะเล']);
	});

	test('can be filtered by a facet that was added, too', async () => {
		const { directory } = engine;
		expect([...directory.counts(directory.all(), {}, 'mood')]).toEqual([['calm', 1]]);
		expect(directory.filter(directory.all(), { mood: ['calm'], type: [EVENTS] }).size).toBe(1);
		expect((await engine.record(0)).facets).toEqual({ type: [EVENTS], mood: ['calm'], event: ['2566/7'] });
	});
});
