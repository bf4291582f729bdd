/**
 * The browser's storage, which may refuse to read, may be full and may be written by other tabs. What it does not take
 * is held in memory and tried again with the next write, so that the page works on; `isKept` tells whether all is stored.
 */
import { newId } from './ids.ts';
import { SHEET_KEY, isOurs } from './keys.ts';

/** What of the browser's storage is used. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A text that is not stored yet. */
interface Held {
	readonly raw: string;
	/** What was stored when it was made; where something else is by now, that is not written over. */
	readonly over: string | null;
}

export class HeldStorage {
	readonly #storage: BrowserStorage | undefined;
	readonly #held = new Map<string, Held>();
	#isReadable = true;

	/** @param storage undefined where the browser gives none */
	constructor(storage: BrowserStorage | undefined) {
		this.#storage = storage;
	}

	/** Whether everything that was written is stored, as far as the browser tells. */
	get isKept(): boolean {
		return this.#storage !== undefined && this.#isReadable && this.#held.size === 0;
	}

	/** All that is stored and held under the worksheet's names; what is held stands for what is stored. */
	entries(): ReadonlyMap<string, string> {
		const all = new Map<string, string>();
		try {
			const storage = this.#storage;
			this.#isReadable = true;
			for (let place = 0; storage && place < storage.length; place++) {
				const key = storage.key(place);
				const raw = key !== null && isOurs(key) ? storage.getItem(key) : null;
				if (key !== null && raw !== null) all.set(key, raw);
			}
		} catch {
			this.#isReadable = false;
		}
		for (const [key, { raw }] of this.#held) all.set(key, raw);
		return all;
	}

	/** What is held or stored under a name. */
	get(key: string): string | null {
		return this.#held.get(key)?.raw ?? this.stored(key) ?? null;
	}

	/** What is stored under a name; undefined where the browser does not let it be read. */
	stored(key: string): string | null | undefined {
		try {
			return this.#storage?.getItem(key);
		} catch {
			return undefined;
		}
	}

	/**
	 * @param over what is stored there by now; a write must not follow a read that failed, and is held then
	 * @returns whether this text is stored
	 */
	set(key: string, raw: string, over: string | null | undefined): boolean {
		this.#held.delete(key);
		if (over === raw) return true;
		this.#held.set(key, { raw, over: over ?? null });
		if (over !== undefined) this.#flush();
		return !this.#held.has(key);
	}

	/** @returns whether it is gone */
	remove(key: string): boolean {
		this.#held.delete(key);
		try {
			this.#storage?.removeItem(key);
			return true;
		} catch {
			return false;
		}
	}

	#flush() {
		for (const [key, { raw, over }] of [...this.#held])
			try {
				const storage = this.#storage;
				if (!storage) return;
				const isOthers = storage.getItem(key) !== over && key.startsWith(SHEET_KEY);
				storage.setItem(isOthers ? SHEET_KEY + newId() : key, raw);
				this.#held.delete(key);
			} catch {
				// Tried again with the next write: another one may be smaller.
			}
	}
}

/** A browser's storage; asking for it throws where it is switched off. */
export const browserStorage = (name: 'localStorage' | 'sessionStorage'): Storage | undefined => {
	try {
		return window[name];
	} catch {
		return undefined;
	}
};
