/** The built site as files and the groups they belong to. Part of the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isHashed } from '../headers/immutable.ts';
import { publicFiles } from '../output/files.ts';
import { contentTypeOf } from '../text/media-types.ts';
import { GROUPS, REST } from './groups.ts';
import { LIST_FILE, PACK_FOLDER } from './names.ts';
import type { PackedFile } from './pack.ts';
import { closure } from './references.ts';
import { WORKER_FILE } from './worker-file.ts';

/** Files for servers, search engines and other machines. */
const FOR_MACHINES =
	/^(_headers|_redirects|\.htaccess|(?!404)\d{3}\.html|robots\.txt|sitemap[^/]*|llms[^/]*|feed\.xml|opensearch\.xml|social\/.*)$/;

/** What we write here ourselves, and what is made from another file. */
const OWN = new RegExp(`^(${WORKER_FILE}|${LIST_FILE}|${PACK_FOLDER}.*)$|\\.(br|gz|map)$`);

/** Every file that a copy of the site consists of, in order. */
export const filesOf = (dist: string): string[] =>
	publicFiles(dist).filter((file) => !FOR_MACHINES.test(file) && !OWN.test(file));

/** Reads texts of a site for `closure`. */
export const reader = (dist: string, files: ReadonlySet<string>) => (file: string) =>
	files.has(file) ? readFileSync(join(dist, file), 'utf8') : undefined;

/** The files of each group that the site has, hashed ones first: what names them must not arrive before them. */
export async function grouped(dist: string): Promise<Map<string, string[]>> {
	const files = new Set(filesOf(dist));
	const rest = new Set(files);
	const groups = new Map<string, string[]>();
	for (const { name, pages, holds } of GROUPS) {
		if (!pages.every((page) => files.has(page))) continue;
		const own = await closure([...pages, ...[...files].filter(holds)], reader(dist, files), true);
		groups.set(name, inOrder([...own].filter((file) => files.has(file))));
		for (const file of own) rest.delete(file);
	}
	return groups.set(REST, inOrder([...rest]));
}

const inOrder = (files: readonly string[]) => {
	const sorted = files.toSorted();
	return [...sorted.filter(isHashed), ...sorted.filter((file) => !isHashed(file))];
};

/** What Pagefind's own files begin with; its code takes them compressed or not. */
const PAGEFIND = 'pagefind_dcd';

/** Pagefind's files are compressed one by one, which hides from a pack what they have in common. */
const expanded = (content: PackedFile['content']): PackedFile['content'] => {
	if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
	const inside = gunzipSync(content);
	return inside.toString('latin1', 0, PAGEFIND.length) === PAGEFIND ? new Uint8Array(inside) : content;
};

/** A file as it is served. */
export const asServed = (dist: string, file: string): PackedFile => ({
	path: file.replace(/(^|\/)index\.html$/, '$1'),
	type: contentTypeOf(file),
	content: new Uint8Array(readFileSync(join(dist, file))),
});

/** A file as it goes into a pack. */
export const packed = (file: PackedFile): PackedFile => ({ ...file, content: expanded(file.content) });
