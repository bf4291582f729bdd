/**
 * What the worker fetches before it is used, all of it verified: by digests in the worker itself, and by those of the
 * list. Either everything is there or the worker is not installed; the next visit tries again.
 */
import { digestOf } from './digest.ts';
import { fits, sealedOf, worthOf } from './sound.ts';

/** A file to fetch beforehand. */
export interface Entry {
	/** Digest of the file; null where its name changes with its content, and its digest is on the list. */
	readonly revision: string | null;
	/** Path with the base path. */
	readonly url: string;
}

export class Beforehand {
	readonly #root: string;
	readonly #name: string;
	/** Entries by their addresses. */
	readonly #entries: ReadonlyMap<string, Entry>;

	/**
	 * @param root address of the site's root, with a slash at its end
	 * @param name of the cache
	 * @param entries those that are on the list come after it
	 */
	constructor(root: string, name: string, entries: readonly Entry[]) {
		this.#root = root;
		this.#name = name;
		this.#entries = new Map(entries.map((entry) => [new URL(entry.url, root).href, entry]));
	}

	/** Where the copy of an address is in the cache: two releases may have one each, until the new worker takes over. */
	keyOf(address: string): string | undefined {
		const revision = this.#entries.get(address)?.revision;
		return revision ? `${address}?${revision}` : this.#entries.has(address) ? address : undefined;
	}

	/**
	 * Fetches what is not there yet, one after another: readers go on reading meanwhile.
	 * @param isListed whether a file with this content is on the list, by its path relative to the base path
	 * @throws Error if something does not come, or something else in its place
	 */
	async fetch(isListed: (path: string, content: Uint8Array) => Promise<boolean>) {
		const cache = await caches.open(this.#name);
		for (const [address, { revision }] of this.#entries) {
			const path = address.slice(this.#root.length);
			const key = this.keyOf(address) ?? address;
			const known = await cache.match(key);
			if (known && (await worthOf(path, address, known)) === 'sound') continue;
			const verified = async (mode: RequestCache) => {
				const response = await fetch(address, { cache: mode, priority: 'low' });
				const content = new Uint8Array(await response.clone().arrayBuffer());
				const isIt = revision ? revision === (await digestOf(content)) : await isListed(path, content);
				return response.ok && fits(path, response) && isIt ? sealedOf(content, response) : undefined;
			};
			// The browser's own cache may hold an earlier or a wrong answer.
			const copy = (await verified('default')) ?? (await verified('reload'));
			if (!copy) throw new Error(`${address} is not the file of this release`);
			await cache.put(key, copy);
		}
	}

	/** Throws away what only earlier releases had. */
	async sweep() {
		const cache = await caches.open(this.#name);
		const present = new Set(Array.from(this.#entries.keys(), (address) => this.keyOf(address)));
		for (const { url } of await cache.keys()) if (!present.has(url)) await cache.delete(url);
	}
}
