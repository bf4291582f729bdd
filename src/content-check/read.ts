/** Reads `content/` from disk, the same files that Astro's loaders read. The only part of the check that needs one. */
import { lstatSync, readFileSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decode, tooLarge } from './decode.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { MANUAL } from './manual.ts';

/** What stands in a folder, or why it cannot be read. */
function itemsOf(folder: string): Dirent[] | Unread {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		return {
			found: `เปิดโฟลเดอร์ไม่ได้ (${codeOf(error)})`,
			expected: 'ตรวจสิทธิ์และชื่อของโฟลเดอร์ หรือคัดลอกโฟลเดอร์มาใหม่',
		};
	}
}

/** Why something cannot be read. */
type Unread = Exclude<ContentFile, { text: string }>;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'ไม่ทราบเหตุ';

/** All that stands below `folder` and is no folder, sorted; links are not followed, for they may lead round. */
function itemsBelow(folder: string): { path: string; item: Dirent | Unread }[] {
	const items = itemsOf(folder);
	if ('found' in items) return [{ path: folder, item: items }];
	return items
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
function textOf(path: string, item: Dirent | Stats | Unread): ContentFile {
	if ('found' in item) return item;
	if (!item.isFile())
		return {
			found: item.isSymbolicLink() ? 'ทางลัดไปยังไฟล์อื่น (symbolic link)' : 'ไม่ใช่ไฟล์ธรรมดา',
			expected: 'วางไฟล์จริงแทน หนึ่งเรื่องต่อหนึ่งไฟล์',
		};
	try {
		return tooLarge(statSync(path).size) ?? decode(readFileSync(path));
	} catch (error) {
		return {
			found: `เปิดไฟล์ไม่ได้ (${codeOf(error)})`,
			expected: 'ตรวจสิทธิ์ของไฟล์ หรือคัดลอกไฟล์มาใหม่',
		};
	}
}

/** The editors' manual, or why it cannot be read; undefined where there is none. @param root The project's folder. */
export function readManual(root: string): ContentFile | undefined {
	const path = join(root, MANUAL);
	try {
		const item = lstatSync(path, { throwIfNoEntry: false });
		return item && textOf(path, item);
	} catch {
		// The folder cannot be read, which the content says.
		return undefined;
	}
}

/** Whether the folder is there. One that cannot be looked at is, and says why when it is read. */
function isFolder(folder: string): boolean {
	try {
		return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
	} catch {
		return true;
	}
}

/**
 * Every file below `root/content` by its path from the project's root.
 * @param root The project's folder.
 */
export function readContent(root: string): ContentFiles {
	const folder = join(root, 'content');
	// Without the folder there is no entry, and the check says which are missing.
	const items = isFolder(folder) ? itemsBelow(folder) : [];
	return new Map(
		items.flatMap(({ path, item }) => {
			const file = relative(root, path).split(sep).join('/') + ('found' in item ? '/' : '');
			return isAside(file) ? [] : [[file, textOf(path, item)] as const];
		}),
	);
}
