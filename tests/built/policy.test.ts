/** The security policy of every page, and that no page needs what it forbids. */
import { expect, test } from 'vitest';
import { LONGEST_PATH } from '../../deploy/caddy.ts';
import { scriptHash } from '../../src/headers/csp.ts';
import { ERROR_PAGES, errorFile } from '../../src/headers/errors.ts';
import { mayBePage } from '../../src/headers/headers.ts';
import { decodeJson } from '../../src/text/single-byte.ts';
import { BASE, CONTENT_PAGES, FILES, PAGES, read } from './site.ts';

const policyOf = (page: (typeof PAGES)[number]) =>
	page.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';

test('every page has a policy, and it stands before anything it governs', () => {
	const late = PAGES.filter(({ root, html }) => {
		const meta = root.querySelector('meta[http-equiv="content-security-policy"]');
		const first = html.search(/<(script|link|style)\b/);
		return !meta || (first >= 0 && first < html.indexOf('content-security-policy'));
	});
	expect(late.map(({ address }) => address)).toEqual([]);
});

test('no policy allows inline scripts or styles as such', () => {
	expect(PAGES.filter((page) => policyOf(page).includes("'unsafe-inline'")).map(({ address }) => address)).toEqual([]);
	expect(
		PAGES.filter((page) => !/script-src 'self'/.test(policyOf(page)) || !/style-src 'self'(;|$)/.test(policyOf(page))),
	).toEqual([]);
});

test('every inline script has its hash in the policy', () => {
	const blocked = PAGES.flatMap((page) =>
		page.root
			.querySelectorAll('script:not([src])')
			.filter(
				(script) =>
					!/json/.test(script.getAttribute('type') ?? '') && !policyOf(page).includes(scriptHash(script.innerHTML)),
			)
			.map((script) => `${page.address}: ${script.innerHTML.slice(0, 60)}`),
	);
	expect(blocked).toEqual([]);
});

test('no inline style and no inline handler', () => {
	const blocked = PAGES.filter(
		({ html, root }) => root.querySelector('style, [style]') || /<[^>]+\son[a-z]+=/i.test(html),
	);
	expect(blocked.map(({ address }) => address)).toEqual([]);
});

test('nothing is loaded from another site', () => {
	const foreign = PAGES.flatMap(({ address, root }) =>
		root
			.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="preload"], img, iframe, source')
			.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
			.filter((target) => /^(https?:)?\/\//.test(target))
			.map((target) => `${address}: ${target}`),
	);
	expect(foreign).toEqual([]);
});

test('the server sends the policy that the pages carry', () => {
	const header = /Content-Security-Policy: (.*)/.exec(read('_headers').toString())?.[1] ?? '';
	const policies = new Set(CONTENT_PAGES.map(policyOf));
	expect([...policies]).toEqual([header.replace("; frame-ancestors 'none'", '')]);
});

test('WebAssembly is allowed exactly where some is shipped', () => {
	const ships = [...FILES].some((file) => /\.wasm$|(^|\/)wasm\./.test(file));
	expect(CONTENT_PAGES.filter((page) => policyOf(page).includes("'wasm-unsafe-eval'") !== ships)).toEqual([]);
});

test('the policies of Trusted Types that scripts make are those that pages allow', () => {
	const scripts = [...FILES].filter((file) => /^_astro\/.*\.js$/.test(file));
	const made = scripts.flatMap((file) =>
		Array.from(
			read(file)
				.toString()
				.matchAll(/createPolicy\((["'`])([\w-]+)\1/g),
			([, , name]) => name ?? '',
		),
	);
	const allowed = /trusted-types ([^;]+)/.exec(policyOf(CONTENT_PAGES[0]!))?.[1]?.split(' ') ?? [];
	// Pagefind's is in the code of search, whether the site ships Pagefind or not.
	expect(new Set([...made, 'default'])).toEqual(new Set([...allowed, 'default']));
	expect(new Set(allowed).size).toBe(allowed.length);
	expect(allowed.includes('default')).toBe(FILES.has('search-index/pagefind.js'));
});

test('no page and no worker is among the files that carry no policy for pages', () => {
	const files = [...FILES].filter((file) => !mayBePage(file));
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => /\.html$|worker/.test(file))).toEqual([]);
	const starts = PAGES.filter(({ root }) => root.querySelector('iframe, frame, object, embed'));
	expect(starts.map(({ address }) => address)).toEqual([]);
});

test('every error that servers tell of has its page, in Thai, which nobody finds or keeps', () => {
	for (const page of ERROR_PAGES) {
		const found = PAGES.find(({ address }) => address === `${BASE}${errorFile(page)}`);
		expect(found?.root.querySelector('h1')?.text.trim(), errorFile(page)).toBe(page.title);
		expect(found?.root.querySelector('main')?.text.replaceAll('\u00a0', ' '), errorFile(page)).toContain(page.lead);
		expect(page.title).toMatch(/^[\u0e00-\u0e7f ]+$/);
	}
	const sitemap = [...FILES].filter((file) => /^sitemap-\d+\.xml$/.test(file)).map((file) => read(file).toString());
	expect(sitemap.join()).not.toMatch(/\/(errors|\d{3})[/.]/);
	const found = [...FILES].filter((file) => /^search-index\/text-/.test(file)).map((file) => decodeJson(read(file)));
	for (const { lead } of ERROR_PAGES) expect(JSON.stringify(found)).not.toContain(lead);
});

test('no path is longer than the names that file systems take', () => {
	// Remedy: see LONGEST_PATH of deploy/caddy.ts.
	expect([...FILES].filter((file) => Buffer.byteLength(BASE + file) > LONGEST_PATH)).toEqual([]);
});
