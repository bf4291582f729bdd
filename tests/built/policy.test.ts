/** The security policy of every page, and that no page needs what it forbids. */
import { expect, test } from 'vitest';
import { scriptHash } from '../../src/headers/csp.ts';
import { CONTENT_PAGES, PAGES, read } from './site.ts';

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
