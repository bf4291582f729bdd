/** A register of things by key, for questions that every page asks: the whole is gone through once. */
export class Register<T> {
	readonly #byKey = new Map<string, Set<T>>();

	/**
	 * @param items In the order in which they are to be found.
	 * @param keysOf The keys of an item; a key twice counts once.
	 */
	constructor(items: Iterable<T>, keysOf: (item: T) => readonly string[]) {
		for (const item of items)
			for (const key of keysOf(item)) {
				const found = this.#byKey.get(key);
				if (found) found.add(item);
				else this.#byKey.set(key, new Set([item]));
			}
	}

	/** The items that have all of the keys, in order; none where no key is given. */
	find(...keys: readonly string[]): T[] {
		const [shortest, ...others] = keys
			.map((key) => this.#byKey.get(key) ?? new Set<T>())
			.sort((a, b) => a.size - b.size);
		return shortest ? [...shortest].filter((item) => others.every((found) => found.has(item))) : [];
	}
}
