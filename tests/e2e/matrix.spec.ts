/** The matrix as a table for everybody: by sight on any width, by keyboard, by ear, on paper, without script. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const WIDTHS = [320, 360, 1000, 1120, 1280];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a cell leads to the report that it counts', async ({ page }) => {
		await page.goto('/matrix/');
		const cell = page.locator('.matrix td:has(a .trouble)').first();
		const problems = Number((await cell.locator('.trouble').textContent())?.replace(/\D/g, ''));
		await cell.locator('a').click();
		await page.waitForURL('**/reports/**');
		expect(await page.locator('#problems ~ ul').first().locator('li.item').count()).toBe(problems);
	});

	test('policies are reached from the top, and the table from the front page', async ({ page }) => {
		await page.goto('/');
		await page.locator('.matrix-band a[href="/matrix/"]').click();
		await page.waitForURL('**/matrix/');
		const last = page.locator('.jump a').last();
		const target = (await last.getAttribute('href')) ?? '';
		await last.click();
		await expect(page.locator(`tbody${target}`)).toBeInViewport();
	});

	test('the address of the newest year leads to it', async ({ page }) => {
		await page.goto('/matrix/');
		const year = /\d{4}/.exec((await page.locator('.page-head .kicker').textContent()) ?? '')?.[0];
		await page.goto(`/matrix/${year}/`);
		await page.waitForURL('**/matrix/');
		await expect(page.locator('.matrix')).toBeVisible();
	});
});

for (const width of WIDTHS)
	test(`${width} px: a table with headers for those who hear it, nothing to scroll sideways`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/matrix/');
		expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		const table = page.getByRole('table');
		const columns = (await page.locator('.matrix thead th').count()) - 1;
		expect(columns).toBeGreaterThan(0);
		await expect(table.getByRole('columnheader')).toHaveCount(columns + 1);
		const rows = table.getByRole('row').filter({ has: page.locator('th[scope="row"]') });
		expect(await rows.count()).toBeGreaterThan(1);
		await expect(table.getByRole('cell')).toHaveCount((await page.locator('.matrix tr:has(td)').count()) * columns);
		// What the signs mean is said in words.
		const heard = await table.locator('td:has(.done):has(.trouble):has(.practice)').first().ariaSnapshot();
		expect(heard).toMatch(/ความก้าวหน้า \d+ ปัญหา \d+ แนวปฏิบัติ \d+/);
		await expect(table.getByRole('cell', { name: 'ไม่มีรายงาน' }).first()).toBeVisible();
	});

test('a phone shows each focus point as a block, its cells large enough to touch', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/matrix/');
	const boxes = await page.locator('.matrix td > a').evaluateAll((links) =>
		links.map((link) => {
			const { width, height, left, right } = link.getBoundingClientRect();
			return { width, height, inside: left >= 0 && right <= innerWidth };
		}),
	);
	expect(boxes.length).toBeGreaterThan(0);
	expect(boxes.filter(({ width, height, inside }) => width < 24 || height < 24 || !inside)).toEqual([]);
	// Where the columns' heads are out of sight, each cell names its agency.
	await expect(page.locator('.matrix td .who').first()).toBeVisible();
});

test('the keyboard goes through the cells in reading order', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/matrix/');
	const links = page.locator('.matrix tbody a');
	await links.first().focus();
	for (let place = 1; place < 6; place++) {
		await page.keyboard.press('Tab');
		await expect(links.nth(place)).toBeFocused();
	}
	// A focused link is not hidden under the head that stays in view.
	await links.nth(40).focus();
	const head = await page.locator('.matrix thead th').first().boundingBox();
	const focused = await links.nth(40).boundingBox();
	expect(focused!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1);
});

test('paper gets the table whatever its width, without the frame', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('/matrix/');
	await expect(page.locator('.matrix thead')).toBeVisible();
	expect(
		await page
			.locator('.matrix tr')
			.nth(3)
			.evaluate((row) => getComputedStyle(row).display),
	).toBe('table-row');
	expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await expect(page.locator('.site-header')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [360, 1280])
		test(`axe finds nothing: ${colorScheme} ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await page.goto('/matrix/');
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
				.analyze();
			expect(violations).toEqual([]);
		});
