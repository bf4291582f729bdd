/**
 * Makes a fresh clone ready: installs the packages of the lockfile where they are missing or older than it.
 * Plain JavaScript without packages, because it runs before there are any, on whatever Node is there (20 or newer).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MARK = join(ROOT, 'node_modules', '.installed-from');

/** Offices and schools often run an authority of their own: trust what the system trusts, as other programs do. */
const ENVIRONMENT = { NODE_USE_SYSTEM_CA: '1', ...process.env };

/** Runs a command in the project's folder with its output shown; returns its exit code. */
export function run(command, args, env = {}) {
	const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...ENVIRONMENT, ...env } });
	if (error) throw error;
	return status ?? 1;
}

/** Runs a script of package.json, with the project's own Node first on the PATH. */
export const npmRun = (script, args = [], env = {}) =>
	run('npm', ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])], env);

/** Installs what is missing; ends the process where that fails. */
export function install() {
	const wanted = createHash('sha256')
		.update(readFileSync(join(ROOT, 'package-lock.json')))
		.digest('hex');
	if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
	console.log('Installing packages (first run, or the lockfile has changed) …');
	const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0) {
		console.error('Packages could not be installed: see the message of npm above.');
		process.exit(status);
	}
	writeFileSync(MARK, wanted);
}
