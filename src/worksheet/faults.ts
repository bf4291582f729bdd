/** What a reader is told when an address or a stored worksheet holds something that could not be taken. */
import type { Fault } from './address.ts';
import { MOST, PARTS, type Part } from './sheet.ts';
import { clean } from './text.ts';

export const PART_LABELS: Readonly<Record<Part, string>> = {
	strand: 'สาระ',
	level: 'ระดับผู้เรียน',
	focus: 'จุดเน้น',
	case: 'กรณี',
};

/** Values named in a message; a longer list helps nobody. */
const NAMED = 5;

const unknown = (part: Part, values: readonly string[]) => {
	const names = values.slice(0, NAMED).map((value) => `“${clean(value, 40)}”`);
	const rest = values.length > NAMED ? ` และอีก ${values.length - NAMED} รายการ` : '';
	return `ไม่พบ${PART_LABELS[part]} ${names.join(' ')}${rest} ในคลัง อาจเปลี่ยนชื่อหรือลิงก์ผิด จึงตัดออก`;
};

const OTHER = {
	cut: 'ลิงก์มาไม่ครบ ข้อความบางช่องหายไป ขอลิงก์ใหม่หรือไฟล์จากผู้ส่ง',
	version: 'ลิงก์นี้มาจากใบงานรุ่นอื่น อ่านข้อความที่โรงเรียนเขียนไม่ได้',
	long: 'ลิงก์ยาวเกินกว่าที่ใบงานหนึ่งใบจะมีได้ จึงไม่ได้เปิด',
} as const;

/** A sentence for each sort of fault. */
export function describeFaults(faults: readonly Fault[]): string[] {
	const messages = PARTS.flatMap((part) => {
		const values = faults.flatMap((fault) => (fault.kind === 'unknown' && fault.part === part ? [fault.value] : []));
		const many = faults.some((fault) => fault.kind === 'too-many' && fault.part === part);
		return [
			...(values.length ? [unknown(part, values)] : []),
			...(many ? [`ใบงานหนึ่งใบเลือก${PART_LABELS[part]}ได้ไม่เกิน ${MOST} รายการ ที่เกินจึงตัดออก`] : []),
		];
	});
	const unreadable = faults.flatMap((fault) => (fault.kind === 'unreadable' ? [fault.label] : []));
	const labels = [...new Set(unreadable.filter(Boolean))];
	if (unreadable.length)
		messages.push(`อ่านข้อความในลิงก์ไม่ได้ ${unreadable.length} ช่อง${labels.length ? ` (${labels.join(', ')})` : ''}`);
	for (const kind of ['cut', 'version', 'long'] as const)
		if (faults.some((fault) => fault.kind === kind)) messages.push(OTHER[kind]);
	return messages;
}
