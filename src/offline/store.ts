/** Where copies are kept in the browser, and which packs are there. */
import { isCopyList, type CopyList, type Pack } from './copy-list.ts';
import { LIST_FILE, PACK_FOLDER } from './names.ts';
import { sealOf } from './sound.ts';

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

/**
 * The list of the release that is on the web now.
 * @throws Error where it does not come, or something else in its place
 */
export async function fetchList(root: string, init: RequestInit = {}): Promise<CopyList> {
	const response = await fetch(root + LIST_FILE, { cache: 'no-cache', ...init });
	if (!response.ok) throw new Error(`${response.status} for ${LIST_FILE}`);
	const list: unknown = await response.json();
	if (!isCopyList(list)) throw new Error(`${LIST_FILE} is not a list of packs`);
	return list;
}

/** Those packs that are not kept. Of those without a seal nobody knows what came; they are as good as absent. */
export async function missing(store: Store, packs: readonly Pack[]): Promise<Pack[]> {
	const marks = await Promise.all(packs.map((pack) => store.cache.match(addressOf(store, pack))));
	return packs.filter((_pack, place) => !sealOf(marks[place] ?? new Response()));
}

/** What is noted of all packs that are kept, by the packs' addresses. */
export async function marksOf({ cache, root }: Store): Promise<Map<string, Mark>> {
	const marks = new Map<string, Mark>();
	for (const { url } of await cache.keys()) {
		const mark = url.startsWith(root + PACK_FOLDER) ? await cache.match(url) : undefined;
		if (mark) marks.set(url, (await mark.json()) as Mark);
	}
	return marks;
}

/** Throws away a file, and the notes of the packs it came in: with the next use they are fetched again. */
export async function forget(store: Store, path: string) {
	await store.cache.delete(store.root + path);
	for (const [address, { paths }] of await marksOf(store)) if (paths.includes(path)) await store.cache.delete(address);
}
