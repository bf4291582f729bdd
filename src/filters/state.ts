/**
 * What a reader has chosen of facets, and its place in the address: one parameter a value. The address is anybody's to
 * write, so nothing of it is trusted: what the page does not know is set aside and said to the reader.
 */

/** A parameter of the address. */
export interface Parameter {
	readonly name: string;
	readonly value: string;
}

/** Values by facet; a facet without values is absent. */
export interface Values {
	readonly [facet: string]: readonly string[] | undefined;
}

export interface Choices {
	/** In the order of the page's facets. */
	readonly chosen: Values;
	/** Values that a facet does not have, or more of them than it takes: not applied. */
	readonly refused: readonly Parameter[];
	/** Parameters that are no facet's, such as those that a campaign adds: kept, if they are few, and nobody's concern. */
	readonly other: readonly Parameter[];
}

/** The values of each facet by its name, in the order of the page. */
export type Facets = ReadonlyMap<string, ReadonlySet<string>>;

/** How many parameters are kept that are no facet's; no campaign adds more. */
const MOST_OTHER = 50;

export const NO_CHOICES: Choices = { chosen: {}, refused: [], other: [] };

const chosenOf = (facets: readonly (readonly [name: string, values: readonly string[]])[]): Values =>
	Object.fromEntries(facets.filter(([, values]) => values.length));

/**
 * The choices that an address asks for.
 * @param most how many values of a facet can be chosen; the first ones are
 */
export function readChoices(
	parameters: Iterable<readonly [name: string, value: string]>,
	facets: Facets,
	most = Infinity,
): Choices {
	const chosen = new Map(Array.from(facets.keys(), (name) => [name, [] as string[]]));
	const refused: Parameter[] = [];
	const other: Parameter[] = [];
	for (const [name, value] of parameters) {
		const values = chosen.get(name);
		if (!values) {
			if (other.length < MOST_OTHER) other.push({ name, value });
		} else if (value === '' || values.includes(value)) continue;
		else if (values.length < most && facets.get(name)?.has(value)) values.push(value);
		else refused.push({ name, value });
	}
	return { chosen: chosenOf([...chosen]), refused, other };
}

/** The chosen values one by one. */
export const chosenValues = (chosen: Values): Parameter[] =>
	Object.entries(chosen).flatMap(([name, values = []]) => values.map((value) => ({ name, value })));

/** Adds choices to the parameters of an address. */
export function writeChoices({ chosen, refused, other }: Choices, parameters = new URLSearchParams()): URLSearchParams {
	for (const { name, value } of [...chosenValues(chosen), ...refused, ...other]) parameters.append(name, value);
	return parameters;
}

/** Choices without one value, whether it was applied or refused. */
export function without<T extends Choices>(choices: T, parameter: Parameter): T {
	const isOther = ({ name, value }: Parameter) => name !== parameter.name || value !== parameter.value;
	return {
		...choices,
		chosen: chosenOf(
			Object.entries(choices.chosen).map(([name, values = []]) => [
				name,
				values.filter((value) => isOther({ name, value })),
			]),
		),
		refused: choices.refused.filter(isOther),
	};
}

/** Choices without any of a facet. */
export const withoutFilters = <T extends Choices>(choices: T): T => ({ ...choices, chosen: {}, refused: [] });

/** How many refused values are told one by one, and how much of each. */
const MOST_TOLD = 3;
const MOST_LETTERS = 40;

/** What a page tells of refused values, and how many it does not tell: an address may hold thousands of them. */
export const toTell = (refused: Choices['refused']): { told: readonly Parameter[]; rest: number } => {
	const told = refused.slice(0, MOST_TOLD);
	return { told, rest: refused.length - told.length };
};

/** The beginning of a value that a page repeats. */
export const beginningOf = (value: string): string =>
	value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
