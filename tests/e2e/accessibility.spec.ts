/** WCAG 2.2 A and AA by axe: each kind of page in every variant, and every address once, the variants in turn. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { ALL, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const VARIANTS = (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => ({ scheme, width })));

async function check(page: Page, address: string, { scheme, width }: (typeof VARIANTS)[number]) {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme: scheme });
	await page.goto(address);
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	return violations.map(
		({ id, nodes }) => `${address} ${scheme} ${width}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
	);
}

for (const address of KINDS)
	test(`kind of page: ${address}`, async ({ page }) => {
		for (const variant of VARIANTS) expect(await check(page, address, variant)).toEqual([]);
	});

/** Addresses a test goes through: enough to be worth a browser window, few enough to share the work. */
const BATCH = 20;
const rest = ALL.filter((address) => !KINDS.includes(address));
for (let from = 0; from < rest.length; from += BATCH)
	test(`addresses from ${from + 1}`, async ({ page }) => {
		test.setTimeout(BATCH * 10_000);
		for (const [place, address] of rest.slice(from, from + BATCH).entries()) {
			const variant = VARIANTS[place % VARIANTS.length];
			if (variant) expect(await check(page, address, variant)).toEqual([]);
		}
	});
