/** What the search page says, in Thai. */
import type { Level } from './query.ts';

const number = new Intl.NumberFormat('th-TH-u-nu-latn');

export const format = (value: number): string => number.format(value);

/** What the reader is told when a looser plan than what was typed found the results. */
const LOOSENED: Readonly<Record<Level, string>> = {
	all: '',
	words: 'ไม่พบข้อความตามที่พิมพ์ จึงแสดงหน้าที่มีทุกคำแต่ไม่ติดกัน',
	some: 'ไม่พบข้อความตามที่พิมพ์ จึงแสดงหน้าที่มีคำเหล่านั้นบางคำด้วย',
};

export const MESSAGES = {
	loading: 'กำลังค้นหา…',
	invitation: 'พิมพ์คำที่ต้องการ หรือเลือกตัวกรอง',
	failed: 'ค้นหาไม่ได้ในขณะนี้ ตรวจการเชื่อมต่อแล้วค้นอีกครั้ง',
	/** While the text does not come. */
	titlesOnly: 'ค้นในเนื้อหาไม่ได้ในขณะนี้ ผลที่แสดงมาจากชื่อเรื่อง หัวข้อ และคำนำเท่านั้น เมื่อต่ออินเทอร์เน็ตได้ ค้นอีกครั้ง',
	nothingInTitles: 'ไม่พบในชื่อเรื่อง หัวข้อ และคำนำ',
	count: (found: number) => `พบ ${format(found)} หน้า`,
	nothing: 'ไม่พบหน้าที่ตรง',
	nothingWithFilters: (found: number) => `ไม่พบหน้าที่ตรงกับตัวกรองที่เลือก ถ้าไม่กรองจะพบ ${format(found)} หน้า`,
	loosened: (level: Level | undefined) => (level ? LOOSENED[level] : ''),
	/** While the text is still on its way. */
	partly: (found: number) => `พบแล้ว ${format(found)} หน้า กำลังค้นในเนื้อหาที่เหลือ…`,
	/** While other sites are on their way. */
	elsewhere: (found: number) => `พบในเว็บนี้ ${format(found)} หน้า กำลังค้นเว็บอื่น…`,
	from: (site: string) => `จาก${site}`,
	missing: (terms: readonly string[]) => `ไม่มีหน้าใดมีคำว่า ${terms.map((term) => `“${term}”`).join(' ')}`,
	instead: (to: string, from: string) => `แสดงผลของ “${to}” แทน “${from}”`,
	exactly: (typed: string) => `ค้นเฉพาะ “${typed}” ตามที่พิมพ์`,
	freely: 'ค้นแบบยืดหยุ่น',
	added: (words: readonly string[]) => `รวมหน้าที่ใช้คำว่า ${words.map((word) => `“${word}”`).join(' ')} ซึ่งหมายถึงสิ่งเดียวกัน`,
	offer: (query: string, count: number) => `หรือค้น “${query}” (${format(count)} หน้า)`,
	dropFilter: (label: string, count: number) => `เอาตัวกรอง “${label}” ออก (${format(count)} หน้า)`,
	dropFilters: (count: number) => `ล้างตัวกรองทั้งหมด (${format(count)} หน้า)`,
	dropWord: (query: string, count: number) => `ค้นเพียง “${query}” (${format(count)} หน้า)`,
	cut: (most: number) => `คำค้นยาวเกินไป จึงค้นเพียง ${format(most)} ตัวอักษรแรก`,
	unknown: (name: string, value: string) => `ไม่รู้จักตัวกรอง ${name}=${value} จึงไม่ได้ใช้`,
	moreUnknown: (rest: number) => `และไม่รู้จักตัวกรองอีก ${format(rest)} ค่า`,
	remove: (label: string) => `เอาตัวกรอง ${label} ออก`,
	removeAll: 'ล้างตัวกรองทั้งหมด',
	more: (rest: number) => `แสดงเพิ่ม (เหลืออีก ${format(rest)} หน้า)`,
	alias: 'ชื่ออื่น: ',
	sections: 'ในหัวข้อ',
	chosen: (count: number) => (count ? `เลือก ${format(count)}` : ''),
} as const;
