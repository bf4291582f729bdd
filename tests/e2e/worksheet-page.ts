/** The worksheet's page as its tests use it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { WorksheetData } from '../../src/worksheet/data.ts';
import { NOTE_FIELDS } from '../../src/worksheet/fields.ts';
import { expect } from './test.ts';

export const PAGE = '/worksheet/';
export const data = JSON.parse(readFileSync('dist/api/worksheet.json', 'utf8')) as WorksheetData;

/** Something of the site that satisfies a test, and says what to do where there is none. */
export function pick<T>(list: readonly T[], wanted: (item: T) => boolean, what: string): T {
	const found = list.find(wanted);
	if (!found) throw new Error(`The site has no ${what}: choose another example in tests/e2e/worksheet-page.ts`);
	return found;
}

export const linked = pick(data.cases, ({ strands }) => strands.length === 1, 'case of one strand');
export const strand = pick(
	data.strands,
	({ letter }) => linked.strands.some(([other]) => other === letter),
	'strand of it',
);
export const apart = pick(data.cases, ({ strands }) => strands.length === 0, 'case without a strand');
export const second = pick(data.strands, ({ letter }) => letter !== strand.letter, 'second strand');
export const [level, point] = [data.levels[0], data.focus[0]];

/** Screens on which whole journeys are made. */
export const DEVICES = [
	['phone', { width: 360, height: 740 }],
	['desktop', { width: 1280, height: 800 }],
] as const;

export const WRITTEN = {
	school: 'โรงเรียนริมคลอง “ทดสอบ”',
	concept: 'เด็กดูแลคลองได้ & เล่าเป็น <b>คลองของเรา</b>',
	competency: 'วัดคุณภาพน้ำซ้ำได้ | อธิบายได้',
	evidence: 'ตารางข้อมูลน้ำสามเดือน',
};

/** The box by which a strand is chosen; cases may have its name in theirs. */
export const box = (page: Page, { letter, thai }: typeof strand) =>
	page.getByRole('group', { name: `สาระ ${letter} ${thai}` }).getByRole('checkbox');

export const started = (page: Page) => expect(page.locator('[data-sheet-cases] li').first()).toBeVisible();
export const open = async (page: Page, address = '') => {
	await page.goto(PAGE + address);
	if (!address) await page.getByLabel('ชื่อสถานศึกษา').focus();
	await started(page);
};
export const notices = (page: Page) => page.locator('[data-sheet-notices]');
export const sheet = (page: Page) => page.locator('[data-sheet-document]');
export const share = (page: Page) => page.getByLabel('ลิงก์สำหรับส่งต่อ').inputValue();
export const note = (page: Page, letter: string, label: string) =>
	page.locator(`[data-strand="${letter}"]`).getByLabel(label);
const LABELS = NOTE_FIELDS.map(({ label }) => label) as [string, string, string];
export const [CONCEPT, COMPETENCY] = LABELS;
const [, , EVIDENCE] = LABELS;

/** Fills in a worksheet as a teacher would, beginning with the strand that is chosen already. */
export async function write(page: Page) {
	await page.getByLabel('ชื่อสถานศึกษา').fill(WRITTEN.school);
	await page.getByLabel('แนวคิดของโรงเรียน (School Concept)').fill(WRITTEN.concept);
	await box(page, strand).check();
	await note(page, strand.letter, COMPETENCY).fill(WRITTEN.competency);
	await note(page, strand.letter, EVIDENCE).fill(WRITTEN.evidence);
}

export const school = (page: Page) => page.getByLabel('ชื่อสถานศึกษา');
export const button = (page: Page, name: string) => page.locator('[data-sheet]').getByRole('button', { name });
export const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
export const put = (page: Page, key: string, value: string) =>
	page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
export const shelf = (page: Page) => page.locator('[data-shelf]');
export const openShelf = async (page: Page) => {
	if (!(await shelf(page).evaluate((details: HTMLDetailsElement) => details.open)))
		await shelf(page).locator('summary').click();
};
export const shown = (page: Page) => shelf(page).locator('[data-do="show"] b');
export const LINKS = [`?case=${linked.id}#1&n=0`, `?strand=${second.letter}#1&n=0`];
