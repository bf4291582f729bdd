/**
 * The state of the search page and its address: `q`, `exact`, and one repeatable parameter a facet. What the address
 * holds beyond that stays in it, so that a link that was shared is never silently shortened.
 */
import { FACETS, type Facet, type FacetValues } from './facets.ts';

/** A parameter of the address. */
export interface Parameter {
	readonly name: string;
	readonly value: string;
}

export interface SearchState {
	/** As typed. */
	readonly q: string;
	/** Only what was typed: no looser plans, no other spellings. */
	readonly exact: boolean;
	readonly chosen: FacetValues;
	/** Values of facets that the site does not know: not applied, and said to the reader. */
	readonly unknown: readonly Parameter[];
	/** Other parameters, such as those that a campaign adds. */
	readonly other: readonly Parameter[];
}

export const EMPTY: SearchState = { q: '', exact: false, chosen: {}, unknown: [], other: [] };

/** The parameter for `exact`. */
const EXACT = 'exact';

const isFacet = (name: string): name is Facet => (FACETS as readonly string[]).includes(name);

const add = (chosen: FacetValues, facet: Facet, value: string): FacetValues => ({
	...chosen,
	[facet]: [...new Set([...(chosen[facet] ?? []), value])],
});

/**
 * The state that an address asks for.
 * @param parameters the query string of the address
 * @param knows whether a facet has a value
 */
export const readState = (
	parameters: URLSearchParams,
	knows: (facet: Facet, value: string) => boolean,
): SearchState => {
	let state: SearchState = {
		...EMPTY,
		q: parameters.get('q') ?? '',
		exact: parameters.get(EXACT) === '1',
	};
	for (const [name, value] of parameters) {
		if (name === 'q' || value === '' || (name === EXACT && value === '1')) continue;
		if (!isFacet(name)) state = { ...state, other: [...state.other, { name, value }] };
		else if (knows(name, value)) state = { ...state, chosen: add(state.chosen, name, value) };
		else state = { ...state, unknown: [...state.unknown, { name, value }] };
	}
	return state;
};

/** The query string of a state, without the question mark; '' for the empty one. */
export const writeState = ({ q, exact, chosen, unknown, other }: SearchState): string => {
	const parameters = new URLSearchParams();
	if (q.trim()) parameters.append('q', q.trim());
	if (exact && q.trim()) parameters.append(EXACT, '1');
	for (const facet of FACETS) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
	for (const { name, value } of [...unknown, ...other]) parameters.append(name, value);
	return parameters.toString();
};

/** The chosen values one by one. */
export const chosenValues = ({ chosen }: SearchState): { facet: Facet; value: string }[] =>
	FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));

/** The state without one parameter, known or not. */
export const without = (state: SearchState, { name, value }: Parameter): SearchState => {
	const keeps = (facet: Facet, other: string) => facet !== name || other !== value;
	return {
		...state,
		chosen: chosenValues(state)
			.filter((item) => keeps(item.facet, item.value))
			.reduce<FacetValues>((chosen, item) => add(chosen, item.facet, item.value), {}),
		unknown: state.unknown.filter((item) => item.name !== name || item.value !== value),
	};
};

/** The state without any filter; what was typed stays. */
export const withoutFilters = (state: SearchState): SearchState => ({ ...state, chosen: {}, unknown: [] });

/** Whether there is anything to look for. */
export const isEmpty = ({ q, chosen }: SearchState): boolean =>
	q.trim() === '' && FACETS.every((facet) => !chosen[facet]?.length);
