/** The search page where readers do not type what the pages print, and where it leads when nothing is found. */
import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

const results = (page: Page) => page.locator('[data-search-result]');
const notes = (page: Page) => page.locator('[data-search-notes]');
const settled = (page: Page) => expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');

async function open(page: Page, q: string, more = '') {
	await page.goto(`/search/?q=${encodeURIComponent(q)}${more}`);
	await settled(page);
}

test('a misspelling is replaced, said, and can be searched as it was typed', async ({ page }) => {
	await open(page, 'ศึกสานิเทศก์');
	await expect(results(page)).not.toHaveCount(0);
	await expect(notes(page)).toContainText('ศึกษานิเทศก์');
	await notes(page).getByRole('link', { name: 'ศึกสานิเทศก์' }).click();
	await settled(page);
	await expect(page).toHaveURL(/exact=1/);
	await expect(results(page)).toHaveCount(0);
	await page.goBack();
	await settled(page);
	await expect(results(page)).not.toHaveCount(0);
});

test('typing something else asks no longer for exactly that', async ({ page }) => {
	await open(page, 'ศึกสานิเทศก์', '&exact=1');
	await page.getByRole('searchbox', { name: 'คำค้น' }).fill('ศึกษานิเทศก์');
	await page.keyboard.press('Enter');
	await settled(page);
	expect(page.url()).not.toContain('exact');
	await expect(results(page)).not.toHaveCount(0);
});

test('what is printed is found as typed, and nothing is said of other words', async ({ page }) => {
	await open(page, 'ธนาคารโรงเรียน');
	await expect(notes(page)).toBeEmpty();
	await expect(results(page).first().locator('mark').first()).toHaveText('ธนาคารโรงเรียน');
});

test('an agency beside another word puts its pages first', async ({ page }) => {
	await open(page, 'กศน. ยาเสพติด');
	await expect(results(page).first()).toContainText('กศน.');
});

test('filters that leave nothing name the ones to drop, with what that gives', async ({ page }) => {
	await open(page, 'บาริสต้า', '&type=policies');
	await expect(results(page)).toHaveCount(0);
	const way = page.locator('[data-search-ways] a').first();
	const count = Number(/\((\d+)/.exec((await way.textContent()) ?? '')?.[1]);
	expect(count).toBeGreaterThan(0);
	await way.click();
	await settled(page);
	await expect(page.locator('[data-search-status]')).toContainText(String(count));
});

test('a word too many is named with what the others give', async ({ page }) => {
	await open(page, 'บาริสต้า ฆฆฆฆ', '&exact=1');
	await expect(results(page)).toHaveCount(0);
	await page.locator('[data-search-ways] a', { hasText: 'บาริสต้า' }).click();
	await settled(page);
	await expect(results(page)).not.toHaveCount(0);
});

test('headings that match are links to the spot', async ({ page }) => {
	await open(page, 'ปัจจัยที่ทำให้สำเร็จ');
	const link = results(page).locator('.result-sections a').first();
	const address = await link.getAttribute('href');
	await link.click();
	await expect(page).toHaveURL(new RegExp(`${address!.split('#')[0]}#`));
	await expect(page.locator(`[id="${decodeURIComponent(address!.split('#')[1]!)}"]`)).toBeInViewport();
});

for (const query of ['<script>alert(1)</script>', '.*+?^${}()|[]\\', '😀', '่้๊', 'ก'.repeat(900), '%00%', '"“”']) {
	test(`nothing breaks on ${query.slice(0, 24)}`, async ({ page }) => {
		await open(page, query);
		expect(await page.locator('main script:not([type])').count()).toBe(0);
	});
}
