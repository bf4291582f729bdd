/** The worksheet never loses a word: links, reloads, tabs, releases, and what fails. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { test as bare, type Page } from 'playwright/test';
import { LONGEST, writeAddress } from '../../src/worksheet/address.ts';
import { FIELDS, NOTE_FIELDS } from '../../src/worksheet/fields.ts';
import { SHEET_KEY, STORE_KEY } from '../../src/worksheet/keys.ts';
import { pack } from '../../src/worksheet/pack.ts';
import { FORMAT } from '../../src/worksheet/record.ts';
import { EMPTY, type Sheet } from '../../src/worksheet/sheet.ts';
import { expect, test } from './test.ts';
import {
	PAGE,
	WRITTEN,
	apart,
	box,
	data,
	linked,
	notices,
	open,
	second,
	sheet,
	started,
	strand,
} from './worksheet-page.ts';

const school = (page: Page) => page.getByLabel('ชื่อสถานศึกษา');
const button = (page: Page, name: string) => page.locator('[data-sheet]').getByRole('button', { name });
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const put = (page: Page, key: string, value: string) =>
	page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
const shelf = (page: Page) => page.locator('[data-shelf]');
const openShelf = async (page: Page) => {
	if (!(await shelf(page).evaluate((details: HTMLDetailsElement) => details.open)))
		await shelf(page).locator('summary').click();
};
const shown = (page: Page) => shelf(page).locator('[data-do="show"] b');

const LINKS = [`?case=${linked.id}#1&n=0`, `?strand=${second.letter}#1&n=0`];

test.describe('worksheet: links', () => {
	test('worksheet: two links in a row keep one’s own text (A1)', async ({ page }) => {
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

	test('worksheet: after a link and a reload one’s own worksheet is a click away (A2)', async ({ page }) => {
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

test.describe('worksheet: other releases', () => {
	const note = 'สมรรถนะของสาระใหม่';
	const next = {
		sheet: `?strand=${strand.letter},Z&case=case-of-next-release,${linked.id}#1&n=2&Zm=${pack(note)}&zz=${pack('ช่องใหม่')}`,
	};

	test('worksheet: what the site does not know is kept and shown, by opening and by an edit (A4)', async ({ page }) => {
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

	test('worksheet: texts in another version of addresses stay stored (A4)', async ({ page }) => {
		await page.goto('/marco/');
		await put(page, STORE_KEY, '{"sheet":"#2&n=1&s=of-next-release"}');
		await page.goto(PAGE);
		await started(page);
		await expect(page.locator('[data-sheet-unknown]')).toContainText('รุ่นอื่น');
		await school(page).fill(WRITTEN.school);
		expect(await stored(page)).toContain('#2&n=1&s=of-next-release');
	});

	test('worksheet: an incomplete data file cuts nothing (A4)', async ({ page }) => {
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

test.describe('worksheet: limits', () => {
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

	test('worksheet: a full one in a script that packs badly is there after a reload (A5)', async ({ page }) => {
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

	test('worksheet: such a one of an older release is read whole, and its link, too (A5)', async ({ page }) => {
		await page.goto('/marco/');
		await put(page, STORE_KEY, JSON.stringify({ sheet: writeAddress(full) }));
		for (const address of [PAGE, PAGE + writeAddress(full)]) {
			await page.goto(address);
			await started(page);
			expect(await fieldsFull(page)).toEqual(Array.from({ length: many }, () => true));
		}
	});
});

// Here scripts must bear with what does not come; the browser's own word of it is no fault.
bare.describe('worksheet: what fails', () => {
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
		bare(`worksheet: with ${name}, what is typed is there after a reload (A6)`, async ({ page }) => {
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

	bare('worksheet: a data file that comes late brings the table, and says what it waits for', async ({ page }) => {
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
		bare(
			`worksheet: storage that ${name} is told, everything works, and what was written can be had`,
			async ({ page }) => {
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
			},
		);

	bare('worksheet: storage that was full for a while loses nothing and stops saying so', async ({ page }) => {
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

for (const [device, viewport] of [
	['phone', { width: 360, height: 740 }],
	['desktop', { width: 1280, height: 800 }],
] as const)
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
		await press('โรงเรียนหนึ่ง จาก');
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

test.describe('worksheet: two tabs', () => {
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
