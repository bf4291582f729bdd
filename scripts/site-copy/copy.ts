/**
 * Copies of the site's code with content of their own: tests and benchmarks build them without touching `dist/`. A copy
 * has to stand inside the project, whose packages it uses.
 */
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a build reads besides the entries; the pages of prose and the editors' manual tell of the site, not of its content. */
const CODE = [
	...['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'],
	...['content/README.md', 'content/pages'],
];

/** Where copies stand; the second is for those that are edited while they are served: Vite watches no `test-results/`. */
type Place = 'test-results' | '.astro';

/**
 * A fresh copy of the code.
 * @param name Folder below `place`; what was there goes.
 * @param content Files below `content/` with their text; without it, the site's own content is copied.
 * @returns The copy's folder.
 */
export function copySite(
	name: string,
	content?: Readonly<Record<string, string>>,
	place: Place = 'test-results',
): string {
	const folder = join(ROOT, place, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const item of CODE) cpSync(join(ROOT, item), join(folder, item), { recursive: true });
	if (content) writeContent(folder, content);
	else cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
	return folder;
}

/** Puts files below `content/` of a copy. */
export function writeContent(folder: string, content: Readonly<Record<string, string>>) {
	for (const [file, text] of Object.entries(content)) {
		const path = join(folder, 'content', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

/** The command line tool of Astro, which is run without npm: a copy has no packages of its own. */
export function astroCommand(): string {
	const home = join(ROOT, 'node_modules', 'astro');
	const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: { astro: string } };
	return join(home, bin.astro);
}

/** What builds and installs keep beside the packages: the copy has to make its own. */
const CACHES = new Set(['.astro', '.vite', '.vite-temp', '.vitest', '.cache']);

/**
 * Gives a copy packages of its own, as a second clone has them, without taking room: every file is the same file under
 * a second name. Astro tells the styles of packages outside the project's folder apart by where they are.
 */
export function linkPackages(folder: string) {
	const link = (from: string, to: string) => {
		mkdirSync(to, { recursive: true });
		for (const item of readdirSync(from, { withFileTypes: true })) {
			if (CACHES.has(item.name)) continue;
			const [source, target] = [join(from, item.name), join(to, item.name)];
			if (item.isDirectory()) link(source, target);
			else if (item.isFile()) linkSync(source, target);
			else cpSync(source, target, { verbatimSymlinks: true });
		}
	};
	link(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
