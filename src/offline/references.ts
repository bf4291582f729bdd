/**
 * Which files with a hash in their names another file needs, by its text: shared by the build, which gathers what a
 * page needs, and the worker, which must not throw away what a kept page needs.
 */

/** The folder of hashed files that pages, styles and scripts load. */
export const ASSETS = '_astro/';

/** Any hashed file named with its folder: in pages, styles, and in scripts' lists of what to load beforehand. */
const WITH_FOLDER = /_astro\/([\w.@~+-]+\.\w+)/g;

/** Imports of a script from beside it that are loaded with it. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@~+-]+\.\w+)["'`]/g;

/** Imports of a script that are loaded later, when they are used. */
const LATER = /\bimport\(\s*["'`]\.\/([\w.@~+-]+\.\w+)["'`]/g;

const names = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, name]) => ASSETS + name);

/**
 * Files that a text names.
 * @param file path of the file that the text is of
 * @param later whether to name what a script loads only when it is used, too
 */
export function references(file: string, text: string, later: boolean): string[] {
	if (!file.endsWith('.js')) return names(text, WITH_FOLDER);
	return [...names(text, IMPORTED), ...(later ? [...names(text, LATER), ...names(text, WITH_FOLDER)] : [])];
}

/** Whether a file's text may name others. */
const speaks = (file: string) => /(\/|^|\.(html|css|js))$/.test(file);

/**
 * Everything that files need, themselves included.
 * @param read gives a file's text; undefined where there is no such file
 */
export async function closure(
	files: Iterable<string>,
	read: (file: string) => Promise<string | undefined> | string | undefined,
	later: boolean,
): Promise<Set<string>> {
	const found = new Set(files);
	for (const file of found) {
		const text = speaks(file) ? await read(file) : undefined;
		// A set that grows while it is walked gives what was added, too.
		for (const name of text ? references(file, text, later) : []) found.add(name);
	}
	return found;
}
