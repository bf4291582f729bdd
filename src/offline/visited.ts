/**
 * Pages as they were last visited, each with everything it needs to look as it did: a page never outlives its style.
 * Runs in the worker.
 */
import { ASSETS, closure } from './references.ts';

/** So many pages are kept; the one that was not visited for longest goes first. */
const MOST = 200;

export interface Visited {
	readonly pages: Cache;
	readonly assets: Cache;
	/** Address of the site's root, with a slash at its end. */
	readonly root: string;
	/** A copy of a file from anywhere, or from the network. */
	readonly get: (address: string) => Promise<Response | undefined>;
}

/** A page worth keeping: what the site itself sent for that very address. */
export const isPage = (response: Response) =>
	response.status === 200 &&
	response.type === 'basic' &&
	!response.redirected &&
	/^text\/html\b/.test(response.headers.get('content-type') ?? '');

/** Addresses of pages without query and fragment: the server sends the same for all of them. */
export const pageAddress = (address: string) => address.replace(/[?#].*$/s, '');

/** Keeps a page and what it needs. */
export async function keepPage({ pages, assets, root, get }: Visited, address: string, response: Response) {
	const html = await response.clone().text();
	const read = async (file: string) => {
		if (!file.startsWith(ASSETS)) return html;
		const known = await assets.match(root + file);
		const asset = known ?? (await get(root + file));
		if (!asset?.ok) throw new Error(`${address} needs ${file}, which is not there`);
		if (!known) await assets.put(root + file, asset.clone());
		return /\.(css|js)$/.test(file) ? asset.text() : undefined;
	};
	await closure([''], read, false);
	// The cache lists what was put last at its end.
	await pages.put(pageAddress(address), response);
	const all = await pages.keys();
	for (const request of all.slice(0, Math.max(0, all.length - MOST))) await pages.delete(request);
}

/** Throws away files that no visited page needs any more, not even later. */
export async function sweepAssets({ pages, assets, root }: Pick<Visited, 'pages' | 'assets' | 'root'>) {
	const texts = await Promise.all(
		(await pages.keys()).map(async (request) => (await (await pages.match(request))?.text()) ?? ''),
	);
	const read = async (file: string) => (file === '' ? texts.join('\n') : (await assets.match(root + file))?.text());
	const needed = await closure([''], read, true);
	for (const { url } of await assets.keys()) if (!needed.has(url.slice(root.length))) await assets.delete(url);
}
