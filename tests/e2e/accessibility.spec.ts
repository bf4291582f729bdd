/**
 * WCAG 2.2 A and AA by axe: each kind of page in every look, as it comes and with all that folds open, and every
 * address once, the looks in turn.
 */
import type { Page } from 'playwright/test';
import { faults, LOOKS, put, type Look } from './axe.ts';
import { ALL, htmlOf, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

async function check(page: Page, address: string, look: Look) {
	await put(page, look);
	await page.goto(address);
	return (await faults(page)).map((fault) => `${address} ${look.scheme} ${look.width}: ${fault}`);
}

/** Opens all that folds in the content; false where nothing does. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		const closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
		for (const details of closed) details.open = true;
		return closed.length > 0;
	});

for (const address of KINDS)
	test(`kind of page: ${address}`, async ({ page }) => {
		test.setTimeout(120_000);
		for (const look of LOOKS) {
			expect(await check(page, address, look)).toEqual([]);
			if (await unfold(page)) expect(await faults(page), `${look.scheme} ${look.width}, unfolded`).toEqual([]);
		}
	});

/** Addresses a test goes through: enough to be worth a browser window, few enough to share the work. */
const BATCH = 20;
const rest = ALL.filter((address) => !KINDS.includes(address));

test('kinds and the rest are the whole site', () => {
	expect(KINDS.length).toBeGreaterThan(10);
	expect(rest.length + KINDS.length).toBe(ALL.length);
	expect(ALL.filter((address) => !htmlOf(address).includes('<main'))).toEqual([]);
});

for (let from = 0; from < rest.length; from += BATCH)
	test(`addresses from ${from + 1}`, async ({ page }) => {
		test.setTimeout(BATCH * 10_000);
		for (const [place, address] of rest.slice(from, from + BATCH).entries()) {
			const look = LOOKS[place % LOOKS.length];
			if (look) expect(await check(page, address, look)).toEqual([]);
		}
	});
