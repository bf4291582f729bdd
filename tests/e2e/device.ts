/** A browser with a worker, and a server whose line is cut and whose answers are replaced: what tests of it share. */
import { expect, test as base, type Page } from 'playwright/test';
import type { CopyList } from '../../src/offline/copy-list.ts';
import { ReleaseServer } from './release-server.ts';

export const test = base.extend<{ server: ReleaseServer; faults: string[] }>({
	server: async ({}, use) => {
		const server = new ReleaseServer('dist');
		await server.start();
		await use(server);
		await server.stop();
	},
	// Scripts must bear with a cut line; the browser's own word of it is no fault.
	faults: [
		async ({ page }, use) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error' && !/ERR_|Failed to load resource/.test(message.text()))
					faults.push(message.text());
			});
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** The note that a page is a copy. */
export const note = (page: Page) => page.locator('.notice[role=status]').first();

/** Opens a page and waits until the worker has what a first visit brings. */
export async function visit(page: Page, address: string) {
	await page.goto(address);
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated')
			await new Promise((done) => active?.addEventListener('statechange', () => done(undefined)));
	});
}

/** The paths that are in caches whose names begin with a word. */
export const kept = (page: Page, cache: string) =>
	page.evaluate(async (name) => {
		const names = (await caches.keys()).filter((key) => key.startsWith(`${name} `));
		const lists = await Promise.all(names.map(async (key) => (await caches.open(key)).keys()));
		return lists.flat().map(({ url }) => new URL(url).pathname);
	}, cache);

/** The list of packs of a release. */
export const listOf = (page: Page, root: string) =>
	page.evaluate(async (address) => (await fetch(address)).json() as Promise<CopyList>, `${root}/offline/copy.json`);
