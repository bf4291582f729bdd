/** While somebody edits: what is changed, added or taken away is on the next page that is loaded, and search knows it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDevServer, type DevServer } from '../../scripts/lib/dev-server.ts';
import { copySite, writeContent } from '../../scripts/site-copy/copy.ts';
import { INDEX_FOLDER } from '../../src/search/files.ts';
import { openEngine } from '../../src/search/open.ts';
import { FULL } from '../content-check/faults/full.ts';
import { written, writtenSite } from '../content-check/faults/site.ts';

const FILE = 'cases/project.mdx';
const ADDRESS = '/cases/project/';
/** Long enough for any machine: what comes at all comes in a second or two. */
const PATIENCE = { timeout: 60_000, interval: 200 };

let folder: string;
let server: DevServer;

beforeAll(async () => {
	folder = copySite('dev', writtenSite(FULL), '.astro');
	server = await startDevServer(folder);
}, 120_000);
afterAll(() => server.stop());

/** A case with another title. */
const titled = (title: string) => written({ ...FULL[FILE], title, aliases: [], formerly: [] });

async function load(address: string) {
	const response = await fetch(server.root + address);
	return { status: response.status, text: parse(await response.text()).querySelector('main')?.textContent ?? '' };
}

/** Addresses that search finds for words, the best first. */
async function search(words: string): Promise<string[]> {
	const engine = await openEngine(`${server.root}/${INDEX_FOLDER}/`);
	await engine.index.complete;
	const found = await engine.find(words, { exact: true });
	const records = await Promise.all((await found.rank(found.pages)).map((page) => engine.record(page)));
	return records.map(({ url }) => url);
}

/** Whether the case's own page, and the list of cases, say something. */
const said = (title: string) =>
	vi.waitFor(async () => {
		expect((await load(ADDRESS)).text).toContain(title);
		expect((await load('/cases/')).text).toContain(title);
	}, PATIENCE);

test('each edit is seen, and found', { timeout: 180_000 }, async () => {
	for (const title of ['กังหันลมของนักเรียน', 'ปะการังของนักเรียน']) {
		writeContent(folder, { [FILE]: titled(title) });
		await said(title);
		expect((await search(title))[0]).toBe(ADDRESS);
	}
	expect(await search('กังหันลมของนักเรียน')).toEqual([]);
});

test('a file that is added is a page, one that is taken away is none', { timeout: 180_000 }, async () => {
	const title = 'เรือใบของนักเรียน';
	const shows = (status: number) =>
		vi.waitFor(async () => {
			expect((await load('/cases/new/')).status).toBe(status);
			expect((await load('/cases/')).text.includes(title)).toBe(status === 200);
		}, PATIENCE);
	writeContent(folder, { 'cases/new.mdx': titled(title) });
	await shows(200);
	expect((await search(title))[0]).toBe('/cases/new/');
	rmSync(join(folder, 'content/cases/new.mdx'));
	await shows(404);
	expect(await search(title)).toEqual([]);
});

test('quick search has its names', async () => {
	for (const file of ['titles.json', 'leads.json'])
		expect(await (await fetch(`${server.root}/api/${file}`)).json()).not.toEqual({});
});

test('the policy lets Vite put style sheets into the page', async () => {
	const page = parse(await (await fetch(server.root + ADDRESS)).text());
	const policy = page.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
	expect(policy).toMatch(/; style-src 'self' 'unsafe-inline';/);
});

test('another schema reads the same files anew at the next start', { timeout: 180_000 }, async () => {
	await server.stop();
	const file = join(folder, 'src/collections/cases.ts');
	const before = readFileSync(file, 'utf8');
	const after = before.replace('title: title()', 'title: title().transform((text) => `ก่อน${text}`)');
	expect(after).not.toBe(before);
	writeFileSync(file, after);
	server = await startDevServer(folder);
	expect((await load(ADDRESS)).text).toContain('ก่อนปะการังของนักเรียน');
	// Astro itself has seen no reason to read anything anew.
	expect(server.output()).not.toContain('Clearing content store');
});
