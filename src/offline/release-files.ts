/** Files of the site from the network, verified by the lists of the worker's own release and of the one on the web. */
import type { CopyList } from './copy-list.ts';
import { fileDigest } from './digest.ts';
import { ASSETS } from './references.ts';
import { fits } from './sound.ts';
import { once } from '../text/remember.ts';

/** Whether a list has a digest for a path. */
export const isListed = (list: CopyList, path: string) =>
	path.startsWith(ASSETS) || Object.values(list).some(({ packs }) => packs.some((pack) => pack.path === path));

/** Whether a file is one of a list, by its content. */
export async function isOnList(list: CopyList, path: string, content: Uint8Array): Promise<boolean> {
	for (const [group, { packs, assets }] of Object.entries(list)) {
		const digest = await fileDigest(group, path, content);
		if ((Array.isArray(assets) && assets.includes(digest)) || packs.some(({ id }) => id === digest)) return true;
	}
	return false;
}

/** What the network says. */
export interface Answer {
	readonly response: Response;
	/** Whether it may be the file: it is there, of a fitting type, and what a list says where one has the file. */
	readonly isGood: boolean;
	/** Its content, where a list has it: worth keeping. */
	readonly verified?: Uint8Array<ArrayBuffer>;
}

export class ReleaseFiles {
	readonly #lists: readonly (() => Promise<CopyList | undefined>)[];

	/**
	 * @param own gives the list of the worker's own release
	 * @param web fetches the list of the release on the web, which may be newer while pages of the old one are open
	 */
	constructor(own: () => Promise<CopyList>, web: () => Promise<CopyList>) {
		this.#lists = [once(own), once(web)].map((list) => () => list().catch(() => undefined));
	}

	/**
	 * Fetches a file; once more past the browser's own cache, which may hold a wrong answer for long.
	 * @param path relative to the base path
	 * @throws Error if the network fails
	 */
	async fetch(request: Request | string, path: string): Promise<Answer> {
		const answer = await this.#judged(path, await fetch(request));
		if (answer.isGood || !answer.response.ok) return answer;
		const address = typeof request === 'string' ? request : request.url;
		return fetch(address, { cache: 'reload' }).then(
			(again) => this.#judged(path, again),
			() => answer,
		);
	}

	async #judged(path: string, response: Response): Promise<Answer> {
		if (!response.ok || !fits(path, response)) return { response, isGood: false };
		const own = await this.#lists[0]?.();
		if (!isListed(own ?? {}, path)) return { response, isGood: true };
		const content = new Uint8Array(await response.clone().arrayBuffer());
		return (await this.has(path, content))
			? { response, isGood: true, verified: content }
			: { response, isGood: false };
	}

	/** Whether a release has the file with this content. */
	async has(path: string, content: Uint8Array): Promise<boolean> {
		for (const list of this.#lists) {
			const known = await list();
			if (known && (await isOnList(known, path, content))) return true;
		}
		return false;
	}
}
