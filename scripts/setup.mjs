/**
 * Makes a fresh clone ready: installs the packages of the lockfile where they are missing or older than it.
 * Plain JavaScript without packages, because it runs before there are any, on whatever Node is there (20 or newer).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK = join(ROOT, 'package-lock.json');
const MARK = join(ROOT, 'node_modules', '.installed-from');

/** What npm writes when it has installed everything. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');

/** Offices and schools often run an authority of their own: trust what the system trusts, as other programs do. */
const ENVIRONMENT = { NODE_USE_SYSTEM_CA: '1', ...process.env };

/** The exit code of a command that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Runs npm in the project's folder with its output shown. */
function npm(args, env) {
	const options = { cwd: ROOT, stdio: 'inherit', env: { ...ENVIRONMENT, ...env } };
	// Under npm, the npm that runs us. Otherwise the one on the PATH, which on Windows is a script for its shell.
	const own = process.env.npm_execpath ?? '';
	const result = /npm-cli\.[cm]?js$/.test(own)
		? spawnSync(process.execPath, [own, ...args], options)
		: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
	if (result.error) throw result.error;
	return result;
}

/** Runs a script of package.json, with the project's own Node first on the PATH; returns its exit code. */
export const npmRun = (script, args = [], env = {}) => npm(['run', '--silent', script, '--', ...args], env).status ?? 1;

/** Runs a command of the installed packages; returns its exit code. */
export const npmExec = (args) => npm(['exec', '--no', '--', ...args]).status ?? 1;

/**
 * Starts a server through npm and ends this process with it. Ctrl+C is how a server ends, so it is no failure: it
 * reaches the server by itself, while this process waits for it.
 */
export function serve(args) {
	process.on('SIGINT', () => undefined);
	const { status, signal } = npm(args);
	process.exit(signal === 'SIGINT' || status === INTERRUPTED ? 0 : (status ?? 1));
}

/** Whether the packages are those of the lockfile: by our mark, or because npm installed after the lockfile changed. */
const isInstalled = (wanted) =>
	(existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) ||
	(existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs);

/** Installs what is missing; ends the process where that fails. */
export function install() {
	const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
	if (isInstalled(wanted)) return;
	console.log('Installing packages (first run, or the lockfile has changed) …');
	const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0) {
		console.error('Packages could not be installed: see the message of npm above.');
		process.exit(status ?? 1);
	}
	writeFileSync(MARK, wanted);
}
