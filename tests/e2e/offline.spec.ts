/** Reading without a network, in a real browser with the line cut, and what a new release does to open pages. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { packsOf } from '../../src/offline/page/state.ts';
import { expect, kept, listOf, note, test, visit } from './device.ts';
import { NEWS, nextRelease } from './next-release.ts';
import { ALL, CASE } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

const state = (page: Page) => page.locator('[data-offline=state]');
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Whether the page looks as it should: its style is there. */
const isStyled = (page: Page) => page.locator('.site-header').evaluate((header) => getComputedStyle(header).display);

test('the page of a first visit, RAYONG MARCO and the front page can be read without a network', async ({
	page,
	server,
}) => {
	await visit(page, server.root + CASE);
	const style = await isStyled(page);
	const text = await page.locator('main').innerText();
	await server.stop();
	await page.reload();
	expect(await page.locator('main').innerText()).toBe(text);
	expect(await isStyled(page)).toBe(style);
	await expect(note(page)).toContainText('ต่ออินเทอร์เน็ตไม่ได้');
	const marco = ALL.filter((address) => address.startsWith('/marco/'));
	expect(marco.length).toBeGreaterThan(5);
	for (const address of [...marco, '/']) {
		await page.goto(server.root + address);
		await expect(page.locator('main h1'), address).toBeVisible();
		await expect(page.locator('main h1'), address).not.toHaveText('อ่านโดยไม่ใช้อินเทอร์เน็ต');
		expect(await isStyled(page), address).toBe(style);
	}
	await server.start();
	await page.goto(server.root + CASE);
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.locator('.site-header + .notice')).toHaveCount(0);
});

test('what is kept of a visited page holds nothing of its query string', async ({ page, server }) => {
	await visit(page, `${server.root}/`);
	await page.goto(`${server.root}/about/?q=secret#privacy`);
	await expect.poll(() => kept(page, 'pages')).toContain('/about/');
	const addresses = await page.evaluate(async () => {
		const all = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
		return all.flat().map(({ url }) => url);
	});
	expect(addresses.filter((address) => address.includes('secret'))).toEqual([]);
	await server.stop();
	await page.goto(`${server.root}/about/?q=other`);
	await expect(page.locator('main h1')).toHaveText('วิธีจัดทำ');
});

test('a page that is not kept: said in Thai, with what there is, and a way to try again', async ({ page, server }) => {
	await visit(page, server.root + CASE);
	const title = await page.locator('main h1').innerText();
	await server.stop();
	const answer = await page.goto(`${server.root}/contribute/?next=%22%3E%3Cscript%3E`);
	expect(answer?.status()).toBe(503);
	await expect(note(page)).toContainText('ยังไม่ได้เก็บไว้ในเครื่องนี้');
	await expect(page.locator('[data-offline=visited] a')).toHaveText([title]);
	await expect(page.locator('[data-offline-always] a').first()).toBeVisible();
	await expect(state(page)).toContainText('ต่ออินเทอร์เน็ตไม่ได้');
	await server.start();
	await note(page).getByRole('link').click();
	await expect(page.locator('main h1')).toHaveText('แจ้งแก้และเสนอกรณี');
	expect(page.url()).toContain('?next=');
});

test('a copy steps in where the network does not answer, and where the server fails', async ({ page, server }) => {
	await visit(page, server.root + CASE);
	server.stalls = (path) => path === CASE;
	await page.goto(server.root + CASE);
	await expect(note(page)).toContainText('อินเทอร์เน็ตช้า');
	await expect(page.locator('main h1')).toBeVisible();
});

test('search finds words that nobody has typed before, after its first use', async ({ page, server }) => {
	await visit(page, `${server.root}/search/?q=PLC`);
	await page.reload();
	await expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
	const packs = (await listOf(page, server.root))['search']!.packs.map(({ id }) => `/offline/packs/${id}.pack`);
	await expect.poll(() => kept(page, 'kept'), { timeout: 30_000 }).toEqual(expect.arrayContaining(packs));
	await server.stop();
	await page.goto(`${server.root}/search/?q=ห้องสมุด`);
	await expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
	await expect(page.locator('[data-search-result]').first()).toBeVisible();
	await page.goto(server.root + '/');
	await page.goto(server.root + '/marco/');
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill('ทุเรียน');
	await expect(page.getByRole('option').first()).toBeVisible();
});

test('the worksheet chooses, keeps and gives out files, after its first use', async ({ page, server }) => {
	await visit(page, `${server.root}/worksheet/`);
	await page.reload();
	const school = page.getByLabel('ชื่อสถานศึกษา');
	await school.fill('โรงเรียนไร้สัญญาณ');
	await expect(page.locator('[data-sheet-cases] li').first()).toBeVisible();
	const packs = (await listOf(page, server.root))['worksheet']!.packs.map(({ id }) => `/offline/packs/${id}.pack`);
	expect(packs.length).toBeGreaterThan(0);
	await expect.poll(() => kept(page, 'kept'), { timeout: 30_000 }).toEqual(expect.arrayContaining(packs));
	await server.stop();
	await page.goto(`${server.root}/worksheet/?case=${CASE.split('/')[2]}`);
	await expect(page.locator('[data-sheet-notices] p')).toContainText('เพิ่มลงใบงานแล้ว');
	await expect(school).toHaveValue('โรงเรียนไร้สัญญาณ');
	for (const kind of ['.docx', '.md']) {
		const [file] = await Promise.all([page.waitForEvent('download'), button(page, kind).click()]);
		expect(file.suggestedFilename()).toMatch(new RegExp(`\\${kind}$`));
		expect(await file.failure()).toBeNull();
	}
});

test('the whole site: size told first, kept on after an interruption, readable, dated, and removed', async ({
	page,
	server,
}) => {
	test.setTimeout(60_000);
	await visit(page, `${server.root}/offline/`);
	const list = await listOf(page, server.root);
	const packs = packsOf(list);
	const size = packs.reduce((sum, { bytes }) => sum + bytes, 0);
	await expect(state(page)).toContainText(`${(size / 1e6).toFixed(1)} MB`);
	expect(server.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);

	// The line breaks on the way.
	const place = packs.findLastIndex(({ path }) => path !== undefined) + 3;
	const broken = `/offline/packs/${packs[place]?.id}.pack`;
	server.breaks = (path) => path === broken;
	await button(page, 'เก็บทั้งคลัง').click();
	await expect(state(page)).toContainText('การเชื่อมต่อขาด');
	const before = (await kept(page, 'kept')).filter((path) => path.endsWith('.pack'));
	expect(before.length).toBe(place);

	// Another day: what arrived is not fetched again.
	server.breaks = () => false;
	server.asked.length = 0;
	await page.reload();
	await expect(state(page)).toContainText('เก็บไว้แล้วบางส่วน');
	await button(page, 'เก็บต่อ').click();
	await expect(state(page)).toContainText('เก็บครบทั้งคลังแล้ว', { timeout: 30_000 });
	expect(server.asked.filter((path) => before.includes(path))).toEqual([]);
	const today = new Date().toLocaleDateString('th-TH', { dateStyle: 'long' });
	await expect(state(page)).toContainText(today);

	await server.stop();
	const unreadable = await page.evaluate(
		async (addresses) => {
			const answers = await Promise.all(addresses.map(async (address) => ({ address, ok: (await fetch(address)).ok })));
			return answers.filter(({ ok }) => !ok);
		},
		ALL.filter((address) => !/^\/\d{3}\.html$/.test(address)),
	);
	expect(unreadable).toEqual([]);
	await page.goto(server.root + CASE);
	await expect(note(page)).toContainText(today);
	await page.goto(`${server.root}/offline/`);
	await expect(state(page)).toContainText('ยังไม่ได้เทียบกับฉบับบนเว็บ');

	await server.start();
	await page.reload();
	await button(page, 'ลบสำเนาออกจากเครื่อง').click();
	await expect(button(page, 'เก็บทั้งคลัง')).toBeVisible();
	expect(await kept(page, 'kept')).toEqual([]);
});

test('a new release takes over without touching a page that is open', async ({ page, server, context }) => {
	test.setTimeout(90_000);
	await visit(page, server.root + CASE);
	await page.goto(server.root + '/about/');
	await expect.poll(() => kept(page, 'pages')).toContain('/about/');
	const style = await isStyled(page);
	const old = await kept(page, 'assets');
	const folder = await nextRelease('dist');
	try {
		server.folder = folder;
		let loads = 0;
		page.on('load', () => loads++);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const worker = registration.installing ?? registration.waiting;
			if (worker?.state === 'installing')
				await new Promise((done) => worker.addEventListener('statechange', () => done(undefined)));
		});
		const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
		expect(await waits()).toBe(true);

		// Another page of the new release beside it: the old one goes on as it is, its files stay.
		const second = await context.newPage();
		await second.goto(`${server.root}/marco/`);
		await expect(second.locator('main h1')).toContainText(NEWS);
		expect(await isStyled(second)).toBe(style);
		await second.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.postMessage('take over'));
		await second.reload();
		expect(await waits()).toBe(true);
		expect(await kept(page, 'assets')).toEqual(expect.arrayContaining(old));
		expect(loads).toBe(0);
		await expect(page.locator('main h1')).not.toContainText(NEWS);
		await second.close();

		// The only page that is open asks: the new worker takes over, and still nothing reloads.
		await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.postMessage('take over'));
		await expect.poll(waits).toBe(false);
		expect(loads).toBe(0);
		expect(await isStyled(page)).toBe(style);

		// What was visited before the release is kept with the style it had; what came with it is new.
		await server.stop();
		await page.goto(server.root + CASE);
		await expect(page.locator('main h1')).not.toContainText(NEWS);
		expect(await isStyled(page)).toBe(style);
		await page.goto(`${server.root}/marco/m/`);
		await expect(page.locator('main h1')).toContainText(NEWS);
		expect(await isStyled(page)).toBe(style);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page about reading offline says what it takes, and offers no button that does nothing', async ({
		page,
		server,
	}) => {
		await page.goto(`${server.root}/offline/`);
		await expect(state(page)).toContainText('JavaScript');
		await expect(page.locator('main button:visible, main progress:visible')).toHaveCount(0);
		await expect(page.locator('[data-offline-always] a').first()).toBeVisible();
	});
});
