/** Bundles the service worker and gives it the list of what it fetches beforehand. Part of the build. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// Vite comes with Astro, and is the bundler of the rest of the site.
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { isHashed } from '../headers/immutable.ts';
import { filesOf, reader } from './files.ts';
import { LIST_FILE } from './names.ts';
import { closure } from './references.ts';
import { WORKER_FILE } from './worker-file.ts';

/** Pages that can be read before they were ever visited. */
const BEFOREHAND = /^(index\.html|offline\/index\.html|marco\/(.*\/)?index\.html)$/;

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
	if (chunk?.type !== 'chunk') throw new Error('the service worker was not bundled');
	return chunk.code;
}

/** The pages to fetch beforehand, and what they load at once. */
async function beforehand(dist: string): Promise<string[]> {
	const files = new Set(filesOf(dist));
	const pages = [...files].filter((file) => BEFOREHAND.test(file));
	const needed = await closure(pages, reader(dist, files), false);
	return [...needed, 'favicon.svg', LIST_FILE].filter((file) => file === LIST_FILE || files.has(file)).sort();
}

/**
 * @param base base path with a slash at its end
 * @returns how many files the worker fetches beforehand, and their bytes before compression
 * @throws Error with Workbox's warnings, such as a file that is missing
 */
export async function writeWorker(dist: string, base: string): Promise<{ count: number; size: number }> {
	const folder = await mkdtemp(join(tmpdir(), 'worker-'));
	try {
		const source = join(folder, 'worker.js');
		await writeFile(source, await bundle());
		const { count, size, warnings } = await injectManifest({
			swSrc: source,
			swDest: join(dist, WORKER_FILE),
			globDirectory: dist,
			globPatterns: await beforehand(dist),
			manifestTransforms: [
				(entries) => ({
					manifest: entries.map(({ url, ...entry }) => ({
						...entry,
						url: base + url.replace(/(^|\/)index\.html$/, '$1'),
						// The name says it already.
						revision: isHashed(url) ? null : entry.revision,
					})),
					warnings: [],
				}),
			],
		});
		if (warnings.length) throw new Error(`the service worker: ${warnings.join('; ')}`);
		return { count, size };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
