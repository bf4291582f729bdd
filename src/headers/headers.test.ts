import { expect, test } from 'vitest';
import { HASHED } from './immutable.ts';
import { HEADER_RULES, IMMUTABLE, REVALIDATE, headersFor, securityHeaders } from './headers.ts';

test('a page is compared before each use, a hashed file never, and both are closed alike', () => {
	expect(headersFor('marco/', false)).toEqual({ ...securityHeaders(false), 'Cache-Control': REVALIDATE });
	for (const beginning of HASHED)
		expect(headersFor(`${beginning}x`, false)).toMatchObject({
			...securityHeaders(false),
			'Cache-Control': IMMUTABLE,
		});
});

test('open data may be read by other sites, pages may not', () => {
	expect(headersFor('api/entries.json', false)).toHaveProperty('Access-Control-Allow-Origin', '*');
	expect(headersFor('marco/', false)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('TLS is demanded only of a site that has it', () => {
	expect(securityHeaders(true)).toHaveProperty('Strict-Transport-Security');
	expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
});

test('no header has two values: hosts would join them', () => {
	for (const { beginning } of HEADER_RULES) {
		const names = HEADER_RULES.filter((rule) => beginning.startsWith(rule.beginning)).flatMap(({ headers }) =>
			Object.keys(headers),
		);
		expect(new Set(names).size, beginning).toBe(names.length);
	}
});
