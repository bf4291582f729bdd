/** The search page: its state in the address, its facets, its words, and what readers hear of it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

interface Entry {
	id: string;
	type: string;
	url: string;
	title: string;
	agency?: string[];
	policy?: string[];
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };

const results = (page: Page) => page.locator('[data-search-result]');

/** Opens an address of the search page and waits until its results are shown. */
async function open(page: Page, query: string) {
	await page.goto(`/search/${query}`);
	await settled(page);
}

const settled = (page: Page) => expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');

/** Addresses of the results shown, in rank order. */
const shown = (page: Page) =>
	results(page).evaluateAll((all) => all.map((result) => result.querySelector('a')!.getAttribute('href')!));

/** The number that the facet shows beside a value: what a click would give. */
async function count(page: Page, facet: string, value: string) {
	const text = await page
		.locator(`label:has(input[name="${facet}"][value="${value}"]) [data-search-count]`)
		.textContent();
	return Number(/\d+/.exec(text ?? '')?.[0]);
}

test('a word finds the pages about it, titles first', async ({ page }) => {
	const target = entries.find(({ id }) => id === 'cases/bankhai-pbl');
	await open(page, `?q=${encodeURIComponent('Bankhai PBL')}`);
	expect((await shown(page))[0]).toBe(target?.url);
	await expect(results(page).first().locator('mark').first()).toBeVisible();
});

test('Thai and Arabic digits find the same pages, and so do spaces of no width', async ({ page }) => {
	await open(page, '?q=2566');
	const arabic = await shown(page);
	expect(arabic.length).toBeGreaterThan(0);
	for (const query of ['๒๕๖๖', '25\u200B66']) {
		await open(page, `?q=${encodeURIComponent(query)}`);
		expect(await shown(page)).toEqual(arabic);
	}
});

test('an abbreviation is found with and without its dots', async ({ page }) => {
	await open(page, `?q=${encodeURIComponent('กศน.')}`);
	const dotted = await shown(page);
	await open(page, `?q=${encodeURIComponent('กศน')}`);
	expect(dotted.length).toBeGreaterThan(0);
	expect(await shown(page)).toEqual(dotted);
});

test('facets work without a word, combine, and their counts come true', async ({ page }) => {
	const cases = entries.filter(({ type, agency }) => type === 'cases' && agency?.includes('vec'));
	await open(page, '?type=cases');
	expect(await count(page, 'agency', 'vec')).toBe(cases.length);
	await page.locator('[data-search-facet="agency"] summary').click();
	await page.locator('input[name="agency"][value="vec"]').check();
	await settled(page);
	await expect(page).toHaveURL(/type=cases.*agency=vec|agency=vec.*type=cases/);
	const found = await shown(page);
	expect(found.length).toBe(Math.min(cases.length, 20));
	expect(found.filter((url) => !cases.some((entry) => entry.url === url))).toEqual([]);
	// Siblings of a chosen value tell what choosing them as well would give.
	expect(await count(page, 'agency', 'nfe')).toBeGreaterThan(0);
});

test('two values of one facet give the pages of either', async ({ page }) => {
	const either = entries.filter(
		({ type, agency }) => type === 'cases' && agency?.some((id) => id === 'vec' || id === 'nfe'),
	);
	await open(page, '?type=cases&agency=vec&agency=nfe');
	await expect(page.locator('[data-search-status]')).toContainText(String(either.length));
});

test('the address holds the state: reload and Back restore it', async ({ page }) => {
	await open(page, `?q=PLC`);
	await page.locator('input[name="type"][value="cases"]').check();
	await settled(page);
	const narrowed = await shown(page);
	await page.reload();
	await settled(page);
	expect(await shown(page)).toEqual(narrowed);
	await page.goBack();
	await settled(page);
	await expect(page.locator('input[name="type"][value="cases"]')).not.toBeChecked();
	await expect(page.getByRole('searchbox')).toHaveValue('PLC');
});

test('a word that nothing has says so and offers ways on', async ({ page }) => {
	await open(page, `?q=${encodeURIComponent('ฆฆฆฆฆ')}`);
	await expect(results(page)).toHaveCount(0);
	await expect(page.locator('[data-search-status]')).toContainText('ไม่พบ');
	expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
});

test('an unknown value in the address is named and harms nothing', async ({ page }) => {
	await open(page, '?q=PLC&agency=nobody');
	expect(await shown(page)).not.toEqual([]);
	await expect(page.locator('main')).toContainText('nobody');
});

test('markup in a query stays text', async ({ page }) => {
	await open(page, `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
	expect(await page.locator('main img').count()).toBe(0);
});

test('the header of any page searches', async ({ page }) => {
	await page.goto('/about/');
	await page.getByRole('searchbox', { name: 'ค้นในคลังความรู้' }).fill('มาร์โค');
	await page.keyboard.press('Enter');
	await settled(page);
	await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('readers of sound hear how many pages were found', async ({ page }) => {
	await open(page, '?q=PLC');
	const status = page.locator('[data-search-status]');
	await expect(status).toHaveAttribute('role', 'status');
	expect((await status.innerText()).match(/\d+/)?.[0]).toBeDefined();
});

for (const [what, typed, meant] of [
	['an old PDF', 'ศ\uF703กษา', 'ศึกษา'],
	['a PDF that takes ำ apart', 'นํ้า', 'น้ำ'],
	['a keyboard with ๅ', 'มๅก', 'มาก'],
	['a program with wide letters', 'ＰＬＣ', 'PLC'],
] as const)
	test(`what is copied from ${what} finds what was meant`, async ({ page }) => {
		await open(page, `?q=${encodeURIComponent(meant)}`);
		const wanted = await shown(page);
		expect(wanted.length).toBeGreaterThan(0);
		await open(page, `?q=${encodeURIComponent(typed)}`);
		expect(await shown(page)).toEqual(wanted);
	});
