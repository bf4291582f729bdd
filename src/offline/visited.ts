/**
 * Pages as they were last visited, each with everything it needs to look as it did: a page never outlives its style.
 * Runs in the worker.
 */
import { ASSETS, closure } from './references.ts';
import { fits, isOwnPage, sealedOf, sealOf } from './sound.ts';

/** So many pages are kept; the one that was not visited for longest goes first. */
const MOST = 200;

export interface Visited {
	readonly pages: Cache;
	readonly assets: Cache;
	/** Address of the site's root, with a slash at its end. */
	readonly root: string;
	/** A verified and sealed file from anywhere on the device, or from the network. */
	readonly get: (address: string) => Promise<Response | undefined>;
}

/** An answer that may be a page worth keeping: what was sent for that very address. */
export const isPage = (response: Response) =>
	response.status === 200 && response.type === 'basic' && !response.redirected && fits('', response);

/** Addresses of pages without query and fragment: the server sends the same for all of them. */
export const pageAddress = (address: string) => address.replace(/[?#].*$/s, '');

/**
 * Keeps a page and what it needs; what is no page of the site, or not the whole of one, is left alone.
 * @throws Error if a file that it needs does not come, or something else in its place
 */
export async function keepPage({ pages, assets, root, get }: Visited, address: string, response: Response) {
	const content = await response.clone().arrayBuffer();
	const html = new TextDecoder().decode(content);
	if (!isOwnPage(html, address)) return;
	const read = async (file: string) => {
		if (!file.startsWith(ASSETS)) return html;
		const asset = await get(root + file);
		if (!asset) throw new Error(`${address} needs ${file}, which is not there`);
		const known = await assets.match(root + file);
		if (!known || sealOf(known) !== sealOf(asset)) await assets.put(root + file, asset.clone());
		return /\.(css|js)$/.test(file) ? asset.text() : undefined;
	};
	await closure([''], read, false);
	// The cache lists what was put last at its end.
	await pages.put(pageAddress(address), await sealedOf(content, response));
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
