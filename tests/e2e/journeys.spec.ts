/** From the front page each kind of reader reaches what they came for in two steps, without script and on a phone, too. */
import type { Page } from 'playwright/test';
import { expect, test } from './test.ts';

/** A reader, the links they follow from the front page, and what tells them that they are there. */
interface Journey {
	readonly who: string;
	readonly steps: readonly [first: (page: Page) => Promise<void>, second: (page: Page) => Promise<void>];
	readonly arrives: (page: Page) => Promise<void>;
}

const door = (name: string) => (page: Page) => page.locator('main').getByRole('link', { name }).first().click();
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const main = (selector: string) => click(`main ${selector}`);
const at = (address: RegExp) => (page: Page) => expect(page).toHaveURL(address);
const shows =
	(address: RegExp, ...selectors: readonly string[]) =>
	async (page: Page) => {
		await at(address)(page);
		for (const selector of selectors) await expect(page.locator(selector).first(), selector).toBeVisible();
	};

const JOURNEYS: readonly Journey[] = [
	{
		who: 'a teacher looks for a practice to adopt',
		steps: [door('ครูและผู้บริหารโรงเรียน'), main('a[href*="/cases/"]')],
		arrives: shows(/\/cases\/[a-z0-9-]+\/$/, '#sources'),
	},
	{
		who: 'a school head starts from a problem',
		steps: [main('.themes a'), main('a[href*="/reports/"][href*="#"]')],
		arrives: shows(/\/reports\/\d+\/[\d.]+\/[a-z0-9]+\/#/, 'main :target'),
	},
	{
		who: 'a school that writes its curriculum cites a strand',
		steps: [door('โรงเรียนที่เขียนหลักสูตร'), main('a[href$="/marco/m/"]')],
		arrives: shows(/\/marco\/m\/$/, 'text=MARCO-M', 'text=อ้างอิงหน้านี้'),
	},
	{
		who: 'a school that writes its curriculum opens the worksheet',
		steps: [door('โรงเรียนที่เขียนหลักสูตร'), click('.to-sheet a')],
		arrives: shows(/\/worksheet\//, 'main form'),
	},
	{
		who: 'an inspector opens the report of an agency on a focus point',
		steps: [door('ผู้ตรวจและเจ้าหน้าที่'), main('a[href*="/reports/"]')],
		arrives: shows(/\/reports\/\d+\/[\d.]+\/[a-z0-9]+\/$/, '#sources'),
	},
	{
		who: 'an editor finds out how to add a case',
		steps: [door('ผู้เขียนเนื้อหา'), main('a[href$="/contribute/manual/"]')],
		arrives: shows(/\/contribute\/manual\/$/, 'main ol', 'main table'),
	},
];

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

for (const javaScriptEnabled of [true, false]) {
	for (const [size, viewport] of Object.entries(SIZES)) {
		test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, ${size}`, () => {
			test.use({ javaScriptEnabled, viewport });

			for (const { who, steps, arrives } of JOURNEYS)
				test(who, async ({ page }) => {
					await page.goto('/');
					for (const step of steps) await step(page);
					await arrives(page);
				});

			test('a researcher takes a collection home', async ({ page }) => {
				await page.goto('/');
				await door('จังหวัดอื่นและนักวิจัย')(page);
				const table = page.locator('main a[href$="/api/cases.csv"]').first();
				const address = (await table.getAttribute('href')) ?? '';
				const response = await page.request.get(address);
				expect(response.ok()).toBe(true);
				// A byte order mark, without which spreadsheet programs garble Thai.
				expect((await response.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
			});
		});
	}
}

test('search answers from the front page in two steps', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel('ค้นในคลังความรู้').fill('PLC');
	await page.keyboard.press('Enter');
	await page.locator('[data-search-result] a').first().click();
	await expect(page.locator('main h1')).toContainText('PLC');
});

test('the doors and the search field fit on the first screen of a phone', async ({ page }) => {
	await page.setViewportSize(SIZES.phone);
	await page.goto('/');
	for (const part of [page.getByLabel('ค้นในคลังความรู้'), ...(await page.locator('.doors a').all())]) {
		const box = await part.boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(SIZES.phone.height);
	}
});
