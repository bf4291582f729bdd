/** What the service worker fetches beforehand, and the packs of the whole site. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extensionOf, MEDIA_TYPES } from '../../src/text/media-types.ts';
import { HOST_FILES } from '../../src/headers/host-files.ts';
import { isHashed } from '../../src/headers/immutable.ts';
import type { CopyList } from '../../src/offline/copy-list.ts';
import { digestOf } from '../../src/offline/digest.ts';
import { LIST_FILE, PACK_FOLDER } from '../../src/offline/names.ts';
import { takeApart } from '../../src/offline/pack.ts';
import { isOnList } from '../../src/offline/release-files.ts';
import { ASSETS } from '../../src/offline/references.ts';
import { isOwnPage } from '../../src/offline/sound.ts';
import { WORKER_FILE } from '../../src/offline/worker-file.ts';
import { BASE, CONTENT_PAGES, FILES, PAGES, brotli, fileOf, isError, read } from './site.ts';

/** Bytes with brotli that a first visit may fetch beforehand. */
const MOST = 300_000;

const worker = read(WORKER_FILE).toString();
const beforehand = Array.from(
	worker.matchAll(/\{"?revision"?:("[^"]*"|null),"?url"?:"([^"]*)"\}/g),
	([, revision = '', url = '']) => ({ revision, url, file: fileOf(url) ?? '' }),
);
const list = JSON.parse(read(LIST_FILE).toString()) as CopyList;
const packs = Object.values(list).flatMap((group) => group.packs);

test('the worker fetches the front page, RAYONG MARCO and their style beforehand, and little more', () => {
	const urls = beforehand.map(({ url }) => url);
	expect(urls).toContain(BASE);
	expect(urls).toContain(`${BASE}offline/`);
	for (const { address } of CONTENT_PAGES.filter(({ address }) => address.startsWith(`${BASE}marco/`)))
		expect(urls).toContain(address);
	expect(urls.filter((url) => /\.css$/.test(url))).not.toEqual([]);
	expect(beforehand.filter(({ file }) => !FILES.has(file))).toEqual([]);
	const weight = ({ file }: (typeof beforehand)[number]) =>
		/\.woff2$/.test(file) ? read(file).length : brotli(read(file));
	expect(beforehand.reduce((sum, item) => sum + weight(item), 0)).toBeLessThanOrEqual(MOST);
	// Search, charts and worksheet are loaded when they are used.
	expect(urls.filter((url) => /search|dialog|pagefind|worksheet|docx/.test(url))).toEqual([]);
});

test('what is fetched beforehand changes with its content: by its name, or by its digest', async () => {
	expect(beforehand.filter(({ revision, url }) => (revision === 'null') !== isHashed(url.slice(BASE.length)))).toEqual(
		[],
	);
	const digests = await Promise.all(beforehand.map(({ file }) => digestOf(new Uint8Array(read(file)))));
	expect(beforehand.filter(({ revision }, i) => revision !== 'null' && revision !== `"${digests[i]}"`)).toEqual([]);
	expect(new Set(digests).size).toBe(digests.length);
});

test('every style, script and font, and every file that comes as it is, has its digest on the list', async () => {
	const assets = [...FILES].filter((file) => file.startsWith(ASSETS));
	expect(assets.length).toBeGreaterThan(10);
	const paths = [...assets, ...packs.flatMap(({ path }) => path ?? [])];
	const known = await Promise.all(
		paths.map((path) => isOnList(list, path, new Uint8Array(read(fileOf(BASE + path) ?? '')))),
	);
	expect(paths.filter((_path, i) => !known[i])).toEqual([]);
	expect(await isOnList(list, assets[0] ?? '', new Uint8Array(read(assets[0] ?? '').subarray(1)))).toBe(false);
});

test('the worker knows every page for a page of the site, and no half of one', () => {
	// Pages of former addresses lead on, and name where; those for errors are for no address.
	const addresses = CONTENT_PAGES.filter(({ address }) => !isError(address));
	const own = (html: string, address: string) => isOwnPage(html, new URL(address, 'https://x.example').href);
	expect(addresses.length).toBeGreaterThan(100);
	expect(addresses.filter(({ address, html }) => !own(html, address)).map(({ address }) => address)).toEqual([]);
	const halves = addresses.filter(({ address, html }) => own(html.slice(0, -20), address));
	expect(halves).toEqual([]);
});

test('the worker is a script of our own site that evaluates nothing', () => {
	expect(worker).not.toMatch(/importScripts|https?:\/\/(?!bit\.ly)|\beval\(|new Function/);
});

test('files with a hash have it in their names', () => {
	const hashed = [...FILES].filter(isHashed);
	expect(hashed.length).toBeGreaterThan(10);
	expect(hashed.filter((file) => !/[-._][\w-]{7,}\.\w+$|\/[0-9a-f]{16}\.pack$/.test(file))).toEqual([]);
	// None of those that pages load lacks it.
	expect([...FILES].filter((file) => /^_astro\//.test(file) && !isHashed(file))).toEqual([]);
});

test('every kind of file has its media type', () => {
	const unknown = [...FILES]
		.filter((file) => !HOST_FILES.includes(file))
		.map(extensionOf)
		.filter((extension) => extension !== '' && !(extension in MEDIA_TYPES));
	expect([...new Set(unknown)]).toEqual([]);
});

test('the whole site is in the packs, and they weigh what the list says', () => {
	const kept = new Map<string, number>();
	for (const { id, bytes, path } of packs) {
		if (path !== undefined) {
			kept.set(path, read(fileOf(BASE + path) ?? '').length);
			continue;
		}
		const pack = read(`${PACK_FOLDER}${id}.pack`);
		expect(pack.length).toBe(bytes);
		for (const file of takeApart(new Uint8Array(gunzipSync(pack)))) kept.set(file.path, file.content.length);
	}
	// Of the pages for what cannot be answered, only one can be needed without a network.
	const lacking = PAGES.map(({ address }) => address).filter((address) => !kept.has(address.slice(BASE.length)));
	expect(lacking.filter((address) => !isError(address) || address === `${BASE}404.html`)).toEqual([]);
	expect(
		[...FILES].filter((file) => /^(_astro|api|data|cite)\//.test(file) && !file.endsWith('.html') && !kept.has(file)),
	).toEqual([]);
	expect([...FILES].filter((file) => file.startsWith(PACK_FOLDER)).length).toBe(
		packs.filter(({ path }) => path === undefined).length,
	);
});
