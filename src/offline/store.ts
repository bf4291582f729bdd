/** Where copies are kept in the browser, and which packs are there. */
import { isCopyList, type CopyList, type Pack } from './copy-list.ts';
import { LIST_FILE, PACK_FOLDER, SEAL } from './names.ts';

/** A place to keep a site's files in. */
export interface Store {
	readonly cache: Cache;
	/** Address of the site's root, with a slash at its end. */
	readonly root: string;
}

/** Where a pack is noted, and where it is fetched unless it is a file as it is. */
export const addressOf = ({ root }: Store, { id }: Pack) => `${root}${PACK_FOLDER}${id}.pack`;

/**
 * The list of the release that is on the web now.
 * @throws Error where it does not come, or something else in its place
 */
export async function fetchList(root: string): Promise<CopyList> {
	const response = await fetch(root + LIST_FILE, { cache: 'no-cache' });
	const list: unknown = response.ok && (await response.json());
	if (!isCopyList(list)) throw new Error(LIST_FILE);
	return list;
}

/** Those packs that are not kept. Of those without a seal nobody knows what came; they are as good as absent. */
export async function missing(store: Store, packs: readonly Pack[]): Promise<Pack[]> {
	const marks = await Promise.all(packs.map((pack) => store.cache.match(addressOf(store, pack))));
	return packs.filter((_pack, place) => !marks[place]?.headers.has(SEAL));
}
