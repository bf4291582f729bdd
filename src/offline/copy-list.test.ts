import { describe, expect, test } from 'vitest';
import { isCopyList, type CopyList } from './copy-list.ts';
import { fileDigest } from './digest.ts';
import { isListed, isOnList } from './release-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const content = bytes('export {}');
const list: CopyList = {
	search: {
		stored: 9,
		packs: [{ id: await fileDigest('search', 'api/x.json', content), bytes: 9, path: 'api/x.json' }],
	},
	site: {
		stored: 9,
		packs: [{ id: '0123456789abcdef', bytes: 9 }],
		assets: [await fileDigest('site', '_astro/a.js', content)],
	},
};

test('a list as the build writes it', () => {
	expect(isCopyList(list)).toBe(true);
	expect(isCopyList(JSON.parse(JSON.stringify(list)))).toBe(true);
});

const { site } = list;
test.each([
	['nothing', null],
	['an empty one', {}],
	['a row', [site]],
	['a word', 'site'],
	['one without the site', { search: list['search'] }],
	['a group without packs', { site: { stored: 1 } }],
	['a group of another sort', { ...list, search: [] }],
	['no size', { site: { ...site, stored: undefined } }],
	['a size below nothing', { site: { ...site, stored: -1 } }],
	['a size in words', { site: { ...site, stored: '9' } }],
	['no bytes', { site: { ...site, packs: [{ id: '0123456789abcdef' }] } }],
	['a pack without a name', { site: { ...site, packs: [{ bytes: 1 }] } }],
	['a pack of nothing', { site: { ...site, packs: [null] } }],
])('%s is none', (_, value) => {
	expect(isCopyList(value)).toBe(false);
});

describe('a file on the list', () => {
	test('is known by path and content together', async () => {
		expect(await isOnList(list, '_astro/a.js', content)).toBe(true);
		expect(await isOnList(list, 'api/x.json', content)).toBe(true);
		expect(await isOnList(list, '_astro/b.js', content)).toBe(false);
		expect(await isOnList(list, '_astro/a.js', content.subarray(1))).toBe(false);
		expect(await isOnList(list, '_astro/a.js', bytes(''))).toBe(false);
	});

	test('styles, scripts and fonts always have to be on it; other files if they come as they are', () => {
		expect(['_astro/new.js', 'api/x.json'].filter((path) => !isListed(list, path))).toEqual([]);
		expect(['about/', 'api/y.json'].filter((path) => isListed(list, path))).toEqual([]);
	});
});
