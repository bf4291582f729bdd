/** Quick search: opened, used and left by keyboard and by touch, and nothing of it loaded before. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { CASE } from './pages.ts';
import { expect, test } from './test.ts';

interface Entry {
	type: string;
	url: string;
	title: string;
}

const { entries } = JSON.parse(readFileSync('dist/api/entries.json', 'utf8')) as { entries: Entry[] };

/** A school: its name is asked for by half. */
const SCHOOL =
	entries.find(({ url }) => url === '/schools/ban-khai/') ?? entries.find(({ type }) => type === 'schools')!;
const HALF = SCHOOL.title.slice(0, -1);

const dialog = (page: Page) => page.locator('dialog.quick');
const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const header = (page: Page) => page.locator('.site-search input');

/** Types into the open dialog and waits until names were looked for. */
async function ask(page: Page, query: string) {
	await field(page).fill(query);
	await expect(options(page).last()).toContainText(query);
}

async function open(page: Page) {
	await page.goto(CASE);
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
}

test('nothing of it is loaded before it is used', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await page.goto(CASE, { waitUntil: 'networkidle' });
	await header(page).focus();
	await page.keyboard.press('Tab');
	await page.waitForLoadState('networkidle');
	expect(loaded.filter((path) => /api\/|quick|dialog|pagefind|search/.test(path))).toEqual([]);
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	expect(loaded.some((path) => /dialog/.test(path))).toBe(true);
	expect(loaded.filter((path) => /api\//.test(path))).toEqual([]);
});

for (const key of ['/', 'Control+k', 'Meta+k', 'ฝ'])
	test(`${key} opens it`, async ({ page }) => {
		await page.goto(CASE);
		if (key === 'ฝ') await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ฝ' })));
		else await page.keyboard.press(key);
		await expect(field(page)).toBeFocused();
	});

test('on the front page, too', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
});

test('on the search page the slash leads to its own field', async ({ page }) => {
	await page.goto('/search/');
	await page.keyboard.press('/');
	await expect(page.locator('[data-search-input]')).toBeFocused();
	await expect(dialog(page)).toHaveCount(0);
});

test('a slash typed into a field is a slash', async ({ page }) => {
	await page.goto('/search/');
	await page.locator('[data-search-input]').fill('ม.1');
	await page.keyboard.press('/');
	await expect(page.locator('[data-search-input]')).toHaveValue('ม.1/');
});

test('the first letter in the header’s field opens it, and tabbing through the field does not', async ({ page }) => {
	await page.goto(CASE);
	await header(page).focus();
	await expect(dialog(page)).toHaveCount(0);
	await page.keyboard.type('PLC');
	await expect(field(page)).toHaveValue('PLC');
	await expect(options(page).first()).toContainText('PLC');
});

test('what is typed while it loads is not lost', async ({ page }) => {
	await page.route(/dialog.*\.js/, async (route) => {
		await new Promise((done) => setTimeout(done, 800));
		await route.continue();
	});
	await page.goto(CASE);
	await page.keyboard.press('/');
	await page.keyboard.type('บ้านค่าย', { delay: 20 });
	await expect(field(page)).toBeFocused();
	await page.keyboard.type(' PLC');
	await expect(field(page)).toHaveValue('บ้านค่าย PLC');
});

test('a half-typed name finds its page, and Enter opens it', async ({ page }) => {
	await open(page);
	await ask(page, HALF);
	const found = page.locator(`.quick-list a[href="${SCHOOL.url}"]`);
	await expect(found.locator('mark').first()).toHaveText(HALF);
	const addresses = await options(page).evaluateAll((rows) => rows.map((option) => option.getAttribute('href')));
	for (let row = 0; row <= addresses.indexOf(SCHOOL.url); row++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(SCHOOL.url);
});

test('the arrows go through the rows and back to the field, which says which one is chosen', async ({ page }) => {
	await open(page);
	await ask(page, 'โรงเรียน');
	const chosen = () => field(page).getAttribute('aria-activedescendant');
	expect(await chosen()).toBeNull();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(`#${await chosen()}`)).toHaveAttribute('aria-selected', 'true');
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowUp');
	expect(await chosen()).toBeNull();
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
	await expect(field(page)).toBeFocused();
});

test('Enter without a choice, and the last row, lead to all results', async ({ page }) => {
	await open(page);
	await ask(page, 'หนี้สินครู');
	await expect(options(page).last()).toHaveText('ดูผลทั้งหมดของ “หนี้สินครู”');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('หนี้สินครู')}`);
	await page.goBack();
	await page.keyboard.press('/');
	await ask(page, 'หนี้สินครู');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('หนี้สินครู')}`);
});

test('words that stand in the text of pages only are found as well', async ({ page }) => {
	await open(page);
	await ask(page, 'ส่งต่อผู้เรียน');
	await expect(options(page).locator('span mark').first()).toBeVisible();
});

test('Escape closes it and gives the focus back', async ({ page }) => {
	await page.goto(CASE);
	const link = page.locator('main a').first();
	await link.focus();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('PLC');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(link).toBeFocused();
	await header(page).click();
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(header(page)).toBeFocused();
	await expect(dialog(page)).toBeHidden();
});

test('on a phone it fills the screen, every target has 44 px, and the button closes it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(CASE);
	await header(page).click();
	await ask(page, 'ครู');
	expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
	const close = dialog(page).getByRole('button', { name: 'ปิด' });
	// Rows are replaced as soon as the text was read, so all are measured at once.
	const heights = await field(page)
		.or(close)
		.or(options(page))
		.evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
	expect(heights.length).toBeGreaterThan(2);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(360);
	await close.click();
	await expect(dialog(page)).toBeHidden();
});

for (const query of ['<img src=x onerror=alert(1)>', '(?:[', ' ', '\u0E48\u0E49', '💡', 'ก'.repeat(400), '"', '../..'])
	test(`hostile: ${query.slice(0, 30)}`, async ({ page }) => {
		await open(page);
		await field(page).fill(query);
		// The watch in test.ts sees scripts and errors.
		await page.waitForTimeout(500);
		await expect(dialog(page).locator('img')).toHaveCount(0);
	});

test('without the index, names are still found', async ({ page }) => {
	await page.route(/search-index|pagefind/, (route) => route.fulfill({ status: 200, body: 'broken' }));
	await open(page);
	await ask(page, HALF);
	await page.waitForTimeout(500);
	await expect(options(page).first()).toContainText(HALF);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [360, 1280])
		test(`axe finds nothing: ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await open(page);
			const check = async () => (await new AxeBuilder({ page }).include('dialog').analyze()).violations;
			expect(await check()).toEqual([]);
			await ask(page, 'ครูแกนนำ');
			await page.waitForTimeout(800);
			await page.keyboard.press('ArrowDown');
			expect(await check()).toEqual([]);
		});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the header’s form goes to the search page, and that leads on to lists', async ({ page }) => {
		await page.goto(CASE);
		await header(page).fill('PLC');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=PLC');
		await page.locator('main a[href="/browse/"]').first().click();
		await expect(page.locator('main h1')).toHaveText('ดูตามหมวด');
	});
});
