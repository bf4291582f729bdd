/**
 * What on a machine would keep the project from running, told before it fails in words of its tools. Plain JavaScript
 * without packages, like setup.mjs.
 */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Signs that Vite and Astro take for something else in the path of a file: those that fail of all that were tried. */
const ODD = /[%'"#?\\\p{Cc}]/gu;

/** What stands between two folders in PATH, by which the project's own Node is found. */
const BETWEEN = { win32: ';' };

/**
 * Why the project cannot be built in a folder; undefined where it can.
 * @param {string} folder Its full path.
 * @param {string} platform As in `process.platform`; Windows has its own use of two of the signs.
 */
export function folderFault(folder, platform = process.platform) {
	const path = platform === 'win32' ? folder.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/') : folder;
	const between = path.includes(BETWEEN[platform] ?? ':') ? [BETWEEN[platform] ?? ':'] : [];
	const odd = [...new Set([...(path.match(ODD) ?? []), ...between])];
	if (!odd.length) return undefined;
	const signs = odd.map((sign) => (/\p{Cc}/u.test(sign) ? 'a control character' : sign)).join(' ');
	return `The folder ${JSON.stringify(folder)} has ${signs} in its path, with which the site cannot be built: rename it, or move the project to another folder.`;
}

/** Whether a list of a package (`os`, `cpu`, `libc`) admits a value, as npm reads it: names, or names with "!" before them. */
const admits = (list, value) =>
	!list || (!list.includes(`!${value}`) && (list.every((name) => name.startsWith('!')) || list.includes(value)));

/** The C library, of which Linux has two. */
const libc = () =>
	process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime ? 'musl' : 'glibc';

/**
 * Packages that a machine needs and a folder lacks: npm leaves out those of development where NODE_ENV is production,
 * and native ones where they are optional, without saying so.
 * @param {string} root Folder of the project.
 * @param {Record<string, object>} packages Those of its lockfile.
 * @param {boolean} development Whether those for tests are needed, too.
 * @returns {string[]} Their folders.
 */
export function missingPackages(root, packages, development) {
	const system = { os: process.platform, cpu: process.arch, libc: libc() };
	return Object.entries(packages).flatMap(([folder, { dev, optional, os, cpu, libc: library, link }]) => {
		const isNative = os && cpu && admits(os, system.os) && admits(cpu, system.cpu) && admits(library, system.libc);
		const needed = folder && !link && (optional ? isNative : true) && (development || !dev);
		return needed && !existsSync(join(root, folder, 'package.json')) ? [folder] : [];
	});
}

/**
 * Settings of npm where its cache is in a home folder that is not there or not ours; npm would end at its first file.
 * @param {string} root Folder of the project.
 * @param {string} cache Where the cache is to be.
 * @returns {Record<string, string>} For the environment.
 */
export function cacheSettings(root, cache = process.env.npm_config_cache ?? join(homedir(), '.npm')) {
	try {
		mkdirSync(cache, { recursive: true });
		accessSync(cache, constants.W_OK);
		return {};
	} catch {
		return { npm_config_cache: join(root, '.astro', 'npm') };
	}
}
