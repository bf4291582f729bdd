/** What a reader is told above the form: how the worksheet came to be what it is, where that is not plain. */
import { element } from '../dom/dom.ts';
import type { WorksheetData } from './data.ts';
import { PART_LABELS, describeFaults } from './faults.ts';
import type { Opening } from './opening.ts';
import { part } from './parts.ts';
import type { Part } from './sheet.ts';

export const NOT_KEPT = 'เบราว์เซอร์นี้ไม่ให้เก็บข้อมูล ใบงานจะหายเมื่อปิดหน้า ดาวน์โหลดไฟล์หรือคัดลอกลิงก์ไว้ก่อน';

/** What something that can be chosen is called. */
function titleOf(data: WorksheetData, sort: Part, value: string): string {
	const lists = {
		strand: data.strands.map(({ letter, thai }) => ({ id: letter, title: `${letter} ${thai}` })),
		level: data.levels,
		focus: data.focus,
		case: data.cases,
	};
	return lists[sort].find(({ id }) => id === value)?.title ?? value;
}

/** @param kept whether the browser keeps the worksheet */
export function openingMessages(
	{ kind, added, faults, before }: Opening,
	kept: boolean,
	data: WorksheetData,
): string[] {
	const names = added.map(({ part: sort, value }) => `${PART_LABELS[sort]} “${titleOf(data, sort, value)}”`);
	return [
		...(kind === 'addition' && names.length ? [`เพิ่มลงใบงานแล้ว: ${names.join(', ')}`] : []),
		...(kind === 'addition' && !names.length && !faults.length ? ['มีอยู่ในใบงานแล้ว'] : []),
		...(kind === 'sheet' && before ? ['นี่คือใบงานจากลิงก์ ใบงานเดิมของท่านยังเก็บไว้'] : []),
		...describeFaults(faults),
		...(kept ? [] : [NOT_KEPT]),
	];
}

/** @param canGoBack whether to offer the worksheet that was there before */
export function showNotices(root: HTMLElement, messages: readonly string[], canGoBack = false): void {
	part(root, '[data-sheet-notices]').replaceChildren(
		...messages.map((message) => element('p', {}, message)),
		...(canGoBack ? [element('button', { type: 'button', 'data-restore': '' }, 'กลับไปใบงานเดิม')] : []),
	);
}
