/** On paper every page is a clean document: its content, dark on white, no wider than A4. */
import type { Page } from 'playwright/test';
import { ALL, htmlOf, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** A4 within margins of 15 mm, in CSS pixels. */
const PAPER = { width: 680, height: 1000 };

const CHROME =
	'.site-header, .menu, .crumbs, .toc, .prev-next, .site-footer, .sl-skip-link, main form:not(.sheet-form), button';

/** Headings and paragraphs that are too pale to print, with the brightness of their colour, 0 to 255. */
const pale = (page: Page) =>
	page.locator('main :is(h1, h2, h3, p, li, td, dd)').evaluateAll((elements) =>
		elements
			.filter((element) => element.checkVisibility())
			.map((element) => {
				const [red = 0, green = 0, blue = 0] =
					getComputedStyle(element)
						.color.match(/[\d.]+/g)
						?.map(Number) ?? [];
				return { text: element.textContent?.trim().slice(0, 40), brightness: (red * 2 + green * 5 + blue) / 8 };
			})
			.filter(({ brightness }) => brightness > 140),
	);

test('no page brings its chrome, its theme or more than the paper holds', async ({ page }) => {
	test.setTimeout(120_000);
	await page.setViewportSize(PAPER);
	for (const address of KINDS) {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(address);
		const seen = await page
			.locator(CHROME)
			.evaluateAll((all) =>
				all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)),
			);
		expect(seen, address).toEqual([]);
		expect(await pale(page), address).toEqual([]);
		expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
			0,
		);
		await expect(page.locator('main h1'), address).toBeVisible();
	}
});

test('only sources print their addresses', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const address of KINDS) {
		await page.goto(address);
		const noisy = await page
			.locator('a')
			.evaluateAll((links) =>
				links
					.filter((link) => !link.closest('.source-strip') && /http|\//.test(getComputedStyle(link, '::after').content))
					.map((link) => link.textContent),
			);
		expect(noisy, address).toEqual([]);
	}
});

/** Pages on which something is folded beside the box of citations, which every page has. */
const FOLDED = ALL.filter((url) => (htmlOf(url).match(/<details(?! class="cite")/g) ?? []).length > 0);

/** Links and paragraphs that do not come onto paper though the box that folds them does. */
const lost = (page: Page) =>
	page.locator('details').evaluateAll((boxes) =>
		boxes
			.filter((box) => box.checkVisibility())
			.flatMap((box) => [...box.querySelectorAll('a, p, li')])
			.filter((element) => !element.closest('.cite-files'))
			.filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
			.map((element) => element.textContent.trim().slice(0, 60)),
	);

for (const javaScriptEnabled of [true, false])
	test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('print: what is folded on a screen is unfolded on paper', async ({ page }) => {
			expect(FOLDED.length).toBeGreaterThan(0);
			for (const address of [...FOLDED, ...KINDS]) {
				await page.emulateMedia({ media: 'print' });
				await page.goto(address);
				expect(await lost(page), address).toEqual([]);
			}
		});
	});

test('print: what a browser cannot unfold by its style sheet is opened, and closed again', async ({ page }) => {
	await page.goto('/marco/');
	const closed = () => page.locator('details:not([open])').count();
	const open = page.locator('main details').first();
	await open.evaluate((details: HTMLDetailsElement) => (details.open = true));
	const before = await closed();
	expect(before).toBeGreaterThan(0);
	// Two of the first: some browsers announce a preview and the print itself.
	await page.evaluate(() => ['beforeprint', 'beforeprint'].forEach((type) => dispatchEvent(new Event(type))));
	expect(await closed()).toBe(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await closed()).toBe(before);
	await expect(open).toHaveAttribute('open');
});
