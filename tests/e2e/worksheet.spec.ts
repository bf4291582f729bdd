/** The worksheet for schools: the whole journey, what it gives out, and what it makes of what others send. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { FIELDS } from '../../src/worksheet/fields.ts';
import { STORE_KEY } from '../../src/worksheet/keys.ts';
import { A4, pdfPages, skeleton } from '../pdf.ts';
import { pasted } from './paste.ts';
import { expect, test } from './test.ts';
import {
	DEVICES,
	COMPETENCY,
	CONCEPT,
	PAGE,
	WRITTEN,
	apart,
	box,
	data,
	level,
	linked,
	note,
	notices,
	open,
	pick,
	point,
	second,
	share,
	sheet,
	started,
	strand,
	write,
} from './worksheet-page.ts';

for (const [device, viewport] of DEVICES)
	test(`a school's journey on a ${device}: from a case to a table that lasts and travels`, async ({
		page,
		browser,
		baseURL,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(`/cases/${linked.id}/`);
		await page.getByRole('link', { name: 'เพิ่มลงใบงาน' }).click();
		await expect(notices(page)).toContainText(linked.title);
		await expect(page).toHaveURL(PAGE);

		await write(page);
		await page.getByRole('radio', { name: 'สาระหลัก' }).locator('visible=true').check();
		await page
			.getByRole('group', { name: 'ระดับผู้เรียน' })
			.getByLabel(level?.title ?? '')
			.check();
		await page.locator('summary', { hasText: point?.policy }).click();
		await page.getByRole('checkbox', { name: point?.title ?? '' }).check();
		await page.getByLabel('คำในชื่อกรณี').fill(apart.title);
		await page.getByRole('checkbox', { name: apart.title }).check();
		await expect(page.locator('[data-sheet-status]')).toContainText('2');

		const table = sheet(page).getByRole('table');
		await expect(table.getByRole('columnheader')).toHaveCount(4);
		await expect(table.getByRole('rowheader')).toContainText([strand.thai]);
		await expect(table.getByRole('rowheader')).toContainText(['สาระหลัก']);
		for (const text of [WRITTEN.concept, WRITTEN.competency, WRITTEN.evidence, linked.title])
			await expect(table).toContainText(text);
		for (const words of strand.official) await expect(table).toContainText(words);
		await expect(table).not.toContainText(apart.title);
		for (const text of [WRITTEN.school, level?.title ?? '', point?.title ?? '', apart.title])
			await expect(sheet(page)).toContainText(text);
		const whole = await sheet(page).innerText();
		expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

		await page.reload();
		await started(page);
		expect(await sheet(page).innerText()).toBe(whole);
		await expect(page.getByLabel('ชื่อสถานศึกษา')).toHaveValue(WRITTEN.school);

		const colleague = await browser.newContext({ baseURL, viewport });
		const other = await colleague.newPage();
		await other.goto(await share(page));
		await started(other);
		expect(await sheet(other).innerText()).toBe(whole);
		await expect(other).toHaveURL(PAGE);
		await colleague.close();
	});

test.describe('what it gives out', () => {
	test.beforeEach(async ({ page }) => {
		await open(page, `?case=${linked.id},${apart.id}`);
		await write(page);
	});

	const downloaded = async (page: Page, name: string) => {
		const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
		return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
	};

	test('a Word file that holds the table, cites what it uses and is well-formed', async ({ page, context }) => {
		const { name, bytes } = await downloaded(page, '.docx');
		expect(name).toMatch(/\.docx$/);
		const parts = unzipSync(bytes);
		// A page of the site may not read documents.
		const reader = await context.newPage();
		const broken = await reader.evaluate(
			(files) =>
				files
					.filter(([, xml]) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'))
					.map(([file]) => file),
			Object.entries(parts)
				.filter(([file]) => /\.(xml|rels)$/.test(file))
				.map(([file, content]) => [file, strFromU8(content)] as const),
		);
		expect(broken).toEqual([]);
		const text = await reader.evaluate(
			(xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent,
			strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
		);
		for (const part of [...Object.values(WRITTEN), strand.thai, linked.title, linked.source, apart.title])
			expect(text).toContain(part);
		for (const { url } of [linked, apart, strand]) expect(text).toContain(new URL(url, page.url()).href);
	});

	test('a Markdown file in which what was written is text', async ({ page }) => {
		const { name, bytes } = await downloaded(page, '.md');
		expect(name).toMatch(/\.md$/);
		const text = strFromU8(bytes);
		expect(text).toContain(WRITTEN.evidence);
		expect(text).toContain(linked.source);
		expect(text).toContain(new URL(linked.url, page.url()).href);
		expect(text).not.toMatch(/(?<!\\)<\/?b>/);
		expect(text).toContain('วัดคุณภาพน้ำซ้ำได้ \\| อธิบายได้');
	});

	test('pages of A4 that hold the document and nothing of the form', async ({ page }) => {
		const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
		for (const { size } of pages) expect(size).toEqual(A4);
		const text = pages.map((sheetOfPaper) => sheetOfPaper.text).join('');
		for (const part of [WRITTEN.evidence, linked.title, apart.title]) expect(text).toContain(skeleton(part));
		for (const control of ['คัดลอกลิงก์', 'ทุกระดับ', 'ตัวช่วยคิด', 'ยังไม่ได้เขียน', 'ค้นหา', 'อ้างอิงหน้านี้'])
			expect(text).not.toContain(skeleton(control));
		expect(pages.filter((sheetOfPaper) => sheetOfPaper.text === '')).toEqual([]);
	});

	test('a link that can leave out what was written, and goes to the clipboard', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-write']);
		const whole = await share(page);
		await page.getByLabel('ใส่ข้อความที่เขียนไว้ในลิงก์ด้วย').uncheck();
		const bare = await share(page);
		expect(bare.length).toBeLessThan(whole.length);
		expect(bare).toContain(linked.id);
		await page.getByRole('button', { name: 'คัดลอกลิงก์' }).click();
		await expect(page.locator('[data-sheet-status]')).toHaveText('คัดลอกลิงก์แล้ว');
		expect((await pasted(page)).text).toBe(bare);
	});
});

test('nothing heavy loads before it is used, and nothing that was written is ever sent', async ({ page }) => {
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
	await page.goto(PAGE, { waitUntil: 'networkidle' });
	expect(sent.filter((line) => /worksheet\.json|docx|markdown/.test(line))).toEqual([]);
	await open(page);
	await write(page);
	expect(sent.filter((line) => /docx|markdown/.test(line))).toEqual([]);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '.docx' }).click(),
	]);
	await file.path();
	await page.goto(await share(page));
	await started(page);
	expect(sent.filter((line) => /docx/.test(line)).length).toBeGreaterThan(0);
	expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
	for (const line of sent)
		for (const text of Object.values(WRITTEN)) expect(decodeURIComponent(line)).not.toContain(text);
	expect(sent.filter((line) => line.includes('#'))).toEqual([]);
});

test.describe('what others send', () => {
	test('what is not known is told as text, and the rest kept', async ({ page }) => {
		const bad = '<img src=x onerror=alert(1)>';
		await open(page, `?case=${encodeURIComponent(bad)},${linked.id}&level=nowhere&strand=${strand.letter}#1&n=3&s=!!`);
		for (const time of ['at once', 'after a reload']) {
			for (const part of [bad, 'nowhere', FIELDS[0]?.label ?? ''])
				await expect(page.locator('[data-sheet-unknown]'), time).toContainText(part);
			expect(await page.locator('main img').count()).toBe(0);
			await expect(sheet(page)).toContainText(linked.title);
			await expect(box(page, strand)).toBeChecked();
			await page.reload();
			await started(page);
		}
	});

	test('a worksheet from a link does not destroy one’s own', async ({ page }) => {
		await open(page, `?case=${apart.id}`);
		await page.getByLabel('ชื่อสถานศึกษา').fill(WRITTEN.school);
		await page.goto(`${PAGE}?case=${linked.id}#1&n=0`);
		await page.reload();
		await started(page);
		await expect(sheet(page)).toContainText(linked.title);
		await expect(page.getByLabel('ชื่อสถานศึกษา')).toHaveValue('');
		await page.goto(`${PAGE}?case=${linked.id}#1&n=0&`);
		await page.reload();
		await page.getByRole('button', { name: 'ล้างใบงานนี้' }).click();
		await expect(sheet(page)).toBeEmpty();
		await page.getByRole('button', { name: 'กลับไปใบงานเดิม' }).click();
		await expect(sheet(page)).toContainText(linked.title);
	});

	test('one’s own worksheet is a click away from one that a link brought', async ({ page }) => {
		await open(page, `?case=${apart.id}`);
		await page.getByLabel('ชื่อสถานศึกษา').fill(WRITTEN.school);
		await page.goto('/marco/');
		await page.goto(`${PAGE}?case=${linked.id}#1&n=0`);
		await page.getByRole('button', { name: 'กลับไปใบงานเดิม' }).click();
		await expect(page.getByLabel('ชื่อสถานศึกษา')).toHaveValue(WRITTEN.school);
		await expect(sheet(page)).toContainText(apart.title);
	});

	for (const stored of [
		'{',
		'{"sheet":"?case=gone#1&n=9"}',
		'{"sheet":"#9"}',
		JSON.stringify({ sheet: `#${'x'.repeat(70_000)}` }),
	])
		test(`storage that holds ${stored.slice(0, 30)} does no harm`, async ({ page }) => {
			await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [STORE_KEY, stored] as const);
			await page.goto(PAGE);
			await started(page);
			await page.getByLabel('ชื่อสถานศึกษา').fill(WRITTEN.school);
			await expect(sheet(page)).toContainText(WRITTEN.school);
		});

	test('a browser that keeps nothing says so, and everything else works', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await open(page, `?case=${linked.id}`);
		await expect(notices(page)).toContainText('ไม่ให้เก็บข้อมูล');
		// The address stays, so that a reload does not lose what it holds.
		await expect(page).toHaveURL(`${PAGE}?case=${linked.id}`);
		await write(page);
		await expect(sheet(page)).toContainText(WRITTEN.competency);
	});
});

test('what is typed before the script has come is kept', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/api/worksheet.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(PAGE);
	await page.getByLabel('ชื่อสถานศึกษา').fill(WRITTEN.school);
	await box(page, second).check();
	release();
	await started(page);
	await expect(sheet(page)).toContainText(WRITTEN.school);
	await expect(sheet(page).getByRole('rowheader')).toContainText([second.thai]);
});

test('a case that another tab adds shows here, too', async ({ page, context }) => {
	await open(page);
	await page.getByLabel('ชื่อสถานศึกษา').fill(WRITTEN.school);
	const tab = await context.newPage();
	await tab.goto(`${PAGE}?case=${linked.id}`);
	await started(tab);
	await expect(sheet(page)).toContainText(linked.title);
	await expect(sheet(tab)).toContainText(WRITTEN.school);
});

test('cases are narrowed by strand, level and words, chosen and taken out by the keyboard alone', async ({ page }) => {
	await open(page);
	const shown = page.locator('[data-sheet-cases] input');
	const values = () => shown.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
	await page.getByLabel('สาระ', { exact: true }).selectOption(strand.letter);
	for (const id of await values())
		expect(data.cases.find((item) => item.id === id)?.strands.map(([letter]) => letter)).toContain(strand.letter);
	const target = pick(linked.levels, () => true, 'level of the case');
	await page
		.getByLabel('ระดับผู้เรียน', { exact: true })
		.locator('visible=true')
		.and(page.locator('select'))
		.selectOption(target);
	await page.getByLabel('คำในชื่อกรณี').fill(linked.title);
	expect(await values()).toEqual([linked.id]);
	await expect(page.locator('[data-sheet-count]')).toContainText('1');

	await page.getByRole('checkbox', { name: linked.title }).focus();
	await page.keyboard.press('Space');
	await expect(sheet(page)).toContainText(linked.title);
	await page.getByRole('button', { name: `เอาออก: ${linked.title}` }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('คำในชื่อกรณี')).toBeFocused();
	await expect(sheet(page)).toBeEmpty();

	await page.getByLabel('คำในชื่อกรณี').fill('ไม่มีกรณีชื่อนี้แน่');
	await expect(page.locator('[data-sheet-count]')).toContainText('ไม่พบกรณี');
});

test('strands, focus points and the framework lead here, too', async ({ page }) => {
	await page.goto(strand.url);
	await page.getByRole('link', { name: 'เพิ่มลงใบงาน' }).click();
	await expect(box(page, strand)).toBeChecked();
	await page.goto(point?.url ?? '');
	await page.getByRole('link', { name: 'เพิ่มลงใบงาน' }).click();
	await expect(sheet(page)).toContainText(point?.title ?? '');
	await expect(sheet(page).getByRole('rowheader')).toContainText([strand.thai]);
	await page.goto('/marco/');
	await page.locator('.column').getByRole('link', { name: 'ออกแบบหลักสูตรด้วยใบงาน' }).click();
	await started(page);
	await expect(sheet(page)).toContainText(point?.title ?? '');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is an empty form to print, with instructions and lists', async ({ page }) => {
		await page.goto(PAGE);
		for (const { label } of FIELDS) await expect(page.getByLabel(label, { exact: true })).toBeVisible();
		await expect(page.locator('main .notice')).toContainText('พิมพ์หน้านี้');
		for (const list of ['/marco/', '/cases/', '/focus/', '/browse/'])
			await expect(page.locator(`main .notice a[href="${list}"]`)).toBeVisible();
		for (const { letter } of data.strands)
			await expect(page.locator(`[data-pick="strand"][value="${letter}"]`)).toBeVisible();
		expect(await page.locator('main button:visible').count()).toBe(0);
		// A form without names has nothing to send.
		expect(await page.locator('main [name]:visible').count()).toBe(0);
	});

	test('on paper it asks for everything, on A4', async ({ page }) => {
		await page.goto(PAGE);
		const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
		for (const { size } of pages) expect(size).toEqual(A4);
		const text = pages.map((sheetOfPaper) => sheetOfPaper.text).join('');
		for (const { label } of FIELDS) expect(text).toContain(skeleton(label));
		for (const { thai } of data.strands) expect(text).toContain(skeleton(thai));
		expect(text.split(skeleton(COMPETENCY)).length - 1).toBe(data.strands.length);
		expect(text).toContain(skeleton('จุดเน้นและกรณีที่ใช้เป็นแนวทาง'));
		expect(text).not.toContain('JavaScript');
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [320, 1280])
		test(`axe finds nothing on a filled worksheet: ${colorScheme} ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await open(page, `?case=${linked.id},${apart.id}&focus=${point?.id}&strand=${second.letter}&level=nowhere`);
			await write(page);
			await note(page, second.letter, CONCEPT).fill(WRITTEN.concept);
			await page
				.locator('main details')
				.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
				.analyze();
			expect(
				violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
			).toEqual([]);
			expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
