/** The page about reading offline where the browser keeps nothing, and where the list of what to keep is something else. */
import { expect, test, visit } from './device.ts';

const state = '[data-offline=state]';

test.describe('what a browser refuses', () => {
	const REFUSALS = {
		'refuses caches': () => {
			const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
			for (const name of ['open', 'has', 'keys', 'match', 'delete'] as const) CacheStorage.prototype[name] = refuse;
		},
		'has no worker': () => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		},
	};
	for (const [name, refuse] of Object.entries(REFUSALS))
		test(`offline: a browser that ${name} is told so, without an error`, async ({ page, server }) => {
			await page.addInitScript(refuse);
			await page.goto(`${server.root}/offline/`);
			await expect(page.locator(state)).toContainText('ไม่ให้เว็บไซต์นี้เก็บข้อมูล');
			await expect(page.locator('main button:visible, main progress:visible')).toHaveCount(0);
		});
});

test.describe('what comes in place of the list', () => {
	test.use({ serviceWorkers: 'allow' });
	const LISTS: Readonly<Record<string, unknown>> = {
		'an empty one': {},
		nothing: null,
		'a row': [],
		'a word': 'blocked',
		'a message': { error: 'blocked', packs: [] },
		'groups without packs': { site: { stored: 1 } },
		'packs without bytes': { site: { stored: 1, packs: [{ id: '0123456789abcdef' }] } },
		'bytes below nothing': { site: { stored: -1, packs: [{ id: '0123456789abcdef', bytes: -5 }] } },
		'bytes in words': { site: { stored: '1', packs: [{ id: '0123456789abcdef', bytes: '5' }] } },
		'packs without names': { site: { stored: 1, packs: [{ bytes: 5 }] } },
	};
	test('offline: a list of another shape is as good as none', async ({ page, server }) => {
		await visit(page, `${server.root}/offline/`);
		for (const [name, list] of Object.entries(LISTS)) {
			server.instead = (path) =>
				path === '/offline/copy.json' ? { type: 'application/json', body: JSON.stringify(list) } : undefined;
			await page.reload();
			await expect(page.locator(state), name).toContainText('ตอนนี้ต่ออินเทอร์เน็ตไม่ได้');
			await expect(page.locator('[data-offline=start]'), name).toBeHidden();
		}
		server.instead = () => undefined;
		await page.reload();
		await expect(page.locator('[data-offline=start]')).toBeVisible();
	});
});
