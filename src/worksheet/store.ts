/**
 * Keeps the worksheet in the reader's browser, in the form of its address: one form to write, to read and to distrust.
 */
import { STORE_KEY } from './keys.ts';

/** As addresses; see address.ts. */
export interface Stored {
	readonly sheet: string;
	/** The worksheet before a link or an emptying took its place. */
	readonly before?: string | undefined;
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^[?#]/.test(value);

/** What is stored, or undefined where nothing is, or nothing that this could have written. */
export function readStore(storage: Pick<Storage, 'getItem'> | undefined): Stored | undefined {
	try {
		const value: unknown = JSON.parse(storage?.getItem(STORE_KEY) ?? 'null');
		if (typeof value !== 'object' || value === null || !('sheet' in value) || !isAddress(value.sheet)) return undefined;
		const before = 'before' in value && isAddress(value.before) ? value.before : undefined;
		return { sheet: value.sheet, before };
	} catch {
		return undefined;
	}
}

/** @returns whether it is kept: storage may be full or switched off */
export function writeStore(storage: Pick<Storage, 'setItem'> | undefined, stored: Stored): boolean {
	try {
		if (!storage) return false;
		storage.setItem(STORE_KEY, JSON.stringify(stored));
		return true;
	} catch {
		return false;
	}
}

/** The browser's storage; asking for it throws where it is switched off. */
export const browserStorage = (): Storage | undefined => {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
};
