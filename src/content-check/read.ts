/** Reads `content/` from disk, the same files that Astro's loaders read. The only part of the check that needs one. */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decode, tooLarge } from './decode.ts';
import type { ContentFile, ContentFiles } from './files.ts';

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

/** The text of one file, or why there is none. Nothing is read that is no plain file: a pipe would never end. */
function textOf(path: string, item: Dirent): ContentFile {
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
 * Every file below `root/content` by its path from the project's root.
 * @param root The project's folder.
 */
export function readContent(root: string): ContentFiles {
	const folder = join(root, 'content');
	// Without the folder there is no entry, and the check says which are missing.
	const items = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? itemsBelow(folder) : [];
	return new Map(
		items.flatMap(({ path, item }) => {
			const file = relative(root, path).split(sep).join('/');
			return isAside(file) ? [] : [[file, textOf(path, item)] as const];
		}),
	);
}
