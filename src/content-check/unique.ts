/** Checks that nothing is there twice: addresses, titles, numbers and codes, and values in one list. */
import { addressOf, isFixed, pageAddress } from '../collections/addresses.ts';
import { REGISTRY } from '../collections/index.ts';
import type { Fault, RawEntry, RawFile } from '../schemas/entry.ts';
import { fieldName } from './issues.ts';

/** No two entries, past or present, may claim one address. */
export function addressFaults(entries: readonly RawEntry[], pages: readonly RawFile[]): Fault[] {
	const owner = new Map(pages.map(({ id, file }) => [pageAddress(id), file]));
	for (const entry of entries) owner.set(addressOf(entry), entry.file);
	return entries.flatMap(({ file, data }) => {
		const former: readonly unknown[] = Array.isArray(data?.['formerly']) ? data['formerly'] : [];
		return former.flatMap((address, position) => {
			// What is no text has a fault of its own.
			if (typeof address !== 'string') return [];
			const fault = { file, field: `formerly[${position}]`, found: `"${address}"` };
			if (isFixed(address)) return [{ ...fault, expected: 'ที่อยู่นี้เป็นหน้าประจำของเว็บ ให้ลบออก' }];
			const other = owner.get(address);
			owner.set(address, file);
			return other ? [{ ...fault, expected: `ที่อยู่นี้เป็นของ ${other} อยู่แล้ว ให้ลบออกจากไฟล์หนึ่ง` }] : [];
		});
	});
}

/** A text as readers compare it: `PLC ` and `plc` are one. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Two entries of one collection that readers could not tell apart in a list. */
export function titleFaults(entries: readonly RawEntry[]): Fault[] {
	const seen = new Map<string, string>();
	return entries.flatMap(({ collection, id, file, data }) => {
		if (typeof data?.['title'] !== 'string') return [];
		const year = REGISTRY[collection].files.yearly ? id.split('/')[0] : '';
		const key = `${collection}\n${year}\n${plain(data['title'])}`;
		const other = seen.get(key);
		if (!other) seen.set(key, file);
		return other
			? [
					{
						file,
						field: 'title',
						found: `"${data['title']}"`,
						expected: `ชื่อซ้ำกับ ${other} ให้รวมเป็นไฟล์เดียว หรือตั้งชื่อให้ต่างกัน`,
					},
				]
			: [];
	});
}

/** Places and codes that two entries claim: which comes first would be left to chance. */
export function identityFaults(entries: readonly RawEntry[]): Fault[] {
	const seen = new Map<string, string>();
	return entries.flatMap(({ collection, file, data }) =>
		REGISTRY[collection].identity.flatMap((field) => {
			const value = data?.[field];
			if (typeof value !== 'string' && typeof value !== 'number') return [];
			const key = `${collection}\n${field}\n${plain(String(value))}`;
			const other = seen.get(key);
			seen.set(key, other ?? file);
			return other ? [{ file, field, found: String(value), expected: `ซ้ำกับ ${other} ให้ตั้งค่าที่ต่างกัน` }] : [];
		}),
	);
}

/** Values that a list has twice, and numbers of questions; cells of tables may well be equal. */
export function repeatedFaults({ file, collection, id, data }: RawEntry): Fault[] {
	const walk = (value: unknown, path: readonly PropertyKey[]): Fault[] => {
		if (typeof value !== 'object' || value === null || path[0] === 'rows') return [];
		if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, key]));
		const places = new Map<string, number>();
		return value.flatMap((item: unknown, index) => {
			const told = toldApartBy(item, path);
			const first = told === undefined ? index : (places.get(told) ?? index);
			if (told !== undefined) places.set(told, first);
			return first < index
				? [
						{
							file,
							field: fieldName([...path, index]),
							found: `"${told}"`,
							expected: `ซ้ำกับข้อที่ ${first + 1} ของรายการเดียวกัน ให้ลบข้อหนึ่ง`,
						},
					]
				: walk(item, [...path, index]);
		});
	};
	return [...walk(data, []), ...selfFaults({ file, collection, id, data })];
}

/** What an item of a list is told from the others by: itself, its strand, its number, or the part of a document. */
function toldApartBy(item: unknown, [list]: readonly PropertyKey[]): string | undefined {
	if (typeof item === 'string') return item;
	if (Array.isArray(item)) return item.length === 2 && item.every(Number.isFinite) ? item.join('–') : undefined;
	if (typeof item !== 'object' || item === null) return undefined;
	if (list === 'sources' && 'document' in item && typeof item.document === 'string')
		return [item.document, ...['section', 'pages'].map((part) => textOf(item, part))].filter(Boolean).join(' ');
	if ('strand' in item && typeof item.strand === 'string') return item.strand;
	return 'number' in item && typeof item.number === 'number' ? String(item.number) : undefined;
}

const textOf = (item: object, field: string) => {
	const value: unknown = (item as Readonly<Record<string, unknown>>)[field];
	return typeof value === 'string' ? value : '';
};

/** Lists in which an entry may name others, but not itself. */
function selfFaults({ file, collection, id, data }: Pick<RawEntry, 'file' | 'collection' | 'id' | 'data'>): Fault[] {
	return ['related', 'with'].flatMap((field) => {
		const list = data?.[field];
		if (!Array.isArray(list)) return [];
		return list.flatMap((item: unknown, index) =>
			item === id || item === `${collection}/${id}`
				? [{ file, field: `${field}[${index}]`, found: `"${String(item)}"`, expected: 'รายการนี้อ้างถึงตัวเอง ให้ลบออก' }]
				: [],
		);
	});
}
