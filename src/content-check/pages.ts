/** Checks pages of prose (`content/pages/`): their fields, their addresses, and that those which the site needs are there. */
import { FIXED_ADDRESSES, pageAddress } from '../collections/addresses.ts';
import type { Fault, RawFile } from '../schemas/entry.ts';
import { NEEDED_PAGES, pages as schemaOfPages } from '../schemas/pages.ts';
import { unseenFaults } from './characters.ts';
import { faultsOf } from './issues.ts';
import { headings } from './markdown.ts';

const SCHEMA = schemaOfPages();

/** Addresses that other parts of the site have. */
const TAKEN = FIXED_ADDRESSES.filter((address) => !NEEDED_PAGES.some((id) => address === pageAddress(id)));

function fieldFaults({ file, data }: RawFile): Fault[] {
	if (!data) return [];
	const { error } = SCHEMA.safeParse(data);
	return error ? faultsOf(file, data, SCHEMA, error.issues) : [];
}

const takenFaults = ({ file, id }: RawFile): Fault[] =>
	TAKEN.includes(pageAddress(id))
		? [{ file, field: '', found: `ที่อยู่ ${pageAddress(id)}`, expected: 'ที่อยู่นี้เป็นของหมวดหรือหน้าอื่นของเว็บ ให้ตั้งชื่อไฟล์อื่น' }]
		: [];

/** Two headings of one id: links to it would lead to the first. */
function repeatedIdFaults(page: RawFile): Fault[] {
	const ids = headings(page).map(({ id }) => id);
	return ids
		.filter((id, place) => ids.indexOf(id) < place)
		.map((id) => ({
			file: page.file,
			field: 'เนื้อความ',
			found: `หัวข้อที่มีรหัส ${id} สองหัวข้อ`,
			expected: 'ตั้งรหัสใน {#…} ให้ต่างกัน',
		}));
}

/** The faults of all pages by themselves; `bodyFaults` checks their text. */
export function pageFaults(pages: readonly RawFile[]): Fault[] {
	const missing = NEEDED_PAGES.filter((id) => !pages.some((page) => page.id === id)).map((id) => ({
		file: `content/pages/${id}.mdx`,
		field: '',
		found: 'ไม่มีไฟล์นี้',
		expected: `เว็บลิงก์ไปหน้า ${pageAddress(id)} ให้สร้างไฟล์ หรือคืนชื่อเดิม`,
	}));
	return [
		...missing,
		...pages.flatMap((page) => [
			...fieldFaults(page),
			...takenFaults(page),
			...repeatedIdFaults(page),
			...unseenFaults(page),
		]),
	];
}
