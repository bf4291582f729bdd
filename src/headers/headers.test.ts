import { expect, test } from 'vitest';
import { HASHED } from './immutable.ts';
import {
	HEADER_RULES,
	IMMUTABLE,
	NEVER_PAGES,
	REVALIDATE,
	fileHeaders,
	headersFor,
	pageHeaders,
	securityHeaders,
} from './headers.ts';

const PLAIN = { https: false, pagefind: false };

test('a page is compared before each use and closed in every way', () => {
	expect(headersFor('marco/', PLAIN)).toEqual({ ...securityHeaders(PLAIN), 'Cache-Control': REVALIDATE });
	expect(headersFor('marco/', PLAIN)).toMatchObject({
		'X-Frame-Options': 'DENY',
		'X-Permitted-Cross-Domain-Policies': 'none',
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
	});
});

test('a hashed file is never compared, and carries nothing of what governs pages', () => {
	for (const beginning of HASHED)
		expect(headersFor(`${beginning}x`, PLAIN)).toMatchObject({ ...fileHeaders, 'Cache-Control': IMMUTABLE });
	const names = Object.keys(pageHeaders(PLAIN)).filter((name) => !(name in fileHeaders));
	for (const beginning of NEVER_PAGES)
		for (const name of names) expect(headersFor(`${beginning}x`, PLAIN)).not.toHaveProperty(name);
});

test('a worker has the policy of the pages: it reads and evaluates as they do', () => {
	for (const worker of ['sw.js', 'search-index/pagefind-worker.js'])
		expect(headersFor(worker, PLAIN)['Content-Security-Policy']).toBe(
			securityHeaders(PLAIN)['Content-Security-Policy'],
		);
});

test('no feature of the browser is named twice, and none that the site uses', () => {
	const features = (securityHeaders(PLAIN)['Permissions-Policy'] ?? '').split(', ');
	expect(new Set(features).size).toBe(features.length);
	expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
	// Buttons that copy.
	expect(features).not.toContain('clipboard-write=()');
});

test('open data may be read by other sites, pages may not', () => {
	expect(headersFor('api/entries.json', PLAIN)).toHaveProperty('Access-Control-Allow-Origin', '*');
	expect(headersFor('marco/', PLAIN)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('TLS is demanded only of a site that has it', () => {
	expect(securityHeaders({ ...PLAIN, https: true })).toHaveProperty('Strict-Transport-Security');
	expect(securityHeaders(PLAIN)).not.toHaveProperty('Strict-Transport-Security');
});

test('no header has two values: hosts would join them', () => {
	for (const { beginning } of HEADER_RULES) {
		const names = HEADER_RULES.filter((rule) => beginning.startsWith(rule.beginning)).flatMap(({ headers }) =>
			Object.keys(headers),
		);
		expect(new Set(names).size, beginning).toBe(names.length);
	}
});
