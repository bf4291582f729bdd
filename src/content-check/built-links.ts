/** Follows the content's links in the built site: the check has known which pages there may be, and here they are. */
import type { Fault } from '../schemas/entry.ts';
import { fieldOf } from './body.ts';
import type { SiteLink } from './check.ts';

/** The built site, as far as links need it. Paths are from its folder. */
export interface BuiltSite {
	has(file: string): boolean;
	/** The text of a page. */
	read(file: string): string;
}

const decoded = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** Ids of a page's elements. Pages are written by Astro, with quotation marks around every value. */
const idsOf = (html: string) => Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => unescaped(id));

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#34': '"',
	'#38': '&',
	'#39': "'",
};
const unescaped = (text: string) => text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/**
 * Links that lead to nothing.
 * @param links Root-relative, without the base path.
 */
export function deadLinks(links: readonly SiteLink[], site: BuiltSite): Fault[] {
	const ids = new Map<string, ReadonlySet<string>>();
	const idsIn = (file: string) => {
		const known = ids.get(file) ?? new Set(idsOf(site.read(file)));
		ids.set(file, known);
		return known;
	};
	return links.flatMap(({ file, line, url }) => {
		const [, path = '', fragment = ''] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(url) ?? [];
		const target = decoded(path).slice(1) + (path.endsWith('/') ? 'index.html' : '');
		const fault = { file, field: fieldOf(line), found: `ลิงก์ ${url}` };
		if (!site.has(target)) return [{ ...fault, expected: 'ไม่มีหน้านี้ในเว็บที่สร้างแล้ว ให้แก้ที่อยู่ หรือลบลิงก์' }];
		const id = decoded(fragment);
		return !id || (target.endsWith('.html') && idsIn(target).has(id))
			? []
			: [{ ...fault, expected: `หน้านี้ไม่มีหัวข้อที่มีรหัส ${id} ให้แก้หรือลบส่วนหลัง #` }];
	});
}

/**
 * Headings of an entry that have the id of something else on its page: links to the one would lead to the other.
 * @param file The entry's, from the project's root.
 * @param html Its page.
 */
export function repeatedIds(file: string, html: string): Fault[] {
	const seen = new Set<string>();
	return idsOf(html).flatMap((id) => {
		const isRepeated = seen.has(id);
		seen.add(id);
		return isRepeated
			? [{ file, field: 'เนื้อความ', found: `รหัส ${id} สองครั้งในหน้าเดียว`, expected: 'ลิงก์จะไปผิดที่ ให้ตั้งชื่อหัวข้อนี้เป็นคำอื่น' }]
			: [];
	});
}
