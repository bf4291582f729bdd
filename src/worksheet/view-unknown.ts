/** Shows what a worksheet holds that the site does not know: nothing of it is in the table, all of it is kept. */
import { element } from '../dom/dom.ts';
import type { WorksheetData } from './data.ts';
import { PART_LABELS } from './faults.ts';
import type { Unknown } from './known.ts';
import { clean } from './text.ts';

type Moved = WorksheetData['moved'];

/** What stands first in the line of each sort. */
export function describeUnknown(unknown: Unknown): string {
	if (unknown.kind === 'choice') return `${PART_LABELS[unknown.part]} “${clean(unknown.value, 80)}”`;
	if (unknown.kind === 'text') return unknown.label || 'ช่องที่ไม่รู้จัก';
	if (unknown.kind === 'unread') return `ข้อความที่อ่านไม่ออก${unknown.label && ` (${unknown.label})`}`;
	return 'ข้อความจากใบงานรุ่นอื่น อ่านในรุ่นนี้ไม่ได้';
}

/** Where a chosen case is told now that has no page of its own any more. */
const movedTo = (unknown: Unknown, moved: Moved) =>
	unknown.kind === 'choice' && unknown.part === 'case' && Object.hasOwn(moved, unknown.value)
		? moved[unknown.value]
		: undefined;

const item = (unknown: Unknown, moved: Moved) => {
	const line = element('li', {}, describeUnknown(unknown));
	const page = movedTo(unknown, moved);
	if (page) line.append(' ย้ายไปรวมใน ', element('a', { href: page.url }, page.title));
	if (unknown.kind === 'text') line.append(element('p', { class: 'written' }, unknown.text));
	if (unknown.kind === 'choice') {
		const { part, value } = unknown;
		line.append(
			' ',
			element(
				'button',
				{ type: 'button', 'data-do': 'drop', 'data-sort': part, value, 'aria-label': `เอาออก: ${value}` },
				'เอาออก',
			),
		);
	}
	return line;
};

export const unknownView = (all: readonly Unknown[], moved: Moved): HTMLElement[] =>
	all.length
		? [
				element('p', {}, element('b', {}, 'ส่วนที่คลังไม่รู้จัก'), ' อาจมาจากเว็บไซต์รุ่นอื่นหรือสะกดผิด ยังเก็บไว้ครบ แต่ไม่แสดงในตาราง'),
				element('ul', {}, ...all.map((one) => item(one, moved))),
			]
		: [];
