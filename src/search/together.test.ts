/** Two sites searched as one, in all mixtures of the two kinds of index, with the real Pagefind and without a browser. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engine } from './engine.ts';
import { FIRST_FILE, FORMAT } from './files.ts';
import { record, text } from './fixture.ts';
import { writeSearchIndex } from './indexer.ts';
import { openEngine } from './open.ts';
import { SiteError } from './other-site.ts';
import type { SearchRecord } from './records.ts';
import { decodeJson, encodeJson } from '../text/single-byte.ts';
import { siteValue } from './sites.ts';
import { openTogether, type Together } from './together.ts';

const HERE = { name: 'เว็บระยอง', address: 'https://rayong.example.org/' };
const THERE = { name: 'เว็บชลบุรี', address: 'https://chonburi.example.org/kb/' };

const OWN: readonly SearchRecord[] = [
	record({
		url: '/cases/bank/',
		title: 'ธนาคารโรงเรียน',
		sections: text('เปิดบัญชีให้นักเรียน'),
		facets: { type: ['cases'], agency: ['one'], year: ['2566'] },
	}),
	record({
		url: '/cases/farm/',
		title: 'แปลงผัก',
		sections: text('ขายผักแล้วออมเงินในธนาคาร'),
		facets: { type: ['cases'] },
	}),
	record({ url: '/agencies/one/', title: 'สพป.ระยอง เขต 1', facets: { type: ['agencies'], agency: ['one'] } }),
];
const OTHERS: readonly SearchRecord[] = [
	record({
		url: '/kb/cases/coral/',
		title: 'ปลูกปะการัง',
		aliases: ['ฟื้นฟูทะเล'],
		sections: [{ id: 'how', heading: 'ทำอย่างไร', blocks: ['ชุมชนตั้งธนาคารปู'] }],
		facets: { type: ['cases'], agency: ['one'], year: ['2566'] },
	}),
	record({ url: '/kb/cases/crab/', title: 'ธนาคารปู', sections: text('ปล่อยลูกปูคืนทะเล'), facets: { type: ['cases'] } }),
	record({ url: '/kb/agencies/one/', title: 'สพป.ชลบุรี เขต 1', facets: { type: ['agencies'], agency: ['one'] } }),
	record({ url: '/kb/policies/2566/3/', title: 'ทะเลสะอาด', facets: { type: ['policies'], policy: ['2566/3'] } }),
];

const folder = mkdtempSync(join(tmpdir(), 'together-'));
const at = (name: string) => join(folder, `${name}/`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the other site serves. */
let served = '';
/** What of it was asked for. */
let asked: string[];
/** Files of the other site that come differently: as something else, or not at all. */
let odd: (path: string, content: Buffer) => Uint8Array | undefined;

beforeAll(async () => {
	for (const [kind, scanLimit] of [
		['text', Infinity],
		['pagefind', 0],
	] as const) {
		await writeSearchIndex(at(`own-${kind}`), { records: OWN, entries: [] }, { scanLimit, together: true });
		await writeSearchIndex(at(`other-${kind}`), { records: OTHERS, entries: [] }, { scanLimit });
	}
	await writeSearchIndex(at('all'), { records: [...OWN, ...OTHERS], entries: [] });
	const index = `${THERE.address}search-index/`;
	vi.stubGlobal('fetch', (address: string) => {
		const [path = ''] = address.split('?');
		if (!path.startsWith('https:')) return Promise.resolve(new Response(readFileSync(path)));
		expect(path.startsWith(index)).toBe(true);
		const name = path.slice(index.length);
		asked.push(name);
		const content = odd(name, readFileSync(join(served, name)));
		return Promise.resolve(content ? new Response(content.slice()) : new Response('', { status: 503 }));
	});
	// What cannot be searched is told there, too.
	for (const name of ['warn', 'error'] as const) vi.spyOn(console, name).mockReturnValue();
}, 60_000);
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
	served = at('other-text');
	odd = (_, content) => content;
	asked = [];
});

const openOwn = async (kind: string): Promise<Engine> => {
	const own = await openEngine(at(`own-${kind}`));
	await own.index.complete;
	return own;
};
const open = async (kind: string): Promise<Together> =>
	openTogether(await openOwn(kind), at(`own-${kind}`), [HERE, THERE]);

const titles = async (engine: Engine, query: string) => {
	const found = await engine.find(query);
	return Promise.all((await found.rank(found.pages)).map(async (page) => (await engine.record(page)).title));
};

/** With the first file changed. */
const withFirst = (change: (first: Record<string, unknown>) => unknown) => {
	odd = (path, content) =>
		path === FIRST_FILE ? encodeJson(change(decodeJson(content) as Record<string, unknown>)) : content;
};

describe.each([
	['text', 'text'],
	['text', 'pagefind'],
	['pagefind', 'text'],
	['pagefind', 'pagefind'],
])('an index of kind %s with one of kind %s', (own, other) => {
	let together: Together;
	let alone: Engine;

	beforeAll(async () => {
		served = at(`other-${other}`);
		odd = (_, content) => content;
		asked = [];
		together = await open(own);
		alone = await openEngine(at('all'));
		await alone.index.complete;
	});
	beforeEach(() => {
		served = at(`other-${other}`);
	});

	test.each(['ธนาคาร', 'ธนาคารปู', 'ทะเล', 'ออมเงิน', 'เปิดบัญชี นักเรียน', 'ฟื้นฟูทะเล', 'ทำอย่างไร', 'เขต 1'])(
		'finds for %s what one index of all pages finds',
		async (query) => {
			const [found, expected] = [await titles(together.engine, query), await titles(alone, query)];
			expect(expected.length).toBeGreaterThan(0);
			expect(new Set(found)).toEqual(new Set(expected));
			expect(found).toHaveLength(expected.length);
			expect(found[0]).toBe(expected[0]);
		},
	);

	test('puts a name first, whichever site it is of', async () => {
		expect((await titles(together.engine, 'ธนาคารปู'))[0]).toBe('ธนาคารปู');
		expect((await titles(together.engine, 'ธนาคารโรงเรียน'))[0]).toBe('ธนาคารโรงเรียน');
	});

	test('counts what sites share together, and what is a site’s own by itself', async () => {
		const { directory } = together.engine;
		const counts = (facet: Parameters<typeof directory.counts>[2]) =>
			Object.fromEntries(directory.counts(directory.all(), {}, facet));
		expect(counts('type')).toEqual({ cases: 4, agencies: 2, policies: 1 });
		expect(counts('year')).toEqual({ 2566: 2 });
		expect(counts('agency')).toMatchObject({ one: 2 });
		expect(counts('site')).toEqual({ [siteValue(HERE)]: OWN.length, [siteValue(THERE)]: OTHERS.length });
	});

	test('can be narrowed to one site', async () => {
		const { directory } = together.engine;
		const found = await together.engine.find('ธนาคาร');
		expect(directory.filter(found.pages, { site: [siteValue(THERE)] }).size).toBe(2);
		expect(directory.filter(found.pages, { site: [siteValue(THERE)], agency: ['one'] }).size).toBe(0);
	});

	test('tells whose a page is, with its full address', async () => {
		const pages = [...together.engine.directory.all()];
		const records = await Promise.all(pages.map((page) => together.engine.record(page)));
		const of = (name: string) => records.find(({ title }) => title === name);
		expect(of('ธนาคารโรงเรียน')).toMatchObject({ url: '/cases/bank/', facets: { agency: ['one'] } });
		expect(of('ธนาคารโรงเรียน')?.site).toBeUndefined();
		expect(of('ปลูกปะการัง')).toMatchObject({
			url: 'https://chonburi.example.org/kb/cases/coral/',
			site: THERE.name,
			sections: OTHERS[0]?.sections,
		});
		// The other site's agencies have no names here.
		expect(of('ปลูกปะการัง')?.facets).toEqual({ type: ['cases'], year: ['2566'] });
	});

	test('knows the names of both sites’ agencies, and their numbered policies', async () => {
		expect(await titles(together.engine, 'สพป.ระยอง เขต 1 บัญชี')).toEqual(['ธนาคารโรงเรียน']);
		expect(await titles(together.engine, 'สพป.ชลบุรี เขต 1 ชุมชน')).toEqual(['ปลูกปะการัง']);
		expect(await titles(together.engine, 'นโยบายที่ 3 สะอาด')).toEqual(['ทะเลสะอาด']);
	});

	test('goes on alone where the other site fails meanwhile', async () => {
		const late = await open(own);
		const [page = -1] = (await late.engine.find('ปะการัง')).pages;
		odd = () => undefined;
		// A text that was scanned is there to stay; Pagefind fetches each record.
		const failure = await late.engine.record(page).then(
			() => new SiteError(THERE, 'cut'),
			(error: unknown) => error,
		);
		const rest = late.without(failure);
		expect(rest?.failed).toEqual([THERE]);
		expect(await titles(rest!.engine, 'ธนาคาร')).toEqual(await titles(await openOwn(own), 'ธนาคาร'));
	});
});

test('Pagefind does not take a cut line for pages without the word', async () => {
	served = at('other-pagefind');
	const { engine } = await open('text');
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
	odd = () => undefined;
	await expect(engine.find('ปะการัง')).rejects.toThrow(SiteError);
	vi.useRealTimers();
});

test('an index of one’s own of another version is told, not searched', async () => {
	mkdirSync(at('newer'));
	writeFileSync(join(at('newer'), FIRST_FILE), encodeJson({ version: FORMAT + 1 }));
	await expect(openEngine(at('newer'))).rejects.toThrow(`version ${FORMAT + 1}`);
});

test('an error of this site’s own is not put down to another', async () => {
	expect((await open('text')).without(new Error('anything'))).toBeUndefined();
});

describe.each(['text', 'pagefind'])('an index of kind %s that cannot be used', (kind) => {
	beforeEach(() => {
		served = at(`other-${kind}`);
	});

	test.each<[string, () => void]>([
		['is not there', () => (odd = () => undefined)],
		['is cut off', () => (odd = (_, content) => content.subarray(0, content.length / 2))],
		['is only begun', () => (odd = (path, content) => (path === FIRST_FILE ? content : undefined))],
		['is older', () => withFirst((first) => ({ ...first, version: undefined }))],
		['is newer', () => withFirst((first) => ({ ...first, version: FORMAT + 1 }))],
		['is a list', () => withFirst(() => [])],
		['is nothing', () => withFirst(() => null)],
		['has no pages', () => withFirst((first) => ({ ...first, directory: undefined }))],
		['has fewer pages than it says', () => withFirst((first) => ({ ...first, directory: { size: 99, facets: {} } }))],
		[
			'claims pages of others',
			() =>
				withFirst((first) => ({ ...first, directory: { size: OTHERS.length, facets: { type: { cases: [0, 99] } } } })),
		],
		[
			'counts backwards',
			() =>
				withFirst((first) => ({ ...first, directory: { size: OTHERS.length, facets: { type: { cases: [3, -2] } } } })),
		],
		['is of no kind', () => withFirst((first) => ({ ...first, text: undefined, pagefind: undefined }))],
		[
			'has names that are none',
			() => withFirst((first) => ({ ...first, named: [{ facet: 'agency', values: 'one', names: [{}] }] })),
		],
	])('costs only its own pages where it %s', async (_, damage) => {
		damage();
		const { engine, failed } = await open('text');
		expect(failed).toEqual([THERE]);
		expect(await titles(engine, 'ธนาคาร')).toEqual(await titles(await openOwn('text'), 'ธนาคาร'));
		expect([...engine.directory.counts(engine.directory.all(), {}, 'site')]).toEqual([[siteValue(HERE), OWN.length]]);
	});
});

describe('what another site says', () => {
	const withColumn = (name: string, values: readonly unknown[]) =>
		withFirst((first) => {
			const { columns, ...rest } = first['text'] as { columns: object };
			return { ...first, text: { ...rest, columns: { ...columns, [name]: values } } };
		});
	const filled = (value: unknown) => OTHERS.map(() => value);

	test.each([
		['a script', 'javascript:alert(1)'],
		['data', 'data:text/html,x'],
		['a third site', 'https://evil.example/kb/'],
		['a third site without its scheme', '//evil.example/kb/'],
		['a site whose name begins alike', 'https://chonburi.example.org.evil.example/kb/'],
		['a name before the host', 'https://chonburi.example.org@evil.example/kb/'],
		['what lies above its own', '/kb/../admin/'],
		['what lies beside its own', '/other/'],
	])('is not linked where it leads to %s', async (_, url) => {
		withColumn('urls', filled(url));
		const together = await open('text');
		const refused = await titles(together.engine, 'ปะการัง').catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(SiteError);
		expect(together.without(refused)?.failed).toEqual([THERE]);
	});

	test('stays text', async () => {
		withColumn('titles', filled('<img src=x onerror=alert(1)> ปะการัง'));
		const { engine, failed } = await open('text');
		expect(failed).toEqual([]);
		expect(await titles(engine, 'ปะการัง')).toContain('<img src=x onerror=alert(1)> ปะการัง');
	});

	test.each([
		['titles that are no text', 'titles', filled({ toString: 'x' })],
		['too few addresses', 'urls', []],
		['headings that are numbers', 'headings', filled(1)],
	])('is refused where it has %s', async (_, name, values) => {
		withColumn(name, values);
		expect((await open('text')).failed).toEqual([THERE]);
	});

	test('does not name files elsewhere', async () => {
		withFirst((first) => ({
			...first,
			text: { ...(first['text'] as object), parts: [{ first: 0, file: '../../api/x.txt' }] },
		}));
		expect((await open('text')).failed).toEqual([THERE]);
		expect(asked).toEqual([FIRST_FILE]);
	});

	test('is of no more pages than it names', async () => {
		withFirst((first) => {
			const text = first['text'] as { parts: { file: string }[] };
			const parts = text.parts.map((part) => ({ ...part, first: 1 }));
			return { ...first, text: { ...text, parts } };
		});
		expect((await open('text')).failed).toEqual([THERE]);
	});

	test('has no say in which site a page is of, nor in what facets there are', async () => {
		const type = Object.fromEntries([['__proto__', [0]]]);
		const facets = { site: { [siteValue(HERE)]: [0] }, strange: { x: [0] }, type };
		withFirst((first) => ({ ...first, directory: { size: OTHERS.length, facets } }));
		const { engine, failed } = await open('text');
		expect(failed).toEqual([]);
		expect(engine.directory.valuesOf('site')).toEqual([siteValue(HERE), siteValue(THERE)]);
		expect(engine.directory.pagesOf('site', siteValue(HERE)).size).toBe(OWN.length);
		expect(engine.directory.pagesOf('type', '__proto__').size).toBe(1);
	});
});
