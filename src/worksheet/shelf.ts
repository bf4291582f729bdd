/** All worksheets of a browser, from what is stored; nothing is changed by looking. */
import { CURRENT_KEY, FORMAT, SHEET_KEY, STORE_KEY } from './keys.ts';
import { isLegacy, readLegacy } from './legacy.ts';
import { isObject, parseJson, parseRecord, titleOf, type Kept } from './record.ts';

/** Something stored that this release cannot read; it stays as it is, and can be downloaded. */
export interface Locked {
	readonly key: string;
	readonly raw: string;
	/** Whether a newer release wrote it, else it is damaged. */
	readonly isNewer: boolean;
}

export interface Shelf {
	/** Those edited last first. */
	readonly kept: readonly Kept[];
	/** Those deleted last first. */
	readonly deleted: readonly Kept[];
	readonly locked: readonly Locked[];
	/** The id of the one that was edited or chosen last. */
	readonly current: string | undefined;
}

/** Characters of a stored text below which no worksheet can be in it. */
const SHORTEST = 20;

const lockedOf = (key: string, raw: string): Locked => {
	const value = parseJson(raw);
	const format = isObject(value) ? value['format'] : undefined;
	return { key, raw, isNewer: typeof format === 'number' && format > FORMAT };
};

/** @param entries what is stored, by name */
export function shelfOf(entries: ReadonlyMap<string, string>, parse = parseRecord): Shelf {
	const all: Kept[] = [];
	const locked: Locked[] = [];
	for (const [key, raw] of entries) {
		if (!key.startsWith(SHEET_KEY)) continue;
		const kept = parse(key.slice(SHEET_KEY.length), raw);
		if (kept) all.push(kept);
		else locked.push(lockedOf(key, raw));
	}
	const old = entries.get(STORE_KEY);
	const legacy = old === undefined ? [] : readLegacy(old);
	if (legacy) all.push(...legacy.filter(({ id }) => !entries.has(SHEET_KEY + id)));
	else if (old !== undefined && old.length >= SHORTEST) locked.push(lockedOf(STORE_KEY, old));
	return {
		kept: all.filter(({ deleted }) => deleted === undefined).sort((a, b) => b.edited - a.edited),
		deleted: all.filter(({ deleted }) => deleted !== undefined).sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0)),
		locked,
		current: entries.get(CURRENT_KEY),
	};
}

/** The worksheets that did not come by a link. */
export const ownOf = ({ kept }: Shelf): readonly Kept[] => kept.filter(({ origin }) => origin !== 'link');

/** The worksheet to show where nothing else is asked for. */
export const lastOf = (shelf: Shelf): Kept | undefined =>
	shelf.kept.find(({ id }) => id === shelf.current) ?? ownOf(shelf)[0] ?? shelf.kept[0];

/** The worksheet of an older release that nobody has edited or deleted since; the one before it does not count. */
export const fromOlderRelease = ({ kept }: Shelf): Kept | undefined =>
	kept.find(({ id, edited }) => isLegacy(id) && edited === 0);

/** The worksheet that was cleared or deleted last, where nothing was edited since. */
export const justDeleted = ({ kept, deleted }: Shelf): Kept | undefined =>
	deleted[0] && kept.every(({ edited }) => edited <= (deleted[0]?.deleted ?? 0)) ? deleted[0] : undefined;

/** A title that tells a worksheet apart from a list of others. */
export const copyTitle = (kept: Pick<Kept, 'name' | 'sheet'>, why: string): string => `${titleOf(kept)} (${why})`;
