/** Releases of a site of three files: what becomes one, what is left of one that fails, and who may read it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inOneLine } from '../../deploy/faults.ts';
import { prepare } from '../../deploy/prepare.ts';
import { HTACCESS_FILE } from '../../src/headers/host-files.ts';
import { MARK, markComplete } from '../../src/output/mark.ts';

const QUICK = { brotli: 1, gzip: 1 };

let folder = '';
let dist = '';
let root = '';

function put(file: string, text: string) {
	mkdirSync(dirname(join(dist, file)), { recursive: true });
	writeFileSync(join(dist, file), text);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'releases-'));
	[dist, root] = [join(folder, 'dist'), join(folder, 'new', 'srv')];
	put('index.html', `<link rel="canonical" href="https://x.example/">${'ก'.repeat(200)}`);
	put('cases/index.html', 'ข'.repeat(200));
	put('_astro/a.1.css', 'a{}');
	put(HTACCESS_FILE, 'Options -Indexes');
	markComplete(dist);
});
afterEach(() => rmSync(folder, { recursive: true }));

const release = (id: string) => prepare({ dist, root, id, effort: QUICK });
const releases = () => readdirSync(join(root, 'releases'));
const sh = (...words: string[]) => {
	const { status, stdout, stderr } = spawnSync('sh', ['deploy/release.sh', root, ...words], { encoding: 'utf8' });
	return { status, words: stdout + stderr };
};

describe('build: what is not whole is not released', () => {
	test('a killed build', async () => {
		rmSync(join(dist, MARK));
		await expect(release('1')).rejects.toThrow(/holds no whole build/);
		expect(existsSync(root)).toBe(false);
	});

	test('a build of which files are missing', async () => {
		rmSync(join(dist, 'cases'), { recursive: true });
		await expect(release('1')).rejects.toThrow(/other files than its build wrote/);
	});

	test('a release that was copied in part', async () => {
		await release('1');
		rmSync(join(root, 'releases/1/site/cases'), { recursive: true });
		expect(sh('activate', '1')).toEqual({ status: 1, words: 'release: release 1 lacks files: copy it again\n' });
		expect(existsSync(join(root, 'current'))).toBe(false);
	});

	test('names that begin with a dot', async () => {
		for (const file of ['.prerender/chunks/x.mjs', '.nojekyll', 'cases/.DS_Store']) put(file, 'x');
		await release('1');
		const released = readdirSync(join(root, 'releases/1/site'), { recursive: true, encoding: 'utf8' });
		expect(released).toContain(join('cases', 'index.html'));
		expect(released.filter((file) => /(^|[/\\])\./.test(file))).toEqual([]);
	});
});

describe('release: one that fails', () => {
	test('leaves nothing behind', async () => {
		put('index.html', '');
		markComplete(dist);
		await expect(release('1')).rejects.toThrow(/does not say its address/);
		expect(releases()).toEqual([]);
		// When all is copied: a redirect that no server's configuration can hold.
		put('index.html', '<link rel="canonical" href="https://x.example/">');
		put('_redirects', '/old/ /$x/ 301\n');
		markComplete(dist);
		await expect(release('1')).rejects.toThrow(/cannot be written/);
		expect(releases()).toEqual([]);
	});

	test('says what is wrong with the disk in one line', () => {
		const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
		expect(inOneLine(full)).toMatch(/^the disk is full; make room.*\(ENOSPC: no space left on device, write\)$/);
		expect(inOneLine(new Error('there is a release 1 already'))).toBe('there is a release 1 already');
	});

	test('and was killed is removed a day later, by the next release and by prune', async () => {
		const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
		const leave = (name: string, when: Date) => {
			mkdirSync(join(root, 'releases', name, 'site'), { recursive: true });
			utimesSync(join(root, 'releases', name), when, when);
		};
		leave('1.part', old);
		leave('2.part', new Date());
		await release('3');
		expect(releases()).toEqual(['2.part', '3']);
		leave('1.part', old);
		sh('activate', '3');
		expect(sh('prune').status).toBe(0);
		expect(releases()).toEqual(['2.part', '3']);
	});
});

describe('release: the umask', () => {
	let before = 0;
	afterEach(() => process.umask(before));

	test.each([0o077, 0o027])('%o: everybody can read what is served', async (mask) => {
		before = process.umask(mask);
		// The site was built under it, too.
		put('later.html', 'ค'.repeat(200));
		markComplete(dist);
		await release('1');
		expect(sh('activate', '1').words).toBe('serving 1\n');
		const served = readdirSync(root, { recursive: true, encoding: 'utf8' });
		expect(served).toContain(join('releases', '1', 'site', 'later.html.br'));
		const closed = ['.', ...served].filter((file) => {
			const state = statSync(join(root, file));
			return (state.mode & (state.isDirectory() ? 0o555 : 0o444)) !== (state.isDirectory() ? 0o555 : 0o444);
		});
		expect(closed).toEqual([]);
		// Files of a release that could not be read are mended, too: the next one shares them.
		await release('2');
		expect(statSync(join(root, 'releases/2/site/later.html')).mode & 0o444).toBe(0o444);
	});

	test('a folder that was closed before is named', async () => {
		mkdirSync(join(root, 'releases'), { recursive: true, mode: 0o700 });
		await release('1');
		expect(sh('activate', '1').words).toMatch(/closed to other users are .* releases .*chmod 755/);
	});
});

describe('release.sh: without releases', () => {
	test.each(['list', 'prune'])('%s says that there are none, and leaves nothing', (command) => {
		mkdirSync(join(root, 'releases'), { recursive: true });
		expect(sh(command)).toEqual({ status: 0, words: `there are no releases in ${root}\n` });
		expect(readdirSync(root)).toEqual(['releases']);
		rmSync(root, { recursive: true });
		expect(sh(command)).toMatchObject({
			status: 1,
			words: expect.stringMatching(/^release: there are no releases in .*\n$/),
		});
	});

	test('prune before anything was served', async () => {
		await release('1');
		expect(sh('prune', '1')).toEqual({ status: 0, words: '' });
		expect(readdirSync(root)).toEqual(['releases']);
	});

	test.each(['-1', 'x', '1.5', ''])('prune %s is refused', async (count) => {
		await release('1');
		sh('activate', '1');
		expect(sh('prune', count).words).toMatch(/is no whole number/);
	});
});
