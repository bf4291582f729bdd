/** What a reader is told when an address holds something that could not be taken. */
import type { Fault } from './address.ts';
import { MOST, PARTS, type Part } from './sheet.ts';

export const PART_LABELS: Readonly<Record<Part, string>> = {
	strand: 'สาระ',
	level: 'ระดับผู้เรียน',
	focus: 'จุดเน้น',
	case: 'กรณี',
};

const OTHER = {
	cut: 'ลิงก์มาไม่ครบ ข้อความบางช่องหายไป ขอลิงก์ใหม่หรือไฟล์จากผู้ส่ง',
	long: 'ลิงก์ยาวเกินกว่าที่ใบงานหนึ่งใบจะมีได้ จึงไม่ได้เปิด ใบงานในเครื่องนี้ไม่เปลี่ยน ขอไฟล์จากผู้ส่งแทน',
} as const;

/** A sentence for each sort of fault. */
export const describeFaults = (faults: readonly Fault[]): string[] => [
	...PARTS.filter((part) => faults.some((fault) => fault.kind === 'too-many' && fault.part === part)).map(
		(part) => `ใบงานหนึ่งใบเลือก${PART_LABELS[part]}ได้ไม่เกิน ${MOST} รายการ ที่เกินจึงไม่ได้เพิ่ม`,
	),
	...(['cut', 'long'] as const)
		.filter((kind) => faults.some((fault) => fault.kind === kind))
		.map((kind) => OTHER[kind]),
];
