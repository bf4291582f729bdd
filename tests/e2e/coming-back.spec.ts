/** One comes back to where one was: fragments, results that were opened with "more", long lists, the chosen theme. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { NarrowFile } from '../../src/filters/file.ts';
import { expect, test } from './test.ts';

const settled = (page: Page) => expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
const results = (page: Page) => page.locator('[data-search-result]');
const top = (page: Page) => page.evaluate(() => Math.round(scrollY));

const { items } = JSON.parse(readFileSync('dist/problems/items.json', 'utf8')) as NarrowFile;
const LEVEL = items.flatMap(({ values }) => values['level'] ?? [])[0] ?? '';

const headingsOf = (list: string) => {
	const main = /<main[^]*<\/main>/.exec(readFileSync(`dist/${list}/index.html`, 'utf8'))?.[0] ?? '';
	return [...main.matchAll(/<h2[^>]* id="([^"]+)"/g)].map(([, id = '']) => id);
};

test.describe('filters', () => {
	for (const list of ['problems', 'recommendations'])
		test(`an address with a fragment keeps it and leads there: /${list}/`, async ({ page }) => {
			const ids = headingsOf(list);
			expect(ids.length).toBeGreaterThan(1);
			for (const id of ids) {
				await page.goto('about:blank');
				await page.goto(`/${list}/#${id}`);
				await expect(page.locator(`[id="${id}"]`), id).toBeInViewport();
				expect(new URL(page.url()).hash).toBe(`#${id}`);
			}
		});

	test('an address with choices and a fragment leads to the heading below the list', async ({ page }) => {
		await page.goto(`/problems/?level=${LEVEL}#themes`);
		await expect(page.locator('[data-narrow-list] .item').first()).toBeAttached();
		await expect(page.locator('#themes')).toBeInViewport();
		expect(new URL(page.url()).hash).toBe('#themes');
	});

	test('a choice keeps the fragment', async ({ page }) => {
		await page.goto('/problems/#levels');
		await page.locator('select[name="level"]').selectOption(LEVEL);
		await expect(page).toHaveURL(`/problems/?level=${LEVEL}#levels`);
	});

	for (const fragment of ['nothing', '%', '%E0%B8', '1&n=0', '__proto__', 'x'.repeat(100_000)])
		test(`a fragment that names nothing harms nothing: ${fragment.slice(0, 12)}`, async ({ page }) => {
			await page.goto(`/problems/?level=${LEVEL}#${fragment}`);
			await expect(page.locator('[data-narrow-status]')).toContainText('พบ');
			expect(page.url().endsWith(fragment)).toBe(true);
		});

	test('Back from an item leads to the same place of the list', async ({ page }) => {
		await page.goto(`/problems/?level=${LEVEL}`);
		const links = page.locator('[data-narrow-list] .item-foot a');
		await expect(links.first()).toBeVisible();
		await links.last().scrollIntoViewIfNeeded();
		const before = await top(page);
		expect(before).toBeGreaterThan(500);
		await links.last().click();
		await page.waitForURL((url) => url.pathname !== '/problems/');
		await page.goBack();
		await expect.poll(() => top(page)).toBe(before);
	});
});

/** Opens the search page and shows all that three clicks on "more" give; goes to the 66th result. */
async function deep(page: Page) {
	await page.goto(`/search/?q=${encodeURIComponent('ครู')}`);
	await settled(page);
	for (const count of [40, 60, 80]) {
		await page.locator('[data-search-more]').click();
		await expect(results(page)).toHaveCount(count);
	}
	const link = results(page).nth(65).getByRole('link').first();
	await link.scrollIntoViewIfNeeded();
	return { link, before: await top(page) };
}

test.describe('search', () => {
	test('Back from the 66th result leads to as many results and the same place', async ({ page }) => {
		const { link, before } = await deep(page);
		await link.click();
		await page.waitForURL((url) => url.pathname !== '/search/');
		await page.goBack();
		await settled(page);
		await expect(results(page)).toHaveCount(80);
		await expect.poll(() => top(page)).toBe(before);
		await expect(link).toBeInViewport();
	});

	test('so does a reload, and Back from a page after it', async ({ page }) => {
		const { link, before } = await deep(page);
		await page.reload();
		await settled(page);
		await expect(results(page)).toHaveCount(80);
		await expect.poll(() => top(page)).toBe(before);
		await link.click();
		await page.waitForURL((url) => url.pathname !== '/search/');
		await page.goBack();
		await settled(page);
		await expect(results(page)).toHaveCount(80);
		await expect.poll(() => top(page)).toBe(before);
	});

	test('a change of fragment leaves the results as they are, Back and reload included', async ({ page }) => {
		const { before } = await deep(page);
		await page.evaluate(() => (location.hash = '_top'));
		await expect(results(page)).toHaveCount(80);
		expect(page.url()).toMatch(/#_top$/);
		await page.goBack();
		await expect(results(page)).toHaveCount(80);
		await expect.poll(() => top(page)).toBe(before);
		await page.goForward();
		await page.reload();
		await settled(page);
		await expect(results(page)).toHaveCount(80);
	});

	test('each search of the history has its own place', async ({ page }) => {
		await deep(page);
		await page.locator('input[name="type"][value="cases"]').check();
		await expect(page).toHaveURL(/type=cases/);
		await settled(page);
		await expect(results(page)).toHaveCount(20);
		await page.locator('[data-search-more]').click();
		await expect(results(page)).toHaveCount(40);
		await page.goBack();
		await expect(results(page)).toHaveCount(80);
		await page.goForward();
		await expect(results(page)).toHaveCount(40);
	});

	test('a new search begins at its beginning', async ({ page }) => {
		await deep(page);
		await page.goto('/about/');
		await page.goto(`/search/?q=${encodeURIComponent('ครู')}`);
		await settled(page);
		await expect(results(page)).toHaveCount(20);
		expect(await top(page)).toBe(0);
	});

	test('without storage it works all the same', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'sessionStorage', {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				},
			}),
		);
		const { link } = await deep(page);
		await link.click();
		await page.waitForURL((url) => url.pathname !== '/search/');
		await page.goBack();
		await settled(page);
		await expect(results(page)).toHaveCount(80);
	});
});

test.describe('the chosen theme', () => {
	const scheme = (page: Page) => page.evaluate(() => document.documentElement.dataset['scheme']);
	const toggle = (page: Page) => page.locator('[data-theme-toggle]');

	test('holds in another tab that is open, and where the choice is deleted', async ({ page, context }) => {
		await page.goto('/about/');
		const other = await context.newPage();
		await other.goto('/cases/');
		await toggle(other).click();
		const chosen = await scheme(other);
		expect(chosen).toBeDefined();
		await expect.poll(() => scheme(page)).toBe(chosen);
		await expect(toggle(page)).toHaveAttribute('aria-pressed', String(chosen === 'dark'));
		await other.evaluate(() => localStorage.clear());
		await expect.poll(() => scheme(page)).toBeUndefined();
	});
});
