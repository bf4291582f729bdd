/// <reference lib="webworker" />
/**
 * The service worker. Everything goes to the network first while there is one that answers; copies take over where
 * there is none, or where it takes too long.
 *
 * - Before it is used: the front page, RAYONG MARCO and the list of what can be read offline (precached by Workbox).
 * - As it is used: each page that is visited (visited.ts), search and worksheet as a whole (groups.ts, keep.ts).
 * - Because the reader said so: the whole site, kept by its page (keep.ts, page/).
 *
 * A new release's worker waits until no page of the old one is open, or only the one that says so; nothing reloads.
 */
import type { RouteMatchCallbackOptions, WorkboxPlugin } from 'workbox-core';
import { matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isHashed } from '../headers/immutable.ts';
import type { CopyList } from './copy-list.ts';
import { GROUPS } from './groups.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { keepGroup, sweepKept } from './keep.ts';
import { LIST_FILE, OFFLINE_PAGE, PACK_FOLDER, cacheNames } from './names.ts';
import { noteFor, withNote, type Reason } from './note.ts';
import { ASSETS } from './references.ts';
import { fetchList } from './store.ts';
import { isPage, keepPage, pageAddress, sweepAssets, type Visited } from './visited.ts';
import { WORKER_FILE } from './worker-file.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/** Seconds after which a reader who has a copy need not wait any longer. */
const PATIENCE = 2;

/** Milliseconds before a group is fetched, so that what the reader asked for comes first. */
const AFTERWARDS = 3000;

const root = self.registration.scope;
const base = new URL(root).pathname;
const names = cacheNames(base);
const open = async () => ({ root, cache: await caches.open(names.kept) });
const pathOf = (address: string) => pageAddress(address).slice(root.length);

precache(self.__WB_MANIFEST);

const dateOf = (response: Response) => Date.parse(response.headers.get('date') ?? '') || 0;

/** The newest copy of a file on this device. */
async function copyOf(address: string): Promise<Response | undefined> {
	const plain = pageAddress(address);
	const copies = await Promise.all([
		...[names.pages, names.assets, names.kept].map((cacheName) => caches.match(plain, { cacheName })),
		matchPrecache(plain),
	]);
	return copies.filter((copy) => copy !== undefined).sort((a, b) => dateOf(b) - dateOf(a))[0];
}

const visited = async (): Promise<Visited> => ({
	root,
	pages: await caches.open(names.pages),
	assets: await caches.open(names.assets),
	get: async (address) => (await copyOf(address)) ?? fetch(address),
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
const inTime = (network: Promise<Response>) =>
	Promise.race([network, new Promise<undefined>((done) => setTimeout(done, PATIENCE * 1000))]);

/** @throws Error where the network or the server fails */
async function pageFromNetwork(event: FetchEvent): Promise<Response> {
	const preloaded = (await event.preloadResponse) as Response | undefined;
	const response = preloaded ?? (await fetch(event.request));
	if (response.status >= 500) throw new Error(`the server answers ${response.status}`);
	if (isPage(response)) {
		const copy = response.clone();
		event.waitUntil(visited().then((to) => keepPage(to, event.request.url, copy)));
	}
	return response;
}

const isOurs = (url: URL, sameOrigin: boolean) => sameOrigin && url.href.startsWith(root);

registerRoute(
	({ request, url, sameOrigin }) => request.mode === 'navigate' && isOurs(url, sameOrigin),
	async ({ event, request }) => {
		const network = pageFromNetwork(event as FetchEvent);
		event.waitUntil(network.catch(() => undefined));
		try {
			const answer = await inTime(network);
			if (answer) return answer;
			const copy = await copyOf(request.url);
			return copy ? await noted(copy, 'slow') : await network;
		} catch {
			return pageOffline(request.url);
		}
	},
);

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

/** Copies count wherever they are on this device. */
const anyCopy: WorkboxPlugin = {
	cachedResponseWillBeUsed: ({ request }) => copyOf(request.url),
	handlerDidError: () => Promise.resolve(Response.error()),
};

/** Nothing is kept file by file: groups are kept as a whole. */
const keepsNothing: WorkboxPlugin = { cacheWillUpdate: () => Promise.resolve(null) };

/** Styles, scripts and fonts are kept as they are loaded; hashed files of search and packs are not. */
const keepsAssets: WorkboxPlugin = {
	cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(request.url)),
	cacheWillUpdate: ({ request, response }) =>
		Promise.resolve(response.ok && request.url.startsWith(root + ASSETS) ? response : null),
};

/** The first use of a group brings the rest of it. */
const fillsGroup: WorkboxPlugin = {
	handlerWillStart: ({ request, event }) => {
		const group = GROUPS.find(({ firstUse }) => firstUse(pathOf(request.url)));
		if (group) event.waitUntil(fill(group.name));
		return Promise.resolve();
	},
};

/** A file of the site that is no page. */
const isFile = ({ request, url, sameOrigin }: RouteMatchCallbackOptions) =>
	request.mode !== 'navigate' && isOurs(url, sameOrigin);

// Names that change with the content: a copy is as good as the original.
registerRoute(
	(options) => isFile(options) && isHashed(pathOf(options.url.href)),
	new CacheFirst({ cacheName: names.assets, plugins: [anyCopy, keepsAssets] }),
);

// Files of the search index that keep their names must all be of one build: those that are kept, if they are brought up
// to date after each use.
registerRoute(
	(options) => isFile(options) && pathOf(options.url.href).startsWith(`${INDEX_FOLDER}/`) && !savesData(),
	new CacheFirst({ cacheName: names.kept, plugins: [anyCopy, keepsNothing, fillsGroup] }),
);

const NOT_COPIED = new RegExp(`^(${WORKER_FILE}$|${LIST_FILE}$|${PACK_FOLDER})`);

registerRoute(
	(options) => isFile(options) && !NOT_COPIED.test(pathOf(options.url.href)),
	new NetworkFirst({
		cacheName: names.kept,
		networkTimeoutSeconds: PATIENCE,
		plugins: [anyCopy, keepsNothing, fillsGroup],
	}),
);

/** The pages that are open now were fetched before there was a worker: kept, too, for the first visit counts. */
async function keepOpenPages() {
	const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const to = await visited();
	for (const { url } of clients.filter((client) => client.url.startsWith(root))) {
		const response = await fetch(url).catch(() => undefined);
		if (response && isPage(response)) await keepPage(to, url, response).catch(() => undefined);
	}
}

self.addEventListener('activate', (event) => {
	const prepare = async () => {
		await self.registration.navigationPreload?.enable();
		await self.clients.claim();
		await keepOpenPages();
		await sweepAssets(await visited());
		const list = await matchPrecache(root + LIST_FILE);
		if (list) await sweepKept(await open(), (await list.json()) as CopyList);
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
