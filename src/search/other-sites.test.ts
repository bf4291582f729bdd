import { expect, test } from 'vitest';
import { checkSites } from './other-sites.ts';

const SITE = { name: 'ชลบุรี', address: 'https://chonburi.example.org/kb/' };

test('sites are taken as they are written', () => {
	const sites = [SITE, { name: 'ในเครื่อง', address: 'http://127.0.0.1:8080/' }];
	expect(checkSites(sites)).toEqual(sites);
	expect(checkSites([])).toEqual([]);
});

test.each([
	['no address', 'chonburi', /web address/],
	['a page without TLS', 'http://chonburi.example.org/', /https/],
	['a script', 'javascript:alert(1)', /https/],
	['no slash', 'https://chonburi.example.org/kb', /slash/],
	['a query', 'https://chonburi.example.org/?a/', /without/],
	['a user', 'https://a@chonburi.example.org/', /without/],
	['capitals', 'https://Chonburi.example.org/', /https:\/\/chonburi\.example\.org\//],
	['a directive of the policy', "https://chonburi.example.org/;script-src'/", /as browsers write it/],
])('%s is refused, with what was found and what is expected', (_, address, expected) => {
	const check = () => checkSites([{ ...SITE, address }]);
	expect(check).toThrow(/^SEARCHED_TOGETHER in src\/site\.ts: found /);
	expect(check).toThrow(JSON.stringify(address));
	expect(check).toThrow(expected);
});

test('a site has a name, and stands there once', () => {
	expect(() => checkSites([{ ...SITE, name: ' ' }])).toThrow(/the name of the site/);
	expect(() => checkSites([SITE, { ...SITE, name: 'อื่น' }])).toThrow(/each address once/);
	expect(() => checkSites([SITE, { ...SITE, address: 'https://x.example.org/' }])).toThrow(/each name once/);
});
