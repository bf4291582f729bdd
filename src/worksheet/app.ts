/** The worksheet in the browser. Loaded by loader.ts; nothing of what it holds leaves the reader's device. */
import { formatDate } from '../lib/thai.ts';
import { element } from '../search/dom.ts';
import { runAction, type Action } from './actions.ts';
import { writeAddress } from './address.ts';
import { DATA_VERSION, resolver, type Resolve, type WorksheetData } from './data.ts';
import { documentOf, type SheetDocument } from './document.ts';
import { PART_LABELS, describeFaults } from './faults.ts';
import { readText, readTicked, readTyped, showTexts, showTicked } from './form.ts';
import { STORE_KEY } from './keys.ts';
import { open, readStored, type Opening } from './opening.ts';
import { part } from './parts.ts';
import { Picker } from './picker.ts';
import { EMPTY, MOST, choose, isEmpty, type Part, type Sheet } from './sheet.ts';
import { browserStorage, readStore, writeStore } from './store.ts';
import { documentView } from './view-document.ts';

/** Characters from which on some messengers cut a link. */
const LONG_LINK = 2000;

/** Today in the reader's own time, as Thai readers write it. */
const today = () =>
	formatDate(new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10));

class Worksheet {
	readonly #root: HTMLElement;
	readonly #data: WorksheetData;
	readonly #resolve: Resolve;
	readonly #storage = browserStorage();
	readonly #form: HTMLFormElement;
	readonly #picker: Picker;
	#sheet: Sheet = EMPTY;
	/** What a link or an emptying took the place of. */
	#before: Sheet | undefined;

	constructor(root: HTMLElement, data: WorksheetData) {
		this.#root = root;
		this.#data = data;
		this.#resolve = resolver(data);
		this.#form = part(root, '[data-sheet-form]');
		this.#picker = new Picker(root, data, () => this.#sheet);
		this.#open(true);
		this.#listen();
	}

	/** Shows what storage and address hold. */
	#open(first: boolean) {
		const own = readStored(readStore(this.#storage), this.#resolve);
		const typed = first ? this.#typed(own.sheet) : own.sheet;
		const opening = open({ ...own, sheet: typed }, location.search + location.hash, this.#resolve);
		this.#sheet = opening.sheet;
		this.#before = opening.before;
		const kept = this.#save();
		// What the address said is kept now: said again at a reload, it would undo what was done since.
		if (opening.kind !== 'nothing' && kept) history.replaceState(null, '', location.pathname);
		this.#showAll();
		this.#tell(opening, kept);
	}

	/** The worksheet with what was typed and ticked before this script ran. */
	#typed(sheet: Sheet): Sheet {
		return readTicked(this.#form).reduce(
			(sum, { part: sort, value }) => choose(sum, sort, value, true),
			readTyped(sheet, this.#form),
		);
	}

	#listen() {
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('input', ({ target }) => {
			if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
			if (target.dataset['text'] !== undefined) this.#set(readText(this.#sheet, target));
		});
		this.#form.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			if (target.dataset['main'] !== undefined) this.#set({ ...this.#sheet, main: target.value });
			else if (target.dataset['pick']) this.#pick(target.dataset['pick'] as Part, target.value, target.checked);
		});
		this.#root.addEventListener('click', ({ target }) => this.#click(target));
		part(this.#root, '[data-words]').addEventListener('change', () => this.#showLink());
		addEventListener('hashchange', () => /^#\d/.test(location.hash) && this.#open(false));
		addEventListener('storage', ({ key }) => key === STORE_KEY && this.#reread());
		addEventListener('pageshow', ({ persisted }) => persisted && this.#reread());
	}

	/** Another page of the site has changed the worksheet. */
	#reread() {
		const { sheet, before } = readStored(readStore(this.#storage), this.#resolve);
		[this.#sheet, this.#before] = [sheet, before];
		this.#showAll();
	}

	#click(target: EventTarget | null) {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const { do: action, remove, restore } = button.dataset;
		if (remove !== undefined) this.#remove(button);
		else if (restore !== undefined) this.#replace(this.#before ?? EMPTY, 'คืนใบงานเดิมแล้ว');
		else if (action === 'clear') this.#replace(EMPTY, 'ล้างใบงานแล้ว');
		else if (action && action !== 'open') void this.#run(action as Action);
	}

	async #run(action: Action) {
		const link = part<HTMLInputElement>(this.#root, '[data-sheet-share]');
		this.#say(await runAction(action, this.#document(), link, (message) => this.#say(message)));
	}

	/** Another worksheet takes the place of this one, which can be had back. */
	#replace(sheet: Sheet, message: string) {
		this.#before = isEmpty(this.#sheet) ? undefined : this.#sheet;
		this.#sheet = sheet;
		this.#save();
		this.#showAll();
		this.#notice([message]);
		part(this.#root, '[data-sheet-notices]').focus();
	}

	#pick(sort: Part, value: string, on: boolean) {
		const next = choose(this.#sheet, sort, value, on);
		const isFull = next === this.#sheet;
		this.#set(next);
		if (sort === 'case') this.#picker.showChosen(next);
		else this.#picker.showCases(next);
		if (sort === 'focus') this.#picker.showChosen(next);
		showTicked(this.#form, next);
		const count = next.chosen[sort].length;
		this.#say(
			isFull
				? `ใบงานหนึ่งใบเลือก${PART_LABELS[sort]}ได้ไม่เกิน ${MOST} รายการ เอาบางรายการออกก่อน`
				: `เลือก${PART_LABELS[sort]}แล้ว ${count} รายการ`,
		);
	}

	#remove(button: HTMLButtonElement) {
		const item = button.closest('li');
		const place = [...(item?.parentElement?.children ?? [])].indexOf(item as Element);
		this.#pick('case', button.value, false);
		// The button is gone: without this, the keyboard would start over at the top of the page.
		const left = this.#root.querySelectorAll<HTMLElement>('[data-remove]');
		(left[Math.min(place, left.length - 1)] ?? part(this.#root, '[data-filter="words"]')).focus();
	}

	#set(sheet: Sheet) {
		this.#sheet = sheet;
		if (!this.#save()) this.#notice([NOT_KEPT]);
		this.#showDocument();
	}

	#save() {
		return writeStore(this.#storage, {
			sheet: writeAddress(this.#sheet),
			before: this.#before && writeAddress(this.#before),
		});
	}

	#document(): SheetDocument {
		return documentOf(this.#sheet, this.#data, (path) => new URL(path, location.href).href, today());
	}

	#showAll() {
		showTexts(this.#form, this.#sheet);
		showTicked(this.#form, this.#sheet);
		this.#picker.show(this.#sheet);
		this.#showDocument();
	}

	#showDocument() {
		const empty = isEmpty(this.#sheet);
		this.#root.toggleAttribute('data-filled', !empty);
		part(this.#root, '[data-sheet-empty]').hidden = !empty;
		part(this.#root, '[data-sheet-document]').replaceChildren(...(empty ? [] : documentView(this.#document())));
		const { strand, case: cases } = this.#sheet.chosen;
		part(this.#root, '[data-sheet-sum]').textContent = `สาระ ${strand.length} · กรณี ${cases.length}`;
		this.#showLink();
	}

	#showLink() {
		const words = part<HTMLInputElement>(this.#root, '[data-words]').checked;
		const link = new URL(writeAddress(this.#sheet, words ? 'shown' : 'none'), location.origin + location.pathname).href;
		part<HTMLInputElement>(this.#root, '[data-sheet-share]').value = link;
		part(this.#root, '[data-sheet-long]').hidden = link.length <= LONG_LINK;
	}

	#say(message: string) {
		part(this.#root, '[data-sheet-status]').textContent = message;
	}

	/** Says how the worksheet came to be what it is, where that is not plain. */
	#tell({ kind, added, faults, before }: Opening, kept: boolean) {
		const name = ({ part: sort, value }: Opening['added'][number]) =>
			`${PART_LABELS[sort]} “${this.#title(sort, value)}”`;
		const messages = [
			...(kind === 'addition' && added.length ? [`เพิ่มลงใบงานแล้ว: ${added.map(name).join(', ')}`] : []),
			...(kind === 'addition' && !added.length && !faults.length ? ['มีอยู่ในใบงานแล้ว'] : []),
			...(kind === 'sheet' && before ? ['นี่คือใบงานจากลิงก์ ใบงานเดิมของท่านยังเก็บไว้'] : []),
			...describeFaults(faults),
			...(kept ? [] : [NOT_KEPT]),
		];
		this.#notice(messages, kind === 'sheet');
	}

	#title(sort: Part, value: string): string {
		if (sort === 'strand') return value;
		if (sort === 'level') return this.#data.levels.find(({ id }) => id === value)?.title ?? value;
		if (sort === 'focus') return this.#data.focus.find(({ id }) => id === value)?.title ?? value;
		return this.#data.cases.find(({ id }) => id === value)?.title ?? value;
	}

	/** Shows messages above the form, with a way back to the worksheet before where there is one. */
	#notice(messages: readonly string[], replaced = true) {
		const box = part(this.#root, '[data-sheet-notices]');
		const back = element('button', { type: 'button', 'data-restore': '' }, 'กลับไปใบงานเดิม');
		box.replaceChildren(
			...messages.map((message) => element('p', {}, message)),
			...(messages.length && replaced && this.#before ? [back] : []),
		);
	}
}

const NOT_KEPT = 'เบราว์เซอร์นี้ไม่ให้เก็บข้อมูล ใบงานจะหายเมื่อปิดหน้า ดาวน์โหลดไฟล์หรือคัดลอกลิงก์ไว้ก่อน';

/**
 * Starts the worksheet on its page.
 * @throws Error where the file of what can be chosen does not come, or is of another version
 */
export async function startWorksheet(root: HTMLElement): Promise<void> {
	const response = await fetch(root.dataset['source'] ?? '', { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	const data = (await response.json()) as WorksheetData;
	if (data.version !== DATA_VERSION) throw new Error(`the worksheet's data are of version ${data.version}`);
	new Worksheet(root, data);
}
