/** What is noted of packs that are kept. */
import { PACK_FOLDER } from './names.ts';
import type { Store } from './store.ts';

/** What is noted of a pack that is kept, under the pack's own address. */
export interface Mark {
	readonly group: string;
	readonly paths: readonly string[];
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
