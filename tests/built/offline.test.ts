/** What the service worker fetches beforehand, and the packs of the whole site. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extensionOf, MEDIA_TYPES } from '../../src/text/media-types.ts';
import { HOST_FILES } from '../../src/headers/host-files.ts';
import { isHashed } from '../../src/headers/immutable.ts';
import type { CopyList } from '../../src/offline/copy-list.ts';
import { LIST_FILE, PACK_FOLDER } from '../../src/offline/names.ts';
import { takeApart } from '../../src/offline/pack.ts';
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

test('what is fetched beforehand changes with its content: by its name, or by a revision', () => {
	expect(beforehand.filter(({ revision, url }) => (revision === 'null') !== isHashed(url.slice(BASE.length)))).toEqual(
		[],
	);
	const md5 = (content: Buffer) => createHash('md5').update(content).digest('hex');
	expect(beforehand.filter(({ revision, file }) => revision !== 'null' && revision !== `"${md5(read(file))}"`)).toEqual(
		[],
	);
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
