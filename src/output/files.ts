/** The files of a built site, and what two builds of it share. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Names that begin with a dot are for tools and hosts: such files are never sent to readers. */
const isPublic = (file: string) => !file.split('/').some((name) => name.startsWith('.'));

/** Paths of all files below a folder that readers may ask for, from it, sorted by code. */
export const publicFiles = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
		.filter(isPublic)
		.sort();
