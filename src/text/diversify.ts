/**
 * The first `count` items such that no group is taken twice before every group is taken once.
 * @param items Items, best first.
 * @param groupOf The group of an item.
 */
export function selectVaried<T>(items: readonly T[], groupOf: (item: T) => string, count: number): T[] {
	const taken = new Map<string, number>();
	return items
		.map((item, place) => {
			const round = taken.get(groupOf(item)) ?? 0;
			taken.set(groupOf(item), round + 1);
			return { item, round, place };
		})
		.sort((a, b) => a.round - b.round || a.place - b.place)
		.slice(0, count)
		.map(({ item }) => item);
}
