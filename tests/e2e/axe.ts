/** Runs axe as all tests of the site do: WCAG 2.2 A and AA. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The looks in which pages are checked: both themes, on a phone and on a desk. */
export const LOOKS = (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => ({ scheme, width })));
export type Look = (typeof LOOKS)[number];

export async function put(page: Page, { scheme, width }: Look) {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme: scheme });
}

/** What axe finds wrong with the page as it stands, a line each: rule and places. */
export async function faults(page: Page): Promise<string[]> {
	// The legacy mode leaves out frames, of which the site has none: without it each check opens a window of its own,
	// which takes longer than the check.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
