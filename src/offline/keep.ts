/** Fetches packs and keeps what is in them. Runs in the page, where readers see its progress, and in the worker. */
import { PACK_FOLDER } from './names.ts';
import { takeApart, type PackedFile } from './pack.ts';
import type { CopyList, Pack } from './copy-list.ts';
import { addressOf, missing, type Mark, type Store } from './store.ts';

/** Fetches what is in a pack. */
async function filesOf(store: Store, pack: Pack, signal?: AbortSignal): Promise<PackedFile[]> {
	const address = pack.path === undefined ? addressOf(store, pack) : store.root + pack.path;
	// Readers on a slow line go on reading meanwhile.
	const response = await fetch(address, { priority: 'low', ...(signal && { signal }) });
	if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
	if (pack.path !== undefined) {
		const type = response.headers.get('content-type') ?? '';
		return [{ path: pack.path, type, content: new Uint8Array(await response.arrayBuffer()) }];
	}
	const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
	return takeApart(new Uint8Array(await unpacked.arrayBuffer()));
}

async function keepPack(store: Store, group: string, pack: Pack, signal?: AbortSignal) {
	const files = await filesOf(store, pack, signal);
	const date = new Date().toUTCString();
	await Promise.all(
		files.map(({ path, type, content }) =>
			store.cache.put(store.root + path, new Response(content, { headers: { 'content-type': type, date } })),
		),
	);
	const mark: Mark = { group, paths: files.map(({ path }) => path) };
	// Last: a pack counts once everything of it is there.
	await store.cache.put(addressOf(store, pack), new Response(JSON.stringify(mark), { headers: { date } }));
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
