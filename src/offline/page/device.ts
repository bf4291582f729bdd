/** What of the site is on this device: read and changed by the page about reading offline. */
import type { CopyList } from '../copy-list.ts';
import { LIST_FILE, cacheNames } from '../names.ts';
import { fetchList, missing, type Store } from '../store.ts';
import { packsOf, type Facts } from './state.ts';

const base = import.meta.env.BASE_URL;
const root = new URL(base, location.origin).href;
const names = cacheNames(base);

/** Whether this browser can keep the site here; it cannot at an address without TLS. */
export const isSupported = () => isSecureContext && 'DecompressionStream' in self;

export const open = async (): Promise<Store> => ({ root, cache: await caches.open(names.kept) });

/** When the whole copy was made: the date of the list that is kept with it. */
const madeAt = async ({ cache }: Store) => {
	const date = Date.parse((await cache.match(root + LIST_FILE))?.headers.get('date') ?? '');
	return Number.isNaN(date) ? undefined : new Date(date);
};

/** Notes that everything on a list is kept. */
export const markWhole = ({ cache }: Store, list: CopyList) =>
	cache.put(root + LIST_FILE, new Response(JSON.stringify(list), { headers: { date: new Date().toUTCString() } }));

/** @throws Error where readers have chosen that sites keep nothing, or nothing of this window */
export async function look(): Promise<Facts> {
	// Some browsers have no workers then, others refuse them.
	await navigator.serviceWorker.getRegistration();
	const store = await open();
	const list = await fetchList(root).catch(() => undefined);
	const absent = list ? await missing(store, packsOf(list)) : [];
	const made = await madeAt(store);
	// It is as new as today's web.
	if (list && made && !absent.length) await markWhole(store, list);
	return { list, missing: absent, made };
}

export const removeCopy = () => caches.delete(names.kept);

export const forgetVisited = () => caches.delete(names.pages);

/** The pages that were visited and are kept; undefined where there are none. */
export const visitedCache = async () => ((await caches.has(names.pages)) ? caches.open(names.pages) : undefined);
