/**
 * The same requests to every host that the site has settings for: the answers are those of the one source, headers, content
 * and all. Where a host cannot do so, the difference is listed by name with its reason.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUFFIXES } from '../../deploy/compress.ts';
import { prepare } from '../../deploy/prepare.ts';
import { Apache, USUAL, lacking as noApache } from './apache-server.ts';
import { faultsOf } from './answers.ts';
import { Caddy, lacking as noCaddy } from './caddy-server.ts';
import { Container, Nginx, lacking as noNginx } from './nginx-server.ts';
import { CLOSED, requests, type Expected } from './requests.ts';
import { QUICK, sample } from './sample.ts';
import type { Server } from './server.ts';

/** A difference that a host cannot avoid. */
interface Difference {
	readonly because: string;
	readonly expected: Expected;
}

type Differences = Readonly<Record<string, Difference>>;

const NOT_FOUND: Expected = { status: 404, file: '404.html' };
const OWN_400: Expected = { status: 400, isOwn: true };

const CADDY: Differences = {
	'a zero byte': { because: 'it takes the byte for a part of a name', expected: NOT_FOUND },
	'a malformed address': { because: 'its library answers before any setting counts', expected: OWN_400 },
	'a way out of the site': { because: 'it takes such a path to end at the root of the site', expected: NOT_FOUND },
	'a long query': {
		because: 'it takes addresses of up to a megabyte',
		expected: { status: 200, file: 'marco/index.html' },
	},
	'long headers': {
		because: 'it takes headers of up to a megabyte',
		expected: { status: 200, file: 'marco/index.html' },
	},
};

/** What Apache refuses before it looks for the folder of a path, and so for its `.htaccess`. */
const early = (status: number): Difference => ({
	because: 'it refuses this before it looks into the folder, where the settings are',
	expected: { status, isOwn: true },
});

const APACHE: Differences = {
	'a zero byte': early(404),
	'a malformed address': early(400),
	'a way out of the site': early(400),
	'a long query': early(414),
	'long headers': early(400),
	'a name that no file can have': early(403),
	'method TRACE': { because: 'only the host can switch it off (TraceEnable)', expected: { status: 200, isOwn: true } },
	'.htaccess': { because: 'hosts forbid it, as they should', expected: { status: 403, file: '403.html' } },
};

const HOSTS: readonly {
	readonly name: string;
	readonly lacking: string | undefined;
	readonly make: (base: string) => Server;
	readonly differences: Differences;
}[] = [
	{
		name: 'nginx',
		lacking: noNginx,
		make: () => new Nginx(),
		differences: {},
	},
	{ name: 'the container', lacking: noNginx, make: () => new Container(), differences: {} },
	{ name: 'Caddy', lacking: noCaddy, make: () => new Caddy(), differences: CADDY },
	{ name: 'Apache', lacking: noApache, make: (base) => new Apache({ base }), differences: APACHE },
];

for (const lacking of new Set(HOSTS.map((host) => host.lacking))) if (lacking) console.log(lacking);

for (const { name, lacking, make, differences } of HOSTS)
	describe.skipIf(lacking).each(['/', '/kb/'])(`hosts: ${name}, the site at %s`, (base) => {
		const server = make(base);
		const { folder, redirects } = sample(base);
		const rows = requests(base, redirects);

		beforeAll(async () => {
			const id = await prepare({ dist: folder, root: server.root, effort: QUICK });
			execFileSync('sh', ['deploy/release.sh', server.root, 'activate', id]);
			chmodSync(join(server.root, 'current/site', base, CLOSED), 0);
			await server.start();
		}, 120_000);

		afterAll(async () => {
			await server.stop();
			rmSync(folder, { recursive: true });
		}, 60_000);

		test('answers as the one source says', async () => {
			const faults: string[] = [];
			for (const row of rows) {
				const expected = differences[row.name]?.expected ?? row.expected;
				faults.push(...faultsOf(await server.ask(row.path, row), { ...row, expected }, folder, base));
			}
			expect(faults).toEqual([]);
		}, 60_000);

		test('has no difference in its list that nobody asks for', () => {
			const asked = new Set(rows.map((row) => row.name));
			expect(Object.keys(differences).filter((listed) => !asked.has(listed))).toEqual([]);
		});

		test('privacy: logs no words that were looked for, nor who looked for them', async () => {
			const before = server.log();
			// What Apache refuses before any setting counts, it logs as its host has told it to.
			const words = rows.filter(
				(row) => row.path.includes('q=word') && (name !== 'Apache' || !differences[row.name]?.expected.isOwn),
			);
			expect(words.length).toBeGreaterThan(15);
			for (const row of words) await server.ask(row.path, row);
			expect(server.log()).toBe(before);
		}, 60_000);

		test('what a browser has is not sent again', async () => {
			const { headers } = await server.get(`${base}marco/`);
			const again = await server.get(`${base}marco/`, { 'if-none-match': headers.etag ?? '' });
			expect(again.status).toBe(304);
			expect(again.headers['cache-control']).toBe('no-cache');
			expect(again.body.length).toBe(0);
		});
	});

describe.skipIf(noApache)('hosts: Apache with less than usual', () => {
	const { folder } = sample();
	afterAll(() => rmSync(folder, { recursive: true }));

	/** Runs a site on a server with some modules. */
	async function serving(modules: readonly string[], look: (server: Apache) => Promise<void>) {
		const server = new Apache({ modules });
		try {
			await prepare({ dist: folder, root: server.root, id: '1', effort: QUICK });
			execFileSync('sh', ['deploy/release.sh', server.root, 'activate', '1']);
			await server.start();
			await look(server);
		} finally {
			await server.stop();
		}
	}

	test('serves the site without any module that it can do without, and each of them', async () => {
		for (const modules of [[], ...USUAL.map((missing) => USUAL.filter((name) => name !== missing))])
			await serving(modules, async (server) => {
				for (const path of ['/', '/marco/', '/feed.xml']) {
					const { status } = await server.get(path, { 'accept-encoding': 'br, gzip' });
					expect(status, `${path} with ${modules.join()}`).toBe(200);
				}
				expect((await server.get('/none')).status).toBe(404);
				for (const path of ['/_headers', '/.git/config', '/api/'])
					expect([403, 404], `${path} with ${modules.join()}`).toContain((await server.get(path)).status);
			});
	}, 120_000);

	test('compresses text itself where nothing compressed lies beside it', async () => {
		await serving(USUAL, async (server) => {
			const site = join(server.root, 'current/site');
			for (const file of ['index.html', 'feed.xml']) for (const suffix of SUFFIXES) rmSync(join(site, file + suffix));
			for (const [path, file] of [
				['/', 'index.html'],
				['/feed.xml', 'feed.xml'],
			] as const)
				for (const [accepted, unpack] of [
					['br', brotliDecompressSync],
					['gzip', gunzipSync],
					['gzip, br', undefined],
				] as const) {
					const { status, headers, body, repeated } = await server.get(path, { 'accept-encoding': accepted });
					expect(status).toBe(200);
					const content = (unpack ?? (headers['content-encoding'] === 'br' ? brotliDecompressSync : gunzipSync))(body);
					expect(content.equals(readFileSync(join(folder, file))), `${path}: ${accepted}`).toBe(true);
					expect(headers.vary).toBe('Accept-Encoding');
					expect(repeated).toEqual([]);
				}
		});
	}, 60_000);
});
