/** Shows what a worksheet holds that the site does not know: nothing of it is in the table, all of it is kept. */
import { element } from '../dom/dom.ts';
import { PART_LABELS } from './faults.ts';
import type { Unknown } from './known.ts';
import { clean } from './text.ts';

/** What stands first in the line of each sort. */
export function describeUnknown(unknown: Unknown): string {
	if (unknown.kind === 'choice') return `${PART_LABELS[unknown.part]} “${clean(unknown.value, 80)}”`;
	if (unknown.kind === 'text') return unknown.label || 'ช่องที่ไม่รู้จัก';
	if (unknown.kind === 'unread') return `ข้อความที่อ่านไม่ออก${unknown.label && ` (${unknown.label})`}`;
	return 'ข้อความจากใบงานรุ่นอื่น อ่านในรุ่นนี้ไม่ได้';
}

const item = (unknown: Unknown) => {
	const line = element('li', {}, describeUnknown(unknown));
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

export const unknownView = (all: readonly Unknown[]): HTMLElement[] =>
	all.length
		? [
				element('p', {}, element('b', {}, 'ส่วนที่คลังไม่รู้จัก'), ' อาจมาจากเว็บไซต์รุ่นอื่นหรือสะกดผิด ยังเก็บไว้ครบ แต่ไม่แสดงในตาราง'),
				element('ul', {}, ...all.map(item)),
			]
		: [];
