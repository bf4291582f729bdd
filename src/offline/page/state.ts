/** Where the copy of the whole site stands, from what is on the device and on the web. */
import { bytesOf, type CopyList, type Pack } from '../copy-list.ts';
import { REST } from '../groups.ts';

export type State =
	/** Nothing was asked for yet. */
	| { readonly kind: 'none'; readonly wire: number; readonly stored: number }
	/** Begun and not finished. */
	| { readonly kind: 'partial'; readonly done: number; readonly wire: number }
	/** As on the web, or not to be compared without a network. */
	| { readonly kind: 'whole'; readonly made: Date; readonly compared: boolean }
	/** The web has a newer release. */
	| { readonly kind: 'older'; readonly made: Date; readonly wire: number }
	/** Nothing on the device, and no network to fetch it. */
	| { readonly kind: 'unreachable' };

export interface Facts {
	/** The list of the release on the web, if that can be reached. */
	readonly list: CopyList | undefined;
	/** Packs of that list that are not on the device. */
	readonly missing: readonly Pack[];
	/** When a whole copy was made, if there is one. */
	readonly made: Date | undefined;
}

export const packsOf = (list: CopyList) => [
	// Groups share some files; each is fetched once.
	...new Map(Object.values(list).flatMap(({ packs }) => packs.map((pack) => [pack.id, pack] as const))).values(),
];

export function stateOf({ list, missing, made }: Facts): State {
	if (!list) return made ? { kind: 'whole', made, compared: false } : { kind: 'unreachable' };
	const wire = bytesOf(missing);
	if (made) return missing.length ? { kind: 'older', made, wire } : { kind: 'whole', made, compared: true };
	const absent = new Set(missing.map(({ id }) => id));
	// Search and worksheet come by their use; only the rest shows that somebody asked for everything.
	if ((list[REST]?.packs ?? []).every(({ id }) => absent.has(id))) {
		const stored = Object.values(list).reduce((sum, group) => sum + group.stored, 0);
		return { kind: 'none', wire, stored };
	}
	const all = bytesOf(packsOf(list));
	return { kind: 'partial', done: all - wire, wire: all };
}
