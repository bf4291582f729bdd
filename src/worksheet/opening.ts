/** What a worksheet's page shows at first: the reader's own worksheet, with what the address adds or instead of it. */
import { readAddress, writeAddress, type Fault, type Read } from './address.ts';
import type { Resolve } from './data.ts';
import { EMPTY, PARTS, addChoice, isEmpty, type Part, type Sheet } from './sheet.ts';
import type { Stored } from './store.ts';

export interface Opening {
	readonly sheet: Sheet;
	/** The reader's own worksheet, where one from a link took its place. */
	readonly before?: Sheet | undefined;
	readonly faults: readonly Fault[];
	/** What a link added. */
	readonly added: readonly { readonly part: Part; readonly value: string }[];
	readonly kind: Read['kind'];
}

/** The stored worksheet and the one before it, read with the same distrust as an address. */
export function readStored(stored: Stored | undefined, resolve: Resolve) {
	const own = stored ? readAddress(stored.sheet, resolve) : { sheet: EMPTY, faults: [] };
	const before = stored?.before ? readAddress(stored.before, resolve).sheet : undefined;
	return { ...own, before };
}

const added = (own: Sheet, sheet: Sheet) =>
	PARTS.flatMap((part) =>
		sheet.chosen[part].filter((value) => !own.chosen[part].includes(value)).map((value) => ({ part, value })),
	);

/**
 * @param own the stored worksheet, with what was typed before the script ran
 * @param address query and fragment of the page
 */
export function open(own: Omit<ReturnType<typeof readStored>, 'kind'>, address: string, resolve: Resolve): Opening {
	const read = readAddress(address, resolve);
	const { kind } = read;
	const faults = [...own.faults, ...read.faults];
	if (kind === 'nothing') return { kind, sheet: own.sheet, before: own.before, faults, added: [] };
	if (kind === 'addition') {
		const sheet = addChoice(own.sheet, read.sheet);
		return { kind, sheet, before: own.before, faults, added: added(own.sheet, sheet) };
	}
	// A link that holds nothing of use must not take the place of anything.
	if (isEmpty(read.sheet)) return { kind, sheet: own.sheet, before: own.before, faults, added: [] };
	const isOther = !isEmpty(own.sheet) && writeAddress(own.sheet) !== writeAddress(read.sheet);
	return { kind, sheet: read.sheet, before: isOther ? own.sheet : own.before, faults, added: [] };
}
