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
	expect(contentSecurityPolicy([], { sites: [] })).toContain("; connect-src 'self';");
	const alone = contentSecurityPolicy([], { sites: [], pagefind: true }).replace("connect-src 'self'", '');
	const policy = contentSecurityPolicy([], { sites: [site] });
	expect(policy).toContain("; connect-src 'self' https://chonburi.example.org/kb/search-index/;");
	expect(policy.replace(/connect-src [^;]*/, '')).toBe(alone);
});

test('WebAssembly, and an answer to plain strings, are allowed only where Pagefind is shipped', () => {
	const [without, withPagefind] = [false, true].map((pagefind) => contentSecurityPolicy(['a()'], { pagefind }));
	expect(without).not.toMatch(/wasm|default(?!-src)/);
	expect(withPagefind).toMatch(/script-src 'self' 'wasm-unsafe-eval' /);
	expect(withPagefind).toMatch(/trusted-types [^;]* default$/);
	expect(withPagefind?.replace(" 'wasm-unsafe-eval'", '').replace(/ default$/, '')).toBe(without);
});

test('markup and scripts come out of text by named policies only', () => {
	const policy = contentSecurityPolicy([], { sites: [], pagefind: false });
	expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types ");
	expect(policy).not.toMatch(/allow-duplicates|trusted-types [^;]*\*/);
});
