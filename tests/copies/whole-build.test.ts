/** A build is whole or absent: what is in place stays until the next one is finished. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { astroCommand, copySite, writeContent } from '../../scripts/site-copy/copy.ts';
import { digestsOf } from '../../scripts/site-copy/files.ts';
import { incomplete } from '../../src/output/mark.ts';
import { FULL } from '../content-check/faults/full.ts';
import { written, writtenSite } from '../content-check/faults/site.ts';

let folder = '';
let before = new Map<string, string>();
const dist = () => join(folder, 'dist');
const failure = () =>
	buildSite(folder).then(
		() => 'the build has not failed',
		(error: unknown) => String(error),
	);

/** A build that is under way: it has begun to write pages. */
async function begun() {
	const child = spawn(process.execPath, [astroCommand(), 'build'], {
		cwd: folder,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const ended = new Promise((done) => child.once('close', done));
	await new Promise<void>((done, fail) => {
		child.stdout.on('data', (part: Buffer) => /generating static routes/.test(part.toString()) && done());
		void ended.then(() => fail(new Error('the build ended before it wrote pages')));
	});
	return { child, ended };
}

beforeAll(async () => {
	folder = copySite('whole-build', writtenSite(FULL));
	await buildSite(folder);
	before = digestsOf(dist());
}, 600_000);

describe('settings: told at the start, in one sentence', { timeout: 60_000 }, () => {
	test.each([
		['SITE_URL', 'knowledge.example.org'],
		['BASE_PATH', 'ระยอง'],
	])('%s=%s', async (name, value) => {
		const words = await buildSite(folder, { [name]: value }).catch(String);
		expect(words).toMatch(new RegExp(`${name} is "${value}": [^\\n]*${name}=[^\\n]*\\.\\n`));
		expect(words).not.toMatch(/\n\s+at .*:\d+:\d+/);
	});
});

test('preview: answers whoever opens it by a name of the machine', { timeout: 60_000 }, async () => {
	const child = spawn(process.execPath, [astroCommand(), 'preview', '--host', '127.0.0.1', '--port', '0'], {
		cwd: folder,
		env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	try {
		const address = await new Promise<string>((done) =>
			child.stdout.on('data', (part: Buffer) => {
				const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(part.toString())) ?? [];
				if (found) done(found);
			}),
		);
		const status = await new Promise((done, fail) =>
			get(`${address}/`, { headers: { host: 'school-pc.lan' } }, (answer) => {
				answer.resume();
				done(answer.statusCode);
			}).on('error', fail),
		);
		expect(status).toBe(200);
	} finally {
		child.kill();
	}
});

describe('build: whole or absent', { timeout: 600_000 }, () => {
	test('a finished one is marked, and leaves nothing beside itself', () => {
		expect(incomplete(dist())).toBeUndefined();
		expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
	});

	test('two at once are refused; a killed one leaves the site before', async () => {
		const { child, ended } = await begun();
		const words = await failure();
		child.kill('SIGKILL');
		await ended;
		expect(words).toMatch(new RegExp(`Another build of this folder is running \\(process ${child.pid}\\)`));
		expect(words).not.toMatch(/\n\s+at .*:\d+:\d+/);
		expect(digestsOf(dist())).toEqual(before);
	});

	test('one that is told to end takes what it wrote with it', async () => {
		const { child, ended } = await begun();
		expect(existsSync(join(folder, 'dist.part'))).toBe(true);
		child.kill('SIGTERM');
		expect(await ended).toBe(143);
		expect(existsSync(join(folder, 'dist.part'))).toBe(false);
		expect(digestsOf(dist())).toEqual(before);
	});

	test('one that fails at its end leaves the site before, and nothing of its own', async () => {
		const file = 'glossary/plc.mdx';
		writeContent(folder, { [file]: written(FULL[file] ?? {}, '[ก](/api/none.json)') });
		expect(await failure()).toContain('ลิงก์ /api/none.json');
		expect(digestsOf(dist())).toEqual(before);
		expect(existsSync(join(folder, 'dist.part'))).toBe(false);
		expect(readFileSync(join(dist(), '.complete'), 'utf8')).toMatch(/^\d+ files/);
	});
});
