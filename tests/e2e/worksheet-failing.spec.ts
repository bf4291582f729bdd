/** The worksheet never loses a word, whatever does not come and whatever the browser refuses. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import {
	PAGE,
	WRITTEN,
	box,
	button,
	data,
	notices,
	openShelf,
	school,
	second,
	sheet,
	shown,
	started,
	stored,
	strand,
} from './worksheet-page.ts';

// Here scripts must bear with what does not come; the browser's own word of it is no fault.
test.describe('what fails', () => {
	const FAILURES = {
		'a data file that is missing': (page: Page) =>
			page.route('**/api/worksheet.json', (route) => route.fulfill({ status: 404, body: '' })),
		'a page in place of the data file': (page: Page) =>
			page.route('**/api/worksheet.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>blocked' })),
		'a data file of another release': (page: Page) =>
			page.route('**/api/worksheet.json', (route) => route.fulfill({ json: { ...data, version: data.version + 1 } })),
		'a data file that never comes': (page: Page) => page.route('**/api/worksheet.json', () => {}),
		'a script that does not come': (page: Page) => page.route(/\/_astro\/app\.[^/]*\.js$/, (route) => route.abort()),
		'a page in place of the script': (page: Page) =>
			page.route(/\/_astro\/app\.[^/]*\.js$/, (route) =>
				route.fulfill({ contentType: 'text/html', body: '<p>blocked' }),
			),
	};
	for (const [name, fail] of Object.entries(FAILURES))
		test(`worksheet: with ${name}, what is typed is there after a reload`, async ({ page }) => {
			const faults: string[] = [];
			page.on('pageerror', ({ message }) => faults.push(message));
			await fail(page);
			await page.goto(PAGE);
			await school(page).pressSequentially('ก');
			await page.reload();
			await expect(school(page)).toHaveValue('ก');
			await school(page).fill('กข');
			await box(page, second).check();
			await page.reload();
			await expect(school(page)).toHaveValue('กข');
			await expect(box(page, second)).toBeChecked();
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await page.reload();
			await started(page);
			await expect(school(page)).toHaveValue('กข');
			await expect(sheet(page)).toContainText('กข');
			await expect(sheet(page).getByRole('rowheader')).toContainText([second.thai]);
			await openShelf(page);
			await expect(shown(page)).toHaveCount(1);
			expect(faults).toEqual([]);
		});

	test('worksheet: a data file that comes late brings the table, and says what it waits for', async ({ page }) => {
		await page.route('**/api/worksheet.json', (route) => route.abort());
		await page.goto(PAGE);
		await school(page).fill(WRITTEN.school);
		await expect(notices(page)).toContainText('ยังเก็บอยู่ในเครื่องนี้');
		await page.unroute('**/api/worksheet.json');
		await box(page, strand).check();
		await started(page);
		await expect(sheet(page)).toContainText(WRITTEN.school);
		await expect(notices(page)).toBeEmpty();
	});

	for (const [name, deny] of Object.entries({
		'is full': () => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		},
		'cannot be read': () => {
			Storage.prototype.getItem = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		},
		'is forbidden': () => {
			for (const storage of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, storage, {
					get: () => {
						throw new DOMException('denied', 'SecurityError');
					},
				});
		},
	}))
		test(`worksheet: storage that ${name} is told, everything works, and what was written can be had`, async ({
			page,
		}) => {
			const faults: string[] = [];
			page.on('pageerror', ({ message }) => faults.push(message));
			await page.addInitScript(deny);
			await page.goto(PAGE);
			await school(page).fill(WRITTEN.school);
			await started(page);
			await expect(notices(page)).toContainText('ไม่ให้เก็บข้อมูล');
			await box(page, strand).check();
			await openShelf(page);
			await button(page, 'เริ่มใบงานใหม่').click();
			await school(page).fill('อีกโรงเรียน');
			await openShelf(page);
			await expect(shown(page)).toHaveText(['อีกโรงเรียน', WRITTEN.school]);
			await shown(page).last().click();
			await expect(school(page)).toHaveValue(WRITTEN.school);
			await expect(box(page, strand)).toBeChecked();
			const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'ดาวน์โหลดข้อความ').click()]);
			expect(readFileSync(await file.path(), 'utf8')).toContain(WRITTEN.school);
			expect(faults).toEqual([]);
		});

	test('worksheet: storage that was full for a while loses nothing and stops saying so', async ({ page }) => {
		await page.goto(PAGE);
		await school(page).fill('ก่อน');
		await started(page);
		await page.evaluate(() => {
			const set = Storage.prototype.setItem;
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
			Object.assign(window, { free: () => (Storage.prototype.setItem = set) });
		});
		await school(page).fill('ระหว่าง');
		await expect(notices(page)).toContainText('ที่เก็บเต็ม');
		expect(await stored(page)).toContain('ก่อน');
		await page.evaluate(() => (window as unknown as { free: () => void }).free());
		await school(page).fill('หลัง');
		await expect(notices(page)).toBeEmpty();
		await page.reload();
		await expect(school(page)).toHaveValue('หลัง');
	});
});
