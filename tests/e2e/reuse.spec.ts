/** What the site offers to programs and researchers, as a browser sees it. */
import { readFileSync } from 'node:fs';
import { CASE, urlOf } from './pages.ts';
import { expect, test } from './test.ts';

for (const address of ['/', '/reuse/', CASE, '/marco/', urlOf('data/districts'), '/glossary/'])
	test(`the policy lets ${address} describe itself`, async ({ page }) => {
		// What the policy blocks is an error on the console, which fails the test.
		await page.goto(address);
		const block = page.locator('head script[type="application/ld+json"]');
		await expect(block).toHaveCount(1);
		expect(JSON.parse((await block.textContent()) ?? '')).toMatchObject({ '@context': 'https://schema.org' });
	});

for (const file of ['/feed.xml', '/opensearch.xml', '/sitemap-index.xml', '/sitemap-0.xml'])
	test(`${file} is well-formed XML`, async ({ page, request }) => {
		const text = await (await request.get(file)).text();
		// An empty page: those of the site may not read documents.
		const root = await page.evaluate((xml) => {
			const document = new DOMParser().parseFromString(xml, 'application/xml');
			return document.querySelector('parsererror')?.textContent ?? document.documentElement.localName;
		}, text);
		expect(['rss', 'OpenSearchDescription', 'sitemapindex', 'urlset']).toContain(root);
	});

for (const javaScriptEnabled of [true, false])
	test(`a table is taken home ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		await page.goto('/');
		await page.locator('.site-footer').getByRole('link', { name: 'นำไปใช้ต่อ' }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: /^CSV กรณีปฏิบัติ/ }).click(),
		]);
		expect(download.suggestedFilename()).toBe('cases.csv');
		expect(readFileSync(await download.path())).toEqual(readFileSync('dist/api/cases.csv'));
		await context.close();
	});

test('the examples on the page on reuse name addresses that answer', async ({ page, request, baseURL }) => {
	await page.goto('/reuse/');
	const home = new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').origin;
	const shown = (await page.locator('pre').allTextContents()).join('\n');
	const addresses = [...new Set(shown.match(/https?:\/\/[^\s"]+/g))];
	expect(addresses.length).toBeGreaterThan(3);
	for (const address of addresses) {
		expect(address.startsWith(home)).toBe(true);
		expect((await request.get(address.replace(home, baseURL ?? ''))).status(), address).toBe(200);
	}
});

test('the page on reuse fits a narrow phone, its tables within their frames', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('/reuse/');
	expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBe(0);
});
