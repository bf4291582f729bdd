/** What a tab shows, kept with the tab: it is there after a reload, and other tabs have their own. */
import { TAB_KEY } from './keys.ts';
import { isObject, parseJson } from './record.ts';

export interface TabState {
	/** The id of the reader's worksheet; one that is not stored is new and empty. */
	readonly sheet?: string | undefined;
	/** The name of a new one. */
	readonly name?: string | undefined;
	/** The address of a worksheet that came by a link and is shown without being kept. */
	readonly link?: string | undefined;
}

export interface TabStore {
	read(): TabState;
	/** @returns whether it is kept */
	write(state: TabState): boolean;
}

export const tabStore = (storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): TabStore => {
	let state: TabState | undefined;
	return {
		read: () => {
			if (state) return state;
			try {
				const value = parseJson(storage?.getItem(TAB_KEY) ?? 'null');
				const text = (name: keyof TabState) =>
					isObject(value) && typeof value[name] === 'string' ? { [name]: value[name] } : {};
				return { ...text('sheet'), ...text('name'), ...text('link') };
			} catch {
				return {};
			}
		},
		write: (next) => {
			state = next;
			try {
				storage?.setItem(TAB_KEY, JSON.stringify(next));
				return storage !== undefined;
			} catch {
				return false;
			}
		},
	};
};
