/** The keyboard alone: Tab reaches all there is to press, shows where it is, hides it under nothing and comes out again. */
import { CASE, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** Runs in the page: what Tab should reach, and what can be seen of the element that has the focus. */
function watch() {
	const ring = (element: Element) => {
		const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
		return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? boxShadow : `${outlineWidth} ${outlineColor}`;
	};
	const rounds = new Set<string>();
	const expected = [
		...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
	].filter((element) => {
		if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
			return false;
		// Tab goes to one of a group of radio buttons; the arrows go through them.
		if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
		const known = rounds.has(element.name);
		rounds.add(element.name);
		return !known;
	});
	const before = new Map<Element, string>(expected.map((element) => [element, ring(element)]));
	const reached = new Set<Element>();
	const name = (element: Element) =>
		`${element.localName}.${element.className} ${element.getAttribute('href') ?? element.textContent?.trim().slice(0, 30)}`;
	const hidden = (element: Element) => {
		const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) =>
			[0.1, 0.5, 0.9].flatMap((x) =>
				[0.2, 0.5, 0.8].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
			),
		);
		return !points.some(([x, y]) => {
			const top = document.elementFromPoint(x, y);
			return top !== null && (element.contains(top) || top.contains(element));
		});
	};
	return {
		/** How many stops there are at least. */
		stops: expected.length,
		/** A word on the element with the focus: undefined where there is none any more. */
		look() {
			const element = document.activeElement;
			if (!element || element === document.body || reached.has(element)) return undefined;
			reached.add(element);
			const faults = [];
			if (ring(element) === (before.get(element) ?? 'none')) faults.push(`no ring: ${name(element)}`);
			if (hidden(element)) faults.push(`hidden: ${name(element)}`);
			return faults;
		},
		// What made way for something else while one walked was not missed.
		missed: () => expected.filter((element) => element.checkVisibility() && !reached.has(element)).map(name),
	};
}

for (const [place, address] of KINDS.entries())
	test(`Tab goes through ${address}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width: place % 2 ? 360 : 1280, height: 800 });
		await page.goto(address);
		const walk = await page.evaluateHandle(watch);
		expect(await walk.evaluate(({ stops }) => stops)).toBeGreaterThan(5);
		const faults: string[] = [];
		for (;;) {
			await page.keyboard.press('Tab');
			const found = await walk.evaluate((watched) => watched.look());
			if (!found) break;
			faults.push(...found);
		}
		expect(faults).toEqual([]);
		expect(await walk.evaluate((watched) => watched.missed())).toEqual([]);
	});

test('the menu: open, walk, choose', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(CASE);
	await page.getByRole('button', { name: 'เมนู', exact: true }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'ปิดเมนู' })).toBeFocused();
	await page.keyboard.press('Tab');
	const first = page.locator('#menu a').first();
	await expect(first).toBeFocused();
	const target = await first.getAttribute('href');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${target}`);
});

test('the theme: Space presses it, and the focus stays', async ({ page }) => {
	await page.goto(CASE);
	const button = page.locator('[data-theme-toggle]');
	await button.focus();
	const before = await button.getAttribute('aria-pressed');
	await page.keyboard.press('Space');
	await expect(button).toBeFocused();
	expect(await button.getAttribute('aria-pressed')).not.toBe(before);
});

test('the citation: open, go in, fold again', async ({ page }) => {
	await page.goto(CASE);
	await page.locator('.cite > summary').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.cite')).toHaveAttribute('open');
	// They come before what is there without them.
	await expect(page.locator('.cite button').first()).toBeVisible();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('.cite > *:not(summary)') !== null)).toBe(true);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	await expect(page.locator('.cite')).not.toHaveAttribute('open');
});

test('the filters of search: open one, choose in it, and the focus is still there', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/search/?q=PLC');
	const status = page.locator('[data-search-status]');
	await expect(status).toHaveAttribute('data-state', 'done');
	await page.locator('.search-filters > summary').focus();
	await page.keyboard.press('Enter');
	// The first facet that is folded.
	const facet = page.locator('.facet:not([open]) > summary').first();
	await facet.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const box = page.locator('.facet-option input:focus');
	await expect(box).toHaveCount(1);
	await page.keyboard.press('Space');
	await expect(box).toBeChecked();
	await expect(status).toHaveAttribute('data-state', 'done');
	await expect(box).toHaveCount(1);
	expect(new URL(page.url()).searchParams.size).toBe(2);
});
