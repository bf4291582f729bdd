/** Reads `content/` from disk, the same files that Astro's loaders read. */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decode, tooLarge } from './decode.ts';
import type { Fault, RawEntry, RawFile } from '../schemas/entry.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { placeOf } from './names.ts';

/** All that stands below `folder` and is no folder, sorted; links are not followed, for they may lead round. */
function itemsBelow(folder: string): { path: string; item: Dirent }[] {
	return readdirSync(folder, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((item) => {
			const path = join(folder, item.name);
			return item.isDirectory() && !item.name.endsWith('.mdx') ? itemsBelow(path) : [{ path, item }];
		});
}

/** What editors and systems leave behind, and the editors' manual, are no entries. */
const isAside = (file: string) =>
	file.endsWith('/README.md') || (file.split('/').some((part) => part.startsWith('.')) && !file.endsWith('.mdx'));

/** A name as it can be printed on one line. */
const printable = (name: string) =>
	name.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text of one file, or why there is none. Nothing is read that is no plain file: a pipe would never end. */
function textOf(path: string, item: Dirent): { text: string } | Pick<Fault, 'found' | 'expected'> {
	if (!item.isFile())
		return {
			found: item.isSymbolicLink() ? 'ทางลัดไปยังไฟล์อื่น (symbolic link)' : 'ไม่ใช่ไฟล์ธรรมดา',
			expected: 'วางไฟล์จริงแทน หนึ่งเรื่องต่อหนึ่งไฟล์',
		};
	try {
		return tooLarge(statSync(path).size) ?? decode(readFileSync(path));
	} catch (error) {
		return {
			found: `เปิดไฟล์ไม่ได้ (${(error as NodeJS.ErrnoException).code})`,
			expected: 'ตรวจสิทธิ์ของไฟล์ หรือคัดลอกไฟล์มาใหม่',
		};
	}
}

/**
 * Every entry and every page of prose below `root/content`.
 * @param root The project's folder.
 * @returns The entries, the pages, and a fault for each file that is neither.
 */
export function readContent(root: string): { entries: RawEntry[]; pages: RawFile[]; faults: Fault[] } {
	const entries: RawEntry[] = [];
	const pages: RawFile[] = [];
	const faults: Fault[] = [];
	const add = ({ collection, ...file }: RawFile) =>
		collection ? entries.push({ collection, ...file }) : pages.push(file);
	const folder = join(root, 'content');
	// Without the folder there is no entry, and the check says which are missing.
	const items = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? itemsBelow(folder) : [];
	for (const { path, item } of items) {
		const real = relative(root, path).split(sep).join('/');
		if (isAside(real)) continue;
		const file = printable(real);
		const place = placeOf(real);
		if ('found' in place) {
			faults.push({ file, field: '', ...place });
			continue;
		}
		const read = textOf(path, item);
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
