/** Links of bodies: where each leads, as far as the entries tell. What else is built is seen at the end of the build. */
import { addressOf, hasPagesBelow, isPage, pageAddress } from '../collections/addresses.ts';
import { tableAddress } from '../collections/data.ts';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { RawEntry, RawFile } from '../schemas/entry.ts';
import { yearOf } from '../schemas/yearly-path.ts';
import { wrongAddress } from '../text/web-address.ts';
import { headings, type Body } from './markdown.ts';
import { isProse } from './names.ts';

/** A body that links stand in and lead to: that of an entry or a page of prose, or a text beside them. */
export type LinkedBody = Body & Partial<Pick<RawFile, 'collection' | 'data'>>;

/** Ids of a report's items, which links may end in. */
const itemIds = ({ data }: LinkedBody) =>
	Object.values(data ?? {}).flatMap((field) =>
		Array.isArray(field) ? field.flatMap((item: unknown) => (isItem(item) ? [item.id] : [])) : [],
	);

const isItem = (value: unknown): value is { id: string } =>
	typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Ids that a page has before its body: of its frame, of its sections, of its items. */
export const idsBeside = (entry: LinkedBody): string[] => [
	...['_top', 'menu', 'toc-title'],
	// Pages of prose cite nothing.
	...(isProse(entry.file) ? [] : ['sources']),
	...(entry.collection ? REGISTRY[entry.collection].anchors : []),
	...itemIds(entry),
];

const decoded = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The remedy for a fragment that an entry's page does not have. */
function wrongFragment(target: LinkedBody, fragment: string): string | undefined {
	const items = itemIds(target);
	const ids = headings(target).map(({ id }) => id);
	const anchors = [...items, ...ids, ...(target.collection ? REGISTRY[target.collection].anchors : [])];
	if (anchors.includes(decoded(fragment))) return undefined;
	const known = anchors.length ? ` ที่มีคือ ${anchors.slice(0, 12).join(', ')}` : '';
	return `${target.file} ไม่มี${items.length ? 'ข้อที่มีรหัส' : 'หัวข้อ'} ${decoded(fragment)}${known} ให้แก้หรือลบส่วนหลัง #`;
}

/** The entries and pages of prose that links may lead to. */
export interface Targets {
	at(address: string): RawFile | undefined;
	/** Whether an address is the page of one fiscal year of a section. */
	isYear(address: string): boolean;
	/** Whether the parser may read an entry's body: it has no fault of its own. */
	isText(entry: LinkedBody): boolean;
}

/** Entries and pages of prose as targets. @param isText As `Targets` has it. */
export function targetsOf(entries: readonly RawEntry[], pages: readonly RawFile[], isText: Targets['isText']): Targets {
	const byAddress = new Map<string, RawFile>([
		...entries.map((entry) => [addressOf(entry), entry] as const),
		...pages.map((page) => [pageAddress(page.id), page] as const),
	]);
	const years = new Set(entries.filter(({ collection }) => collection === 'focus').map(({ id }) => yearOf(id)));
	return {
		at: (address) => byAddress.get(address),
		isYear: (address) => {
			const year = /^\/(?:matrix|policies|focus|reports)\/(\d{4})\/$/.exec(address)?.[1];
			return year !== undefined && years.has(Number(year));
		},
		isText,
	};
}

/** Whether a path is that of a file of the site, or one that only the end of the build can tell. */
function mayBeFile(path: string, { at }: Targets): boolean {
	if (/^\/[^/]+\.[a-z]+$/.test(path) || hasPagesBelow(path)) return true;
	const [, page] = /^(\/.*\/)index\.md$/.exec(path) ?? [];
	if (page) return Boolean(at(page)?.collection) || COLLECTIONS.some((name) => page === `/${name}/`);
	const [, table] = /^\/data\/([^/]+)\.csv$/.exec(path) ?? [];
	return table !== undefined && tableAddress(table) === path && Boolean(at(`/data/${table}/`));
}

/** The remedy for a link that leads nowhere, or where readers must not be sent. */
export function wrongLink(from: LinkedBody, url: string, targets: Targets): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url)) return wrongAddress(url);
	const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	if (path === '') return fragment ? wrongFragment(from, fragment) : 'ลิงก์ว่าง ให้ใส่ที่อยู่ หรือลบวงเล็บ';
	if (!path.startsWith('/')) return 'ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย / เช่น /cases/bankhai-pbl/';
	const target = targets.at(path);
	if (target && query) return 'หน้านี้ไม่รับส่วนหลัง ? ให้ลบออก';
	if (target) return fragment && targets.isText(target) ? wrongFragment(target, fragment) : undefined;
	// Browsers take away what leads upwards, in every spelling.
	const isPlain = /^[A-Za-z0-9/._~-]*$/.test(path) && !/\/\.{0,2}(?=\/)|\/\.{1,2}$/.test(path);
	if (isPlain && (isPage(path) || targets.isYear(path) || mayBeFile(path, targets))) return undefined;
	return 'ไม่มีหน้านี้ ให้แก้ที่อยู่ให้ตรงกับชื่อไฟล์ และลงท้ายด้วย /';
}
