/** Colours that the reader's system forces: what shapes and grounds said has to be seen still. */
import { CASE, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

test('fields, buttons and what folds have an edge, a sign or words', async ({ page }) => {
	const faults: string[] = [];
	let controls = 0;
	for (const address of KINDS) {
		await page.goto(address);
		const found = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('input, select, textarea, button, summary')]
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const ground = (of: Element, part?: string) => getComputedStyle(of, part).backgroundColor;
					const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(element);
					const edge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
					const box = element.parentElement && getComputedStyle(element.parentElement);
					const boxed = box && box.borderTopStyle !== 'none' && parseFloat(box.borderTopWidth) > 0;
					const field = element.matches('input, select, textarea');
					const words =
						!field && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
					const sign = ['::before', '::after'].some(
						(part) => getComputedStyle(element, part).content !== 'none' && ground(element, part) !== ground(element),
					);
					return {
						seen: edge || boxed || words || sign || (field && appearance !== 'none'),
						what: element.outerHTML.slice(0, 120),
					};
				}),
		);
		controls += found.length;
		faults.push(...found.filter(({ seen }) => !seen).map(({ what }) => `${address} ${what}`));
	}
	expect(controls).toBeGreaterThan(KINDS.length);
	expect([...new Set(faults)]).toEqual([]);
});

test('the focus is seen', async ({ page }) => {
	await page.goto(CASE);
	for (let stop = 0; stop < 12; stop++) {
		await page.keyboard.press('Tab');
		const { style, width } = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
			return { style: outlineStyle, width: parseFloat(outlineWidth) };
		});
		expect(style).not.toBe('none');
		expect(width).toBeGreaterThanOrEqual(2);
	}
});

test('where the page stands in the menu is seen without colour', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(CASE);
	const weight = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((link) => getComputedStyle(link).fontWeight);
	expect(Number(await weight('#menu a[aria-current]'))).toBeGreaterThan(
		Number(await weight('#menu a:not([aria-current])')),
	);
});

test('how sure a result is, is said in words beside the marks', async ({ page }) => {
	await page.goto(CASE);
	await expect(page.locator('main .evidence').first()).toHaveText(/[\u0E01-\u0E4E]{3}/);
});
