/** A browser's storage for the worksheet's tests: it can be full, forbidden, and is shared by several tabs. */
import { Desk } from './desk.ts';
import { HeldStorage, type BrowserStorage } from './held-storage.ts';
import { SheetStore } from './store.ts';
import { tabStore } from './tab-state.ts';

export class MemoryStorage implements BrowserStorage {
	readonly values = new Map<string, string>();
	isFull = false;
	isForbidden = false;

	constructor(values: Readonly<Record<string, string>> = {}) {
		for (const [key, value] of Object.entries(values)) this.values.set(key, value);
	}

	get length() {
		return this.values.size;
	}

	key(place: number) {
		return [...this.values.keys()][place] ?? null;
	}

	getItem(key: string) {
		if (this.isForbidden) throw new DOMException('denied', 'SecurityError');
		return this.values.get(key) ?? null;
	}

	setItem(key: string, value: string) {
		if (this.isFull || this.isForbidden) throw new DOMException('full', 'QuotaExceededError');
		this.values.set(key, value);
	}

	removeItem(key: string) {
		this.values.delete(key);
	}
}

let ids = 0;
/** Ids in the order of asking. */
export const nextId = (): string => `id-${String(++ids).padStart(4, '0')}`;

let clock = 1_000;
/** A later time at each call, in milliseconds. */
const later = (): number => ++clock;

/** A browser with one storage; every tab has its own script and state, which a reload gives up and keeps. */
export const browser = (values: Readonly<Record<string, string>> = {}) => {
	const storage = new MemoryStorage(values);
	const tab = () => {
		const session = new MemoryStorage();
		const load = (address = '') => {
			const store = new SheetStore(new HeldStorage(storage), nextId);
			const desk = new Desk({ store, tab: tabStore(session), newId: nextId, now: later });
			const opening = desk.open(address);
			return { desk, opening, store };
		};
		return { load };
	};
	return { storage, tab };
};
