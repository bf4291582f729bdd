/** What a worksheet's page shows at first: the reader's own worksheet, with what the address adds, or one from a link. */
import { readAddress, writeAddress, type Fault, type Read } from './address.ts';
import { isLegacy } from './legacy.ts';
import type { Kept } from './record.ts';
import { EMPTY, PARTS, addChoice, isEmpty, type Part, type Sheet } from './sheet.ts';
import { lastOf, type Shelf } from './shelf.ts';
import type { TabState } from './tab-state.ts';

export interface Opening {
	readonly kind: Read['kind'];
	/** What all this comes from: the page's address, or the link that the tab showed before. */
	readonly address: string;
	readonly kept: Kept;
	/** Whether it came by a link and is kept nowhere. */
	readonly isLink: boolean;
	/** What the address added to the reader's own worksheet, which is an edit and is to be saved. */
	readonly added: readonly { readonly part: Part; readonly value: string }[];
	readonly faults: readonly Fault[];
}

/** A worksheet without anything. */
export const blank = (id: string, name = ''): Kept => ({ id, name, origin: 'own', edited: 0, sheet: EMPTY });

/** The reader's worksheet that a tab shows; a new one where it shows none and none is kept. */
export function ownSheet(shelf: Shelf, tab: TabState, newId: () => string): Kept {
	const { sheet: id, name } = tab;
	const known = [...shelf.kept, ...shelf.deleted].find((kept) => kept.id === id);
	if (known && known.deleted === undefined) return known;
	// One that is not stored was begun in this tab.
	if (id !== undefined && !known && !isLegacy(id)) return blank(id, name);
	return lastOf(shelf) ?? blank(newId());
}

const isSame = (one: Sheet, other: Sheet) =>
	writeAddress(one) === writeAddress(other) && String(one.unread ?? '') === String(other.unread ?? '');

/**
 * @param address query and fragment of the page
 * @param tab what the tab showed before; its link counts where the address says nothing
 */
export function open(shelf: Shelf, tab: TabState, address: string, newId: () => string): Opening {
	const { kind, sheet, faults } = readAddress(address);
	const own = ownSheet(shelf, tab, newId);
	if (kind === 'addition') {
		const sum = addChoice(own.sheet, sheet);
		const isNew = (part: Part, value: string) => !own.sheet.chosen[part].includes(value);
		const added = PARTS.flatMap((part) =>
			sum.chosen[part].filter((value) => isNew(part, value)).map((value) => ({ part, value })),
		);
		const full = PARTS.filter((part) => sheet.chosen[part].some((value) => !sum.chosen[part].includes(value)));
		return {
			kind,
			address,
			kept: added.length ? { ...own, sheet: sum } : own,
			isLink: false,
			added,
			faults: [...faults, ...full.map((part): Fault => ({ kind: 'too-many', part }))],
		};
	}
	const { link, ...rest } = tab;
	if (kind === 'nothing' && link !== undefined && !faults.length) return open(shelf, rest, link, newId);
	// A link that holds nothing of use takes the place of nothing.
	if (kind === 'nothing' || isEmpty(sheet)) return { kind, address, kept: own, isLink: false, added: [], faults };
	const same = shelf.kept.find((kept) => isSame(kept.sheet, sheet));
	const kept = same ?? { ...blank(newId()), origin: 'link', sheet };
	return { kind, address, kept, isLink: !same, added: [], faults };
}
