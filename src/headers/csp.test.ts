import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, scriptHash } from './csp.ts';

test('a hash is the one that browsers compute', () => {
	const digest = createHash('sha256').update('alert(1)', 'utf8').digest('base64');
	expect(scriptHash('alert(1)')).toBe(`'sha256-${digest}'`);
});

test('scripts are allowed by hash only, and everything not named is closed', () => {
	const policy = contentSecurityPolicy(['a()', 'b()']);
	expect(policy).toContain(`${scriptHash('a()')} ${scriptHash('b()')}`);
	expect(policy).toMatch(/^default-src 'none'/);
	expect(policy).not.toContain('unsafe-inline');
});

test('of other sites, only the search index of those named may be read', () => {
	const site = { name: 'ชลบุรี', address: 'https://chonburi.example.org/kb/' };
	expect(contentSecurityPolicy([], [])).toContain("; connect-src 'self';");
	const alone = contentSecurityPolicy([], []).replace("connect-src 'self'", '');
	const policy = contentSecurityPolicy([], [site]);
	expect(policy).toContain("; connect-src 'self' https://chonburi.example.org/kb/search-index/;");
	expect(policy.replace(/connect-src [^;]*/, '')).toBe(alone);
});
