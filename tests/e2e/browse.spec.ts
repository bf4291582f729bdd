/** The lists by facet: complete, linked from one page, readable without JavaScript and by everybody. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

interface Entry {
	id: string;
	type: string;
	url: string;
	levels?: string[];
	audience?: string[];
	kind?: string;
	evidence?: string;
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };
const cases = entries.filter(({ type }) => type === 'cases');

/** Values of a facet with the cases that have them. */
const byValue = (valuesOf: (item: Entry) => readonly string[]) =>
	[...new Set(cases.flatMap(valuesOf))].map(
		(value) => [value, cases.filter((item) => valuesOf(item).includes(value))] as const,
	);

const FACETS = {
	levels: byValue(({ levels = [] }) => levels),
	audiences: byValue(({ audience = [] }) => audience),
	kinds: byValue(({ kind = '' }) => [kind]),
	evidence: byValue(({ evidence = '' }) => [evidence]),
};

const SAMPLES = ['/browse/', '/browse/levels/primary/', '/browse/kinds/model/', '/browse/themes/budget/'];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [facet, values] of Object.entries(FACETS))
		test(`${facet}: every value has a list with exactly its cases`, async ({ page }) => {
			expect(values.length).toBeGreaterThan(0);
			for (const [value, expected] of values) {
				await page.goto('/browse/');
				await page.locator(`main a[href="/browse/${facet}/${value}/"]`).click();
				await page.waitForURL(`**/browse/${facet}/${value}/`);
				const shown = await page
					.locator('main a[href^="/cases/"]')
					.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
				expect(shown.toSorted()).toEqual(expected.map(({ url }) => url).toSorted());
				await expect(page.locator('main .lead')).toContainText(`${expected.length} กรณี`);
			}
		});

	test('agencies, policies, focus points and strands lead to their own pages', async ({ page }) => {
		await page.goto('/browse/');
		for (const section of ['agencies', 'policies', 'focus', 'marco'])
			expect(await page.locator(`main a[href^="/${section}/"]`).count(), section).toBeGreaterThan(0);
	});

	test('a theme lists problems and recommendations by focus point, each with its place in the report', async ({
		page,
	}) => {
		await page.goto('/browse/themes/budget/');
		expect(await page.locator('main h2 a[href^="/focus/"]').count()).toBeGreaterThan(1);
		const items = page.locator('main .item');
		const lead = await page.locator('main .lead').textContent();
		const told = (what: RegExp) => Number(what.exec(lead ?? '')?.[1] ?? 0);
		const labelled = (label: string) => items.locator('.theme-label', { hasText: label }).count();
		expect(await labelled('ปัญหา')).toBe(told(/ปัญหา (\d+) ข้อ/));
		expect(await items.locator('.solution').count()).toBe(told(/วิธีแก้ (\d+) ข้อ/));
		expect(await labelled('ข้อเสนอแนะ')).toBe(told(/ข้อเสนอแนะ (\d+) ข้อ/));
		const address = await items.first().locator('a[href*="#"]').last().getAttribute('href');
		await page.goto(address ?? '');
		const text = await page
			.locator(`[id="${address?.split('#')[1]}"] > p`)
			.first()
			.textContent();
		await page.goBack();
		await expect(items.first()).toContainText(text ?? 'nothing');
	});

	test('some problem names the case that answers it', async ({ page }) => {
		await page.goto('/browse/');
		const themes = await page
			.locator('main a[href^="/browse/themes/"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		let answers = 0;
		for (const theme of themes) {
			await page.goto(theme);
			answers += await page.locator('main .answers a[href^="/cases/"]').count();
		}
		expect(answers).toBeGreaterThan(0);
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
