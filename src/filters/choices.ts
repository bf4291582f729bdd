/**
 * What a reader has chosen to narrow a list by, and its place in the address: one parameter a facet. The address is
 * anybody's to write, so nothing of it is trusted: what no list knows is set aside and said to the reader.
 */

/** A parameter of the address. */
interface Parameter {
	readonly name: string;
	readonly value: string;
}

export interface Choices {
	/** The value chosen of each facet; facets without a choice are absent. */
	readonly chosen: Readonly<Record<string, string>>;
	/** Values that a facet does not have, or a second value of one facet: not applied. */
	readonly refused: readonly Parameter[];
	/** Parameters that are no facet's, such as those that a campaign adds: kept, and nobody's concern. */
	readonly other: readonly Parameter[];
}

/** The values of each facet by its name, in the order of the page. */
export type Facets = ReadonlyMap<string, ReadonlySet<string>>;

/** The choices that an address asks for; the first value that a facet knows counts. */
export function readChoices(parameters: URLSearchParams, facets: Facets): Choices {
	const chosen = new Map<string, string>();
	const refused: Parameter[] = [];
	const other: Parameter[] = [];
	for (const [name, value] of parameters) {
		const values = facets.get(name);
		if (!values) other.push({ name, value });
		else if (value === '' || chosen.get(name) === value) continue;
		else if (values.has(value) && !chosen.has(name)) chosen.set(name, value);
		else refused.push({ name, value });
	}
	return { chosen: Object.fromEntries(chosen), refused, other };
}

/** The query string of choices, without the question mark; '' where nothing is chosen. What was refused is dropped. */
export function writeChoices({ chosen, other }: Choices, facets: Facets): string {
	const parameters = new URLSearchParams();
	for (const name of facets.keys()) {
		const value = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
		if (value) parameters.append(name, value);
	}
	for (const { name, value } of other) parameters.append(name, value);
	return parameters.toString();
}

/** An item's values by facet. */
export type Values = Readonly<Record<string, readonly string[]>>;

const has = (values: Values, name: string, value: string) =>
	Object.hasOwn(values, name) && (values[name]?.includes(value) ?? false);

/** The items that meet every choice. */
export const narrowed = <T extends { readonly values: Values }>(items: readonly T[], chosen: Choices['chosen']): T[] =>
	items.filter(({ values }) => Object.entries(chosen).every(([name, value]) => has(values, name, value)));

/** Choices without that of one facet. */
export const without = (chosen: Choices['chosen'], name: string): Choices['chosen'] =>
	Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));

/** How many items each value of a facet would give, the other facets' choices staying as they are. */
export function countsOf(
	items: readonly { readonly values: Values }[],
	chosen: Choices['chosen'],
	name: string,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { values } of narrowed(items, without(chosen, name)))
		for (const value of values[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
