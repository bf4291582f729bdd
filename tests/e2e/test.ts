/** Playwright's test with what holds on every page: nothing is blocked, nothing fails, nothing leaves the site. */
import { expect, test as base } from 'playwright/test';

export const test = base.extend<{ watched: void }>({
	watched: [
		async ({ page, baseURL }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => {
				if (
					!request.url().startsWith(baseURL ?? '') &&
					!request.url().startsWith('data:') &&
					!request.url().startsWith('blob:')
				)
					complaints.push(`leaves the site: ${request.url()}`);
			});
			page.on('requestfailed', (request) => {
				// Leaving a page ends what it was still loading.
				if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
			});
			await use();
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
