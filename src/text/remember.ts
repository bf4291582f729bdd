/** Remembers what a function gave for a key, so that nothing is fetched twice, and forgets what it failed at. */
export const remember = <K, V>(load: (key: K) => Promise<V>): ((key: K) => Promise<V>) => {
	const known = new Map<K, Promise<V>>();
	return (key) => {
		const before = known.get(key);
		if (before) return before;
		const value = load(key);
		known.set(key, value);
		value.catch(() => known.delete(key));
		return value;
	};
};

/** A function that makes something at its first call, and again only after a failure. */
export const once = <V>(make: () => Promise<V>): (() => Promise<V>) => {
	const made = remember(make);
	return () => made(undefined);
};
