/** The list of worksheets in this browser. */
import { element } from '../dom/dom.ts';
import { titleOf, type Kept } from './record.ts';
import { ownOf, type Locked, type Shelf } from './shelf.ts';

const when = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { dateStyle: 'medium', timeStyle: 'short' });

const button = (action: string, value: string, label: string, of = '') =>
	element(
		'button',
		{ type: 'button', 'data-do': action, value, ...(of ? { 'aria-label': `${label}: ${of}` } : {}) },
		label,
	);

const edited = ({ edited: time }: Kept) => (time > 0 ? `แก้ล่าสุด ${when.format(time)}` : 'จากเว็บไซต์รุ่นก่อน');

/** A worksheet that can be opened, with what can be done to it. */
function keptItem(kept: Kept, isCurrent: boolean): HTMLElement {
	const title = titleOf(kept);
	const open = element(
		'button',
		{ type: 'button', 'data-do': 'show', value: kept.id, ...(isCurrent ? { 'aria-current': 'true' } : {}) },
		element('b', {}, title),
		element('small', {}, isCurrent ? `กำลังเปิดอยู่ · ${edited(kept)}` : edited(kept)),
	);
	return element(
		'li',
		{},
		open,
		element(
			'span',
			{ class: 'shelf-tools' },
			button('rename', kept.id, 'เปลี่ยนชื่อ', title),
			button('duplicate', kept.id, 'ทำสำเนา', title),
			button('delete', kept.id, 'ลบ', title),
		),
	);
}

function deletedItem(kept: Kept): HTMLElement {
	const title = titleOf(kept);
	return element(
		'li',
		{},
		element(
			'span',
			{ class: 'shelf-name' },
			element('b', {}, title),
			element('small', {}, `ลบเมื่อ ${when.format(kept.deleted)}`),
		),
		element(
			'span',
			{ class: 'shelf-tools' },
			button('restore', kept.id, 'เรียกคืน', title),
			button('erase', kept.id, 'ลบถาวร', title),
		),
	);
}

const lockedItem = ({ key, isNewer }: Locked) =>
	element(
		'li',
		{},
		element(
			'span',
			{ class: 'shelf-name' },
			isNewer ? 'ใบงานจากเว็บไซต์รุ่นใหม่กว่า ยังเก็บไว้ครบ จะเปิดได้เมื่อหน้านี้เป็นรุ่นเดียวกัน' : 'ใบงานที่อ่านไม่ออก ยังเก็บไว้ตามเดิม',
		),
		element('span', { class: 'shelf-tools' }, button('raw', key, 'ดาวน์โหลดไว้ (.txt)')),
	);

const list = (id: string, title: string, items: readonly HTMLElement[]) =>
	items.length
		? [element('p', { id, class: 'shelf-title' }, title), element('ul', { 'aria-labelledby': id }, ...items)]
		: [];

/** @param current the id of what is shown */
export function shelfView(shelf: Shelf, current: string): HTMLElement[] {
	const own = ownOf(shelf);
	const linked = shelf.kept.filter((kept) => !own.includes(kept));
	const kept = (all: readonly Kept[]) => all.map((one) => keptItem(one, one.id === current));
	return [
		...(shelf.kept.length ? [] : [element('p', { class: 'note' }, 'ยังไม่มีใบงานที่เก็บไว้ เมื่อเริ่มเขียน ใบงานจะเก็บไว้ที่นี่เอง')]),
		...list('shelf-own', 'ใบงานของท่าน', kept(own)),
		...list('shelf-link', 'ใบงานที่มาจากลิงก์', kept(linked)),
		...list('shelf-deleted', 'ใบงานที่ลบหรือล้างไว้', shelf.deleted.map(deletedItem)),
		...list('shelf-locked', 'เปิดในหน้านี้ไม่ได้', shelf.locked.map(lockedItem)),
	];
}

/** A worksheet's name to change, in the place of its line. */
export const renameForm = (kept: Kept): HTMLFormElement =>
	element(
		'form',
		{ class: 'shelf-rename', 'data-renames': kept.id, autocomplete: 'off' },
		element('label', { for: 'shelf-name' }, 'ชื่อใบงาน'),
		element('input', { id: 'shelf-name', type: 'text', maxlength: '80', value: titleOf(kept), autocomplete: 'off' }),
		element('button', { type: 'submit' }, 'ใช้ชื่อนี้'),
		element('button', { type: 'button', 'data-do': 'unname', value: kept.id }, 'ไม่เปลี่ยน'),
	);
