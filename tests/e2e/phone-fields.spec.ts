/** Text of fields on a phone: at 16 px and more, Safari does not zoom in on them. */
import { ALL, htmlOf } from './pages.ts';
import { expect, test } from './test.ts';

const FIELD = /<(?:input|select|textarea)\b/;
const inMain = (url: string) => FIELD.test(/<main[^]*<\/main>/.exec(htmlOf(url))?.[0] ?? '');

/** Every page with fields of its own, and one with that of the header alone. */
const PAGES = [...ALL.filter(inMain), ALL.find((url) => !inMain(url))!];

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('phones: no field has text under 16 px', async ({ page }) => {
	expect(PAGES.length).toBeGreaterThan(3);
	for (const address of PAGES) {
		await page.goto(address);
		const small = await page
			.locator('input:not([type="checkbox"], [type="radio"]), select, textarea')
			.evaluateAll((fields) =>
				fields
					.map((field) => ({ field: field.outerHTML.slice(0, 60), size: parseFloat(getComputedStyle(field).fontSize) }))
					.filter(({ size }) => size < 16),
			);
		expect(small, address).toEqual([]);
	}
});

test('phones: nor has one that scripts bring', async ({ page }) => {
	await page.goto('/about/');
	await page.locator('.site-search input').click();
	const size = await page.getByRole('combobox').evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
	expect(size).toBeGreaterThanOrEqual(16);
});
