/** From a built site to results: both kinds of index, the real Pagefind on both sides, without a browser. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engine } from './engine.ts';
import { FACTS } from './facts.ts';
import { INDEX_FOLDER } from './files.ts';
import { buildSearchIndex } from './indexer.ts';
import { openEngine } from './open.ts';
import { readRecords } from './records.ts';

const BASE = '/kb/';

const ENTRIES = [
	{
		id: 'cases/bank',
		type: 'cases',
		url: '/kb/cases/bank/',
		title: 'ธนาคารโรงเรียน',
		lead: 'เด็กออมเงิน',
		agency: ['esao1'],
		kind: 'project',
		year: 2566,
	},
	{
		id: 'cases/coffee',
		type: 'cases',
		url: '/kb/cases/coffee/',
		title: 'อบรมบาริสต้า',
		lead: '',
		aliases: ['กาแฟ'],
		agency: ['nfe'],
		levels: ['non-formal'],
	},
	{
		id: 'reports/2566/2.7/nfe',
		type: 'reports',
		url: '/kb/reports/2566/2.7/nfe/',
		title: 'จุดเน้น 2.7: กศน.ระยอง',
		lead: '',
		agency: ['nfe'],
	},
	{ id: 'glossary/plc', type: 'glossary', url: '/kb/glossary/#plc', title: 'PLC', lead: '' },
];

const PAGES: Readonly<Record<string, string>> = {
	'cases/bank/index.html':
		'<main><h1>ธนาคารโรงเรียน</h1><p>เด็กออมเงิน</p><h2 id="how">ทำอย่างไร</h2><p>เปิดบัญชี ๓๓๕ คน ใน O-NET</p></main>',
	'cases/coffee/index.html': '<main><h1>อบรมบาริสต้า</h1><p>ผู้เรียน กศน. ชงกาแฟแล้วออมเงินในธนาคาร</p></main>',
	'reports/2566/2.7/nfe/index.html':
		'<main><h1>จุดเน้น 2.7: กศน.ระยอง</h1><p>ธนาคารส่งวิทยากรไปโรงเรียน</p><nav>ธนาคารโรงเรียน</nav></main>',
	'glossary/index.html': '<main><h1>อภิธานศัพท์</h1><dl><div id="plc"><dt>PLC</dt><dd>ชุมชนการเรียนรู้</dd></div></dl></main>',
	'about/index.html': '<main><h1>เกี่ยวกับเว็บนี้</h1><p>วิธีจัดทำ</p></main>',
	'search/index.html': '<main><h1>ค้นหา</h1></main>',
	'404.html': '<main><h1>ไม่พบหน้า</h1></main>',
	'old/index.html': '<meta http-equiv="refresh" content="0;url=/kb/about/"><main>ย้าย</main>',
};

let dist = '';

const write = (path: string, text: string) => {
	mkdirSync(dirname(join(dist, path)), { recursive: true });
	writeFileSync(join(dist, path), text);
};

const writeEntries = (entries: readonly object[]) => write('api/entries.json', JSON.stringify({ entries }));

const makeSite = () => {
	dist = mkdtempSync(join(tmpdir(), 'search-'));
	for (const [path, body] of Object.entries(PAGES)) write(path, `<!doctype html><html><body>${body}</body></html>`);
	writeEntries(ENTRIES);
};

const removeSite = () => rmSync(dist, { recursive: true, force: true });

describe('records', () => {
	beforeEach(() => {
		makeSite();
		return removeSite;
	});

	test('are the entries and the other pages that can be found', () => {
		const records = readRecords({ dist, base: BASE }, FACTS);
		const urls = [...ENTRIES.map(({ url }) => url), '/kb/about/', '/kb/glossary/'];
		expect(records.map(({ url }) => url)).toEqual(urls.sort());
		expect(records.find(({ url }) => url === '/kb/about/')?.facets).toEqual({ type: ['page'] });
	});

	test('have the entry’s facets, and its lead once', () => {
		const bank = readRecords({ dist, base: BASE }, FACTS).find(({ title }) => title === 'ธนาคารโรงเรียน');
		expect(bank?.facets).toEqual({ type: ['cases'], agency: ['esao1'], kind: ['project'], year: ['2566'] });
		expect(bank).toMatchObject({ lead: 'เด็กออมเงิน', aliases: [] });
		expect(JSON.stringify(bank?.sections)).not.toContain('เด็กออมเงิน');
	});

	test('of an entry that shares a page hold its part only', () => {
		const plc = readRecords({ dist, base: BASE }, FACTS).find(({ url }) => url.endsWith('#plc'));
		expect(plc?.sections.flatMap(({ blocks }) => blocks)).toEqual(['PLC', 'ชุมชนการเรียนรู้']);
	});

	test.each([
		['the export is missing', () => rmSync(join(dist, 'api/entries.json')), 'entries.json is missing'],
		['the export is empty', () => writeEntries([]), 'holds no entries'],
		['a page is missing', () => rmSync(join(dist, 'cases/bank/index.html')), /page of cases\/bank is missing/],
		['a page has no text', () => write('cases/bank/index.html', '<p>ไม่มี main</p>'), /cases\/bank has no <main>/],
		['a part of a page is missing', () => write('glossary/index.html', '<main></main>'), /glossary\/plc .* id plc/],
		[
			'two entries share an address',
			() => writeEntries([...ENTRIES, { ...ENTRIES[0], id: 'cases/twin' }]),
			/cases\/bank and cases\/twin/,
		],
		[
			'an address lacks the base path',
			() => writeEntries([{ ...ENTRIES[0], url: '/cases/bank/' }]),
			/base path \/kb\//,
		],
	])('fail loudly where %s', async (_, damage, message) => {
		damage();
		await expect(buildSearchIndex({ dist, base: BASE })).rejects.toThrow(message);
	});
});

describe.each([
	['text', Infinity],
	['pagefind', 0],
] as const)('the index of kind %s', (kind, scanLimit) => {
	let engine: Engine;
	let report: Awaited<ReturnType<typeof buildSearchIndex>>;

	beforeAll(async () => {
		makeSite();
		report = await buildSearchIndex({ dist, base: BASE }, { scanLimit });
		// The browser fetches these files from the site; here they are on disk.
		vi.stubGlobal('fetch', (address: string) =>
			Promise.resolve(new Response(readFileSync(address.split('?')[0] ?? ''))),
		);
		engine = await openEngine(join(dist, `${INDEX_FOLDER}/`));
		await engine.index.complete;
	});

	afterAll(() => {
		vi.unstubAllGlobals();
		removeSite();
	});

	const titles = async (query: string) => {
		const found = await engine.find(query);
		const pages = await found.rank(found.pages);
		return {
			level: found.level,
			missing: found.missing,
			titles: await Promise.all(pages.map(async (page) => (await engine.record(page)).title)),
		};
	};

	test('reports what it holds, and leaves Pagefind’s own pages out', () => {
		expect(report.kind).toBe(kind);
		expect(report.pages).toBe(readRecords({ dist, base: BASE }, FACTS).length);
		const files = readdirSync(join(dist, INDEX_FOLDER), { recursive: true, withFileTypes: true }).filter((file) =>
			file.isFile(),
		);
		const bytes = files.reduce((sum, file) => sum + readFileSync(join(file.parentPath, file.name)).length, 0);
		expect(report.bytes).toBe(bytes);
		expect(existsSync(join(dist, INDEX_FOLDER, 'pagefind-ui.js'))).toBe(false);
	});

	test.each([
		['a name, its page first', 'ธนาคารโรงเรียน', ['ธนาคารโรงเรียน']],
		['terms in any order', 'โรงเรียน ธนาคาร', ['ธนาคารโรงเรียน', 'จุดเน้น 2.7: กศน.ระยอง']],
		['Thai digits by Arabic ones', '335', ['ธนาคารโรงเรียน']],
		['an abbreviation without its dot', 'กศน', ['จุดเน้น 2.7: กศน.ระยอง', 'อบรมบาริสต้า']],
		['an abbreviation without its hyphen', 'onet', ['ธนาคารโรงเรียน']],
		['another name', 'กาแฟ', ['อบรมบาริสต้า']],
		['a part of a page, and the page', 'plc', ['PLC', 'อภิธานศัพท์']],
		['a page that is no entry', 'วิธีจัดทำ', ['เกี่ยวกับเว็บนี้']],
	])('finds %s', async (_, query, expected) => {
		expect(await titles(query)).toEqual({ level: 'all', missing: [], titles: expected });
	});

	test('does not find across blocks, nor what is no content', async () => {
		expect((await engine.find('"ทำอย่างไรเด็กออมเงิน"')).pages.size).toBe(0);
		expect((await titles('"ธนาคารโรงเรียน"')).titles).toEqual(['ธนาคารโรงเรียน']);
	});

	test('finds the words apart where the run is not printed, and says so', async () => {
		const { level, titles: found } = await titles('ธนาคารออมเงิน');
		expect(level).toBe('words');
		expect(found).toEqual(expect.arrayContaining(['ธนาคารโรงเรียน', 'อบรมบาริสต้า']));
	});

	test('finds some terms where no page has all, and names those that none has', async () => {
		expect(await titles('บาริสต้า ฟุตบอล')).toEqual({ level: 'some', missing: ['ฟุตบอล'], titles: ['อบรมบาริสต้า'] });
	});

	test('names what none has as it was typed, not as it was cut', async () => {
		expect(await titles('บาริสต้าฟุตบอล')).toMatchObject({ level: 'some', missing: ['บาริสต้าฟุตบอล'] });
	});

	test('gives every page, cases first, where nothing is typed', async () => {
		const { level, titles: found } = await titles('');
		expect(level).toBeUndefined();
		expect(found).toHaveLength(report.pages);
		expect(found.slice(0, 2)).toEqual(['ธนาคารโรงเรียน', 'อบรมบาริสต้า']);
	});

	test('finds nothing for what is nowhere', async () => {
		expect(await titles('ฟุตบอล')).toMatchObject({ missing: ['ฟุตบอล'], titles: [] });
	});

	test('has the records of pages, to be shown', async () => {
		const records = readRecords({ dist, base: BASE }, FACTS);
		const pages = [...engine.directory.all()];
		const held = await Promise.all(pages.map((page) => engine.record(page)));
		const byUrl = (list: readonly { url: string }[]) => [...list].sort((a, b) => (a.url < b.url ? -1 : 1));
		expect(byUrl(held)).toEqual(byUrl(records));
	});

	test('finds what an agency reports by its name beside other words', async () => {
		expect((await titles('กศน.ระยอง วิทยากร')).titles).toEqual(['จุดเน้น 2.7: กศน.ระยอง']);
	});

	test('only what was typed where just that is asked for', async () => {
		expect((await engine.find('ธนาคารออมเงิน', { exact: true })).pages.size).toBe(0);
	});

	test('tells what is found without one of the terms', async () => {
		const found = await engine.find('บาริสต้า ฟุตบอล ธนาคาร', { exact: true });
		expect(await found.withoutOne({})).toEqual([{ query: 'บาริสต้า ธนาคาร', count: 1 }]);
		expect(await found.withoutOne({ type: ['reports'] })).toEqual([]);
	});

	test('changes its file names with what pages say, so that caches cannot mix builds', async () => {
		const names = () => readdirSync(join(dist, INDEX_FOLDER), { recursive: true }).map(String).sort();
		const before = names();
		// Punctuation is shown but not searched.
		write('about/index.html', '<main><h1>เกี่ยวกับเว็บนี้</h1><p>วิธีจัดทำ!</p></main>');
		await buildSearchIndex({ dist, base: BASE }, { scanLimit });
		const changed = names().filter((name) => !before.includes(name));
		expect(changed.filter((name) => /^(text-|fragment\/)/.test(name))).toHaveLength(1);
	});
});
