/** Terms explained where they are used: by finger, by keyboard, without JavaScript, and for everybody. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { CASE } from './pages.ts';
import { expect, test } from './test.ts';

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as {
	entries: { type: string; url: string }[];
};
const WORD = 'main p a[href^="#t-"]';

/** A case with a term low in its text, where the window has been scrolled before it is asked for. */
const deep = entries
	.filter(({ type }) => type === 'cases')
	.map(({ url }) => ({ url, at: readFileSync(`dist${url}index.html`, 'utf8').lastIndexOf('href="#t-') }))
	.toSorted((a, b) => b.at - a.at)[0]?.url;

test.describe('without JavaScript, by finger', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 740 } });

	test('a tap shows the explanation where the reader is, another takes it away', async ({ page }) => {
		await page.goto(deep ?? CASE);
		const word = page.locator('main a[href^="#t-"]').last();
		await word.scrollIntoViewIfNeeded();
		const before = await word.boundingBox();
		await word.tap();
		const line = page.locator(`main li${await word.getAttribute('href')}`);
		await expect(line).toBeInViewport({ ratio: 1 });
		expect((await word.boundingBox())?.y).toBe(before?.y);
		await line.locator('a[href^="#u-"]').tap();
		await expect(line).not.toBeInViewport();
		await expect(word).toBeInViewport();
	});

	test('the explanation leads on to the glossary', async ({ page }) => {
		await page.goto(deep ?? CASE);
		const word = page.locator('main a[href^="#t-"]').last();
		const id = (await word.getAttribute('href'))?.slice('#t-'.length);
		await word.tap();
		await page.locator(`#t-${id} a`).first().tap();
		await page.waitForURL(`**/glossary/${id}/`);
	});

	test('what can be tapped in the explanation is large enough', async ({ page }) => {
		await page.goto(deep ?? CASE);
		await page.locator('main a[href^="#t-"]').last().tap();
		for (const link of await page.locator('main li:target a').all()) {
			const box = await link.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
	});
});

test('by keyboard: Enter opens, Tab goes into the explanation, and back is back at the word', async ({ page }) => {
	await page.goto(CASE);
	const word = page.locator(WORD).first();
	await word.focus();
	await page.keyboard.press('Enter');
	const line = page.locator(`main li${await word.getAttribute('href')}`);
	await expect(line).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Tab');
	await expect(line.locator('a').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(line.locator('a').last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(word).toBeFocused();
	await expect(word).toBeInViewport();
});

test('the browser leads back, too', async ({ page }) => {
	await page.goto(CASE);
	const word = page.locator(WORD).first();
	await word.click();
	const line = page.locator(`main li${await word.getAttribute('href')}`);
	await expect(line).toBeInViewport();
	await page.goBack();
	await expect(line).not.toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [320, 1280])
		test(`axe finds nothing with an explanation open: ${colorScheme} ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await page.goto(CASE);
			await page.locator(WORD).first().click();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
				.analyze();
			expect(violations).toEqual([]);
			expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
