/** Several worksheets in one browser: opened, named, copied, deleted and had back, by hand and in two tabs. */
import AxeBuilder from '@axe-core/playwright';
import { FIELDS } from '../../src/worksheet/fields.ts';
import { FORMAT, SHEET_KEY, STORE_KEY } from '../../src/worksheet/keys.ts';
import { pack } from '../../src/worksheet/pack.ts';
import { expect, test } from './test.ts';
import {
	DEVICES,
	LINKS,
	PAGE,
	WRITTEN,
	apart,
	button,
	linked,
	notices,
	open,
	openShelf,
	put,
	school,
	sheet,
	shelf,
	shown,
	started,
	stored,
} from './worksheet-page.ts';

for (const [device, viewport] of DEVICES)
	test(`worksheet: several are opened, named, copied and deleted by the keyboard on a ${device}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const press = async (name: string) => {
			await button(page, name).focus();
			await page.keyboard.press('Enter');
		};
		const unfold = async () => {
			await shelf(page).locator('summary').focus();
			await page.keyboard.press('Enter');
		};
		await open(page);
		await school(page).fill('โรงเรียนหนึ่ง');
		await unfold();
		await press('เริ่มใบงานใหม่');
		await expect(notices(page)).toBeFocused();
		await expect(school(page)).toHaveValue('');
		await page.reload();
		await expect(school(page)).toHaveValue('');
		await school(page).fill('โรงเรียนสอง');

		await unfold();
		await press('เปลี่ยนชื่อ: โรงเรียนสอง');
		await expect(page.getByLabel('ชื่อใบงาน')).toBeFocused();
		await page.keyboard.type('หน่วยคลอง ป.4');
		await page.keyboard.press('Enter');
		await expect(button(page, 'เปลี่ยนชื่อ: หน่วยคลอง ป.4')).toBeFocused();
		await expect(shelf(page).locator('summary')).toContainText('2 ใบ · กำลังเปิด “หน่วยคลอง ป.4”');

		await press('ทำสำเนา: โรงเรียนหนึ่ง');
		await expect(school(page)).toHaveValue('โรงเรียนหนึ่ง');
		await school(page).fill('โรงเรียนสาม');
		await unfold();
		await expect(shown(page)).toHaveCount(3);
		await press('ลบ: หน่วยคลอง ป.4');
		await expect(shown(page)).toHaveCount(2);
		await expect(school(page)).toHaveValue('โรงเรียนสาม');
		await page.reload();
		await started(page);
		await unfold();
		await press('เรียกคืน: หน่วยคลอง ป.4');
		await expect(school(page)).toHaveValue('โรงเรียนสอง');
		await unfold();
		await press('โรงเรียนหนึ่ง แก้ล่าสุด');
		await expect(school(page)).toHaveValue('โรงเรียนหนึ่ง');
		expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

test('worksheet: what was cleared comes back, at once and after a reload', async ({ page }) => {
	await open(page, `?case=${apart.id}`);
	for (const time of ['at once', 'after a reload']) {
		await school(page).fill(WRITTEN.school);
		await button(page, 'ล้างใบงานนี้').click();
		await expect(school(page), time).toHaveValue('');
		await expect(sheet(page)).toBeEmpty();
		if (time !== 'at once') {
			await page.reload();
			await started(page);
			await expect(school(page)).toHaveValue('');
		}
		await button(page, 'กลับไปใบงานเดิม').click();
		await expect(school(page)).toHaveValue(WRITTEN.school);
		await expect(sheet(page)).toContainText(apart.title);
	}
});

test('worksheet: what is deleted for good is nowhere any more', async ({ page }) => {
	await page.goto('/marco/');
	await put(page, STORE_KEY, JSON.stringify({ sheet: `#1&n=1&s=${pack(WRITTEN.school)}` }));
	await page.goto(PAGE);
	await started(page);
	await openShelf(page);
	await button(page, `ลบ: ${WRITTEN.school}`).click();
	page.once('dialog', (dialog) => dialog.accept());
	await openShelf(page);
	await button(page, `ลบถาวร: ${WRITTEN.school}`).click();
	await expect(shelf(page)).not.toContainText(WRITTEN.school);
	const left = await stored(page);
	expect(left).not.toContain(WRITTEN.school);
	expect(left).not.toContain(pack(WRITTEN.school));
});

test.describe('two tabs', () => {
	test('worksheet: two tabs that write at once both keep what they wrote', async ({ page, context }) => {
		await open(page);
		await school(page).fill('ก่อน');
		const tab = await context.newPage();
		await tab.goto(PAGE);
		await started(tab);
		// A tab that sleeps hears nothing of the other.
		await tab.evaluate(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
		await page.getByLabel(FIELDS[1]?.label ?? '').fill('ของแท็บแรก');
		await tab.getByLabel(FIELDS[2]?.label ?? '').fill('ของแท็บหลัง');
		for (const here of [page, tab]) {
			await expect(here.getByLabel(FIELDS[1]?.label ?? '')).toHaveValue('ของแท็บแรก');
			await expect(here.getByLabel(FIELDS[2]?.label ?? '')).toHaveValue('ของแท็บหลัง');
		}
	});

	test('worksheet: two tabs on two worksheets stay on them', async ({ page, context }) => {
		await open(page);
		await school(page).fill('หนึ่ง');
		const tab = await context.newPage();
		await tab.goto(PAGE);
		await started(tab);
		await openShelf(tab);
		await button(tab, 'เริ่มใบงานใหม่').click();
		await school(tab).fill('สอง');
		await page.reload();
		await started(page);
		await expect(school(page)).toHaveValue('หนึ่ง');
		await tab.reload();
		await expect(school(tab)).toHaveValue('สอง');
		await openShelf(page);
		await expect(shown(page)).toHaveText(['สอง', 'หนึ่ง']);
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [360, 1280])
		test(`worksheet: axe finds nothing on the list of them: ${colorScheme} ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await page.goto('/marco/');
			await put(page, `${SHEET_KEY}new`, JSON.stringify({ format: FORMAT + 1 }));
			await open(page, `?case=${linked.id},unknown`);
			await school(page).fill(`โรงเรียนที่มีชื่อยาวมาก${'ก'.repeat(60)}`);
			await openShelf(page);
			await button(page, 'ทำสำเนา').first().click();
			await openShelf(page);
			await button(page, 'ลบ: ').first().click();
			await page.goto(PAGE + (LINKS[1] ?? ''));
			await started(page);
			await openShelf(page);
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
				.analyze();
			expect(
				violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
			).toEqual([]);
			expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
