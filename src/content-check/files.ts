/** The files of `content/` as entries, wherever they were read: from a disk, or in an editor's browser. */
import type { Fault, RawEntry, RawFile } from '../schemas/entry.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { placeOf } from './names.ts';
import { printable } from './printable.ts';

/** The text of a file, or why there is none. */
export type ContentFile = { readonly text: string } | Pick<Fault, 'found' | 'expected'>;

/**
 * Files by their path from the project's root, such as `content/cases/bankhai-pbl.mdx`; folders that cannot be read, by
 * theirs with a slash at its end.
 */
export type ContentFiles = ReadonlyMap<string, ContentFile>;

/**
 * Takes files apart into frontmatter and body.
 * @returns The entries, the pages of prose, and a fault for each file that is neither.
 */
export function parseFiles(files: ContentFiles): { entries: RawEntry[]; pages: RawFile[]; faults: Fault[] } {
	const entries: RawEntry[] = [];
	const pages: RawFile[] = [];
	const faults: Fault[] = [];
	const add = ({ collection, ...file }: RawFile) =>
		collection ? entries.push({ collection, ...file }) : pages.push(file);
	for (const [path, read] of files) {
		const file = printable(path);
		// A folder that cannot be read: what is in it, nobody knows.
		if (path.endsWith('/') && 'found' in read) {
			faults.push({ file, field: '', ...read });
			continue;
		}
		const place = placeOf(path);
		if ('found' in place) {
			faults.push({ file, field: '', ...place });
			continue;
		}
		// An entry that cannot be read is there all the same: what refers to it is not wrong as well.
		if ('found' in read) {
			faults.push({ file, field: '', ...read });
			add({ ...place, file, data: undefined, body: '', firstLine: 1 });
			continue;
		}
		const { data, body, fault } = parseFrontmatter(read.text);
		const firstLine = read.text.slice(0, read.text.length - body.length).split('\n').length;
		if (fault) faults.push({ file, ...fault });
		add({ ...place, file, data, body, firstLine });
	}
	return { entries, pages, faults };
}
