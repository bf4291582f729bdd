/** The size of the text is the browser's: a reader who has set it to twice as large gets the whole site so. */
import { ARGUMENTS, browserPath } from './browser.ts';
import { lost, unfold } from './fit.ts';
import { CASE, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

const TWICE = 32;

test.use({
	launchOptions: { executablePath: browserPath(), args: [...ARGUMENTS, `--blink-settings=defaultFontSize=${TWICE}`] },
});

test('text grows with it', async ({ page }) => {
	await page.goto(CASE);
	const sizes = await page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
			.filter((element) => element.checkVisibility() && !element.closest('svg'))
			.map((element) => ({
				size: parseFloat(getComputedStyle(element).fontSize),
				text: element.textContent?.slice(0, 30),
			})),
	);
	expect(sizes.length).toBeGreaterThan(20);
	expect(sizes.filter(({ size }) => size < TWICE * 0.8)).toEqual([]);
});

for (const width of [640, 1280])
	test(`nothing gets lost at ${width} px`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height: 900 });
		for (const address of KINDS) {
			await page.goto(address);
			await page.evaluate(unfold);
			expect(await page.evaluate(lost), address).toEqual([]);
		}
	});
