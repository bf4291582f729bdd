/**
 * Two sites on two ports, each built with this code, one of which searches both: in a browser, under the policy that
 * servers send. The other's index is of either kind, and its line is cut.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ARGUMENTS, browserPath, NO_BROWSER } from '../../scripts/lib/browser.ts';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite, writeContent } from '../../scripts/site-copy/copy.ts';
import { buildSearchIndex } from '../../src/search/indexer.ts';
import { FULL } from '../content-check/faults/full.ts';
import { written, writtenSite } from '../content-check/faults/site.ts';
import { ReleaseServer } from '../e2e/release-server.ts';

const OWN_CASE = 'กังหันลมของนักเรียน';
const OTHER_CASE = 'ปะการังของนักเรียน';
const OTHER_NAME = 'คลังความรู้ชลบุรี';
/** Both cases have it in their names, and no other case has it. */
const BOTH = 'ของนักเรียน';

const makeSite = (name: string, title: string) => {
	const folder = copySite(name, writtenSite(FULL));
	writeContent(folder, {
		'cases/new.mdx': written({ ...FULL['cases/project.mdx'], title, aliases: [], formerly: [] }),
	});
	return folder;
};

/** Writes into a copy with which sites it is searched. */
function searchTogether(folder: string, address: string) {
	const file = join(folder, 'src/site.ts');
	const before = readFileSync(file, 'utf8');
	const after = before.replace(/(SEARCHED_TOGETHER: [^=]*) = \[\];/, (_, head: string) => {
		return `${head} = [{ name: '${OTHER_NAME}', address: '${address}' }];`;
	});
	expect(after).not.toBe(before);
	writeFileSync(file, after);
}

/** Serves a copy of the code under the policy that the copy was built with. */
class CopyServer extends ReleaseServer {
	get policy() {
		return /Content-Security-Policy: (.*)/.exec(readFileSync(join(this.folder, '_headers'), 'utf8'))?.[1] ?? '';
	}

	protected override headers(path: string) {
		return { ...super.headers(path), 'Content-Security-Policy': this.policy };
	}
}

const path = browserPath();
if (!path) console.warn(NO_BROWSER);

describe.skipIf(!path)('two sites', { timeout: 60_000 }, () => {
	let browser: Browser;
	let page: Page;
	let own: CopyServer;
	let other: CopyServer;
	/** What the browser refused or failed at, and requests to where nothing was to be asked for. */
	let complaints: string[];

	beforeAll(async () => {
		const [ownFolder, otherFolder] = [makeSite('together-own', OWN_CASE), makeSite('together-other', OTHER_CASE)];
		own = new CopyServer(join(ownFolder, 'dist'));
		other = new CopyServer(join(otherFolder, 'dist'));
		await Promise.all([own.start(), other.start()]);
		searchTogether(ownFolder, `${other.root}/`);
		await Promise.all([buildSite(ownFolder), buildSite(otherFolder, { SEARCH_KIND: 'pagefind' })]);
		browser = await chromium.launch({ executablePath: path, args: ARGUMENTS });
	}, 600_000);
	afterAll(async () => {
		await browser?.close();
		await Promise.all([own.stop(), other.stop().catch(() => undefined)]);
	});
	afterEach(() => page?.close());

	/** Opens the search page of a site. */
	const open = async (server: CopyServer, query: string, prepare = (_: Page): unknown => undefined) => {
		page = await browser.newPage({ locale: 'th-TH', serviceWorkers: 'block' });
		complaints = [];
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('request', (request) => {
			if (!request.url().startsWith(`${server.root}/`) && !request.url().startsWith(`${other.root}/search-index/`))
				complaints.push(request.url());
		});
		await prepare(page);
		await page.goto(`${server.root}/search/?${new URLSearchParams(query)}`);
	};
	const settled = () => page.locator('[data-search-status][data-state="done"]').waitFor();
	const titles = () => page.locator('.result-title').allTextContents();
	const notes = () => page.locator('[data-search-notes]').textContent();

	/** What readers find who search both. */
	const findsBoth = async () => {
		await open(own, `type=cases&q=${BOTH}`);
		await settled();
		expect((await titles()).sort()).toEqual([OWN_CASE, OTHER_CASE].sort());
		expect(await notes()).toBe('');
		const [ours, theirs] = [OWN_CASE, OTHER_CASE].map((name) => page.locator('.result', { hasText: name }));
		expect(await ours!.textContent()).not.toContain(OTHER_NAME);
		expect(await theirs!.textContent()).toContain(OTHER_NAME);
		expect(await theirs!.locator('a').first().getAttribute('href')).toBe(`${other.root}/cases/new/`);
		expect(complaints).toEqual([]);
	};
	const privacy = (server: CopyServer) => readFileSync(join(server.folder, 'privacy/index.html'), 'utf8');

	test('say so in their policy and to their readers, where they are searched together', () => {
		expect(own.policy).toContain(`; connect-src 'self' ${other.root}/search-index/;`);
		expect(other.policy).toContain("; connect-src 'self';");
		expect(privacy(own)).toContain(`“${OTHER_NAME}”`);
		expect(privacy(other)).not.toContain('ดัชนี');
	});

	test('are searched together where the other is read by Pagefind, whose code is one’s own', async () => {
		await findsBoth();
		expect(own.asked).toContain('/search-index/pagefind-worker.js');
		expect(other.asked.filter((file) => /fragment/.test(file))).not.toEqual([]);
		expect(other.asked.filter((file) => /\.js$|wasm/.test(file))).toEqual([]);
	});

	test('can be narrowed to one of them, in an address that can be sent on', async () => {
		await open(own, `type=cases&q=${BOTH}`);
		await settled();
		await page.getByRole('checkbox', { name: new RegExp(OTHER_NAME) }).check();
		await settled();
		expect(await titles()).toEqual([OTHER_CASE]);
		await page.reload();
		await settled();
		expect(await titles()).toEqual([OTHER_CASE]);
		expect(complaints).toEqual([]);
	});

	test('the other one’s result leads there', async () => {
		await open(own, `type=cases&q=${OTHER_CASE}`);
		await settled();
		await page.locator('.result-title a').first().click();
		await page.waitForURL(`${other.root}/cases/new/`);
		expect(await page.locator('h1').textContent()).toContain(OTHER_CASE);
	});

	test('a site that is searched alone asks nobody else, and has no filter for sites', async () => {
		other.asked.length = 0;
		await open(other, `type=cases&q=${BOTH}`);
		await settled();
		expect(await titles()).toEqual([OTHER_CASE]);
		expect(await page.locator('input[name="site"]').count()).toBe(0);
		expect(other.asked.filter((file) => /together|other-/.test(file))).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('are searched together where the other’s text is scanned', async () => {
		await buildSearchIndex({ dist: other.folder, base: '/' });
		await findsBoth();
	});

	test('results of this one do not wait for the other, and keep the focus when it comes', async () => {
		const held = Promise.withResolvers<void>();
		await open(own, `type=cases&q=${BOTH}`, (page) =>
			page.route(`${other.root}/search-index/first.txt`, async (route) => {
				await held.promise;
				await route.continue();
			}),
		);
		await page.locator('[data-search-status]', { hasText: 'กำลังค้นเว็บอื่น' }).waitFor();
		expect(await titles()).toEqual([OWN_CASE]);
		await page.locator('.result-title a').focus();
		held.resolve();
		await settled();
		expect((await titles()).sort()).toEqual([OWN_CASE, OTHER_CASE].sort());
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(OWN_CASE);
	});

	test('where the other cannot be reached, there are one’s own results, and a sentence', async () => {
		await other.stop();
		await open(own, `type=cases&q=${BOTH}`);
		await settled();
		expect(await titles()).toEqual([OWN_CASE]);
		expect(await notes()).toBe(`ค้นเว็บ “${OTHER_NAME}” ไม่ได้ในขณะนี้ ผลที่แสดงมาจากเว็บนี้`);
		expect(complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
	});
});
