/** Search keeps what it has found when a part of the index does not come, and tries again without a reload. */
import { expect, test as base, type Page, type Route } from 'playwright/test';

const test = base.extend<{ faults: string[] }>({
	faults: [
		async ({ page }, use) => {
			const faults: string[] = [];
			page.on('pageerror', ({ message }) => faults.push(message));
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

const TEXT = '**/search-index/text-*';
const FIRST = '**/search-index/first.txt';
const results = (page: Page) => page.locator('[data-search-result]');
const status = (page: Page) => page.locator('[data-search-status]');
const notes = (page: Page) => page.locator('[data-search-notes]');
const input = (page: Page) => page.locator('[data-search-input]');
const isDone = (page: Page) => expect(status(page)).toHaveAttribute('data-state', 'done');
const found = async (page: Page) => Number(/[\d,]+/.exec(await status(page).innerText())?.[0].replace(',', ''));

const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	'is not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>not found' }),
	'is a block page': (route) => route.fulfill({ contentType: 'text/html', body: '<p>blocked' }),
	'comes cut': async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	'is something else': (route) => route.fulfill({ contentType: 'application/json', body: '{"blocked":true}' }),
	'is a list of something else': (route) => route.fulfill({ contentType: 'application/json', body: '[1,2,3]' }),
	'breaks off': (route) => route.abort(),
	'is refused by the server': (route) => route.fulfill({ status: 503, body: 'busy' }),
};

for (const [name, fail] of Object.entries(FAILURES)) {
	test(`search: titles stay when the text ${name}, and the next word finds it again`, async ({ page }) => {
		await page.route(TEXT, fail);
		await page.goto('/search/?q=PLC');
		await isDone(page);
		await expect(results(page).first()).toBeVisible();
		await expect(notes(page)).toContainText('ค้นในเนื้อหาไม่ได้');
		const before = await found(page);
		expect(before).toBeGreaterThan(0);
		// What no title has is not said to be nowhere, and nothing else is searched instead.
		await input(page).fill('คำที่ไม่มีในชื่อเรื่องใด');
		await expect(status(page)).toContainText('ไม่พบในชื่อเรื่อง');
		await isDone(page);
		await expect(results(page)).toHaveCount(0);
		await page.unroute(TEXT);
		await input(page).fill('PLC');
		await expect(notes(page)).not.toContainText('ค้นในเนื้อหาไม่ได้');
		await isDone(page);
		expect(await found(page)).toBeGreaterThan(before);
	});

	test(`search: where the first file ${name}, it is said, and the same word sent again is found`, async ({ page }) => {
		await page.route(FIRST, fail);
		await page.goto('/search/?q=PLC');
		await expect(status(page)).toHaveAttribute('data-state', 'error');
		await page.unroute(FIRST);
		await input(page).press('Enter');
		await isDone(page);
		await expect(results(page).first()).toBeVisible();
		await expect(notes(page)).not.toContainText('ค้นในเนื้อหาไม่ได้');
	});

	test(`search: a choice of filters needs no text that ${name}`, async ({ page }) => {
		await page.route(TEXT, fail);
		await page.goto('/search/?type=cases');
		await isDone(page);
		await expect(results(page).first()).toBeVisible();
		await expect(notes(page)).not.toContainText('ค้นในเนื้อหาไม่ได้');
	});
}

test('search: a network that is back is used at once', async ({ page, context }) => {
	await page.route(TEXT, (route) => route.abort());
	await page.goto('/search/?q=PLC');
	await expect(notes(page)).toContainText('ค้นในเนื้อหาไม่ได้');
	await context.setOffline(true);
	await page.unroute(TEXT);
	await context.setOffline(false);
	await expect(notes(page)).not.toContainText('ค้นในเนื้อหาไม่ได้');
	await isDone(page);
});

test('search: quick search keeps its names when the text does not come', async ({ page }) => {
	await page.route(TEXT, (route) => route.fulfill({ contentType: 'text/html', body: '<p>blocked' }));
	await page.goto('/');
	const asked = page.waitForRequest(TEXT);
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill('PLC');
	await asked;
	await expect(page.getByRole('option').first()).toBeVisible();
	await expect(page.locator('.quick-status')).toContainText('รายการ');
});
