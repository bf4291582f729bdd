/** The worksheet in the browser. Loaded by loader.ts; nothing of what it holds leaves the reader's device. */
import { runAction, type Action } from './actions.ts';
import { resolver, type Resolve, type WorksheetData } from './data.ts';
import { fetchData } from './data-loading.ts';
import { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { PART_LABELS } from './faults.ts';
import { downloadText } from './files.ts';
import { readText, showTexts, showTicked } from './form.ts';
import { HeldStorage, browserStorage } from './held-storage.ts';
import { newId } from './ids.ts';
import { isOurs, SHEET_KEY } from './keys.ts';
import { currentIds, unknownOf } from './known.ts';
import { isLegacy } from './legacy.ts';
import { TOLD, noticeOf, showNotice } from './notices.ts';
import type { Opening } from './opening.ts';
import { part, parts } from './parts.ts';
import { Picker } from './picker.ts';
import { toPlainText } from './plain-text.ts';
import { titleOf } from './record.ts';
import { currentDocument, showLink, showResult } from './result.ts';
import { fromOlderRelease } from './shelf.ts';
import { ShelfPanel, type Done } from './shelf-panel.ts';
import { MOST, choose, type Part, type Sheet } from './sheet.ts';
import { SheetStore } from './store.ts';
import { tabStore } from './tab-state.ts';
import { unknownView } from './view-unknown.ts';

/** Has the browser ask before the page is left. */
const ask = (event: Event) => event.preventDefault();

class Worksheet {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #desk: Desk;
	readonly #panel: ShelfPanel;
	#data: WorksheetData | 'coming' | 'failed' = 'coming';
	#resolve: Resolve | undefined;
	#picker: Picker | undefined;
	#opening: Opening | undefined;
	#done: Omit<Done, 'isOther'> = { messages: [] };

	constructor(root: HTMLElement, desk: Desk) {
		this.#root = root;
		this.#desk = desk;
		this.#form = part(root, '[data-sheet-form]');
		this.#panel = new ShelfPanel(root, desk, () => this.#showNotice());
	}

	/** @param typed what was typed on this page before this script had come */
	start(drafts: readonly (readonly [key: string, draft: Draft])[], typed?: string) {
		this.#open();
		const apart = drafts.flatMap(([key, draft]) => this.#desk.recover(key, draft, key === typed) ?? []);
		this.#done = {
			messages: apart.map((kept) => `พบข้อความที่พิมพ์ค้างไว้ เก็บเป็นอีกใบหนึ่งชื่อ “${titleOf(kept)}”`),
		};
		this.#showAll();
		this.#listen();
		void this.#loadData();
	}

	get #sheet(): Sheet {
		const { sheet } = this.#desk.kept;
		return this.#resolve ? currentIds(sheet, this.#resolve) : sheet;
	}

	/** Opens what storage and address hold. */
	#open() {
		const address = location.search + location.hash;
		const opening = this.#desk.open(address);
		this.#opening = opening;
		if (opening.kind !== 'nothing' && opening.isSafe && opening.address === address) this.#leaveAddress();
	}

	/** What the address said is kept: said again at a reload, it would undo what was done since. */
	#leaveAddress() {
		if (location.search || /^#\d/.test(location.hash)) history.replaceState(null, '', location.pathname);
	}

	async #loadData() {
		this.#data = 'coming';
		try {
			const data = await fetchData(this.#root.dataset['source'] ?? '');
			this.#resolve = resolver(data);
			this.#data = data;
			this.#picker = new Picker(this.#root, data, () => this.#sheet);
		} catch (error) {
			console.warn(error);
			this.#data = 'failed';
		}
		this.#showAll();
	}

	#listen() {
		const retry = () => {
			if (this.#data === 'failed') void this.#loadData();
		};
		for (const event of ['focusin', 'pointerdown']) this.#root.addEventListener(event, retry);
		window.addEventListener('online', retry);
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('input', ({ target }) => {
			if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
			if (target.dataset['text'] !== undefined) this.#edit(readText(this.#sheet, target));
		});
		this.#form.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			if (target.dataset['main'] !== undefined) this.#edit({ ...this.#sheet, main: target.value });
			else if (target.dataset['pick']) this.#pick(target.dataset['pick'] as Part, target.value, target.checked);
		});
		this.#root.addEventListener('click', ({ target }) => this.#click(target));
		part(this.#root, '[data-words]').addEventListener('change', () => showLink(this.#root, this.#sheet));
		window.addEventListener('hashchange', () => {
			if (!/^#\d/.test(location.hash)) return;
			this.#open();
			this.#show({ messages: [] });
		});
		window.addEventListener('storage', ({ key }) => (key === null || isOurs(key)) && this.#reread());
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.#reread());
	}

	/** Another page of the site has changed what is stored. */
	#reread() {
		const became = this.#desk.reread();
		if (became === 'changed') this.#showAll();
		else if (became === 'deleted') this.#show({ messages: ['ใบงานนี้ถูกลบจากอีกแท็บ ถ้าเขียนต่อ ใบงานจะกลับมา'] });
		else this.#panel.show();
	}

	#click(target: EventTarget | null) {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const action = button.dataset['do'];
		if (button.dataset['remove'] !== undefined) this.#remove(button);
		else if (action === 'drop')
			this.#edit(choose(this.#sheet, button.dataset['sort'] as Part, button.value, false), true);
		else if (action === 'back') this.#goBack();
		else if (action === 'keep') this.#edit(this.#desk.kept.sheet, true);
		else if (action === 'rescue') downloadText(toPlainText(this.#desk.kept), titleOf(this.#desk.kept));
		else if (action === 'clear') {
			this.#desk.clear();
			this.#turn({ messages: ['ล้างใบงานแล้ว'], isOther: true });
		} else if (action && action !== 'open') {
			const done = this.#panel.run(action, button.value);
			if (done) this.#turn(done);
			else void this.#run(action as Action);
		}
	}

	async #run(action: Action) {
		if (!this.#resolve || typeof this.#data === 'string') return;
		const link = part<HTMLInputElement>(this.#root, '[data-sheet-share]');
		const sheet = currentDocument(this.#sheet, this.#data);
		this.#say(await runAction(action, sheet, link, (message) => this.#say(message)));
	}

	#goBack() {
		const { back } = this.#desk;
		if (!back) return;
		if (back.isDeleted) this.#desk.restore(back.id);
		else this.#desk.switchTo(back.id);
		this.#turn({ messages: [`กลับมาที่ “${back.title}” แล้ว`], isOther: true });
	}

	/** Shows what came of an action on the list of worksheets. */
	#turn(done: Done) {
		if (!done.messages.length) return;
		if (done.isOther) {
			this.#opening = undefined;
			this.#panel.close();
		}
		this.#show(done);
		this.#say('');
		if (done.isOther) part(this.#root, '[data-sheet-notices]').focus();
	}

	#pick(sort: Part, value: string, on: boolean) {
		const before = this.#sheet;
		const next = choose(before, sort, value, on);
		this.#edit(next);
		// The list keeps its order under the hand that chooses from it.
		if (sort !== 'case') this.#picker?.showCases(this.#sheet);
		this.#picker?.showChosen(this.#sheet);
		showTicked(this.#form, this.#sheet);
		this.#say(
			next === before
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

	/** @param isWhole whether the button that was clicked may be gone, and the form is to be shown anew */
	#edit(sheet: Sheet, isWhole = false) {
		const { kept, told } = this.#desk.edit(sheet);
		if (told) this.#done = { messages: [TOLD[told]] };
		// Only while it is needed: browsers keep no page for the way back that asks before it is left.
		if (this.#desk.isKept) {
			window.removeEventListener('beforeunload', ask);
			this.#leaveAddress();
		} else window.addEventListener('beforeunload', ask);
		if (isWhole || kept.sheet !== sheet) {
			this.#showAll();
			if (isWhole) part(this.#root, '[data-sheet-notices]').focus();
			return;
		}
		this.#showResult();
		this.#showNotice();
		this.#panel.show();
	}

	#show(done: Omit<Done, 'isOther'>) {
		this.#done = done;
		this.#showAll();
	}

	#showAll() {
		showTexts(this.#form, this.#sheet);
		showTicked(this.#form, this.#sheet);
		this.#picker?.show(this.#sheet);
		this.#showResult();
		this.#showNotice();
		this.#panel.show();
	}

	#showResult() {
		if (!this.#resolve || typeof this.#data === 'string') return;
		showResult(this.#root, this.#sheet, this.#data);
		const unknown = unknownOf(this.#sheet, this.#resolve);
		part(this.#root, '[data-sheet-unknown]').replaceChildren(...unknownView(unknown, this.#data.moved));
	}

	#showNotice() {
		const { kept, isLink, isKept, back, shelf } = this.#desk;
		const older = fromOlderRelease(shelf);
		showNotice(
			this.#root,
			noticeOf({
				opening: this.#opening,
				isLink,
				isFromLink: kept.origin === 'link' && !isLink,
				back,
				isKept,
				data: this.#data,
				done: this.#done.messages,
				undo: this.#done.undo,
				older: older && !isLegacy(kept.id) ? titleOf(older) : undefined,
				isNewer: shelf.locked.some(({ key, isNewer }) => isNewer && key === SHEET_KEY + (shelf.current ?? '')),
			}),
		);
	}

	#say(message: string) {
		part(this.#root, '[data-sheet-status]').textContent = message;
	}
}

/**
 * Starts the worksheet on its page; what it keeps is shown at once, and what can be chosen as soon as that has come.
 * @param typed what was typed on this page so far, and the name under which it is stored
 * @throws Error where the page lacks a part
 */
export function startWorksheet(root: HTMLElement, typed: readonly [key: string, draft: Draft] | undefined): void {
	const storage = new HeldStorage(browserStorage('localStorage'));
	const store = new SheetStore(storage, newId);
	const desk = new Desk({ store, tab: tabStore(browserStorage('sessionStorage')), newId, now: Date.now });
	const drafts = store.drafts().filter(([key]) => key !== typed?.[0]);
	new Worksheet(root, desk).start(typed ? [...drafts, typed] : drafts, typed?.[0]);
}
