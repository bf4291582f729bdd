/** What is pasted or written into an address holds up nothing: queries are cut and say so, addresses stay short. */
import type { Page } from 'playwright/test';
import { LONGEST_QUERY } from '../../src/search/query-length.ts';
import { expect, test } from './test.ts';

const CUT = `${LONGEST_QUERY} ตัวอักษรแรก`;
const PASTED = 'ครูและนักเรียน '.repeat(7000);

const settled = (page: Page) => expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q') ?? '';

/** Opens a page as if an address led there that the test's server would not take. */
async function openAddress(page: Page, path: string, query: string) {
	await page.route(`**${path}?*`, async (route) => {
		await route.fulfill({ response: await route.fetch({ url: new URL(path, route.request().url()).href }) });
	});
	await page.goto(`${path}?${query}`);
}

test('search: what is pasted is cut, and the reader is told', async ({ page }) => {
	await page.goto('/search/');
	await page.locator('[data-search-input]').fill(PASTED);
	await expect(page.locator('[data-search-notes]')).toContainText(CUT);
	await settled(page);
	const typed = PASTED.slice(0, LONGEST_QUERY).trim();
	expect((await page.locator('[data-search-input]').inputValue()).trim()).toBe(typed);
	expect(queryOf(page)).toBe(typed);
	await page.reload();
	await settled(page);
	await expect(page.locator('[data-search-input]')).toHaveValue(typed);
});

test('search: what a script puts into the field is cut, too', async ({ page }) => {
	await page.goto('/search/');
	await page.locator('[data-search-input]').evaluate((field: HTMLInputElement, text) => {
		field.value = text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, PASTED);
	await expect(page.locator('[data-search-notes]')).toContainText(CUT);
	expect(page.url().length).toBeLessThan(4000);
});

test('quick search: what is pasted is cut, and the reader is told', async ({ page }) => {
	await page.goto('/about/');
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill(PASTED);
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(CUT);
	await expect(page.getByRole('combobox')).toHaveValue(new RegExp(`^.{1,${LONGEST_QUERY}}$`));
	const all = page.getByRole('option').last();
	expect((await all.getAttribute('href'))?.length).toBeLessThan(4000);
	await all.click();
	await settled(page);
	expect(queryOf(page).length).toBeLessThanOrEqual(LONGEST_QUERY);
});

test('the fields that lead to search take no more than an address can carry', async ({ page }) => {
	for (const address of ['/', '/404.html', '/about/']) {
		await page.goto(address);
		const field = page.locator('main [name=q], .site-search [name=q]').first();
		const most = Number(await field.getAttribute('maxlength'));
		expect(most, address).toBeGreaterThan(LONGEST_QUERY);
		// Nine bytes a Thai letter; servers take lines of 8 KB.
		expect(most * 9, address).toBeLessThan(8000);
	}
});

const HALF = '\uD83D';

test('quick search: half of a character leads somewhere, too', async ({ page }) => {
	await page.goto('/about/');
	await page.keyboard.press('/');
	await page.getByRole('combobox').evaluate((field: HTMLInputElement, half) => {
		field.value = `ครู${half}`;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, HALF);
	await expect(page.getByRole('option').last()).toHaveAttribute('href', /search\/\?q=/);
});

for (const [name, query] of [
	['a query of 1 MB', `q=${'a'.repeat(1_000_000)}`],
	['half a million parameters', 'q=PLC&'.padEnd(1_000_000, 'a&')],
	['thousands of values that no facet has', `q=PLC${'&type=x'.repeat(100_000)}`],
	['a value of 1 MB', `q=PLC&type=${'x'.repeat(1_000_000)}`],
	['malformed escapes', 'q=%E0%B8&type=%&agency=%ED%A0%80&%FF=%C0'],
	['names of prototypes', 'q=PLC&type=__proto__&agency=constructor&__proto__=type&constructor=1&hasOwnProperty'],
] as const)
	test(`search: ${name} in the address leaves a page that answers and an address that is short`, async ({ page }) => {
		await openAddress(page, '/search/', query);
		await settled(page);
		expect(page.url().length).toBeLessThan(12_000);
		expect(await page.locator('.search-chips li').count()).toBeLessThan(10);
		expect(await page.locator('[data-search-notes] p').count()).toBeLessThan(12);
		expect((await page.locator('main').innerText()).length).toBeLessThan(30_000);
	});

for (const [name, query] of [
	['half a million parameters', ''.padEnd(1_000_000, 'a&')],
	['thousands of values', '&theme=x'.repeat(100_000)],
	['a value of 1 MB', `theme=${'x'.repeat(1_000_000)}`],
	['names of prototypes', 'theme=__proto__&agency=constructor&__proto__=type'],
	['malformed escapes', 'theme=%&agency=%ED%A0%80&%FF'],
] as const)
	test(`filters: ${name} in the address leave a page that answers and an address that is short`, async ({ page }) => {
		await openAddress(page, '/problems/', query);
		await expect(page.locator('form.narrow')).toHaveAttribute('data-ready');
		expect(page.url().length).toBeLessThan(12_000);
		expect((await page.locator('[data-narrow-notes]').innerText()).length).toBeLessThan(600);
	});
