/** Fetches packs and keeps what is in them. Runs in the page, where readers see its progress, and in the worker. */
import type { CopyList, Pack } from './copy-list.ts';
import { digestOf, fileDigest } from './digest.ts';
import { marksOf, type Mark } from './marks.ts';
import { takeApart, type PackedFile } from './pack.ts';
import { fits, sealed } from './sound.ts';
import { addressOf, missing, type Store } from './store.ts';

/** @throws Error if the network fails, or what comes is not what the list says */
async function fetchFiles(store: Store, group: string, pack: Pack, init: RequestInit): Promise<PackedFile[]> {
	const address = pack.path === undefined ? addressOf(store, pack) : store.root + pack.path;
	const response = await fetch(address, init);
	const path = address.slice(store.root.length);
	if (!response.ok || !response.body || !fits(path, response)) throw new Error(`${response.status} for ${address}`);
	const body = pack.path === undefined ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
	const content = new Uint8Array(await new Response(body).arrayBuffer());
	const digest = pack.path === undefined ? await digestOf(content) : await fileDigest(group, pack.path, content);
	if (digest !== pack.id) throw new Error(`${address} is not what the list says`);
	if (pack.path === undefined) return takeApart(content);
	return [{ path, type: response.headers.get('content-type') ?? '', content }];
}

/** Fetches what is in a pack; once more past the browser's own cache, which may hold a wrong answer for long. */
async function filesOf(store: Store, group: string, pack: Pack, signal?: AbortSignal): Promise<PackedFile[]> {
	// Readers on a slow line go on reading meanwhile.
	const init: RequestInit = { priority: 'low', ...(signal && { signal }) };
	try {
		return await fetchFiles(store, group, pack, init);
	} catch {
		return fetchFiles(store, group, pack, { ...init, cache: 'reload' });
	}
}

async function keepPack(store: Store, group: string, pack: Pack, signal?: AbortSignal) {
	const files = await filesOf(store, group, pack, signal);
	await Promise.all(
		files.map(async ({ path, type, content }) => store.cache.put(store.root + path, await sealed(content, type))),
	);
	const mark: Mark = { group, paths: files.map(({ path }) => path) };
	// Last: a pack counts once everything of it is there.
	const note = new TextEncoder().encode(JSON.stringify(mark));
	await store.cache.put(addressOf(store, pack), await sealed(note, 'application/json'));
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
	const marks = await marksOf(store);
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
