/**
 * Makes a release of the built site: its files with their compressed twins, what the servers' configurations say, and
 * the list of files that outlive it. Nothing is served before `release.sh` activates it.
 */
import { existsSync, rmSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashed } from '../src/headers/immutable.ts';
import { shipsPagefind } from '../src/headers/built.ts';
import { HOST_FILES, HTACCESS_FILE } from '../src/headers/host-files.ts';
import { readRedirects } from '../src/headers/redirects-file.ts';
import { publicFiles } from '../src/output/files.ts';
import { incomplete } from '../src/output/mark.ts';
import { caddyConfig } from './caddy.ts';
import { BEST, SUFFIXES, compressAll, isCompressible, type Effort } from './compress.ts';
import { nginxConfig } from './nginx.ts';

/** For static hosts; servers have configurations. */
const NOT_SERVED = new Set(HOST_FILES);

/** Age at which an unfinished release is one that nobody will finish, in ms. */
const DAY = 24 * 60 * 60 * 1000;

/** The rights of everybody to read a file. */
const READABLE = 0o444;

/** Where the site will be, as its front page says: base path with a slash at its end. */
async function addressOf(dist: string): Promise<URL> {
	const html = await readFile(join(dist, 'index.html'), 'utf8');
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	if (!canonical) throw new Error(`${dist}/index.html does not say its address: run npm run build again`);
	return new URL(canonical);
}

const same = async (one: string, other: string) =>
	existsSync(other) &&
	(await stat(one)).size === (await stat(other)).size &&
	(await readFile(one)).equals(await readFile(other));

/**
 * Puts a file into the release. One that has not changed is the previous release's own: no disk, no compressing, and
 * the same ETag, so that browsers need not fetch it again.
 * @returns whether the file is new
 */
async function put(from: string, to: string, previous: string): Promise<boolean> {
	await mkdir(dirname(to), { recursive: true });
	if (!(await same(from, previous))) {
		await copyFile(from, to);
		return true;
	}
	for (const suffix of ['', ...SUFFIXES]) if (existsSync(previous + suffix)) await link(previous + suffix, to + suffix);
	return false;
}

/** Makes a folder and those above it that are missing, for everybody to look into whatever the umask says. */
async function openFolder(folder: string) {
	const first = await mkdir(folder, { recursive: true });
	if (!first) return;
	for (let made = folder; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755);
}

/** Lets everybody read a folder and all below it: the server runs as another user. */
async function openToAll(folder: string) {
	await chmod(folder, 0o755);
	for (const item of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, item.name);
		if (item.isDirectory()) await openToAll(path);
		// Those of the release before are right already, and may be another user's.
		else if (((await stat(path)).mode & READABLE) !== READABLE) await chmod(path, 0o644);
	}
}

/** Removes what releases that were never finished have left. */
async function removeRests(releases: string) {
	for (const name of await readdir(releases)) {
		const path = join(releases, name);
		if (name.endsWith('.part') && Date.now() - (await stat(path)).mtimeMs > DAY) await rm(path, { recursive: true });
	}
}

export interface Preparation {
	/** Folder of the built site. */
	readonly dist: string;
	/** Folder of the releases. */
	readonly root: string;
	/** Name of the release; by default the time. */
	readonly id?: string;
	/** The folder of the releases on the server, if it is another. */
	readonly serverRoot?: string;
	readonly effort?: Effort;
}

/** The time as a name that sorts, in UTC: 20261122-035300. */
const now = () =>
	new Date()
		.toISOString()
		.replaceAll(/[-:]|\..*/g, '')
		.replace('T', '-');

/** Writes the whole release into a folder. */
async function fill(part: string, { dist, root, serverRoot = root, effort = BEST }: Preparation) {
	const { pathname: base, protocol } = await addressOf(dist);
	const site = join(part, 'site', base);
	const previous = join(root, 'current', 'site', base);
	const files = publicFiles(dist).filter(
		(file) => !NOT_SERVED.has(file) && !SUFFIXES.some((suffix) => file.endsWith(suffix)),
	);
	const fresh: string[] = [];
	for (const file of files)
		if (await put(join(dist, file), join(site, file), join(previous, file))) fresh.push(join(site, file));
	await compressAll(fresh.filter(isCompressible), effort);
	const lasting = publicFiles(site).filter(isHashed);
	await writeFile(join(part, 'assets.txt'), lasting.map((file) => `.${base}${file}\n`).join(''));
	const served = { https: protocol === 'https:', pagefind: shipsPagefind(dist) };
	const server = { root: serverRoot, base, served, redirects: readRedirects(dist) };
	await writeFile(join(part, 'nginx.conf'), nginxConfig(server));
	await writeFile(join(part, 'Caddyfile'), caddyConfig(server));
	// Without its dot: it would be one of the site's files that are never served.
	await copyFile(join(dist, HTACCESS_FILE), join(part, 'htaccess'));
	// By it `release.sh` tells a release that was copied in part.
	await writeFile(join(part, 'count'), `${publicFiles(site).length}\n`);
	await openToAll(part);
}

/**
 * @returns the name of the release
 * @throws Error if there is no whole built site, or a release of that name; nothing is left of the release then
 */
export async function prepare(options: Preparation): Promise<string> {
	const { dist, root, id = now() } = options;
	const fault = incomplete(dist);
	if (fault) throw new Error(fault);
	const releases = join(root, 'releases');
	const release = join(releases, id);
	if (existsSync(release)) throw new Error(`there is a release ${id} already`);
	await openFolder(releases);
	await removeRests(releases);
	const part = `${release}.part`;
	// Tries again where a file is just being written.
	const remove = () => rmSync(part, { recursive: true, force: true, maxRetries: 5 });
	remove();
	// Where the process is told to end, as by Ctrl+C, nothing of ours runs but this.
	process.once('exit', remove);
	try {
		await fill(part, options);
		// All of it or nothing.
		await rename(part, release);
	} finally {
		remove();
		process.off('exit', remove);
	}
	return id;
}
