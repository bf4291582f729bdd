/** Which items of a list meet what a reader has chosen. */
import type { Values } from './state.ts';

/** What filters read of an item. */
interface Valued {
	readonly values: Values;
}

/** An item's values of a facet, whatever that is called. */
const valuesOf = ({ values }: Valued, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? []) : []);

/** The items that have, for every facet with chosen values, at least one of them. */
export const narrowed = <T extends Valued>(items: readonly T[], chosen: Values): T[] =>
	items.filter((item) =>
		Object.entries(chosen).every(([name, wanted = []]) => wanted.some((value) => valuesOf(item, name).includes(value))),
	);

/** How many items each value of a facet would give, the other facets' choices staying as they are. */
export function countsOf(items: readonly Valued[], chosen: Values, name: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
	for (const item of narrowed(items, others))
		for (const value of valuesOf(item, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
