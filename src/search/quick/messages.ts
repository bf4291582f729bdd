/** What quick search says, in Thai. */
import { format, MESSAGES as SEARCH } from '../messages.ts';
import { LONGEST_QUERY } from '../query-length.ts';

export const MESSAGES = {
	dialog: 'ค้นหาด่วน',
	field: 'ค้นในคลังความรู้',
	placeholder: 'ชื่อเรื่อง โรงเรียน คำย่อ',
	list: 'ผลการค้นหา',
	close: 'ปิด',
	alias: 'ชื่ออื่น: ',
	hint: 'พิมพ์แล้วผลจะขึ้นทันที',
	browse: 'ดูตามหมวดแทน',
	loading: 'กำลังค้นหา…',
	reading: 'กำลังค้นในเนื้อหา…',
	count: (found: number) => `แสดง ${format(found)} รายการ`,
	nothing: 'ไม่พบหน้าที่ตรง',
	failed: 'โหลดผลไม่ได้ในขณะนี้ กด Enter เพื่อไปหน้าค้นหา',
	cut: SEARCH.cut(LONGEST_QUERY),
	instead: (query: string) => `แสดงผลของ “${query}” แทน`,
	added: (queries: readonly string[]) => `รวมผลของ ${queries.map((query) => `“${query}”`).join(' ')}`,
	all: (query: string) => `ดูผลทั้งหมดของ “${query}”`,
	keys: [
		['↑ ↓', 'เลือก'],
		['Enter', 'เปิด'],
		['Esc', 'ปิด'],
	],
} as const;
