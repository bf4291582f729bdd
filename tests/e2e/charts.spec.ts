/** Charts and the timeline: readable on a phone, in both themes, without a script. */
import { existsSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as {
	entries: { type: string; url: string }[];
};
const html = (url: string) => (existsSync(`dist${url}index.html`) ? readFileSync(`dist${url}index.html`, 'utf8') : '');
const charted = entries.map(({ url }) => url).filter((url) => html(url).includes('class="chart"'));
const timelines = entries.map(({ url }) => url).filter((url) => html(url).includes('class="timeline"'));

test('there are charts and a timeline to look at', () => {
	expect(charted.length).toBeGreaterThan(1);
	expect(timelines.length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const url of charted)
		test(`${url}: no label is cut off or too small on a phone`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(url);
			for (const chart of await page.locator('svg.chart').all()) {
				const box = await chart.boundingBox();
				for (const label of await chart.locator('text').all()) {
					const { x = 0, width = 0 } = (await label.boundingBox()) ?? {};
					// Letters may hang over the edge of their box by a pixel or so.
					expect(x).toBeGreaterThanOrEqual((box?.x ?? 0) - 2);
					expect(x + width).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 2);
				}
				const width = Number((await chart.getAttribute('viewBox'))?.split(' ')[2]);
				const size = await chart.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
				expect((size * (box?.width ?? 0)) / width).toBeGreaterThanOrEqual(12);
			}
		});
});

test('bars follow the theme that the reader chooses', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(charted[0] ?? '');
	const fill = () =>
		page
			.locator('.chart rect')
			.first()
			.evaluate((bar) => getComputedStyle(bar).fill);
	const light = await fill();
	await page.locator('html').evaluate((root) => (root.dataset['scheme'] = 'dark'));
	expect(await fill()).not.toBe(light);
});

test('a screen reader hears a chart as one image with name and description', async ({ page }) => {
	await page.goto(charted[0] ?? '');
	const chart = page.getByRole('img').and(page.locator('svg.chart')).first();
	await expect(chart).toHaveAccessibleName(/\S/);
	await expect(chart).toHaveAccessibleDescription(/ตาราง/);
});

for (const url of new Set([...charted.slice(0, 3), ...timelines]))
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [320, 1280])
			test(`axe finds nothing: ${url} ${colorScheme} ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				await page.goto(url);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
					.analyze();
				expect(violations).toEqual([]);
				expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			});
