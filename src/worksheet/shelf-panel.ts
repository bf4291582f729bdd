/** The part of the page that lists the worksheets of this browser, to open, name, copy and delete them. */
import type { Desk } from './desk.ts';
import { downloadText } from './files.ts';
import { part } from './parts.ts';
import { titleOf } from './record.ts';
import { isEmpty } from './sheet.ts';
import { renameForm, shelfView } from './view-shelf.ts';

/** What is told after something was done, and whether another worksheet is shown now. */
export interface Done {
	readonly messages: readonly string[];
	readonly isOther: boolean;
	/** The id of what was deleted. */
	readonly undo?: string;
}

const isOther = (message: string): Done => ({ messages: [message], isOther: true });

export class ShelfPanel {
	readonly #panel: HTMLDetailsElement;
	readonly #desk: Desk;

	/** @param root the worksheet's part of the page */
	constructor(root: HTMLElement, desk: Desk, onRename: () => void) {
		this.#panel = part<HTMLDetailsElement>(root, '[data-shelf]');
		this.#desk = desk;
		this.#panel.addEventListener('toggle', () => this.show());
		this.#panel.addEventListener('submit', (event) => {
			event.preventDefault();
			const { renames = '' } = (event.target as HTMLElement).dataset;
			desk.rename(renames, part<HTMLInputElement>(this.#panel, '#shelf-name').value.trim());
			onRename();
			this.#show(renames, 'rename');
		});
		this.#panel.addEventListener('keydown', ({ key, target }) => {
			if (key === 'Escape' && target instanceof HTMLInputElement) this.#show(desk.kept.id, 'show');
		});
	}

	/** Shows what is kept; the lists only where they are open. */
	show(): void {
		const { kept, isLink, shelf } = this.#desk;
		const isNew = !shelf.kept.some(({ id }) => id === kept.id);
		const title = isLink ? 'ใบงานจากลิงก์' : isNew && isEmpty(kept.sheet) ? 'ใบงานใหม่' : titleOf(kept);
		part(this.#panel, '[data-shelf-now]').textContent = `${shelf.kept.length} ใบ · กำลังเปิด “${title}”`;
		// A name that is being typed stays.
		if (!this.#panel.open || this.#panel.querySelector('[data-renames]')) return;
		const { activeElement } = document;
		const [action, value] =
			activeElement instanceof HTMLButtonElement && this.#panel.contains(activeElement)
				? [activeElement.dataset['do'], activeElement.value]
				: [];
		part(this.#panel, '[data-shelf-lists]').replaceChildren(...shelfView(shelf, isLink ? '' : kept.id));
		if (action) this.#focus(value ?? '', action);
	}

	/** @returns undefined where the action is none of this part's */
	run(action: string, id: string): Done | undefined {
		const desk = this.#desk;
		const find = () => [...desk.shelf.kept, ...desk.shelf.deleted].find((kept) => kept.id === id);
		switch (action) {
			case 'show':
				desk.switchTo(id);
				return isOther(`เปิด “${titleOf(desk.kept)}” แล้ว`);
			case 'begin':
				desk.begin();
				return isOther('เริ่มใบงานใหม่แล้ว ใบงานเดิมยังอยู่ใน “ใบงานในเครื่องนี้”');
			case 'duplicate':
				desk.copy(id);
				return isOther(`ทำสำเนาและเปิด “${titleOf(desk.kept)}” แล้ว`);
			case 'restore':
				desk.restore(id);
				return isOther(`เรียกคืน “${titleOf(desk.kept)}” แล้ว`);
			case 'delete': {
				const wasShown = id === desk.kept.id;
				return { messages: [`ลบ “${desk.remove(id)}” แล้ว`], isOther: wasShown, undo: id };
			}
			case 'erase': {
				const found = find();
				if (!found || !confirm(`ลบ “${titleOf(found)}” ถาวรหรือไม่ ลบแล้วเรียกคืนไม่ได้`)) return NOTHING;
				desk.erase(id);
				return { messages: [`ลบ “${titleOf(found)}” ถาวรแล้ว`], isOther: false };
			}
			case 'rename': {
				const found = find();
				const line = this.#button(id, 'rename')?.closest('li');
				if (found && line) {
					line.replaceChildren(renameForm(found));
					const name = part<HTMLInputElement>(line, '#shelf-name');
					name.focus();
					name.select();
				}
				return NOTHING;
			}
			case 'unname':
				this.#show(id, 'rename');
				return NOTHING;
			case 'raw':
				downloadText(desk.shelf.locked.find(({ key }) => key === id)?.raw ?? '', 'ใบงานที่เปิดไม่ได้');
				return NOTHING;
		}
		return undefined;
	}

	/** Closes the list, for the worksheet that was chosen to be seen. */
	close(): void {
		this.#panel.open = false;
		part(this.#panel, '[data-shelf-lists]').replaceChildren();
	}

	#button(id: string, action: string) {
		return [...this.#panel.querySelectorAll<HTMLButtonElement>(`[data-do="${action}"]`)].find(
			({ value }) => value === id,
		);
	}

	#focus(id: string, action: string) {
		(this.#button(id, action) ?? part(this.#panel, 'summary')).focus();
	}

	/** Shows the lists anew, without a name being typed, and puts the focus where it belongs. */
	#show(id: string, action: string) {
		this.#panel.querySelector('[data-renames]')?.remove();
		this.show();
		this.#focus(id, action);
	}
}

const NOTHING: Done = { messages: [], isOther: false };
