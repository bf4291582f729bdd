/** What a screen reader is told: the parts of the page, what they are called and what can be done with them. */
import { CASE, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

test('the parts of a page, in order', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(CASE);
	await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "ข้ามไปเนื้อหา"
    - banner:
      - link /.+/
      - search:
        - searchbox "ค้นในคลังความรู้"
        - button "ค้นหา"
      - button "โหมดมืด"
    - navigation "หมวดของเว็บ":
      - list:
        - listitem:
          - link
    - navigation:
      - list
    - main:
      - heading [level=1]
    - contentinfo
  `);
});

test('every kind of page has one banner, one main part, one footer, and navigation that can be told apart', async ({
	page,
}) => {
	test.setTimeout(120_000);
	for (const address of KINDS) {
		await page.goto(address);
		for (const role of ['banner', 'main', 'contentinfo'] as const)
			await expect(page.getByRole(role), `${address} ${role}`).toHaveCount(1);
		const names = await page
			.locator('nav:visible')
			.evaluateAll((all) =>
				all.map(
					(nav) =>
						nav.getAttribute('aria-label') ??
						document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent ??
						'',
				),
			);
		expect(
			names.filter((name, place) => name === '' || names.indexOf(name) !== place),
			address,
		).toEqual([]);
	}
});

test('what can be pressed, filled in, followed or looked at has a name; tables have a caption or stand in a named region', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const nameless: string[] = [];
	const named = '.table[role="region"][aria-label] > table';
	for (const address of KINDS) {
		await page.goto(address);
		const tree = await page.locator('body').ariaSnapshot();
		expect(tree).toMatch(/- link "/);
		const tables = await page.locator('table:visible').evaluateAll((all, selector) => {
			const isNamed = (table: Element) => table.matches(selector) || table.querySelector(':scope > caption') !== null;
			return all.filter((table) => !isNamed(table)).length;
		}, named);
		expect(tables, address).toBe(0);
		nameless.push(
			...(
				tree.match(/^\s*- (link|button|checkbox|radio|combobox|searchbox|textbox|img|dialog)(:| \[.*|)$/gm) ?? []
			).map((line) => `${address} ${line.trim()}`),
		);
	}
	expect(nameless).toEqual([]);
});

test('the matrix is a table with heads for its rows and columns', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/matrix/');
	const table = await page.getByRole('table').first().ariaSnapshot();
	expect(table).toMatch(/^- table ".+"/);
	expect(table).toMatch(/- columnheader ".+"/);
	expect(table).toMatch(/- rowheader ".+"/);
});

test('a case tells its facts as pairs, its steps as a list, its parts as headings', async ({ page }) => {
	await page.goto(CASE);
	const main = await page.locator('main').ariaSnapshot();
	expect(main).toMatch(/- heading ".+" \[level=1\]/);
	expect(main).toMatch(/- heading ".+" \[level=2\]/);
	expect(main.match(/- term/g)?.length).toBe(await page.locator('main dt').count());
	expect(main.match(/- definition/g)?.length).toBe(await page.locator('main dd').count());
	expect(main).toMatch(/- list:\n\s+- listitem/);
});

test('search says what it has found, and its filters are groups with names', async ({ page }) => {
	await page.goto('/search/?q=PLC');
	const status = page.locator('[data-search-status]');
	await expect(status).toHaveAttribute('data-state', 'done');
	await expect(page.getByRole('status').filter({ hasText: /\d/ })).toHaveText(await status.innerText());
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	for (const group of await page.locator('fieldset:visible').all())
		expect(await group.ariaSnapshot()).toMatch(/^- group ".+":/);
});
