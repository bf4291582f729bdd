/** Keeps worksheets in the reader's browser. Everything that is written goes through here. */
import { parseDraft, type Draft } from './draft.ts';
import type { HeldStorage } from './held-storage.ts';
import { CURRENT_KEY, DRAFT_KEY, SHEET_KEY, STORE_KEY } from './keys.ts';
import { eraseLegacy, isLegacy } from './legacy.ts';
import { merge } from './merge.ts';
import { parseRecord, writeRecord, type Kept } from './record.ts';
import { EMPTY } from './sheet.ts';
import { copyTitle, shelfOf, type Shelf } from './shelf.ts';

export interface Saved {
	/** What is shown from now on: what was saved, with what another tab had changed. */
	readonly kept: Kept;
	/**
	 * `clash`: another tab wrote the same text, which is a worksheet of its own now. `apart`: what is stored there by now
	 * cannot be read by this release, so this is a worksheet of its own.
	 */
	readonly told?: 'clash' | 'apart';
}

/** What this tab knows to be stored of the worksheet that it shows. */
interface Seen {
	readonly raw: string | null;
	readonly kept: Kept | undefined;
}

export class SheetStore {
	readonly #storage: HeldStorage;
	readonly #newId: () => string;
	readonly #seen = new Map<string, Seen>();
	/** Records as they were read last: most stay as they are from one letter to the next. */
	readonly #parsed = new Map<string, { readonly raw: string; readonly kept: Kept | undefined }>();

	constructor(storage: HeldStorage, newId: () => string) {
		this.#storage = storage;
		this.#newId = newId;
	}

	/** Whether the browser has stored everything so far. */
	get isKept(): boolean {
		return this.#storage.isKept;
	}

	/** Everything that is kept; reading never fails and never writes. */
	read(): Shelf {
		return shelfOf(this.#storage.entries(), (id, raw) => this.#parse(id, raw));
	}

	/** A worksheet to show: later saves compare with what is stored now. */
	open(kept: Kept): Kept {
		const raw = this.#storage.stored(SHEET_KEY + kept.id) ?? null;
		const stored = raw === null ? undefined : this.#parse(kept.id, raw);
		// A legacy worksheet is stored elsewhere, and is what both tabs begin with.
		this.#seen.set(kept.id, { raw, kept: stored ?? (isLegacy(kept.id) ? kept : undefined) });
		return kept;
	}

	/** Whether something else is stored of a worksheet than this tab knows. */
	hasChanged({ id }: Kept): boolean {
		const raw = this.#storage.stored(SHEET_KEY + id);
		return raw !== undefined && raw !== (this.#seen.get(id)?.raw ?? null);
	}

	/** Saves the worksheet that this tab shows, after an edit; brings in what another tab has changed of it. */
	save(mine: Kept): Saved {
		const key = SHEET_KEY + mine.id;
		const stored = this.#storage.stored(key);
		if (typeof stored !== 'string') return { kept: this.#put(mine, stored) };
		const theirs = this.#parse(mine.id, stored);
		if (!theirs) return { kept: this.#put({ ...mine, id: this.#newId() }, null), told: 'apart' };
		if (!this.hasChanged(mine)) return { kept: this.#put(mine, stored) };
		const base = this.#seen.get(mine.id)?.kept;
		const { sheet, clash } = merge(base?.sheet ?? EMPTY, mine.sheet, theirs.sheet);
		if (clash && !this.#keepApart(theirs))
			// There is no room for both: what is stored stays, and this tab's is held.
			return { kept: this.#put({ ...mine, id: this.#newId() }, null), told: 'apart' };
		const name = mine.name === (base?.name ?? '') ? theirs.name : mine.name;
		const kept = this.#put({ ...theirs, name, edited: mine.edited, deleted: mine.deleted, sheet }, stored, theirs);
		return clash ? { kept, told: 'clash' } : { kept };
	}

	/** Writes a worksheet that this tab does not show; its content comes from what is stored. */
	put(kept: Kept): boolean {
		const key = SHEET_KEY + kept.id;
		return this.#storage.set(key, writeRecord(kept), this.#storage.stored(key));
	}

	/** Takes a worksheet out for good. */
	erase(id: string): void {
		this.#storage.remove(SHEET_KEY + id);
		const old = this.#storage.get(STORE_KEY);
		if (!isLegacy(id) || old === null) return;
		const left = eraseLegacy(old, id);
		if (left === null) this.#storage.remove(STORE_KEY);
		else this.#storage.set(STORE_KEY, left, this.#storage.stored(STORE_KEY));
	}

	/** The worksheet that new tabs begin with. */
	setCurrent(id: string): void {
		const before = this.#storage.stored(CURRENT_KEY);
		if (before !== id) this.#storage.set(CURRENT_KEY, id, before);
	}

	/** Drafts by name, the oldest first. */
	drafts(): [key: string, draft: Draft][] {
		return [...this.#storage.entries()]
			.filter(([key]) => key.startsWith(DRAFT_KEY))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([key, raw]) => {
				const draft = parseDraft(raw);
				return draft ? [[key, draft] as [string, Draft]] : [];
			});
	}

	dropDraft(key: string): void {
		this.#storage.remove(key);
	}

	#parse(id: string, raw: string): Kept | undefined {
		const before = this.#parsed.get(id);
		if (before?.raw === raw) return before.kept;
		const kept = parseRecord(id, raw);
		this.#parsed.set(id, { raw, kept });
		return kept;
	}

	#keepApart(theirs: Kept): boolean {
		const copy = { ...theirs, id: this.#newId(), name: copyTitle(theirs, 'จากอีกแท็บ') };
		if (this.put(copy)) return true;
		this.#storage.remove(SHEET_KEY + copy.id);
		return false;
	}

	/** @param base what is stored there by now, where this tab did not know it */
	#put(kept: Kept, stored: string | null | undefined, base = this.#seen.get(kept.id)?.kept): Kept {
		const raw = writeRecord(kept);
		const isStored = this.#storage.set(SHEET_KEY + kept.id, raw, stored);
		this.#seen.set(kept.id, isStored ? { raw, kept } : { raw: stored ?? null, kept: base });
		return kept;
	}
}
