/** A page that the browser kept as it was left (back/forward cache) takes up what has changed since. */
import { ARGUMENTS, browserPath } from './browser.ts';
import { expect, test } from './test.ts';

test.use({
	launchOptions: {
		executablePath: browserPath(),
		args: ARGUMENTS,
		// Playwright switches the cache off that readers' browsers have.
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
	},
});

test('the theme that was chosen on the next page holds', async ({ page }) => {
	const scheme = () => page.evaluate(() => document.documentElement.dataset['scheme']);
	await page.goto('/about/');
	await page.evaluate(() =>
		window.addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`)),
	);
	await page.goto('/cases/');
	await page.locator('[data-theme-toggle]').click();
	const chosen = await scheme();
	expect(chosen).toBeDefined();
	// Playwright's own way back waits for a page to load, which a kept one does not.
	await page.evaluate(() => history.back());
	await expect(page).toHaveTitle('kept: true');
	expect(await scheme()).toBe(chosen);
	await expect(page.locator('[data-theme-toggle]')).toHaveAttribute('aria-pressed', String(chosen === 'dark'));
});
