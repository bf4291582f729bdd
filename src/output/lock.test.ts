import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { holds, lock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'below', 'build.lock');
const module = JSON.stringify(new URL('lock.ts', import.meta.url).href);
const taking = `import { lock } from ${module}; lock(${JSON.stringify(file)});`;

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that holds the lock, once it does. */
async function holder() {
	const child = spawn(process.execPath, [
		'--input-type=module',
		'-e',
		`${taking} console.log('held'); setInterval(() => 0, 9e9)`,
	]);
	await new Promise((done) => child.stdout.once('data', done));
	return { child, ended: new Promise((done) => child.once('exit', done)) };
}

test('build: one at a time in one folder, refused in one sentence', async () => {
	const { child, ended } = await holder();
	expect(() => lock(file)).toThrow(
		`Another build of this folder is running (process ${child.pid}): wait for it, or end it.`,
	);
	expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${child.pid} `));
	child.kill();
	await ended;
});

test('build: a killed one does not keep the next from running', async () => {
	const { child, ended } = await holder();
	child.kill('SIGKILL');
	await ended;
	expect(existsSync(file)).toBe(true);
	lock(file);
	expect(holds(file)).toBe(true);
});

test.each([
	['what is not of a build', 'x\n'],
	['an empty file', ''],
	// The number of this process, started at another time.
	['a process whose number is used again', `${process.pid} 1\n`],
])('build: %s holds no lock', (_name, text) => {
	lock(file);
	writeFileSync(file, text);
	lock(file);
	expect(holds(file)).toBe(true);
});

test('build: the lock is gone when it has ended, and one of another build stays', () => {
	expect(spawnSync(process.execPath, ['--input-type=module', '-e', taking], { encoding: 'utf8' }).status).toBe(0);
	expect(existsSync(file)).toBe(false);
	const overtaken = `${taking} fs.writeFileSync(${JSON.stringify(file)}, 'other');`;
	const code = `import fs from 'node:fs'; ${overtaken}`;
	expect(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status).toBe(0);
	expect(readFileSync(file, 'utf8')).toBe('other');
});
