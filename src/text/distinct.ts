/** Values without those that came before, in their order. */
export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** Items whose key no item before them has. */
export const distinctBy = <T>(items: readonly T[], keyOf: (item: T) => unknown): T[] => {
	const keys = items.map(keyOf);
	return items.filter((_, place) => keys.indexOf(keys[place]) === place);
};
