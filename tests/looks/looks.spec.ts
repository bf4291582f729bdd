/** The main pages look as they did. What is meant to look different is renewed by `npm run looks:renew`. */
import type { Page } from 'playwright/test';
import { CASE, urlOf } from '../e2e/pages.ts';
import { expect, test } from '../e2e/test.ts';
import { smallPicture } from './picture.ts';
import { standIn } from './stand-in.ts';

const PAGES = {
	home: '/',
	marco: '/marco/',
	strand: urlOf('marco/m'),
	case: CASE,
	report: urlOf('reports/2566/2.4/esao1'),
	focus: urlOf('focus/2566/2.4'),
	browse: '/browse/',
	search: '/search/?q=โครงงาน',
	table: urlOf('data/districts'),
	glossary: '/glossary/',
};

/** Two screens of a phone or one and a half of a desk, and how much smaller the pictures are. */
const WINDOWS = { phone: { width: 360, height: 1440, by: 4 }, desk: { width: 1280, height: 1440, by: 5 } };
const SCHEMES = ['light', 'dark'] as const;

/** Readers do not wait for the site's letters, and see their device's own where these come late; pictures wait. */
const waitForFonts = (page: Page) =>
	page.route(/\.css$/, async (route) => {
		const css = await (await route.fetch()).text();
		await route.fulfill({
			contentType: 'text/css; charset=utf-8',
			body: css.replaceAll(/font-display:\s*optional/g, 'font-display:block'),
		});
	});

async function open(page: Page, address: string, look: { width: number; height: number; scheme: 'light' | 'dark' }) {
	await page.setViewportSize({ width: look.width, height: look.height });
	await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
	await waitForFonts(page);
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	if (address.startsWith('/search/'))
		await expect(page.locator('[data-search-status]')).toHaveAttribute('data-state', 'done');
}

for (const [name, address] of Object.entries(PAGES))
	for (const [window, { by, ...size }] of Object.entries(WINDOWS))
		test(`${name} ${window}`, async ({ page }) => {
			for (const scheme of SCHEMES) {
				await open(page, address, { ...size, scheme });
				await standIn(page);
				expect
					.soft(await smallPicture(page, by), 'where it is meant to look so: npm run looks:renew')
					.toMatchSnapshot(`${name}-${window}-${scheme}.png`);
			}
		});

for (const name of ['case', 'browse', 'glossary', 'search'] as const)
	test(`more knowledge does not change the look: ${name}`, async ({ page }) => {
		const { by, ...size } = WINDOWS.desk;
		const picture = async (grow: boolean) => {
			await open(page, PAGES[name], { ...size, scheme: 'light' });
			if (grow)
				await page.evaluate(() => {
					for (const item of document.querySelectorAll(
						'main li:last-child, main dl > div:last-child, main tr:last-child',
					))
						if ((item.parentElement?.children.length ?? 0) > 3) item.after(item.cloneNode(true), item.cloneNode(true));
					for (const { lastChild } of document.querySelectorAll('main p, main li > a, main h1'))
						if (lastChild instanceof Text) lastChild.data += ' และอื่น ๆ อีกมาก';
				});
			await standIn(page);
			return smallPicture(page, by);
		};
		expect((await picture(true)).equals(await picture(false))).toBe(true);
	});

test('a change of colour or of room is seen', async ({ page }) => {
	test.skip(test.info().config.updateSnapshots === 'all', 'would be taken for the look');
	const { by, ...size } = WINDOWS.desk;
	for (const [property, value] of [
		['--bar', '#7a1f5c'],
		['font-size', '112%'],
	] as const) {
		await open(page, PAGES.glossary, { ...size, scheme: 'light' });
		await standIn(page);
		await page.evaluate(([name, to]) => document.documentElement.style.setProperty(name, to), [
			property,
			value,
		] as const);
		const picture = await smallPicture(page, by);
		expect(() => expect(picture).toMatchSnapshot('glossary-desk-light.png'), property).toThrow();
	}
});
