/** What a page loads until it is idle, and that the coming of its fonts moves nothing. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CASE, htmlOf, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 120_000 });

/** Files of the site that a page names in its head, and what its scripts import at once. */
function named(address: string): Set<string> {
	const found = new Set<string>([address]);
	const add = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		if (!path.endsWith('.js')) return;
		const code = readFileSync(`dist${path}`, 'utf8');
		for (const [, file = ''] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
			add(join(dirname(path), file));
	};
	for (const [tag] of htmlOf(address).matchAll(/<(?:link|script|img)\b[^>]*>/g)) {
		const path = /\s(?:href|src)="(\/[^"#?]*)/.exec(tag)?.[1];
		if (
			path &&
			(!tag.startsWith('<link') || /rel="(?:stylesheet|preload|modulepreload|icon|shortcut icon|manifest)"/.test(tag))
		)
			add(path);
	}
	return found;
}

test('no kind of page loads what it does not name, and no page names what waits until it is used', async ({ page }) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(decodeURIComponent(new URL(request.url()).pathname)));
	// These two are opened to be used at once.
	for (const address of KINDS.filter((url) => url !== '/search/' && url !== '/offline/')) {
		requested.length = 0;
		await page.goto(address, { waitUntil: 'networkidle' });
		const names = named(address);
		expect(requested.length, address).toBeGreaterThan(4);
		expect(
			requested.filter((path) => !names.has(path)),
			address,
		).toEqual([]);
		expect(
			requested.filter((path) => /pagefind|search-index|\/api\/|dialog|engine|docx|\.json$|\.wasm$/.test(path)),
			address,
		).toEqual([]);
		expect(requested.filter((path) => path.endsWith('.woff2')).length, address).toBe(2);
	}
});

test('text is there before its fonts, and nothing moves when they come', async ({ page }) => {
	let fonts = 0;
	let letCome = () => {};
	const come = new Promise<void>((done) => (letCome = done));
	await page.route('**/*.woff2', async (route) => {
		fonts++;
		await come;
		await route.continue();
	});
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(CASE, { waitUntil: 'domcontentloaded' });
	await expect(page.locator('main p').first()).toBeVisible();
	// A first paint with text is what a reader can read by.
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	expect(fonts).toBe(2);
	letCome();
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	const shifts = await page.evaluate(
		() =>
			new Promise<number[]>((done) => {
				new PerformanceObserver((list) =>
					done(list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
				).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done([]), 500);
			}),
	);
	expect(shifts).toEqual([]);
});
