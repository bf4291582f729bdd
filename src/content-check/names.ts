/** Names of files: each becomes an address for ever, on every system that the project is checked out on. */
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { CollectionName, Fault } from '../schemas/entry.ts';
import { LONGEST_NAME } from './limits.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** Names of pages that the site makes below every section. */
const RESERVED = ['index', 'all'];

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PATH = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/;

/** Folder of the pages of prose, whose files stand beside the collections. */
const PAGES = 'pages';

/** Whether a file is a page of prose. @param file Path from the project's root. */
export const isProse = (file: string) => file.startsWith(`content/${PAGES}/`);

const FOLDERS: readonly (CollectionName | typeof PAGES)[] = [...COLLECTIONS, PAGES];

/** What is wrong with the name of a file: `id` is its path in its folder without `.mdx`. */
function wrongId(collection: CollectionName | typeof PAGES, id: string): Wrong | undefined {
	const nested = collection !== PAGES && REGISTRY[collection].files.nested;
	if (id.includes('/') && !nested)
		return {
			found: 'อยู่ในโฟลเดอร์ย่อย',
			expected: `content/${collection}/ ไม่มีโฟลเดอร์ย่อย ให้ย้ายไฟล์เป็น content/${collection}/${id.split('/').at(-1)}.mdx`,
		};
	if (!(nested ? PATH : PLAIN).test(id))
		return {
			found: 'ชื่อไฟล์นี้เป็นที่อยู่เว็บไม่ได้',
			expected: 'ชื่อไฟล์ใช้อักษร a–z ตัวเล็ก ตัวเลข และ - คั่นระหว่างคำ ลงท้ายด้วย .mdx',
		};
	if (id.split('/').some((part) => RESERVED.includes(part) || DEVICE.test(part)))
		return { found: `ชื่อ ${id} สงวนไว้`, expected: 'เว็บหรือระบบปฏิบัติการใช้ชื่อนี้เอง ให้ตั้งชื่ออื่น' };
	if (id.length > LONGEST_NAME)
		return { found: `ชื่อไฟล์ยาว ${id.length} ตัวอักษร`, expected: `ยาวได้ไม่เกิน ${LONGEST_NAME} ตัวอักษร ให้ตั้งชื่อที่สั้นกว่า` };
	return undefined;
}

/**
 * Where an entry or a page of prose belongs, or why a file is neither.
 * @param file Path from the project's root, `content/…`.
 * @returns its collection, undefined for a page of prose, and its id
 */
export function placeOf(file: string): { collection: CollectionName | undefined; id: string } | Wrong {
	const [, folder = '', ...rest] = file.split('/');
	const collection = FOLDERS.find((name) => name === folder);
	if (!collection || rest.length === 0)
		return {
			found: `อยู่ใน content/${rest.length ? folder : ''}`,
			expected: `ต้องอยู่ในโฟลเดอร์ของชุดข้อมูล: ${FOLDERS.join(', ')}`,
		};
	const path = rest.join('/');
	if (!path.endsWith('.mdx'))
		return {
			found: 'ไม่ใช่ไฟล์ .mdx',
			expected: 'ชื่อไฟล์ใช้อักษร a–z ตัวเล็ก ตัวเลข และ - ลงท้ายด้วย .mdx ไฟล์อื่นให้ย้ายออกจาก content/',
		};
	const id = path.slice(0, -'.mdx'.length);
	return wrongId(collection, id) ?? { collection: collection === PAGES ? undefined : collection, id };
}
