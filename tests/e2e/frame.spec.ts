/** The frame around every page: widths, keyboard, theme, and reading without JavaScript. */
import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright/test';
import { CASE, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

for (const width of [320, 360, 768, 1280])
	test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		const wide: string[] = [];
		for (const address of KINDS) {
			await page.goto(address);
			const overflow = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
			if (overflow > 0) wide.push(`${address}: ${overflow} px`);
		}
		expect(wide).toEqual([]);
	});

test('the first screen of the front page on a phone tells what this is, searches and has all doors', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	for (const part of [
		page.locator('h1'),
		page.locator('main input[name="q"]'),
		...(await page.locator('.doors a').all()),
	])
		expect(await part.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
});

test('the keyboard skips to the content, and the next stop is in it', async ({ page }) => {
	await page.goto(CASE);
	await page.keyboard.press('Tab');
	await expect(page.locator('.sl-skip-link')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
});

test('the menu opens on a phone by keyboard, closes with Escape and gives the focus back', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(CASE);
	const button = page.getByRole('button', { name: 'เมนู' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#menu')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('#menu')).toBeHidden();
	await expect(button).toBeFocused();
});

test('the menu says in which section a page is', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(CASE);
	await expect(page.locator('#menu [aria-current]')).toHaveText('กรณีปฏิบัติ');
});

test('a chosen theme holds on the next page, from its first paint', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(CASE);
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await ground();
	const button = page.getByRole('button', { name: 'โหมดมืด', exact: true });
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	const dark = await ground();
	expect(dark).not.toBe(light);
	await page.goto('/about/');
	expect(await ground()).toBe(dark);
});

test('a content page loads nothing but itself, its style, its script and two faces', async ({ page }) => {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(CASE, { waitUntil: 'networkidle' });
	const bytes = await Promise.all(
		responses.map(async (response) => ({
			url: response.url(),
			size: brotliCompressSync(await response.body()).length,
		})),
	);
	expect(bytes.filter(({ url }) => url.endsWith(CASE)).length).toBe(1);
	const of = (pattern: RegExp) => bytes.filter(({ url }) => pattern.test(url));
	expect(of(/pagefind|search/)).toEqual([]);
	expect(of(/\.woff2/).length).toBe(2);
	const text = bytes.filter(({ url }) => !/\.(woff2|svg)/.test(url)).reduce((sum, { size }) => sum + size, 0);
	expect(text).toBeGreaterThan(0);
	expect(text).toBeLessThanOrEqual(20 * 1024);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every kind of page reads the same', async ({ page, browser, baseURL }) => {
		test.setTimeout(180_000);
		const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: true });
		const scripted = await context.newPage();
		for (const address of KINDS) {
			await page.goto(address);
			await expect(page.locator('main h1'), address).toBeVisible();
			// These are for scripts; what their pages say without them has tests of its own.
			if (['/search/', '/worksheet/', '/offline/'].includes(address)) continue;
			await scripted.goto(address);
			// Forms that narrow a list are for scripts, too: the list is whole without them.
			await scripted.evaluate(() => document.querySelector('form[data-narrow]')?.remove());
			const text = await page.locator('main').innerText();
			expect(text.length, address).toBeGreaterThan(100);
			expect(await scripted.locator('main').innerText(), address).toBe(text);
		}
		await context.close();
	});

	test('the menu opens', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(CASE);
		await page.getByRole('button', { name: 'เมนู' }).click();
		await expect(page.getByRole('link', { name: 'อภิธานศัพท์' })).toBeVisible();
	});

	test('the search page leads to lists instead of nothing', async ({ page }) => {
		await page.goto('/search/?q=PLC');
		await expect(page.locator('main a[href="/cases/"]').first()).toBeVisible();
	});

	test('the theme follows the device', async ({ page }) => {
		const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(CASE);
		const light = await ground();
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await ground()).not.toBe(light);
	});
});
