/** Machines that keep the project from running: each is told in one sentence, or gets what it lacks. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheSettings, folderFault, missingPackages } from '../../scripts/lib/machine.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'machine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('machine: the folder of the project', () => {
	test.each(['100%', "it's", 'a"b', 'a#b', 'a?b', 'a\\b', '%41', 'a\nb'])('%j is refused in one sentence', (name) => {
		for (const path of [`/srv/${name}`, `/srv/${name}/kb`]) {
			const fault = folderFault(path, 'linux');
			expect(fault).toMatch(/^The folder ".*" has .* in its path, .*: rename it, or move .*\.$/);
			expect(fault).toContain(JSON.stringify(path));
		}
	});

	test.each(['/srv/ระยอง คลัง', '/srv/a-b_c.d (1) [2] {3}', '/srv/~a/+b/@c=d,e'])('%s is none to refuse', (path) =>
		expect(folderFault(path, 'linux')).toBeUndefined(),
	);

	test('Windows has a drive and its own slashes', () => {
		expect(folderFault('C:\\Users\\ครู\\kb', 'win32')).toBeUndefined();
		expect(folderFault('C:\\Users\\100%\\kb', 'win32')).toMatch(/has % in its path/);
	});
});

describe('machine: packages', () => {
	const here = { os: [process.platform], cpu: [process.arch] };
	const packages = {
		'': {},
		'node_modules/a': {},
		'node_modules/b': { dev: true },
		'node_modules/native': { optional: true, ...here },
		'node_modules/elsewhere': { optional: true, os: ['none'], cpu: [process.arch] },
		'node_modules/not-here': { optional: true, os: [`!${process.platform}`], cpu: [process.arch] },
		'node_modules/no-need': { optional: true },
	};
	const put = (path: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), '{}');
	};

	test('what NODE_ENV=production left out is missed by the tests only', () => {
		put('node_modules/a/package.json');
		put('node_modules/native/package.json');
		expect(missingPackages(folder, packages, false)).toEqual([]);
		expect(missingPackages(folder, packages, true)).toEqual(['node_modules/b']);
	});

	test('a native one of this machine is missed though it is optional, and no other', () => {
		put('node_modules/a/package.json');
		expect(missingPackages(folder, packages, false)).toEqual(['node_modules/native']);
	});

	test('a folder without its package is no package', () => {
		mkdirSync(join(folder, 'node_modules/a'), { recursive: true });
		expect(missingPackages(folder, packages, false)).toContain('node_modules/a');
	});

	test('here, nothing is missing', () => {
		const { packages: ours } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
			packages: Record<string, object>;
		};
		expect(missingPackages('.', ours, true)).toEqual([]);
	});
});

test('machine: without a home folder, npm keeps its files with the project', () => {
	expect(cacheSettings(folder, join(folder, 'cache'))).toEqual({});
	const file = join(folder, 'file');
	writeFileSync(file, '');
	expect(cacheSettings(folder, join(file, '.npm'))).toEqual({ npm_config_cache: join(folder, '.astro', 'npm') });
});
