/** The worksheet that a tab works on, and what can be done with it and with the others. Knows nothing of the page. */
import { applyDraft, type Draft } from './draft.ts';
import { isLegacy } from './legacy.ts';
import { blank, open, ownSheet, type Opening } from './opening.ts';
import { titleOf, type Kept } from './record.ts';
import { EMPTY, isEmpty, type Sheet } from './sheet.ts';
import { copyTitle, justDeleted, ownOf, type Shelf } from './shelf.ts';
import type { Saved, SheetStore } from './store.ts';
import type { TabStore } from './tab-state.ts';

interface Tools {
	readonly store: SheetStore;
	readonly tab: TabStore;
	readonly newId: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

export class Desk {
	readonly #tools: Tools;
	#kept: Kept;
	/** Whether what is shown came by a link and is kept nowhere. */
	#isLink = false;
	/** The address of the link that was opened. */
	#link: string | undefined;
	/** Drafts that are in a worksheet which is not stored yet. */
	#drafts: string[] = [];

	constructor(tools: Tools) {
		this.#tools = tools;
		this.#kept = tools.store.open(ownSheet(this.shelf, tools.tab.read(), tools.newId));
	}

	get kept(): Kept {
		return this.#kept;
	}

	get isLink(): boolean {
		return this.#isLink;
	}

	get shelf(): Shelf {
		return this.#tools.store.read();
	}

	/** Whether everything is stored that is to be. */
	get isKept(): boolean {
		return this.#tools.store.isKept;
	}

	/**
	 * Shows what an address asks for, and saves only what it adds.
	 * @returns also whether all of it is there after a reload without the address
	 */
	open(address: string): Opening & { readonly isSafe: boolean } {
		const { tab, newId } = this.#tools;
		const before = tab.read();
		const opening = open(this.shelf, before, address, newId);
		const { kept, isLink, added, address: link } = opening;
		this.#show(kept, isLink);
		this.#link = isLink ? link : undefined;
		if (added.length) this.edit(kept.sheet);
		const isSafe = tab.write(isLink ? { ...before, link } : { sheet: kept.id, name: kept.name });
		return { ...opening, isSafe: isSafe && (!added.length || this.isKept) };
	}

	/**
	 * Takes what was typed without this script into the worksheet for which it was.
	 * @param isHere whether it was typed on the page as it is now
	 * @returns the new worksheet that it became where it would have written over another text
	 */
	recover(key: string, draft: Draft, isHere: boolean): Kept | undefined {
		const { store, tab, newId, now } = this.#tools;
		const before = tab.read();
		const state = { ...before, link: undefined, sheet: draft.sheet ?? before.sheet };
		const isShown = isHere || (this.#link !== undefined && draft.address === this.#link);
		const target = isShown ? this.#kept : open(this.shelf, state, draft.address, newId).kept;
		const sheet = applyDraft(target.sheet, draft);
		this.#drafts.push(key);
		let apart: Kept | undefined;
		if (!sheet) {
			const begun = { ...blank(newId()), edited: now(), sheet: applyDraft(EMPTY, draft) ?? EMPTY };
			apart = { ...begun, name: copyTitle(begun, 'พิมพ์ค้างไว้') };
			store.put(apart);
		} else if (sheet !== target.sheet) {
			if (target.id === this.#kept.id) this.edit(sheet);
			else store.put({ ...target, edited: now(), sheet });
		}
		this.#dropDrafts();
		return apart;
	}

	/** Saves an edit of what is shown. One from a link becomes a worksheet in this browser with that. */
	edit(sheet: Sheet): Saved {
		const { store, now } = this.#tools;
		const saved = store.save({ ...this.#kept, deleted: undefined, sheet, edited: now() });
		this.#kept = saved.kept;
		this.#isLink = false;
		this.#select();
		this.#dropDrafts();
		return saved;
	}

	/** Keeps a worksheet from a link as it is. */
	keep(): Saved {
		return this.edit(this.#kept.sheet);
	}

	/** Shows another worksheet. */
	switchTo(id: string): void {
		const found = this.#find(id);
		if (!found) return;
		this.#show(found, false);
		this.#select();
	}

	/** Shows a new worksheet, which is stored with its first edit. */
	begin(name = ''): void {
		const { tab, newId } = this.#tools;
		this.#show(blank(newId(), name), false);
		tab.write({ sheet: this.#kept.id, name });
	}

	/** Begins anew under the same name; what was there is among the deleted. */
	clear(): void {
		const { name } = this.#kept;
		if (!isEmpty(this.#kept.sheet)) this.#delete(this.#kept);
		this.begin(name);
	}

	/** Deletes a worksheet, which can be had back. @returns its title */
	remove(id: string): string {
		const found = this.#find(id);
		if (!found) return '';
		this.#delete(found);
		if (id === this.#kept.id) {
			const next = ownOf(this.shelf)[0] ?? this.shelf.kept[0];
			if (next) this.switchTo(next.id);
			else this.begin();
		}
		return titleOf(found);
	}

	/** Brings a deleted worksheet back and shows it. */
	restore(id: string): void {
		const found = this.shelf.deleted.find((kept) => kept.id === id);
		if (!found) return;
		this.#tools.store.put({ ...found, deleted: undefined });
		this.switchTo(id);
	}

	/** Takes a deleted worksheet out for good. */
	erase(id: string): void {
		this.#tools.store.erase(id);
	}

	rename(id: string, name: string): void {
		const found = this.#find(id);
		if (!found) return;
		const { store, now } = this.#tools;
		const renamed = { ...found, name, edited: now() };
		if (id === this.#kept.id) this.#kept = store.save(renamed).kept;
		else store.put(renamed);
	}

	/** Makes a copy of a worksheet and shows it. */
	copy(id: string): void {
		const { store, newId, now } = this.#tools;
		const found = this.#find(id);
		if (!found) return;
		const copy = { ...found, id: newId(), name: copyTitle(found, 'สำเนา'), origin: 'own', edited: now() };
		store.put(copy);
		this.switchTo(copy.id);
	}

	/** What "back" leads to: the reader's own worksheet from one of a link, or what was cleared or deleted just now. */
	get back(): { readonly id: string; readonly isDeleted: boolean; readonly title: string } | undefined {
		const { shelf } = this;
		const { sheet: id } = this.#tools.tab.read();
		const own = ownOf(shelf);
		const isFromLink = this.#isLink || this.#kept.origin === 'link';
		const mine = isFromLink ? (own.find((kept) => kept.id === id) ?? own[0]) : undefined;
		if (mine) return { id: mine.id, isDeleted: false, title: titleOf(mine) };
		const gone = isEmpty(this.#kept.sheet) ? justDeleted(shelf) : undefined;
		return gone && { id: gone.id, isDeleted: true, title: titleOf(gone) };
	}

	/** Shows what another tab has made of the worksheet. @returns what became of it */
	reread(): 'same' | 'changed' | 'deleted' {
		const { store } = this.#tools;
		// What is not stored yet is brought together with the other tab's when it is.
		if (this.#isLink || !store.isKept) return 'same';
		const { id } = this.#kept;
		const { kept, deleted } = this.shelf;
		if (deleted.some((other) => other.id === id)) return 'deleted';
		const now =
			kept.find((other) => other.id === id) ?? (isLegacy(id) ? kept.find((other) => isLegacy(other.id)) : undefined);
		if (!now || (now.id === id && !store.hasChanged(now))) return 'same';
		this.#show(now, false);
		return 'changed';
	}

	#find(id: string) {
		return id === this.#kept.id && !this.#isLink ? this.#kept : this.shelf.kept.find((kept) => kept.id === id);
	}

	#show(kept: Kept, isLink: boolean) {
		this.#kept = this.#tools.store.open(kept);
		this.#isLink = isLink;
		this.#link = undefined;
	}

	/** Makes what is shown the worksheet of this tab, and of new ones. */
	#select() {
		const { tab, store } = this.#tools;
		const { id } = this.#kept;
		const { sheet, link } = tab.read();
		if (sheet !== id || link !== undefined) tab.write({ sheet: id });
		store.setCurrent(id);
	}

	#delete(kept: Kept) {
		const { store, now } = this.#tools;
		const gone = { ...kept, deleted: now() };
		if (kept.id === this.#kept.id) store.save(gone);
		else store.put(gone);
	}

	#dropDrafts() {
		if (!this.isKept) return;
		for (const key of this.#drafts.splice(0)) this.#tools.store.dropDraft(key);
	}
}
