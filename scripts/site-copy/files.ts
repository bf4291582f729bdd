/** The files of a built site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files below a folder, from it, sorted by code. */
export const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
		.sort();

export const bytesOf = (folder: string, file: string) => statSync(join(folder, file)).size;

/** A digest of every file by its path. */
export const digestsOf = (folder: string): Map<string, string> =>
	new Map(
		filesBelow(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
