/** Bundles the service worker and gives it the list of what it fetches beforehand. Part of the build. */
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// Vite comes with Astro, and is the bundler of the rest of the site.
import { build } from 'vite';
import { isHashed } from '../headers/immutable.ts';
import type { Entry } from './beforehand.ts';
import { digestOf } from './digest.ts';
import { filesOf, reader } from './files.ts';
import { LIST_FILE } from './names.ts';
import { closure, references } from './references.ts';
import { WORKER_FILE } from './worker-file.ts';

/** Pages that can be read before they were ever visited. */
const BEFOREHAND = /^(index\.html|offline\/index\.html|marco\/(.*\/)?index\.html)$/;

/** The script of the page about reading offline, and those of its later ones that are of use without a network. */
const OFFLINE_SCRIPT = /\/OfflineCopy\./;
const LATER_OFFLINE = /\/(visited-pages|refused)\./;

/** Where the worker has what it fetches beforehand. */
const PLACE = 'self.__BEFOREHAND';

/** The worker as one script that runs as it is: modules in workers are younger than the phones that reach us. */
async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: 'es2020',
			rollupOptions: {
				input: fileURLToPath(new URL('worker.ts', import.meta.url)),
				output: { format: 'iife', entryFileNames: WORKER_FILE },
			},
		},
	});
	const [output] = Array.isArray(result) ? result : [result];
	const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
	if (chunk?.type !== 'chunk' || !chunk.code.includes(PLACE)) throw new Error('the service worker was not bundled');
	return chunk.code;
}

/** The pages to fetch beforehand, and what they load at once, after the list with which the worker verifies it. */
async function beforehand(dist: string): Promise<string[]> {
	const files = new Set(filesOf(dist));
	const pages = [...files].filter((file) => BEFOREHAND.test(file));
	const read = reader(dist, files);
	const atOnce = await closure(pages, read, false);
	// What the page about reading offline loads later is wanted where there is no network.
	const later = [...atOnce]
		.filter((file) => OFFLINE_SCRIPT.test(file))
		.flatMap((file) => references(file, read(file) ?? '', true))
		.filter((file) => LATER_OFFLINE.test(file));
	const needed = await closure([...atOnce, ...later], read, false);
	return [LIST_FILE, ...[...needed, 'favicon.svg'].filter((file) => files.has(file)).sort()];
}

/** What the worker is told of a file. */
const entryOf = async (dist: string, base: string, file: string): Promise<Entry> => ({
	revision: isHashed(file) ? null : await digestOf(readFileSync(join(dist, file))),
	url: base + file.replace(/(^|\/)index\.html$/, '$1'),
});

/**
 * @param base base path with a slash at its end
 * @returns how many files the worker fetches beforehand, and their bytes before compression
 * @throws Error if a file is missing
 */
export async function writeWorker(dist: string, base: string): Promise<{ count: number; size: number }> {
	const files = await beforehand(dist);
	const entries = await Promise.all(files.map((file) => entryOf(dist, base, file)));
	const code = (await bundle()).replace(PLACE, () => JSON.stringify(entries));
	await writeFile(join(dist, WORKER_FILE), code);
	return { count: files.length, size: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) };
}
