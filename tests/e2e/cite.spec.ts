/** Citing a page: text to copy by keyboard, files to download, and both without JavaScript. */
import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { CASE, KINDS } from './pages.ts';
import { pasted } from './paste.ts';
import { expect, test } from './test.ts';

const box = (page: Page) => page.locator('.column > .cite');
const summary = (page: Page) => box(page).locator(':scope > summary');

/** Pages that nobody would cite. */
const NOT_CITED = /^\/\d{3}\.html$/;

/** The day as the page should tell it, from the browser's own calendar. */
const today = (page: Page) =>
	page.evaluate(() =>
		new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { day: 'numeric', month: 'long', year: 'numeric' }).format(),
	);

test('the reference is copied by keyboard, with the day, in italics and as plain text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']);
	await page.goto(CASE);
	// The page has spaces that do not break; the clipboard gets plain ones.
	const title = (await page.locator('main h1').innerText()).replaceAll('\u00A0', ' ').trim();
	await summary(page).focus();
	await page.keyboard.press('Enter');
	const button = box(page).getByRole('button', { name: 'คัดลอกแบบ APA' });
	await expect(button).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(box(page).getByRole('status')).toHaveText('คัดลอกแล้ว');
	const { text, html } = await pasted(page);
	const address = await page.locator('link[rel="canonical"]').getAttribute('href');
	expect(text).toContain(`${title}. สืบค้นเมื่อ ${await today(page)}, จาก ${address}`);
	expect(text).not.toMatch(/\u00A0/);
	expect(html).toContain(`<i>${title}</i>`);

	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await pasted(page)).text).toContain(`${address} (เปิดดู ${await today(page)})`);
});

test('where the browser does not let a page copy, the text is selected instead', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(CASE);
	await summary(page).click();
	await box(page).getByRole('button', { name: 'คัดลอกแบบ APA' }).click();
	await expect(box(page).getByRole('status')).toContainText('Ctrl+C');
	const reference = await box(page).locator('.citation > p').first().innerText();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(reference);
});

test('nothing of it loads before it is asked for', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
	await page.goto(CASE, { waitUntil: 'networkidle' });
	const before = scripts.length;
	await summary(page).click();
	await expect(box(page).getByRole('button').first()).toBeVisible();
	expect(scripts.length).toBeGreaterThan(before);
});

test('an open box has no faults of access, on a phone and in the dark', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/marco/c/');
	await summary(page).click();
	await expect(box(page).getByRole('button').first()).toBeVisible();
	for (const part of await box(page).locator('details > summary').all()) await part.click();
	expect((await new AxeBuilder({ page }).include('.column > .cite').analyze()).violations).toEqual([]);
	expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a page on paper says how it is cited', async ({ page }) => {
	await page.goto(CASE);
	await page.emulateMedia({ media: 'print' });
	await expect(box(page).locator('.citation > p').first()).toBeVisible();
	await expect(box(page).getByRole('link', { name: 'RIS' })).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of KINDS.filter((kind) => !NOT_CITED.test(kind)))
		test(`${address} shows its citation and gives its files`, async ({ page }) => {
			await page.goto(address);
			await summary(page).click();
			const citation = box(page).locator('.citation').first();
			const [title, url] = [citation.locator('i'), citation.locator('span')];
			await expect(title).toBeVisible();
			// The day of retrieval is not known: what is left is a whole reference.
			await expect(citation.locator('p').first()).not.toContainText('สืบค้นเมื่อ');
			for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					citation.getByRole('link', { name, exact: true }).click(),
				]);
				const text = await readFile(await download.path(), 'utf8');
				expect(text, name).toContain(await url.innerText());
			}
		});
});
