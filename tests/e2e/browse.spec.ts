/** The lists by facet: complete, linked from one page, readable without JavaScript and by everybody. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { FACETS, type Facet } from '../../src/schemas/facets.ts';
import { expect, test } from './test.ts';

interface Entry {
	id: string;
	type: string;
	url: string;
	/** Values of facets, one or a list. */
	[field: string]: unknown;
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };
const cases = entries.filter(({ type }) => type === 'cases');

const valuesIn = (item: Entry, field: string) => [item[field] ?? []].flat().map(String);

/** Values of a field of the export with the cases that have them. */
const byValue = (field: string) =>
	[...new Set(cases.flatMap((item) => valuesIn(item, field)))].map(
		(value) => [value, cases.filter((item) => valuesIn(item, field).includes(value))] as const,
	);

/** The facets whose lists are under `/browse/` alone: entries that are values have pages of their own. */
const LISTS = Object.values<Facet>(FACETS).flatMap(({ browse, exported, values }) =>
	browse && exported && typeof values !== 'function' ? [[browse.path, byValue(exported.as)] as const] : [],
);

const SAMPLES = ['/browse/', '/browse/levels/primary/', '/browse/kinds/model/', '/browse/audiences/teachers/'];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [facet, values] of LISTS)
		test(`${facet}: every value has a list with exactly its cases`, async ({ page }) => {
			expect(values.length).toBeGreaterThan(0);
			for (const [value, expected] of values) {
				await page.goto('/browse/');
				await page.locator(`main a[href="/browse/${facet}/${value}/"]`).click();
				await page.waitForURL(`**/browse/${facet}/${value}/`);
				const shown: (string | null)[] = [];
				for (;;) {
					const links = page.locator('main a[href^="/cases/"]');
					shown.push(...(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))));
					// A long list goes on with the page after the current one.
					const next = page.locator('.parts li:has([aria-current]) + li a');
					if ((await next.count()) === 0) break;
					const address = (await next.getAttribute('href')) ?? '';
					await next.click();
					await page.waitForURL(`**${address}`);
				}
				expect(shown.toSorted()).toEqual(expected.map(({ url }) => url).toSorted());
				await expect(page.locator('main .lead')).toContainText(`${expected.length} กรณี`);
			}
		});

	test('agencies, policies, focus points and strands lead to their own pages', async ({ page }) => {
		await page.goto('/browse/');
		for (const section of ['agencies', 'policies', 'focus', 'marco'])
			expect(await page.locator(`main a[href^="/${section}/"]`).count(), section).toBeGreaterThan(0);
	});

	test('themes of problems lead to their lists, from the old address, too', async ({ page }) => {
		await page.goto('/browse/');
		const theme = await page.locator('main a[href^="/problems/themes/"]').first().getAttribute('href');
		await page.goto(theme?.replace('/problems/', '/browse/') ?? '');
		await page.waitForURL(`**${theme}`);
		expect(await page.locator('main .item').count()).toBeGreaterThan(0);
	});
});

test('a list leads on to the search page with its filter set', async ({ page }) => {
	await page.goto('/browse/levels/primary/');
	await page.locator('main a[href*="/search/"]').click();
	await expect(page.locator('input[name="level"][value="primary"]')).toBeChecked();
});

test('breadcrumbs lead back, and the menu says where this is', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/browse/kinds/model/');
	await expect(page.locator('#menu [aria-current]')).toHaveText('ดูตามหมวด');
	await page.locator('.crumbs a[href="/browse/#kinds"]').click();
	await expect(page.locator('#kinds')).toBeInViewport();
});

for (const address of SAMPLES)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [360, 1280])
			test(`axe finds nothing: ${address} ${colorScheme} ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				await page.goto(address);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
					.analyze();
				expect(violations).toEqual([]);
				expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			});
