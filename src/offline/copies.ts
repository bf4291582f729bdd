/** Finds copies on the device, wherever they are, and throws away those that are not what they should be. */
import type { Beforehand } from './beforehand.ts';
import { forget } from './marks.ts';
import type { workerCacheNames } from './names.ts';
import { sealOf, worthOf } from './sound.ts';

/** The copies of a file: the newest verified one, and the newest of which nobody knows. */
export interface Copies {
	readonly sound: Response | undefined;
	readonly doubtful: Response | undefined;
}

/** When the server sent it, in milliseconds; 0 where that is not known. */
export const dateOf = (response: Response) => Date.parse(response.headers.get('date') ?? '') || 0;

export class Device {
	readonly #root: string;
	readonly #names: ReturnType<typeof workerCacheNames>;

	readonly #beforehand: Beforehand;

	/** @param root address of the site's root, with a slash at its end */
	constructor(root: string, names: ReturnType<typeof workerCacheNames>, beforehand: Beforehand) {
		this.#root = root;
		this.#names = names;
		this.#beforehand = beforehand;
	}

	/** @param address without query and fragment */
	async copiesOf(address: string): Promise<Copies> {
		const { beforehand, ...others } = this.#names;
		const key = this.#beforehand.keyOf(address);
		const found = await Promise.all([
			...Object.values(others).map((cacheName) => this.#judged(address, cacheName, address)),
			...(key === undefined ? [] : [this.#judged(address, beforehand, key)]),
		]);
		const newest = (worth: string) =>
			found
				.flatMap((copy) => (copy?.worth === worth ? [copy.response] : []))
				.sort((a, b) => dateOf(b) - dateOf(a))
				.at(0);
		return { sound: newest('sound'), doubtful: newest('doubtful') };
	}

	async #judged(address: string, cacheName: string, key: string) {
		const response = await caches.match(key, { cacheName });
		if (!response) return undefined;
		const worth = await worthOf(address.slice(this.#root.length), address, response);
		if (worth === 'bad') await this.#remove(address, cacheName, key);
		return { worth, response };
	}

	async #remove(address: string, cacheName: string, key: string) {
		const cache = await caches.open(cacheName);
		await cache.delete(key);
		if (cacheName === this.#names.kept) await forget({ cache, root: this.#root }, address.slice(this.#root.length));
	}

	/** Puts a verified file in the place of copies of which nobody knows. */
	async mend(address: string, verified: Response) {
		for (const cacheName of Object.values(this.#names)) {
			const copy = await caches.match(address, { cacheName });
			if (copy && !sealOf(copy)) await (await caches.open(cacheName)).put(address, verified.clone());
		}
	}
}
