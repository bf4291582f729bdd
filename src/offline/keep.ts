/** Fetches packs and keeps what is in them. Runs in the page, where readers see its progress, and in the worker. */
import { LIST_FILE, PACK_FOLDER } from './names.ts';
import { takeApart } from './pack.ts';
import type { CopyList, Pack } from './copy-list.ts';

/** What is noted of a pack that is kept, under the pack's own address. */
interface Mark {
	readonly group: string;
	readonly paths: readonly string[];
}

/** A place to keep a site's files in. */
export interface Store {
	readonly cache: Cache;
	/** Address of the site's root, with a slash at its end. */
	readonly root: string;
}

const addressOf = ({ root }: Store, { id }: Pick<Pack, 'id'>) => `${root}${PACK_FOLDER}${id}.pack`;

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

async function keepPack(store: Store, group: string, pack: Pack, signal?: AbortSignal) {
	const address = addressOf(store, pack);
	// Readers on a slow line go on reading meanwhile.
	const response = await fetch(address, { priority: 'low', ...(signal && { signal }) });
	if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
	const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
	const files = takeApart(new Uint8Array(await unpacked.arrayBuffer()));
	const date = new Date().toUTCString();
	for (const { path, type, content } of files)
		await store.cache.put(store.root + path, new Response(content, { headers: { 'content-type': type, date } }));
	const mark: Mark = { group, paths: files.map(({ path }) => path) };
	// Last: a pack counts once everything of it is there.
	await store.cache.put(address, new Response(JSON.stringify(mark), { headers: { date } }));
}

/**
 * Keeps the packs of a group that are not kept yet, one after another: what was kept before an interruption stays.
 * @param progress called with the bytes of each pack that has arrived
 * @throws Error if the network fails, the signal ends it, or the device has no room (QuotaExceededError)
 */
export async function keepGroup(
	store: Store,
	list: CopyList,
	group: string,
	{ signal, progress }: { signal?: AbortSignal; progress?: (bytes: number) => void } = {},
) {
	for (const pack of await missing(store, list[group]?.packs ?? [])) {
		await keepPack(store, group, pack, signal);
		progress?.(pack.bytes);
	}
}

/**
 * Throws away what only earlier releases had, group by group, where the present one is kept as a whole. To be called
 * when no page of an earlier release is open.
 */
export async function sweepKept(store: Store, list: CopyList) {
	const marks = new Map<string, Mark>();
	for (const { url } of await store.cache.keys())
		if (url.startsWith(store.root + PACK_FOLDER)) {
			const mark = await store.cache.match(url);
			if (mark) marks.set(url, (await mark.json()) as Mark);
		}
	const present = new Set<string>();
	const whole = new Set<string>();
	for (const [name, { packs }] of Object.entries(list)) {
		const addresses = packs.map((pack) => addressOf(store, pack));
		if (addresses.every((address) => marks.has(address))) whole.add(name);
		for (const address of addresses) present.add(address);
	}
	const old = [...marks].filter(([address, { group }]) => whole.has(group) && !present.has(address));
	for (const [address] of old) {
		marks.delete(address);
		await store.cache.delete(address);
	}
	const needed = new Set([...marks.values()].flatMap(({ paths }) => paths));
	for (const [, { paths }] of old)
		for (const path of paths) if (!needed.has(path)) await store.cache.delete(store.root + path);
}
