/**
 * What a page cannot be made to do: by its address, by what is stored in the browser, or by markup that slipped in.
 * The watch in test.ts sees errors, blocked scripts and requests that leave the site.
 */
import type { Page } from 'playwright/test';
import { test as unwatched } from 'playwright/test';
import { THEME_KEY } from '../../src/dom/theme.ts';
import { STORE_KEY } from '../../src/worksheet/keys.ts';
import { CASE, KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** Runs where it is taken for code, and leaves a mark. */
const CODE = 'globalThis.hit=1';

const HOSTILE = [
	`<img src=x onerror=${CODE}>`,
	`"><script>${CODE}</script>`,
	`'-(${CODE})-'`,
	`javascript:${CODE}`,
	'{{constructor.constructor("hit=1")()}}',
	'__proto__',
	'constructor',
	'toString',
	'\u0000\u202E\u200B\uFEFF',
	'\uD800',
	'ก'.repeat(5000),
	'(?:['.repeat(50),
	'%',
];

/** Pages whose scripts read the address, with the parameters that they know. */
const READERS: Record<string, readonly string[]> = {
	'/search/': ['q', 'type', 'agency', 'marco', 'exact', '__proto__'],
	'/matrix/': ['policy', 'agency', 'sort', 'q'],
	'/problems/': ['theme', 'policy', 'agency', 'level'],
	'/recommendations/': ['theme', 'policy', 'scope'],
	'/worksheet/': ['case', 'focus', 'marco', 'strand', 'level', 'school', 'v'],
	'/offline/': ['q'],
	[CASE]: ['q', 'from'],
};

/** Bytes of a query string that servers still take; a fragment never reaches them. */
const LONGEST_QUERY = 6000;

/** A query string with the same text for every name. */
function queryOf(names: readonly string[], text: string): string {
	// Percent-encoded, a Thai letter takes nine bytes.
	const value = encodeURIComponent(text.slice(0, LONGEST_QUERY / 9 / names.length).toWellFormed());
	return names.map((name) => `${name}=${value}`).join('&');
}

/** That nothing ran, nothing was built from text, and the page is still there. */
async function expectUnharmed(page: Page, place: string) {
	expect(await page.evaluate(() => 'hit' in globalThis), place).toBe(false);
	expect(await page.evaluate(() => 'hit' in Object.prototype || 'polluted' in Object.prototype), place).toBe(false);
	await expect(page.locator('main h1'), place).toBeVisible();
	const built = page.locator(
		'[onerror], [src="x"], script:not([src]):not([type$=json]) >> nth=1, a[href^="javascript:"]',
	);
	await expect(built, place).toHaveCount(0);
}

/** Waits until the page's scripts have dealt with its address. */
const settle = (page: Page) => page.waitForLoadState('networkidle');

for (const [address, names] of Object.entries(READERS))
	test(`hostile query strings and fragments: ${address}`, async ({ page }) => {
		test.setTimeout(90_000);
		page.on('dialog', (dialog) => void dialog.dismiss().then(() => expect(dialog.message()).toBe('no dialog')));
		for (const text of HOSTILE) {
			await page.goto(`${address}?${queryOf(names, text)}#${encodeURIComponent(text.toWellFormed())}`);
			await settle(page);
			await expectUnharmed(page, text.slice(0, 40));
		}
		// Not even well-formed as addresses.
		for (const raw of ['?q=%E0%B8', '?%', '?=&&==&q', '#%', `#:~:text=${'x'.repeat(500)}`, '?__proto__[polluted]=1']) {
			await page.goto(address + raw);
			await settle(page);
			await expectUnharmed(page, raw);
		}
	});

test('hostile fragments of a worksheet that was shared', async ({ page }) => {
	for (const text of [
		'#1',
		'#v=1&sheet=AAAA',
		`#${'A'.repeat(20_000)}`,
		'#{"a":',
		...HOSTILE.map((text) => `#${encodeURIComponent(text.toWellFormed())}`),
	]) {
		await page.goto(`/worksheet/${text}`);
		await page.reload();
		await settle(page);
		await expectUnharmed(page, text.slice(0, 40));
	}
});

const STORED = [
	...HOSTILE,
	'',
	'null',
	'[]',
	'{"sheet":1}',
	'{"__proto__":{"polluted":1},"sheet":"?x"}',
	'{"sheet":"?'.repeat(3),
];

for (const address of [CASE, '/worksheet/', '/search/'])
	test(`hostile stored choices: ${address}`, async ({ page }) => {
		test.setTimeout(60_000);
		await page.goto(address);
		for (const text of STORED) {
			await page.evaluate(
				([keys, value]) => {
					for (const key of keys) localStorage.setItem(key, value);
				},
				[[THEME_KEY, STORE_KEY], text] as const,
			);
			await page.reload();
			await settle(page);
			await expectUnharmed(page, text.slice(0, 40));
			// A theme that does not exist is none: the device's setting counts, and the button mends it.
			const dark = page.getByRole('button', { name: 'โหมดมืด', exact: true });
			const before = await dark.getAttribute('aria-pressed');
			await dark.click();
			await expect(dark).not.toHaveAttribute('aria-pressed', before ?? '');
			await page.evaluate(() => localStorage.clear());
		}
	});

test('storage that is switched off takes nothing but memory from the reader', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
			Object.defineProperty(globalThis, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	});
	for (const address of [CASE, '/search/?q=PLC', '/worksheet/']) {
		await page.goto(address);
		await settle(page);
		await expectUnharmed(page, address);
	}
});

test('nothing is stored, no cookie set and nobody else asked, on any kind of page', async ({ page, context }) => {
	test.setTimeout(120_000);
	const setting: string[] = [];
	page.on('response', (response) => {
		if (response.headers()['set-cookie']) setting.push(response.url());
	});
	for (const address of KINDS) {
		await page.goto(address);
		await settle(page);
	}
	expect(setting).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	const stored = await page.evaluate(async () => ({
		cookie: document.cookie,
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).map(({ name }) => name),
	}));
	expect(stored).toEqual({ cookie: '', local: [], session: [], databases: [] });
});

test('the browser understands every header, and has nothing to say about it', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.goto(CASE);
	await page.goto('/search/?q=PLC');
	await expect(page.locator('[data-search-status][data-state="done"]')).toBeVisible();
	expect(said).toEqual([]);
});

/** Directives of the policy that the markup below breaks, or a script that makes more of it. */
const BLOCKED = [
	...['script-src-elem', 'script-src-attr', 'style-src-elem', 'img-src', 'frame-src', 'object-src'],
	...['base-uri', 'form-action', 'connect-src', 'require-trusted-types-for', 'trusted-types'],
];

const MARKUP = `<div id="slipped"><script>${CODE}</script><script src="https://example.invalid/x.js"></script>
	<img src="https://example.invalid/x.png" onerror="${CODE}"><a href="javascript:${CODE}">x</a>
	<iframe src="https://example.invalid/"></iframe><object data="https://example.invalid/x.swf"></object>
	<style>body{background:url(https://example.invalid/x.css)}</style><base href="https://example.invalid/">
	<form action="https://example.invalid/"><button>x</button></form></div>`;

unwatched('markup that slipped into a page runs no script and loads nothing, on any kind of page', async ({ page }) => {
	unwatched.setTimeout(120_000);
	const asked: string[] = [];
	// Whatever gets through ends here.
	await page.route(/example\.invalid/, (route) => {
		asked.push(route.request().url());
		return route.abort();
	});
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.fallback();
		const response = await route.fetch();
		return route.fulfill({ response, body: (await response.text()).replace('</body>', `${MARKUP}</body>`) });
	});
	await page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(globalThis, { violations });
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
			violations.push(effectiveDirective),
		);
	});
	for (const address of KINDS) {
		await page.goto(address);
		const { ran, made } = await page.evaluate(async (code) => {
			const slipped = document.querySelector('#slipped');
			slipped?.querySelector('a')?.click();
			slipped?.querySelector('button')?.click();
			await fetch('https://example.invalid/x.json').catch(() => undefined);
			// What a test runs may make code out of text until its first task is over: DevTools lets it.
			await new Promise((done) => setTimeout(done, 100));
			const element = document.createElement('div');
			const script = document.createElement('script');
			const policies = (
				globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
			).trustedTypes;
			const attempts: Readonly<Record<string, () => unknown>> = {
				code: () => new Function(code)(),
				markup: () => (element.innerHTML = `<img src="x" onerror="${code}">`),
				script: () => (script.text = code),
				policy: () => policies.createPolicy('another', {}),
				default: () => policies.createPolicy('default', {}),
			};
			const done = Object.entries(attempts).filter(([, attempt]) => {
				try {
					attempt();
					return true;
				} catch {
					return false;
				}
			});
			return { ran: 'hit' in globalThis, made: done.map(([name]) => name) };
		}, CODE);
		expect(ran, address).toBe(false);
		expect(made, address).toEqual([]);
		await expect
			.poll(() => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations), address)
			.toEqual(expect.arrayContaining(BLOCKED));
	}
	expect(asked).toEqual([]);
});
