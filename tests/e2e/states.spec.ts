/** Axe on what opens, fills or changes under the reader's hand, in every look. */
import type { Page } from 'playwright/test';
import { faults, LOOKS, put } from './axe.ts';
import { CASE } from './pages.ts';
import { expect, test } from './test.ts';

const quick = async (page: Page, query: string) => {
	await page.goto(CASE);
	await page.keyboard.press('/');
	await page.getByRole('combobox').fill(query);
	await expect(page.getByRole('option').last()).toContainText(query);
};

const search = async (page: Page, query: string) => {
	await page.goto(`/search/?q=${encodeURIComponent(query)}`);
	await expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
};

/** How the page comes into each state. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
	'the menu is open': async (page) => {
		// The front page has its menu behind the button on every width.
		await page.goto('/');
		await page.getByRole('button', { name: 'เมนู', exact: true }).click();
		await expect(page.locator('#menu')).toBeVisible();
	},
	'quick search is open': async (page) => {
		await page.goto(CASE);
		await page.keyboard.press('/');
		await expect(page.getByRole('combobox')).toBeFocused();
	},
	'quick search has found something and a row is chosen': async (page) => {
		await quick(page, 'โรงเรียน');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
	},
	'quick search has found nothing': (page) => quick(page, 'qqqzzzxxx'),
	'search shows results with every filter open': async (page) => {
		await search(page, 'โรงเรียน');
		await page.evaluate(() => {
			for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
		});
	},
	'search shows results narrowed by a filter': async (page) => {
		await search(page, 'PLC');
		await page.evaluate(() => {
			for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
		});
		await page.locator('.facet-option:not([data-empty]) input').first().check();
		await expect(page.locator('.chip').first()).toBeVisible();
	},
	'search shows a word that it has put right': (page) => search(page, 'นวตกรรม'),
	'search has found nothing': (page) => search(page, 'qqqzzzxxx'),
	'the citation is open': async (page) => {
		await page.goto(CASE);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll<HTMLDetailsElement>('.cite, .cite details')) details.open = true;
		});
		await expect(page.locator('.cite .citation').first()).toBeVisible();
	},
	'the other theme is chosen': async (page) => {
		await page.goto(CASE);
		await page.locator('[data-theme-toggle]').click();
		await expect(page.locator('html')).toHaveAttribute('data-scheme');
	},
	'the focus is on the skip link': async (page) => {
		await page.goto(CASE);
		await page.keyboard.press('Tab');
		await expect(page.locator('.sl-skip-link')).toBeFocused();
	},
};

for (const [state, enter] of Object.entries(STATES))
	test(`axe finds nothing while ${state}`, async ({ page }) => {
		test.setTimeout(120_000);
		for (const look of LOOKS) {
			await put(page, look);
			await enter(page);
			expect(await faults(page), `${look.scheme} ${look.width}`).toEqual([]);
			await page.evaluate(() => localStorage.clear());
		}
	});
