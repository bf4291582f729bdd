/** The worksheet in the browser. Loaded by loader.ts; nothing of what it holds leaves the reader's device. */
import { runAction, type Action } from './actions.ts';
import { writeAddress } from './address.ts';
import { DATA_VERSION, resolver, type Resolve, type WorksheetData } from './data.ts';
import { PART_LABELS } from './faults.ts';
import { readText, readTicked, readTyped, showTexts, showTicked } from './form.ts';
import { STORE_KEY } from './keys.ts';
import { NOT_KEPT, openingMessages, showNotices } from './notices.ts';
import { open, readStored } from './opening.ts';
import { part, parts } from './parts.ts';
import { Picker } from './picker.ts';
import { currentDocument, showLink, showResult } from './result.ts';
import { EMPTY, MOST, choose, isEmpty, type Part, type Sheet } from './sheet.ts';
import { browserStorage, readStore, writeStore } from './store.ts';

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
		this.#open((sheet) => this.#withTyped(sheet));
		this.#listen();
	}

	/** The worksheet with what was typed and ticked before this script ran. */
	#withTyped(sheet: Sheet): Sheet {
		return readTicked(this.#form).reduce(
			(sum, { part: sort, value }) => choose(sum, sort, value, true),
			readTyped(sheet, this.#form),
		);
	}

	/** Shows what storage and address hold. */
	#open(amend = (sheet: Sheet) => sheet) {
		const own = readStored(readStore(this.#storage), this.#resolve);
		const opening = open({ ...own, sheet: amend(own.sheet) }, location.search + location.hash, this.#resolve);
		this.#sheet = opening.sheet;
		this.#before = opening.before;
		const kept = this.#save();
		// What the address said is kept now: said again at a reload, it would undo what was done since.
		if (opening.kind !== 'nothing' && kept) history.replaceState(null, '', location.pathname);
		this.#showAll();
		showNotices(
			this.#root,
			openingMessages(opening, kept, this.#data),
			opening.kind === 'sheet' && opening.before !== undefined,
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
		part(this.#root, '[data-words]').addEventListener('change', () => showLink(this.#root, this.#sheet));
		window.addEventListener('hashchange', () => /^#\d/.test(location.hash) && this.#open());
		window.addEventListener('storage', ({ key }) => key === STORE_KEY && this.#reread());
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.#reread());
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
		const sheet = currentDocument(this.#sheet, this.#data);
		this.#say(await runAction(action, sheet, link, (message) => this.#say(message)));
	}

	/** Another worksheet takes the place of this one, which can be had back. */
	#replace(sheet: Sheet, message: string) {
		this.#before = isEmpty(this.#sheet) ? undefined : this.#sheet;
		this.#sheet = sheet;
		this.#save();
		this.#showAll();
		showNotices(this.#root, [message], this.#before !== undefined);
		part(this.#root, '[data-sheet-notices]').focus();
	}

	#pick(sort: Part, value: string, on: boolean) {
		const next = choose(this.#sheet, sort, value, on);
		const isFull = next === this.#sheet;
		this.#set(next);
		// The list keeps its order under the hand that chooses from it.
		if (sort !== 'case') this.#picker.showCases(next);
		this.#picker.showChosen(next);
		showTicked(this.#form, next);
		this.#say(
			isFull
				? `ใบงานหนึ่งใบเลือก${PART_LABELS[sort]}ได้ไม่เกิน ${MOST} รายการ เอาบางรายการออกก่อน`
				: `เลือก${PART_LABELS[sort]}แล้ว ${next.chosen[sort].length} รายการ`,
		);
	}

	#remove(button: HTMLButtonElement) {
		const place = parts(this.#root, '[data-remove]').indexOf(button);
		this.#pick('case', button.value, false);
		// The button is gone: without this, the keyboard would start over at the top of the page.
		const left = parts(this.#root, '[data-remove]');
		(left[Math.min(place, left.length - 1)] ?? part(this.#root, '[data-filter="words"]')).focus();
	}

	#set(sheet: Sheet) {
		this.#sheet = sheet;
		if (!this.#save()) showNotices(this.#root, [NOT_KEPT]);
		showResult(this.#root, sheet, this.#data);
	}

	#save() {
		return writeStore(this.#storage, {
			sheet: writeAddress(this.#sheet),
			before: this.#before && writeAddress(this.#before),
		});
	}

	#showAll() {
		showTexts(this.#form, this.#sheet);
		showTicked(this.#form, this.#sheet);
		this.#picker.show(this.#sheet);
		showResult(this.#root, this.#sheet, this.#data);
	}

	#say(message: string) {
		part(this.#root, '[data-sheet-status]').textContent = message;
	}
}

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
