/** What the filters say, and the words that listed items share with the pages made at build time. */

const number = new Intl.NumberFormat('th-TH-u-nu-latn');

const format = (value: number): string => number.format(value);

export const MESSAGES = {
	loading: 'กำลังโหลดรายการ…',
	failed: 'โหลดรายการไม่ได้ ตรวจการเชื่อมต่อแล้วเลือกใหม่ หรือเปิดจากรายการด้านล่าง',
	option: (label: string, count: number) => `${label} (${format(count)})`,
	found: (count: number, all: number) => `พบ ${format(count)} จาก ${format(all)} ข้อ`,
	nothing: 'ไม่มีข้อที่ตรงกับทุกตัวกรองที่เลือก',
	drop: (label: string, count: number) => `เอา “${label}” ออก (${format(count)} ข้อ)`,
	refused: (label: string, value: string) => `ที่อยู่หน้านี้ขอ ${label} “${value}” ซึ่งไม่มีหรือซ้ำ จึงไม่ได้ใช้ ตัวกรองอื่นยังใช้ได้`,
	more: (count: number) => `และอีก ${format(count)} ค่า`,
} as const;
