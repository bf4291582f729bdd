/**
 * Makes a release of the built site: its files with their compressed twins, what the servers' configurations say, and
 * the list of files that outlive it. Nothing is served before `release.sh` activates it.
 */
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isHashed } from '../src/headers/immutable.ts';
import { shipsPagefind } from '../src/headers/built.ts';
import { HOST_FILES, HTACCESS_FILE } from '../src/headers/host-files.ts';
import { readRedirects } from '../src/headers/redirects-file.ts';
import { caddyConfig } from './caddy.ts';
import { BEST, SUFFIXES, compressAll, isCompressible, type Effort } from './compress.ts';
import { nginxConfig } from './nginx.ts';

/** For static hosts; servers have configurations. */
const NOT_SERVED = new Set(HOST_FILES);

/** Where the site will be, as its front page says: base path with a slash at its end. */
async function addressOf(dist: string): Promise<URL> {
	const html = await readFile(join(dist, 'index.html'), 'utf8');
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	if (!canonical) throw new Error(`${dist}/index.html does not say its address: run npm run build first`);
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

/**
 * @returns the name of the release
 * @throws Error if there is no built site, or a release of that name
 */
export async function prepare(options: Preparation): Promise<string> {
	const { dist, root, id = now(), serverRoot = root, effort = BEST } = options;
	const { pathname: base, protocol } = await addressOf(dist);
	const release = join(root, 'releases', id);
	if (existsSync(release)) throw new Error(`there is a release ${id} already`);
	const part = `${release}.part`;
	await rm(part, { recursive: true, force: true });
	const site = join(part, 'site', base);
	const previous = join(root, 'current', 'site', base);
	const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
		.filter((item) => item.isFile())
		.map((item) => relative(dist, join(item.parentPath, item.name)))
		.filter((file) => !NOT_SERVED.has(file) && !SUFFIXES.some((suffix) => file.endsWith(suffix)));
	const fresh: string[] = [];
	for (const file of files)
		if (await put(join(dist, file), join(site, file), join(previous, file))) fresh.push(join(site, file));
	await compressAll(fresh.filter(isCompressible), effort);
	const lasting = (await readdir(site, { recursive: true, withFileTypes: true }))
		.filter((item) => item.isFile())
		.map((item) => relative(site, join(item.parentPath, item.name)).split(sep).join('/'))
		.filter(isHashed);
	await writeFile(join(part, 'assets.txt'), lasting.map((file) => `.${base}${file}\n`).join(''));
	const served = { https: protocol === 'https:', pagefind: shipsPagefind(dist) };
	const server = { root: serverRoot, base, served, redirects: readRedirects(dist) };
	await writeFile(join(part, 'nginx.conf'), nginxConfig(server));
	await writeFile(join(part, 'Caddyfile'), caddyConfig(server));
	// Without its dot: it would be one of the site's files that are never served.
	await copyFile(join(dist, HTACCESS_FILE), join(part, 'htaccess'));
	// All of it or nothing.
	await rename(part, release);
	return id;
}
