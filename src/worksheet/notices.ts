/** What a reader is told above the form: how the worksheet came to be what it is, and what is not as it should be. */
import { element } from '../dom/dom.ts';
import type { WorksheetData } from './data.ts';
import { PART_LABELS, describeFaults } from './faults.ts';
import type { Opening } from './opening.ts';
import { part } from './parts.ts';
import type { Part } from './sheet.ts';
import type { Saved } from './store.ts';

/** Everything that notices come from. */
export interface Situation {
	/** What the page was opened with; absent once the reader has turned to another worksheet. */
	readonly opening?: Opening | undefined;
	/** Whether the worksheet came by a link and is kept nowhere. */
	readonly isLink: boolean;
	/** Whether it came by a link and is kept. */
	readonly isFromLink: boolean;
	readonly back?: { readonly isDeleted: boolean; readonly title: string } | undefined;
	/** Whether the browser has stored everything. */
	readonly isKept: boolean;
	/** What can be chosen, while it comes and after it failed to. */
	readonly data: WorksheetData | 'coming' | 'failed';
	/** What was just done. */
	readonly done: readonly string[];
	/** The id of what was just deleted. */
	readonly undo?: string | undefined;
	/** The title of a worksheet that an older release left and nobody has opened. */
	readonly older?: string | undefined;
	/** Whether a newer release wrote the worksheet that would be shown. */
	readonly isNewer: boolean;
}

export interface Notice {
	readonly messages: readonly string[];
	readonly buttons: readonly { readonly action: string; readonly label: string; readonly value?: string }[];
}

const NOT_KEPT = 'เบราว์เซอร์นี้ไม่ให้เก็บข้อมูล หรือที่เก็บเต็ม สิ่งที่เขียนจะหายเมื่อปิดหน้า ดาวน์โหลดไฟล์หรือคัดลอกลิงก์ไว้ก่อน';

/** What is told of a save that found something else stored. */
export const TOLD: Readonly<Record<NonNullable<Saved['told']>, string>> = {
	clash: 'มีการแก้ช่องเดียวกันจากอีกแท็บ ข้อความจากแท็บนั้นเก็บเป็นอีกใบหนึ่งใน “ใบงานในเครื่องนี้”',
	apart: 'ใบงานนี้ถูกเปลี่ยนจากที่อื่น สิ่งที่เขียนในหน้านี้จึงแยกเป็นอีกใบหนึ่ง',
};

const NO_DATA = 'โหลดรายการสาระ จุดเน้น และกรณีไม่สำเร็จ ตารางจึงยังไม่ครบ ตรวจสัญญาณอินเทอร์เน็ตแล้วแตะในใบงานอีกครั้ง';
const STILL_KEPT = 'สิ่งที่เขียนยังเก็บอยู่ในเครื่องนี้';

/** What something that can be chosen is called; undefined where the site does not know it. */
function nameOf(data: WorksheetData, sort: Part, value: string): string | undefined {
	const lists = {
		strand: data.strands.map(({ letter, thai }) => ({ id: letter, title: `${letter} ${thai}` })),
		level: data.levels,
		focus: data.focus,
		case: data.cases,
	};
	const current = sort === 'case' || sort === 'focus' ? (data.former[sort][value] ?? value) : value;
	return lists[sort].find(({ id }) => id === current)?.title;
}

/** What is told of an address that adds; nothing before the names of what it adds are there. */
function additionMessages({ kind, added, faults }: Opening, data: Situation['data']): string[] {
	if (kind !== 'addition' || data === 'coming') return [];
	if (!added.length) return faults.length ? [] : ['มีอยู่ในใบงานแล้ว'];
	const names = added.flatMap(({ part: sort, value }) => {
		const name = data === 'failed' ? value : nameOf(data, sort, value);
		return name === undefined ? [] : [`${PART_LABELS[sort]} “${name}”`];
	});
	return names.length ? [`เพิ่มลงใบงานแล้ว: ${names.join(', ')}`] : [];
}

function linkMessages({ isLink, isFromLink, back }: Situation): string[] {
	const own = back && !back.isDeleted;
	if (isLink) return [`นี่คือใบงานจากลิงก์ ${own ? 'ใบงานเดิมของท่านยังเก็บไว้ครบ ' : ''}ถ้าแก้ไข จะเก็บเป็นอีกใบหนึ่งในเครื่องนี้`];
	return isFromLink ? [`ใบงานนี้มาจากลิงก์และเก็บไว้ในเครื่องนี้แล้ว${own ? ' แยกจากใบงานเดิมของท่าน' : ''}`] : [];
}

/** Sentences and buttons, the most particular first. */
export function noticeOf(situation: Situation): Notice {
	const { opening, isLink, back, isKept, data, done, undo, older, isNewer } = situation;
	const canUndo = undo !== undefined && !back?.isDeleted;
	return {
		messages: [
			...done,
			...(opening ? additionMessages(opening, data) : []),
			...linkMessages(situation),
			...(opening ? describeFaults(opening.faults) : []),
			...(back?.isDeleted && !done.length ? [`ใบงาน “${back.title}” ที่ล้างหรือลบไปยังเรียกคืนได้`] : []),
			...(older === undefined ? [] : [`พบใบงาน “${older}” จากเว็บไซต์รุ่นก่อน เปิดได้ที่ “ใบงานในเครื่องนี้”`]),
			...(isNewer ? ['ใบงานล่าสุดเขียนด้วยเว็บไซต์รุ่นใหม่กว่า ยังเก็บไว้ครบ โหลดหน้านี้ใหม่ภายหลัง หรือดาวน์โหลดที่ “ใบงานในเครื่องนี้”'] : []),
			...(data === 'failed' ? [isKept ? `${NO_DATA} ${STILL_KEPT}` : NO_DATA] : []),
			...(isKept ? [] : [NOT_KEPT]),
		],
		buttons: [
			...(isLink ? [{ action: 'keep', label: 'เก็บใบงานนี้ไว้ในเครื่อง' }] : []),
			...(back ? [{ action: 'back', label: 'กลับไปใบงานเดิม' }] : []),
			...(canUndo ? [{ action: 'restore', label: 'เรียกคืน', value: undo }] : []),
			...(isKept ? [] : [{ action: 'rescue', label: 'ดาวน์โหลดข้อความที่เขียน (.txt)' }]),
		],
	};
}

/** Shows a notice; what stands there already stays, or it would be read out again. */
export function showNotice(root: HTMLElement, { messages, buttons }: Notice): void {
	const place = part(root, '[data-sheet-notices]');
	const key = JSON.stringify([messages, buttons]);
	if (place.dataset['shown'] === key) return;
	place.dataset['shown'] = key;
	place.replaceChildren(
		...messages.map((message) => element('p', {}, message)),
		...buttons.map(({ action, label, value = '' }) =>
			element('button', { type: 'button', 'data-do': action, value }, label),
		),
	);
}
