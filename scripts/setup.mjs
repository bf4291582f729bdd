/**
 * Makes a fresh clone ready: installs the packages of the lockfile where they are missing or older than it.
 * Plain JavaScript without packages, because it runs before there are any, on whatever Node is there (20 or newer).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderFault, cacheSettings, missingPackages } from './lib/machine.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK = join(ROOT, 'package-lock.json');
const MARK = join(ROOT, 'node_modules', '.installed-from');

/** What npm writes when it has installed everything. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');

/** The project's own Node, which the install script of its package fetches. */
const NODE = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The oldest Node by which the project runs where its own cannot be had. */
const OLDEST = 24;

/** Offices and schools often run an authority of their own: trust what the system trusts, as other programs do. */
const ENVIRONMENT = { NODE_USE_SYSTEM_CA: '1', ...process.env, ...cacheSettings(ROOT) };

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

/** Ends the process with one sentence. */
function end(message, code = 1) {
	console.error(message);
	process.exit(code || 1);
}

/** Whether the packages are those of the lockfile: by our mark, or because npm installed after the lockfile changed. */
const isInstalled = (wanted) =>
	(existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) ||
	(existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs);

/** Whether this process or what npm starts runs by a Node that is new enough. */
const hasNode = () =>
	process.execPath === NODE ||
	spawnSync(NODE, ['--version']).status === 0 ||
	Number.parseInt(process.versions.node, 10) >= OLDEST;

/** The packages of the lockfile, whatever npm was told to leave out. */
function installPackages(wanted) {
	const { status } = npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0) end('Packages could not be installed: see the message of npm above.', status);
	writeFileSync(MARK, wanted);
}

/**
 * Installs what is missing, and ends the process where that fails or the project cannot run here.
 * @param {{ development?: boolean }} needs Whether the packages for tests are needed, too.
 */
export function install({ development = false } = {}) {
	const fault = folderFault(ROOT);
	if (fault) end(fault);
	const lock = readFileSync(LOCK);
	const wanted = createHash('sha256').update(lock).digest('hex');
	const missing = () => missingPackages(ROOT, JSON.parse(lock).packages, development);
	const reason = !isInstalled(wanted)
		? 'first run, or the lockfile has changed'
		: missing().length && 'some are missing';
	if (reason) {
		console.log(`Installing packages (${reason}) …`);
		installPackages(wanted);
	}
	const rest = missing();
	if (rest.length)
		end(
			`npm has left out ${rest.slice(0, 3).join(', ')}${rest.length > 3 ? ` and ${rest.length - 3} more` : ''}: delete node_modules/ and install again with Node ${OLDEST}.`,
		);
	if (hasNode()) return;
	console.log('Fetching Node for the project (npm has left it out) …');
	npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
	if (!hasNode())
		end(
			`The project needs Node ${OLDEST}, which npm could not fetch: install Node ${OLDEST} or newer, or allow the install script of the package node (npm rebuild node --ignore-scripts=false).`,
		);
}

/** Builds the site in this process, or by the project's Node where this one is older; ends the process where that fails. */
export async function build(args) {
	if (Number.parseInt(process.versions.node, 10) < OLDEST) {
		const { status } = npm(['exec', '--no', '--', 'node', 'scripts/astro.mjs', 'build', ...args]);
		if (status !== 0) process.exit(status ?? 1);
		return;
	}
	process.argv.splice(2, Infinity, 'build', ...args);
	await import('./astro.mjs');
}
