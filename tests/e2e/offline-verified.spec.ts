/** Nothing unverified is kept on a device, whatever a network answers in the site's place. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, kept, listOf, note, test as base, visit } from './device.ts';
import { ALL, CASE } from './pages.ts';
import type { Instead, ReleaseServer } from './release-server.ts';

// Browsers complain themselves of what is no script; scripts must bear with it.
const test = base.extend({
	faults: async ({ page }, use) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await use(faults);
		expect(faults).toEqual([]);
	},
});

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 60_000 });

const contentOf = (path: string) => readFileSync(`dist${decodeURI(path)}${path.endsWith('/') ? 'index.html' : ''}`);
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files of a folder whose names match, as paths. */
const filesIn = (folder: string, name: RegExp) =>
	readdirSync(`dist/${folder}`)
		.filter((file) => name.test(file))
		.map((file) => `/${folder}/${file}`);

/** The only one. */
const fileIn = (folder: string, name: RegExp) => {
	const [found = '', ...more] = filesIn(folder, name);
	expect(more).toEqual([]);
	return found;
};

const SCRIPT = fileIn('_astro', /^app\..*\.js$/);
const STYLE = fileIn('_astro', /^worksheet\..*\.css$/);
const FONT = fileIn('_astro', /^rayong-looped-400\..*\.woff2$/);
/** The text comes in as many files as it needs; one stands for all. */
const [TEXT = ''] = filesIn('search-index', /^text-.*\.txt$/);
const DATA = '/api/worksheet.json';
const FIRST = '/search-index/first.txt';

const BLOCKED = '<!doctype html><title>Blocked</title><p>This page is blocked by the network of the school.</html>';

const WRONG: Readonly<Record<string, (path: string) => Instead>> = {
	'a block page': () => ({ type: 'text/html', body: BLOCKED }),
	'a cut file': (path) => ({ type: typeOf(path), body: contentOf(path).subarray(0, contentOf(path).length / 2) }),
	'something else of the right type': (path) => ({ type: typeOf(path), body: '[]' }),
	'nothing at all': (path) => ({ type: typeOf(path), body: '' }),
};

const typeOf = (path: string) =>
	({ js: 'text/javascript', css: 'text/css', json: 'application/json', woff2: 'font/woff2' })[
		/\.(\w+)$/.exec(path)?.[1] ?? ''
	] ?? 'text/plain; charset=utf-8';

/** What is kept under the address of a file of the release and is not that file. */
async function wrong(page: Page) {
	const copies = await page.evaluate(async () => {
		const list: { place: string; path: string; hex: string }[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) {
				const content = await (await cache.match(url))!.arrayBuffer();
				const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
				const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
				list.push({ place: name, path: new URL(url).pathname, hex });
			}
		}
		return list;
	});
	expect(copies.length).toBeGreaterThan(10);
	return copies
		.filter(({ path, hex }) => !path.endsWith('.pack') && hex !== sha256(contentOf(path)))
		.map(({ place, path }) => `${path} in ${place}`);
}

/** Waits until a group is on the device as a whole. */
async function filled(page: Page, server: ReleaseServer, group: string) {
	const packs = (await listOf(page, server.root))[group]!.packs.map(({ id }) => `/offline/packs/${id}.pack`);
	await expect.poll(() => kept(page, 'kept'), { timeout: 30_000 }).toEqual(expect.arrayContaining(packs));
}

const works = {
	worksheet: async (page: Page) => {
		await page.getByLabel('ชื่อสถานศึกษา').focus();
		await expect(page.locator('[data-sheet-cases] li').first()).toBeVisible();
	},
	search: async (page: Page) => {
		await expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
		await expect(page.locator('[data-search-result]').first()).toBeVisible();
		await expect(page.locator('[data-search-notes]')).not.toContainText('ค้นในเนื้อหาไม่ได้');
	},
};

/** The files that are tried, with the page that needs them and a sign that it has asked for them. */
const FILES = [
	{ file: SCRIPT, group: 'worksheet', address: '/worksheet/' },
	{ file: STYLE, group: 'worksheet', address: '/worksheet/' },
	{ file: DATA, group: 'worksheet', address: '/worksheet/' },
	{ file: TEXT, group: 'search', address: '/search/?q=PLC' },
	{ file: FIRST, group: 'search', address: '/search/?q=PLC' },
] as const;

for (const [name, answer] of Object.entries(WRONG))
	for (const { file, group, address } of FILES)
		test(`worker: ${name} is never kept in place of ${file.replace(/[.-][\w-]+(\.\w+)$/, '$1')}`, async ({
			page,
			server,
		}) => {
			await visit(page, server.root + CASE);
			server.instead = (path) => (path === file ? answer(path) : undefined);
			await page.goto(server.root + address);
			if (group === 'worksheet') await page.getByLabel('ชื่อสถานศึกษา').focus();
			await expect.poll(() => server.asked.filter((path) => path === file).length).toBeGreaterThan(0);
			await page.reload();
			expect(await wrong(page)).toEqual([]);
			// The network is as it should be, and so is the page, now and without a network.
			server.instead = () => undefined;
			await page.reload();
			await works[group](page);
			await filled(page, server, group);
			expect(await wrong(page)).toEqual([]);
			await server.stop();
			await page.reload();
			await works[group](page);
		});

for (const file of ['/offline/copy.json', FONT, '/marco/'])
	test(`worker: a device to which ${file} comes wrong gets no copies, and all of them at the next visit`, async ({
		page,
		server,
	}) => {
		server.instead = (path) => (path === file ? { type: 'text/html', body: BLOCKED } : undefined);
		await page.goto(`${server.root}/robots.txt`);
		const state = await page.evaluate(async () => {
			// The policy takes the name that the site's own script has on its pages; this is none.
			const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => '/sw.js' });
			const { installing: worker } = await navigator.serviceWorker.register(policy?.createScriptURL('') ?? '/sw.js');
			while (worker?.state === 'installing')
				await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
			return worker?.state;
		});
		expect(state).toBe('redundant');
		server.instead = () => undefined;
		await visit(page, `${server.root}/about/`);
		expect(await wrong(page)).toEqual([]);
		await server.stop();
		await page.goto(`${server.root}/marco/`);
		await expect(page.locator('main h1')).toBeVisible();
	});

/** How a copy that is not what it should be may stand in a cache: as an earlier worker kept it, or with all it had. */
const KEPT = {
	'as an earlier worker kept it': false,
	'with the headers of the good one': true,
};

for (const [how, headed] of Object.entries(KEPT))
	for (const [name, answer] of Object.entries(WRONG))
		test(`worker: ${name} that is kept already, ${how}, is dropped and fetched anew`, async ({
			page: before,
			server,
			context,
		}) => {
			let page = before;
			await visit(page, `${server.root}/search/?q=PLC`);
			await page.reload();
			await works.search(page);
			await page.goto(`${server.root}/worksheet/`);
			await works.worksheet(page);
			for (const group of ['search', 'worksheet']) await filled(page, server, group);
			const bad = [SCRIPT, STYLE, DATA, TEXT, FIRST].map((path) => {
				const { type, body } = answer(path);
				return { path, type, body: Array.from(Buffer.from(body)) };
			});
			await page.evaluate(
				async ([files, keepsHeaders]) => {
					for (const name of await caches.keys()) {
						const cache = await caches.open(name);
						for (const { path, type, body } of files) {
							const known = await cache.match(path);
							const headers = known && keepsHeaders ? known.headers : { 'content-type': type };
							if (known || name.startsWith('kept'))
								await cache.put(path, new Response(new Uint8Array(body), { headers }));
						}
						// As an earlier worker noted it.
						for (const { url } of keepsHeaders ? [] : await cache.keys())
							if (url.endsWith('.pack')) await cache.put(url, new Response(await (await cache.match(url))!.text()));
					}
				},
				[bad, headed] as const,
			);
			// Another tab: this one remembers by itself what it loaded.
			page = await context.newPage();
			await before.close();
			await page.goto(`${server.root}/worksheet/`);
			await works.worksheet(page);
			await page.goto(`${server.root}/search/?q=PLC`);
			await works.search(page);
			await expect.poll(() => wrong(page), { timeout: 30_000 }).toEqual([]);
			for (const group of ['search', 'worksheet']) await filled(page, server, group);
			await server.stop();
			await page.reload();
			await works.search(page);
			await page.goto(`${server.root}/worksheet/`);
			await works.worksheet(page);
		});

const OTHER = ALL.find((address) => address.startsWith('/cases/') && address !== CASE)!;

/** What may come in place of a page: as a portal answers, half of the page, another page as hosts of one page answer. */
const PAGES: Readonly<Record<string, Instead>> = {
	'the log-in page of a network': { type: 'text/html; charset=utf-8', body: '<h1>Log in</h1><form></form>' },
	'half of the page': {
		type: 'text/html; charset=utf-8',
		body: contentOf(CASE).subarray(0, contentOf(CASE).length / 2),
	},
	'the front page': { type: 'text/html; charset=utf-8', body: contentOf('/') },
	'a page that asks for a log-in': { status: 511, type: 'text/html', body: '<h1>Log in</h1>' },
};

for (const [name, instead] of Object.entries(PAGES))
	test(`worker: ${name} in place of a page is shown, and the copy of the page stays`, async ({ page, server }) => {
		await visit(page, server.root + CASE);
		const title = await page.locator('main h1').innerText();
		await expect.poll(() => kept(page, 'pages')).toContain(CASE);
		server.instead = (path) => ([CASE, OTHER].includes(path) ? instead : undefined);
		for (const address of [OTHER, CASE]) {
			await page.goto(server.root + address);
			await expect(page.locator('.site-header + .notice')).toHaveCount(0);
			await expect(page.locator('h1').first()).not.toHaveText(name === 'half of the page' ? '' : title);
		}
		// A page that is visited later has been kept by then.
		server.instead = () => undefined;
		await page.goto(`${server.root}/about/`);
		await expect.poll(() => kept(page, 'pages')).toContain('/about/');
		expect(await wrong(page)).toEqual([]);
		expect(await kept(page, 'pages')).not.toContain(OTHER);
		await server.stop();
		await page.goto(server.root + CASE);
		await expect(page.locator('main h1')).toHaveText(title);
		await expect(note(page)).toBeVisible();
	});

test('worker: a page that a portal gave and an earlier worker kept is not taken for ours', async ({ page, server }) => {
	await visit(page, server.root + CASE);
	await expect.poll(() => kept(page, 'pages')).toContain(CASE);
	await page.evaluate(async (address) => {
		const name = (await caches.keys()).find((key) => key.startsWith('pages '))!;
		const cache = await caches.open(name);
		await cache.put(address, new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } }));
	}, server.root + CASE);
	await server.stop();
	const answer = await page.goto(server.root + CASE);
	expect(answer?.status()).toBe(503);
	await expect(note(page)).toContainText('ยังไม่ได้เก็บไว้ในเครื่องนี้');
	expect(await kept(page, 'pages')).not.toContain(CASE);
});

for (const status of [408, 429, 500, 502, 503, 504])
	test(`worker: where the server answers ${status}, copies step in: pages, data, index`, async ({ page, server }) => {
		await visit(page, `${server.root}/worksheet/`);
		await page.reload();
		await works.worksheet(page);
		await filled(page, server, 'worksheet');
		await page.goto(server.root + CASE);
		await expect.poll(() => kept(page, 'pages')).toContain(CASE);
		server.instead = () => ({ status, type: 'text/html', body: '<h1>Sorry</h1>' });
		await page.reload();
		await expect(note(page)).toContainText('ต่ออินเทอร์เน็ตไม่ได้');
		await page.goto(`${server.root}/worksheet/`);
		await works.worksheet(page);
		const data = await page.evaluate(async (path) => (await fetch(path)).text(), DATA);
		expect(data).toBe(contentOf(DATA).toString());
	});

test('worker: data that come as a page or cut are answered from the copy', async ({ page, server }) => {
	await visit(page, `${server.root}/worksheet/`);
	await page.reload();
	await works.worksheet(page);
	await filled(page, server, 'worksheet');
	for (const answer of Object.values(WRONG)) {
		server.instead = (path) => (path === DATA ? answer(path) : undefined);
		await page.reload();
		await works.worksheet(page);
	}
});

test('worker: a packed file that comes wrong ends the copy of the site, which goes on later', async ({
	page,
	server,
}) => {
	await visit(page, `${server.root}/offline/`);
	const { packs } = (await listOf(page, server.root))['site']!;
	const [first, second] = packs.map(({ id }) => `/offline/packs/${id}.pack`);
	expect(first).toBeDefined();
	expect(second).toBeDefined();
	// A pack of the same release, whole, under another's name.
	server.instead = (path) =>
		path === first ? { type: 'application/octet-stream', body: contentOf(second!) } : undefined;
	await page.getByRole('button', { name: 'เก็บทั้งคลัง' }).click();
	await expect(page.locator('[data-offline=state]')).toContainText('การเชื่อมต่อขาด');
	expect(await wrong(page)).toEqual([]);
	expect(await kept(page, 'kept')).not.toContain(first);
	server.instead = () => undefined;
	await page.reload();
	await page.locator('[data-offline=start]').click();
	await expect(page.locator('[data-offline=state]')).toContainText('เก็บครบทั้งคลังแล้ว', { timeout: 30_000 });
	expect(await wrong(page)).toEqual([]);
});
