/** Problems and recommendations: lists without script, filters that combine with it, addresses that can be shared. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import type { NarrowFile, NarrowItem } from '../../src/filters/file.ts';
import { expect, test } from './test.ts';

const itemsOf = (kind: string) => (JSON.parse(readFileSync(`dist/${kind}/items.json`, 'utf8')) as NarrowFile).items;
const PROBLEMS = itemsOf('problems');

type Chosen = Record<string, string>;
const matching = (items: readonly NarrowItem[], chosen: Chosen) =>
	items.filter(({ values }) => Object.entries(chosen).every(([name, value]) => values[name]?.includes(value)));

/** Two facets' values that some problems share, and two that none does. */
const pairs = PROBLEMS.flatMap(({ values }) =>
	(values['theme'] ?? []).map((theme) => ({ theme, agency: values['agency']?.[0] ?? '' })),
);
const SHARED = pairs.find((chosen) => matching(PROBLEMS, chosen).length > 1)!;
const APART = pairs
	.flatMap(({ theme }) => pairs.map(({ agency }) => ({ theme, agency })))
	.find((chosen) => matching(PROBLEMS, chosen).length === 0)!;

const query = (chosen: Chosen) => `/problems/?${new URLSearchParams(chosen)}`;
const status = (page: Page) => page.locator('[data-narrow-status]');
const shown = (page: Page) =>
	page
		.locator('[data-narrow-list] .item-foot a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const addresses = (items: readonly NarrowItem[]) => items.map(({ place }) => place.url);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from the front to a theme, to the item in its report', async ({ page }) => {
		await page.goto('/problems/');
		await expect(page.locator('form.narrow')).toBeHidden();
		await page.locator(`main a[href="/problems/themes/${SHARED.theme}/"]`).click();
		await page.waitForURL(`**/problems/themes/${SHARED.theme}/`);
		const item = page.locator('main .item').first();
		const text = (await item.locator('p').first().textContent())?.trim() ?? '';
		const address = (await item.locator('.item-foot a').getAttribute('href')) ?? '';
		await item.locator('.item-foot a').click();
		await page.waitForURL(`**${address}`);
		await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toContainText(text);
		await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
	});

	test('a problem that nothing answers says so and leads to cases on its theme', async ({ page }) => {
		const open = PROBLEMS.find(({ more }) => more)!;
		await page.goto(`/problems/themes/${open.values['theme']?.[0]}/`);
		const item = page.locator('main .item', { has: page.locator(`a[href="${open.place.url}"]`) });
		await expect(item).toContainText('ยังไม่มีกรณีที่ตอบ');
		await item.locator('.unanswered a').click();
		await expect(page.locator('#cases')).toBeInViewport();
	});

	test('recommendations are split by scope', async ({ page }) => {
		await page.goto('/recommendations/');
		for (const scope of ['area', 'policy'])
			await expect(page.locator(`main a[href="/recommendations/scopes/${scope}/"]`)).toBeVisible();
	});
});

test('nothing is fetched before a filter is used', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => request.url().endsWith('items.json') && fetched.push(request.url()));
	await page.goto('/problems/');
	await page.waitForLoadState('networkidle');
	expect(fetched).toEqual([]);
	await page.locator('select[name="theme"]').selectOption(SHARED.theme);
	await expect(status(page)).toContainText('พบ');
	expect(fetched).toHaveLength(1);
});

test('filters combine by keyboard, tell counts, and keep the address in step', async ({ page }) => {
	await page.goto('/problems/');
	const theme = page.locator('select[name="theme"]');
	await theme.focus();
	// Down to the value as a reader would go, one key a step.
	const steps = await theme.evaluate(
		(select: HTMLSelectElement, value) => [...select.options].findIndex((option) => option.value === value),
		SHARED.theme,
	);
	for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
	await expect(theme).toHaveValue(SHARED.theme);
	const onTheme = matching(PROBLEMS, { theme: SHARED.theme });
	await expect(status(page)).toHaveText(`พบ ${onTheme.length} จาก ${PROBLEMS.length} ข้อ`);
	// The other filters say what they would leave.
	const option = page.locator(`select[name="agency"] option[value="${SHARED.agency}"]`);
	await expect(option).toContainText(`(${matching(PROBLEMS, SHARED).length})`);
	await page.locator('select[name="agency"]').selectOption(SHARED.agency);
	const both = matching(PROBLEMS, SHARED);
	await expect(status(page)).toHaveText(`พบ ${both.length} จาก ${PROBLEMS.length} ข้อ`);
	expect(await shown(page)).toEqual(addresses(both));
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(SHARED);

	await page.reload();
	await expect(status(page)).toHaveText(`พบ ${both.length} จาก ${PROBLEMS.length} ข้อ`);
	expect(await shown(page)).toEqual(addresses(both));

	await page.getByRole('button', { name: 'ล้างตัวกรอง' }).press('Enter');
	await expect(page.locator('[data-narrow-list] .item')).toHaveCount(0);
	await expect(theme).toBeFocused();
	expect(new URL(page.url()).search).toBe('');
});

test('a found item says the same as on the page of its theme', async ({ page }) => {
	await page.goto(`/problems/themes/${SHARED.theme}/`);
	const textOf = (list: string) =>
		page
			.locator(`${list} .item`)
			.evaluateAll((items) =>
				items.map((item) =>
					[...item.querySelectorAll(':scope > p:not(.item-foot), .item-foot a')].map((part) =>
						part.textContent.replace(/\s+/g, ' ').trim(),
					),
				),
			);
	const listed = await textOf('main');
	await page.locator('.narrow-on a').click();
	await expect(page.locator('[data-narrow-list] .item')).toHaveCount(listed.length);
	expect(await textOf('[data-narrow-list]')).toEqual(listed);
});

test('nothing found leaves ways out', async ({ page }) => {
	await page.goto(query(APART));
	await expect(status(page)).toHaveText('ไม่มีข้อที่ตรงกับทุกตัวกรองที่เลือก');
	const ways = page.locator('.ways button');
	await expect(ways).toHaveCount(2);
	await ways.first().click();
	await expect(page.locator('[data-narrow-list] .item')).toHaveCount(
		matching(PROBLEMS, { agency: APART.agency }).length,
	);
	await expect(page.locator('[data-narrow-empty]')).toBeHidden();
});

test('a hostile address: what is valid holds, the rest is told and taken out', async ({ page }) => {
	const hostile = `/problems/?theme=${SHARED.theme}&theme=gold&agency=<img src=x onerror=alert(1)>&level=${'x'.repeat(3000)}&policy=__proto__&answered=constructor&utm=a`;
	await page.goto(hostile);
	const found = matching(PROBLEMS, { theme: SHARED.theme });
	await expect(status(page)).toHaveText(`พบ ${found.length} จาก ${PROBLEMS.length} ข้อ`);
	const notes = page.locator('[data-narrow-notes]');
	await expect(notes).toContainText('gold');
	await expect(notes).toContainText('หน่วยงาน “<img src=x onerror=alert(1)>”');
	await expect(notes).toContainText('และอีก 2 ค่า');
	expect(((await notes.textContent()) ?? '').length).toBeLessThan(600);
	await expect(page.locator('main img')).toHaveCount(0);
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ theme: SHARED.theme, utm: 'a' });
	expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	// The reader's next choice makes the note go.
	await page.locator('select[name="agency"]').selectOption(SHARED.agency);
	await expect(notes).toBeEmpty();
});

test('where the list cannot be fetched, the page says so and its lists remain', async ({ page }) => {
	await page.route('**/items.json', (route) => route.fulfill({ status: 503, body: '' }));
	// The browser itself reports the failed request; that is what this test is about.
	page.removeAllListeners('console');
	await page.goto(query(SHARED));
	await expect(status(page)).toContainText('โหลดรายการไม่ได้');
	await expect(page.locator(`main a[href="/problems/themes/${SHARED.theme}/"]`)).toBeVisible();
	await page.unroute('**/items.json');
	await page.locator('select[name="agency"]').selectOption('');
	await expect(status(page)).toContainText('พบ');
});

test('recommendations filter by scope and theme', async ({ page }) => {
	const items = itemsOf('recommendations');
	const theme = items.find(({ values }) => values['scope']?.includes('policy'))?.values['theme']?.[0] ?? '';
	const chosen = { scope: 'policy', theme };
	await page.goto(`/recommendations/?${new URLSearchParams(chosen)}`);
	await expect(page.locator('[data-narrow-list] .item')).toHaveCount(matching(items, chosen).length);
	expect(await shown(page)).toEqual(addresses(matching(items, chosen)));
});

const SAMPLES = [
	'/problems/',
	query(SHARED),
	query(APART),
	`/problems/themes/${SHARED.theme}/`,
	'/recommendations/',
	'/recommendations/scopes/policy/',
];
for (const address of SAMPLES)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [360, 1280])
			test(`axe finds nothing: ${address} ${colorScheme} ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				await page.goto(address);
				if (address.includes('?')) await expect(status(page)).toContainText(/พบ|ไม่มีข้อ/);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
					.analyze();
				expect(violations).toEqual([]);
				expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			});

test('controls are large enough to touch on a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(query(APART));
	await expect(status(page)).not.toBeEmpty();
	const small = await page
		.locator('.narrow select, .narrow button, .ways button, .bars a')
		.evaluateAll(
			(controls) =>
				controls
					.map((control) => control.getBoundingClientRect())
					.filter(({ width, height }) => width < 24 || height < 24).length,
		);
	expect(small).toBe(0);
	expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
