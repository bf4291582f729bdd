/** The site as nginx serves it: headers, types, compression, redirects, and releases that change under load. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../deploy/prepare.ts';
import { headersFor } from '../../src/headers/headers.ts';
import { contentTypeOf } from '../../src/text/media-types.ts';
import { REDIRECTS_FILE, writeRedirects } from '../../src/headers/redirects-file.ts';
import { markComplete } from '../../src/output/mark.ts';
import { DIST, FILES } from '../built/site.ts';
import { Nginx, lacking } from './nginx-server.ts';
import { KINDS, QUICK, REDIRECTS, SERVED, sample } from './sample.ts';

if (lacking) console.log(lacking);

/** The front page of the second release says so. */
const NEWS = 'ฉบับใหม่';

/** A style sheet that the second release has under another name, and a page that it has moved. */
const STYLE = [...FILES].find((file) => /^_astro\/middleware.*\.css$/.test(file)) ?? '';
const MOVED = '/contribute/';

/** A second release: another front page, and a style sheet with another name. */
function change(dist: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'dist-'));
	cpSync(dist, folder, { recursive: true });
	const front = join(folder, 'index.html');
	writeFileSync(front, readFileSync(front, 'utf8').replace('</h1>', ` ${NEWS}</h1>`));
	renameSync(join(folder, STYLE), join(folder, STYLE.replace('.css', 'x.css')));
	markComplete(folder);
	return folder;
}

/** A third: a page has moved, so that the configuration differs. */
function move(dist: string) {
	appendFileSync(join(dist, REDIRECTS_FILE), writeRedirects([{ from: '/old-home/', to: MOVED }]));
	markComplete(dist);
}

describe.skipIf(lacking)('nginx', () => {
	const nginx = new Nginx();
	const run = (...words: string[]) =>
		execFileSync('sh', ['deploy/release.sh', nginx.root, ...words], {
			encoding: 'utf8',
			env: { ...process.env, RELOAD: nginx.reload },
		});
	const front = async () => (await nginx.get('/')).body.toString();
	let dist = '';
	let changed = '';

	beforeAll(async () => {
		dist = sample().folder;
		await prepare({ dist, root: nginx.root, id: '1', effort: QUICK });
		run('activate', '1');
		changed = change(dist);
		await prepare({ dist: changed, root: nginx.root, id: '2', effort: QUICK });
		move(changed);
		await prepare({ dist: changed, root: nginx.root, id: '3', effort: QUICK });
		await nginx.start();
	}, 120_000);

	afterAll(async () => {
		await nginx.stop();
		for (const folder of [dist, changed].filter(Boolean)) rmSync(folder, { recursive: true });
	}, 60_000);

	test('every kind of file has its type and the headers of the one source', async () => {
		expect(KINDS.length).toBeGreaterThan(10);
		for (const file of KINDS) {
			const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			const { status, headers } = await nginx.get(path === '/404.html' ? '/none' : path);
			expect(status, file).toBe(file === '404.html' ? 404 : 200);
			expect(headers['content-type'], file).toBe(contentTypeOf(file));
			for (const [name, value] of Object.entries(headersFor(file, SERVED)))
				expect(headers[name.toLowerCase()], `${file}: ${name}`).toBe(value);
			expect(headers.server, file).toBe('nginx');
		}
	});

	test('text is sent as it was compressed: brotli before gzip, and plain to those who know neither', async () => {
		const plain = await nginx.get('/marco/');
		expect(plain.headers['content-encoding']).toBeUndefined();
		const br = await nginx.get('/marco/', { 'accept-encoding': 'gzip, deflate, br' });
		expect(br.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
		const gz = await nginx.get('/marco/', { 'accept-encoding': 'gzip' });
		expect(gz.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
		for (const answer of [br, gz]) {
			expect(answer.headers.vary).toMatch(/accept-encoding/i);
			expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
			expect(answer.body.length).toBeLessThan(plain.body.length / 2);
		}
		const font = [...FILES].find((file) => file.endsWith('.woff2'));
		expect((await nginx.get(`/${font}`, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
	});

	test('what a browser has is not sent again', async () => {
		const { headers } = await nginx.get('/marco/');
		const again = await nginx.get('/marco/', { 'if-none-match': headers.etag ?? '' });
		expect(again.status).toBe(304);
		expect(again.body.length).toBe(0);
	});

	test('what is not there: the Thai page, with the status that says so, and never kept', async () => {
		const page = readFileSync(join(DIST, '404.html'));
		for (const path of ['/no-such-page/', '/_astro/none.js', '/_headers', '/_astro/', '/%22%3E%3Cscript%3E']) {
			const { status, headers, body } = await nginx.get(path);
			expect(status, path).toBe(404);
			expect(body.equals(page), path).toBe(true);
			expect(headers['cache-control'], path).toBe('no-cache');
			expect(headers['content-security-policy'], path).toBe(headersFor('', SERVED)['Content-Security-Policy']);
		}
		expect((await nginx.get('/../../etc/passwd')).body.toString()).not.toContain('root:');
	});

	test('an address without its last slash leads to the one with it', async () => {
		const { status, headers } = await nginx.get('/marco?from=mail');
		expect(status).toBe(301);
		expect(headers.location).toBe('/marco/?from=mail');
	});

	test('an address that moved leads on, at once', async () => {
		for (const { from, to } of REDIRECTS) {
			const { status, headers } = await nginx.get(from);
			expect(status, from).toBe(301);
			expect(headers.location, from).toBe(to);
		}
		run('activate', '3');
		// Until the last of the old processes has ended, it may answer, too.
		await expect.poll(async () => (await nginx.get('/old-home/')).headers.location).toBe(MOVED);
		run('rollback');
		await expect.poll(async () => (await nginx.get('/old-home/')).status).toBe(404);
	});

	test('a release is served at once, its pages and not its predecessor’s; the files of both stay', async () => {
		expect(await front()).not.toContain(NEWS);
		run('activate', '2');
		expect(await front()).toContain(NEWS);
		expect((await nginx.get(`/${STYLE}`)).status).toBe(200);
		expect((await nginx.get(`/${STYLE.replace('.css', 'x.css')}`)).status).toBe(200);
		expect(run('list')).toBe('  1\n* 2\n  3\n');
		run('rollback');
		expect(await front()).not.toContain(NEWS);
		expect(run('list')).toBe('* 1\n  2\n  3\n');
		// Unchanged pages are the same files: the same ETag, and no disk.
		run('activate', '2');
		const tag = (await nginx.get('/marco/')).headers.etag;
		run('rollback');
		expect((await nginx.get('/marco/')).headers.etag).toBe(tag);
	});

	/** What is asked for under load: a file of every kind, and those that only one release has. */
	const asked = [...KINDS, STYLE, 'marco/index.html']
		.filter((file) => file !== '404.html')
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

	/** Switches to another release and back until the load is over. */
	async function switchDuring(load: Promise<unknown>, other: string) {
		let over = false;
		const ended = load.finally(() => (over = true));
		for (let switches = 0; !over; switches++) {
			run(...(switches % 2 ? ['rollback'] : ['activate', other]));
			await new Promise((done) => setTimeout(done, 200));
		}
		await ended;
	}

	test('releases and rollbacks under load lose no request', async () => {
		const logged = nginx.log();
		const load = Promise.resolve(
			autocannon({
				url: nginx.address,
				connections: 20,
				duration: 5,
				requests: asked.map((path) => ({ path, headers: { 'accept-encoding': 'br' } })),
			}),
		);
		await switchDuring(load, '2');
		const { errors, timeouts, non2xx, ...result } = await load;
		expect(result['2xx']).toBeGreaterThan(1000);
		expect({ errors, timeouts, non2xx }).toEqual({ errors: 0, timeouts: 0, non2xx: 0 });
		expect(nginx.log()).toBe(logged);
	}, 30_000);

	// Every request has a connection of its own: one that waits for its next request may be closed when the configuration
	// is read again. Browsers then ask anew by themselves.
	test('nor do releases that change the configuration', async () => {
		const failed: string[] = [];
		const end = Date.now() + 3000;
		const reader = async () => {
			for (let place = 0; Date.now() < end; place++) {
				const path = asked[place % asked.length] ?? '/';
				const status = await nginx.get(path).then((answer) => answer.status, String);
				if (status !== 200) failed.push(`${path}: ${status}`);
			}
		};
		await switchDuring(Promise.all(Array.from({ length: 10 }, reader)), '3');
		expect(failed).toEqual([]);
	}, 30_000);

	test('pruning keeps what is served, what was before, and their files', async () => {
		run('activate', '2');
		run('activate', '3');
		run('prune', '1');
		expect(run('list')).toBe('  2\n* 3\n');
		expect((await nginx.get('/marco/')).status).toBe(200);
		// Nobody reads the first release any more.
		await expect.poll(async () => (await nginx.get(`/${STYLE}`)).status).toBe(404);
		expect((await nginx.get(`/${STYLE.replace('.css', 'x.css')}`)).status).toBe(200);
		expect(() => run('activate', '1')).toThrow(/there is no release 1/);
	}, 60_000);
});
