/** Nothing gets lost where readers enlarge the page or set its text wider. */
import type { Page } from 'playwright/test';
import { lost, unfold } from './fit.ts';
import { KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** A style of the reader's, as browser extensions set it: over the page's own, and beyond the security policy. */
const dress = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);

/** What gets lost on the kinds of page, the page's address first. */
async function losses(page: Page, width: number, height: number, css = '') {
	await page.setViewportSize({ width, height });
	const found: string[] = [];
	for (const address of KINDS) {
		await page.goto(address);
		await page.evaluate(unfold);
		await dress(page, css);
		found.push(...(await page.evaluate(lost)).map((fault) => `${address} ${fault}`));
	}
	return found;
}

test.describe.configure({ timeout: 180_000 });

test('a window of 1280 by 1024 px at 400 %: nothing to scroll sideways (WCAG 1.4.10)', async ({ page }) => {
	expect(await losses(page, 320, 256)).toEqual([]);
});

/** Spacing that WCAG 1.4.12 names; lines are set wider than it asks for anyway. */
const SPACED =
	'* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const width of [320, 1280])
	test(`letters, words and paragraphs set wider, ${width} px (WCAG 1.4.12)`, async ({ page }) => {
		expect(await losses(page, width, 800, SPACED)).toEqual([]);
	});

test('at 400 % what stays in view leaves most of the window to the text', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	const covered: string[] = [];
	for (const address of KINDS) {
		await page.goto(address);
		await page.evaluate(() => scrollTo(0, 400));
		const share = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
				.filter((element) => element.checkVisibility())
				.map((element) => element.getBoundingClientRect())
				.reduce((sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)), 0),
		);
		if (share > 256 / 3) covered.push(`${address}: ${share} px`);
	}
	expect(covered).toEqual([]);
});

test('who wants no motion gets none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const address of KINDS) {
		await page.goto(address);
		const moving = await page.evaluate(() => [
			...document.getAnimations().map((animation) => animation.constructor.name),
			...[...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					return (
						transitionDuration.split(', ').some((time) => time !== '0s') ||
						animationName !== 'none' ||
						scrollBehavior === 'smooth'
					);
				})
				.map((element) => `${element.localName}.${element.className}`),
		]);
		expect(moving, address).toEqual([]);
	}
});
