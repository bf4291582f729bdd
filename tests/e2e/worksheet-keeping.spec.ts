/** What is kept of worksheets: links, other releases and limits take nothing from it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { LONGEST, writeAddress } from '../../src/worksheet/address.ts';
import { FIELDS, NOTE_FIELDS } from '../../src/worksheet/fields.ts';
import { FORMAT, SHEET_KEY, STORE_KEY } from '../../src/worksheet/keys.ts';
import { pack } from '../../src/worksheet/pack.ts';
import { EMPTY, type Sheet } from '../../src/worksheet/sheet.ts';
import { expect, test } from './test.ts';
import {
	LINKS,
	PAGE,
	WRITTEN,
	button,
	data,
	linked,
	notices,
	open,
	openShelf,
	put,
	school,
	sheet,
	started,
	stored,
	strand,
} from './worksheet-page.ts';

test.describe('links', () => {
	test('worksheet: two links in a row keep one’s own text', async ({ page }) => {
		await open(page);
		await school(page).fill(WRITTEN.school);
		const before = await stored(page);
		for (const link of LINKS) {
			await page.goto(PAGE + link);
			await started(page);
			await expect(school(page)).toHaveValue('');
			await expect(notices(page)).toContainText('ใบงานจากลิงก์');
		}
		expect(await stored(page)).toBe(before);
		await button(page, 'กลับไปใบงานเดิม').click();
		await expect(school(page)).toHaveValue(WRITTEN.school);
	});

	test('worksheet: after a link and a reload one’s own worksheet is a click away', async ({ page }) => {
		await open(page);
		await school(page).fill(WRITTEN.school);
		await page.goto(PAGE + (LINKS[0] ?? ''));
		await started(page);
		await page.reload();
		await started(page);
		await expect(sheet(page)).toContainText(linked.title);
		await button(page, 'กลับไปใบงานเดิม').click();
		await expect(school(page)).toHaveValue(WRITTEN.school);
		await page.reload();
		await expect(school(page)).toHaveValue(WRITTEN.school);
	});

	test('worksheet: the page asked for anew shows one’s own worksheet, not the link’s', async ({ page }) => {
		await open(page);
		await school(page).fill(WRITTEN.school);
		await page.goto(PAGE + (LINKS[0] ?? ''));
		await started(page);
		await page.goto('/marco/');
		await page.goto(PAGE);
		await expect(school(page)).toHaveValue(WRITTEN.school);
	});

	test('worksheet: writing in a link’s worksheet makes one more, told apart', async ({ page }) => {
		await open(page);
		await school(page).fill(WRITTEN.school);
		await page.goto(PAGE + (LINKS[0] ?? ''));
		await started(page);
		await school(page).fill('โรงเรียนอื่น');
		await page.reload();
		await started(page);
		await expect(school(page)).toHaveValue('โรงเรียนอื่น');
		await expect(sheet(page)).toContainText(linked.title);
		await expect(notices(page)).toContainText('มาจากลิงก์');
		await openShelf(page);
		await expect(page.getByRole('list', { name: 'ใบงานที่มาจากลิงก์' })).toContainText('โรงเรียนอื่น');
		await expect(page.getByRole('list', { name: 'ใบงานของท่าน' })).toContainText(WRITTEN.school);
	});

	test('worksheet: a link that is too long says so and touches nothing', async ({ page }) => {
		await open(page);
		await school(page).fill(WRITTEN.school);
		const before = await stored(page);
		await page.goto(`${PAGE}#1&n=1&s=${'A'.repeat(LONGEST)}`);
		await page.reload();
		await started(page);
		await expect(notices(page)).toContainText('ลิงก์ยาวเกิน');
		await expect(school(page)).toHaveValue(WRITTEN.school);
		expect(await stored(page)).toBe(before);
	});
});

test.describe('other releases', () => {
	const note = 'สมรรถนะของสาระใหม่';
	const next = {
		sheet: `?strand=${strand.letter},Z&case=case-of-next-release,${linked.id}#1&n=2&Zm=${pack(note)}&zz=${pack('ช่องใหม่')}`,
	};

	test('worksheet: what the site does not know is kept and shown, by opening and by an edit', async ({ page }) => {
		await page.goto('/marco/');
		await put(page, STORE_KEY, JSON.stringify(next));
		const before = await stored(page);
		await page.goto(PAGE);
		await started(page);
		expect(await stored(page)).toBe(before);
		for (const value of ['แก้แล้ว', 'แก้อีก']) {
			for (const part of ['“Z”', 'case-of-next-release', note, 'ช่องใหม่'])
				await expect(page.locator('[data-sheet-unknown]')).toContainText(part);
			await expect(sheet(page)).toContainText(linked.title);
			await school(page).fill(value);
			await page.reload();
			await started(page);
			await expect(school(page)).toHaveValue(value);
		}
	});

	test('worksheet: texts in another version of addresses stay stored', async ({ page }) => {
		await page.goto('/marco/');
		await put(page, STORE_KEY, '{"sheet":"#2&n=1&s=of-next-release"}');
		await page.goto(PAGE);
		await started(page);
		await expect(page.locator('[data-sheet-unknown]')).toContainText('รุ่นอื่น');
		await school(page).fill(WRITTEN.school);
		expect(await stored(page)).toContain('#2&n=1&s=of-next-release');
	});

	test('worksheet: an incomplete data file cuts nothing', async ({ page }) => {
		await open(page, `?case=${linked.id}`);
		await page.route('**/api/worksheet.json', (route) => route.fulfill({ json: { ...data, cases: [] } }));
		await page.goto(PAGE);
		await expect(page.locator('[data-sheet-unknown]')).toContainText(linked.id);
		await school(page).fill(WRITTEN.school);
		await page.unroute('**/api/worksheet.json');
		await page.reload();
		await expect(sheet(page)).toContainText(linked.title);
		await expect(page.locator('[data-sheet-unknown]')).toBeEmpty();
	});

	test('worksheet: an unknown choice goes when the reader takes it out, and only then', async ({ page }) => {
		await open(page, `?case=typo-in-a-link,${linked.id}`);
		await button(page, 'เอาออก: typo-in-a-link').click();
		await expect(page.locator('[data-sheet-unknown]')).toBeEmpty();
		await expect(sheet(page)).toContainText(linked.title);
		expect(await stored(page)).not.toContain('typo-in-a-link');
	});

	test('worksheet: what a newer release keeps is neither read nor written, and can be downloaded', async ({ page }) => {
		const newer = JSON.stringify({ format: FORMAT + 1, texts: { s: WRITTEN.school } });
		await page.goto('/marco/');
		await put(page, `${SHEET_KEY}new`, newer);
		await open(page);
		await school(page).fill('ใหม่');
		await openShelf(page);
		const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'ดาวน์โหลดไว้').click()]);
		expect(readFileSync(await file.path(), 'utf8')).toBe(newer);
		expect(await page.evaluate((key) => localStorage.getItem(key), `${SHEET_KEY}new`)).toBe(newer);
	});

	test('worksheet: what an older release wrote after a rollback is one more', async ({ page }) => {
		await open(page);
		await school(page).fill('รุ่นนี้');
		await put(page, STORE_KEY, JSON.stringify({ sheet: `#1&n=1&s=${pack('รุ่นก่อน')}` }));
		await page.reload();
		await started(page);
		await expect(school(page)).toHaveValue('รุ่นนี้');
		await expect(notices(page)).toContainText('รุ่นก่อน');
		await openShelf(page);
		await button(page, 'รุ่นก่อน').first().click();
		await expect(school(page)).toHaveValue('รุ่นก่อน');
	});
});

test.describe('limits', () => {
	const filled = (fields: readonly { key: string; max: number }[]) =>
		Object.fromEntries(fields.map(({ key, max }) => [key, 'ក'.repeat(max)]));
	const full = {
		...EMPTY,
		texts: filled(FIELDS),
		notes: Object.fromEntries(data.strands.map(({ letter }) => [letter, filled(NOTE_FIELDS)])),
	} as Sheet;
	const fieldsFull = (page: Page) =>
		page
			.locator('[data-text]')
			.evaluateAll((all) =>
				all.map((field) => (field as HTMLTextAreaElement).value.length === (field as HTMLTextAreaElement).maxLength),
			);
	const many = FIELDS.length + NOTE_FIELDS.length * data.strands.length;

	test('worksheet: a full one in a script that packs badly is there after a reload', async ({ page }) => {
		await open(page);
		await page.locator('[data-text]').evaluateAll((all) => {
			for (const field of all as HTMLTextAreaElement[]) {
				field.value = 'ក'.repeat(field.maxLength);
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
		});
		await page.reload();
		await started(page);
		expect(await fieldsFull(page)).toEqual(Array.from({ length: many }, () => true));
	});

	test('worksheet: such a one of an older release is read whole, and its link, too', async ({ page }) => {
		await page.goto('/marco/');
		await put(page, STORE_KEY, JSON.stringify({ sheet: writeAddress(full) }));
		for (const address of [PAGE, PAGE + writeAddress(full)]) {
			await page.goto(address);
			await started(page);
			expect(await fieldsFull(page)).toEqual(Array.from({ length: many }, () => true));
		}
	});
});
