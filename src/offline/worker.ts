/// <reference lib="webworker" />
/**
 * The service worker. Everything goes to the network first while there is one that answers; copies take over where
 * there is none, or where it takes too long.
 *
 * - Before it is used: the front page, RAYONG MARCO and the list of what can be read offline (beforehand.ts).
 * - As it is used: each page that is visited (visited.ts), search and worksheet as a whole (groups.ts, keep.ts).
 * - Because the reader said so: the whole site, kept by its page (keep.ts, page/).
 *
 * A new release's worker waits until no page of the old one is open, or only the one that says so; nothing reloads.
 */
import { isHashed } from '../headers/immutable.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { Beforehand, type Entry } from './beforehand.ts';
import { dateOf, Device } from './copies.ts';
import { isCopyList } from './copy-list.ts';
import { GROUPS } from './groups.ts';
import { keepGroup, sweepKept } from './keep.ts';
import { LIST_FILE, OFFLINE_PAGE, PACK_FOLDER, workerCacheNames } from './names.ts';
import { noteFor, withNote, type Reason } from './note.ts';
import { ASSETS } from './references.ts';
import { ReleaseFiles, type Answer } from './release-files.ts';
import { sealedOf } from './sound.ts';
import { fetchList } from './store.ts';
import { isPage, keepPage, pageAddress, sweepAssets, type Visited } from './visited.ts';
import { WORKER_FILE } from './worker-file.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __BEFOREHAND: readonly Entry[] };

/** Seconds after which a reader who has a copy need not wait any longer. */
const PATIENCE = 2;

/** Milliseconds before a group is fetched, so that what the reader asked for comes first. */
const AFTERWARDS = 3000;

const root = self.registration.scope;
const base = new URL(root).pathname;
const names = workerCacheNames(base);
const open = async () => ({ root, cache: await caches.open(names.kept) });
const pathOf = (address: string) => address.slice(root.length);

const beforehand = new Beforehand(root, names.beforehand, self.__BEFOREHAND);
const device = new Device(root, names, beforehand);

/** The list of the release that this worker belongs to. */
async function ownList() {
	const list: unknown = await (await device.copiesOf(root + LIST_FILE)).sound?.json();
	if (!isCopyList(list)) throw new Error(`${LIST_FILE} is not there`);
	return list;
}

const files = new ReleaseFiles(ownList, () => fetchList(root));

/** The best copy of a file on this device. */
async function copyOf(address: string): Promise<Response | undefined> {
	const { sound, doubtful } = await device.copiesOf(pageAddress(address));
	return sound ?? doubtful;
}

/** A file's answer as it is kept; undefined where nobody can tell whether it is the file. */
const keptForm = async ({ response, verified }: Answer) => verified && sealedOf(verified, response);

const visited = async (): Promise<Visited> => ({
	root,
	pages: await caches.open(names.pages),
	assets: await caches.open(names.assets),
	get: async (address) =>
		(await device.copiesOf(address)).sound ?? keptForm(await files.fetch(address, pathOf(address))),
});

/** A copy of a page with the note that says what it is. */
async function noted(copy: Response, reason: Reason): Promise<Response> {
	const made = dateOf(copy);
	const html = withNote(await copy.text(), noteFor(reason, base, made ? new Date(made) : undefined));
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	return new Response(html, { headers, status: reason === 'missing' ? 503 : 200 });
}

/** What to show for a page without a network: a copy, one of the same address with a slash, or what there is instead. */
async function pageOffline(address: string): Promise<Response> {
	const copy = await copyOf(address);
	if (copy) return noted(copy, 'offline');
	const folder = `${pageAddress(address)}/`;
	if (await copyOf(folder)) return Response.redirect(folder);
	const instead = await copyOf(root + OFFLINE_PAGE);
	return instead ? noted(instead, 'missing') : Response.error();
}

/** The network's answer, or undefined when it takes too long. */
const inTime = <A>(network: Promise<A>) =>
	Promise.race([network, new Promise<undefined>((done) => setTimeout(done, PATIENCE * 1000))]);

/** Whether a server says that it cannot answer now. 511 is the network's own: it asks to log in, as readers must see. */
const isFailure = (status: number) => (status >= 500 && status !== 511) || status === 408 || status === 429;

/** What a page says that is to hold for days: none of ours does, and the browser may have it from its own cache. */
const LASTING = /immutable|max-age=\d{6}/;

/** @throws Error where the network or the server fails */
async function pageFromNetwork(event: FetchEvent): Promise<Response> {
	const preloaded = (await event.preloadResponse) as Response | undefined;
	const first = preloaded ?? (await fetch(event.request));
	const response = LASTING.test(first.headers.get('cache-control') ?? '')
		? await fetch(event.request, { cache: 'no-cache' })
		: first;
	if (isFailure(response.status)) throw new Error(`the server answers ${response.status}`);
	if (isPage(response)) {
		const copy = response.clone();
		event.waitUntil(visited().then((to) => keepPage(to, event.request.url, copy)));
	}
	return response;
}

async function page(event: FetchEvent): Promise<Response> {
	const { url } = event.request;
	const network = pageFromNetwork(event);
	event.waitUntil(network.catch(() => undefined));
	try {
		const answer = await inTime(network);
		if (answer) return answer;
		const copy = await copyOf(url);
		return copy ? await noted(copy, 'slow') : await network;
	} catch {
		return pageOffline(url);
	}
}

const filling = new Map<string, Promise<void>>();

/** Whether the reader has told the device to save data: who does asks for copies by keeping the whole site. */
const savesData = () => Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

/** Brings what is missing of a group, once at a time. */
function fill(group: string): Promise<void> {
	if (savesData()) return Promise.resolve();
	const known = filling.get(group);
	if (known) return known;
	const filled = new Promise((done) => setTimeout(done, AFTERWARDS))
		.then(async () => keepGroup(await open(), await fetchList(root), group))
		// The network went away: the next use goes on.
		.catch(() => undefined)
		.finally(() => filling.delete(group));
	filling.set(group, filled);
	return filled;
}

/** Keeps a verified file: styles, scripts and fonts one by one; others, which come as groups, only in place of a copy. */
async function keepFile(address: string, answer: Answer) {
	const kept = await keptForm(answer);
	if (kept && pathOf(address).startsWith(ASSETS)) await (await caches.open(names.assets)).put(address, kept.clone());
	if (kept) await device.mend(address, kept);
}

/**
 * Files whose names change with the content: a copy is as good as the original. So are those of the search index, which
 * must all be of one build; those that are kept are, if they are brought up to date after each use.
 */
const isFromCopyFirst = (path: string, { cache }: Request) =>
	cache !== 'reload' &&
	cache !== 'no-store' &&
	(isHashed(path) || (path.startsWith(`${INDEX_FOLDER}/`) && !savesData()));

/** An answer that is not what it should be, for this once: a tab remembers what it loaded, too. */
function passing(response: Response): Response {
	const { status, statusText, headers } = response;
	if (response.type === 'opaque' || !response.body) return response;
	const type = headers.get('content-type') ?? '';
	return new Response(response.body, {
		status,
		statusText,
		headers: { 'content-type': type, 'cache-control': 'no-store' },
	});
}

/** A file of the site that is no page that is opened: of what the network says, only what may be the file beats a copy. */
async function file(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const address = pageAddress(request.url);
	const path = pathOf(address);
	// The first use of a group brings the rest of it.
	const group = GROUPS.find(({ firstUse }) => firstUse(path));
	if (group) event.waitUntil(fill(group.name));
	const { sound, doubtful } = await device.copiesOf(address);
	if (sound && isFromCopyFirst(path, request)) return sound;
	const network = files.fetch(request, path).catch(() => undefined);
	event.waitUntil(network.then((answer) => answer && keepFile(address, answer)).catch(() => undefined));
	const copy = sound ?? doubtful;
	const answer = await (copy ? inTime(network) : network);
	if (answer?.isGood) return answer.response;
	return copy ?? (answer ? passing(answer.response) : Response.error());
}

const NOT_COPIED = new RegExp(`^(${WORKER_FILE}$|${LIST_FILE}$|${PACK_FOLDER})`);

self.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	if (method !== 'GET' || !url.startsWith(root)) return;
	if (mode === 'navigate') event.respondWith(page(event));
	else if (!NOT_COPIED.test(pathOf(pageAddress(url)))) event.respondWith(file(event));
});

/** The pages that are open now were fetched before there was a worker: kept, too, for the first visit counts. */
async function keepOpenPages() {
	const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const to = await visited();
	for (const { url } of clients.filter((client) => client.url.startsWith(root))) {
		const response = await fetch(url).catch(() => undefined);
		if (response && isPage(response)) await keepPage(to, url, response).catch(() => undefined);
	}
}

self.addEventListener('install', (event) => {
	event.waitUntil(beforehand.fetch((path, content) => files.has(path, content)));
});

self.addEventListener('activate', (event) => {
	const prepare = async () => {
		await beforehand.sweep();
		// Of workers before this one.
		await caches.delete(`workbox-precache-v2-${root}`);
		await self.registration.navigationPreload?.enable();
		await self.clients.claim();
		await keepOpenPages();
		await sweepAssets(await visited());
		await sweepKept(await open(), await ownList());
	};
	event.waitUntil(prepare());
});

self.addEventListener('message', (event) => {
	// A page that was just opened asks; it may be the only one.
	if (event.data !== 'take over') return;
	const alone = async () => {
		const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
		if (clients.filter(({ url }) => url.startsWith(root)).length <= 1) await self.skipWaiting();
	};
	event.waitUntil(alone());
});
