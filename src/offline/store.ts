/** Where copies are kept in the browser, and which packs are there. */
import { LIST_FILE, PACK_FOLDER } from './names.ts';
import type { CopyList, Pack } from './copy-list.ts';

/** What is noted of a pack that is kept, under the pack's own address. */
export interface Mark {
	readonly group: string;
	readonly paths: readonly string[];
}

/** A place to keep a site's files in. */
export interface Store {
	readonly cache: Cache;
	/** Address of the site's root, with a slash at its end. */
	readonly root: string;
}

/** Where a pack is noted, and where it is fetched unless it is a file as it is. */
export const addressOf = ({ root }: Store, { id }: Pack) => `${root}${PACK_FOLDER}${id}.pack`;

/** The list of the release that is on the web now. */
export async function fetchList(root: string, init: RequestInit = {}): Promise<CopyList> {
	const response = await fetch(root + LIST_FILE, { cache: 'no-cache', ...init });
	if (!response.ok) throw new Error(`${response.status} for ${LIST_FILE}`);
	return (await response.json()) as CopyList;
}

/** Those packs that are not kept. */
export async function missing(store: Store, packs: readonly Pack[]): Promise<Pack[]> {
	const kept = await Promise.all(packs.map((pack) => store.cache.match(addressOf(store, pack))));
	return packs.filter((_pack, place) => !kept[place]);
}
