/** The lists to choose focus points and cases from. */
import { element } from '../dom/dom.ts';
import { caseTexts, findCases } from './choice.ts';
import type { WorksheetData } from './data.ts';
import { part, parts } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { caseItem, chosenItem, focusView, hintsView } from './view-choices.ts';

/** Cases shown at first, and with each click on "more". */
const STEP = 12;

export class Picker {
	readonly #root: HTMLElement;
	readonly #data: WorksheetData;
	readonly #texts: ReturnType<typeof caseTexts>;
	#shown = STEP;

	/** @param current gives the worksheet as it is */
	constructor(root: HTMLElement, data: WorksheetData, current: () => Sheet) {
		this.#root = root;
		this.#data = data;
		this.#texts = caseTexts(data);
		for (const control of parts(root, '[data-filter]'))
			control.addEventListener('input', () => {
				this.#shown = STEP;
				this.showCases(current());
			});
		part(root, '[data-sheet-more]').addEventListener('click', () => {
			const first = this.#shown;
			this.#shown += STEP;
			this.showCases(current());
			// The button may be gone, and what it brought is what the reader wants.
			parts(root, '[data-sheet-cases] input')[first]?.focus();
		});
		for (const strand of data.strands)
			part(root, `[data-hints="${strand.letter}"]`).replaceChildren(...hintsView(strand));
		const opener = part(root, '[data-do="open"]');
		const hadFocus = document.activeElement === opener;
		opener.hidden = true;
		part(root, '[data-sheet-open]').hidden = false;
		if (hadFocus) part(root, '[data-filter="words"]').focus();
	}

	#filter() {
		const value = (name: string) => part<HTMLInputElement>(this.#root, `[data-filter="${name}"]`).value;
		return { words: value('words'), strand: value('strand'), level: value('level') };
	}

	/** Shows everything that depends on what is chosen. */
	show(sheet: Sheet): void {
		part(this.#root, '[data-sheet-focus]').replaceChildren(...focusView(this.#data, sheet));
		this.showCases(sheet);
		this.showChosen(sheet);
	}

	/** Shows the cases that the filter leaves, those that fit the worksheet first. */
	showCases(sheet: Sheet): void {
		const found = findCases(this.#texts, this.#filter(), sheet);
		const rest = found.length - this.#shown;
		part(this.#root, '[data-sheet-cases]').replaceChildren(
			...found.slice(0, this.#shown).map((item) => caseItem(item, this.#data, sheet)),
		);
		part(this.#root, '[data-sheet-count]').textContent = found.length
			? `พบ ${found.length} กรณี กรณีที่ตรงกับสาระ ระดับ และจุดเน้นที่เลือกอยู่ข้างบน`
			: 'ไม่พบกรณี ลองใช้คำน้อยลง หรือเลือกทุกสาระและทุกระดับ';
		const more = part<HTMLButtonElement>(this.#root, '[data-sheet-more]');
		more.hidden = rest <= 0;
		more.textContent = `แสดงอีก ${Math.min(rest, STEP)} จาก ${rest} กรณี`;
	}

	/** Shows the chosen cases, and the ticks and counts of the lists, which stay as they are. */
	showChosen({ chosen }: Sheet): void {
		const items = chosen.case.flatMap((id) => this.#data.cases.find((item) => item.id === id) ?? []);
		const list = part(this.#root, '[data-sheet-chosen]');
		list.replaceChildren(...items.map(chosenItem));
		if (!items.length) list.append(element('li', { class: 'note' }, 'ยังไม่ได้เลือกกรณี'));
		for (const box of parts<HTMLInputElement>(this.#root, '[data-pick="focus"], [data-pick="case"]'))
			box.checked = chosen[box.dataset['pick'] as 'focus' | 'case'].includes(box.value);
		for (const details of parts(this.#root, '[data-sheet-focus] details')) {
			const count = parts(details, ':checked').length;
			part(details, '.count').textContent = count ? `เลือก ${count}` : '';
		}
	}
}
