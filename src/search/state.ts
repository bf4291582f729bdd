/**
 * The state of the search page and its address: `q`, `exact`, and what is chosen of facets. What the address holds beyond
 * that stays in it, so that a link that was shared is never silently shortened.
 */
import { NO_CHOICES, readChoices, writeChoices, type Choices, type Facets } from '../filters/state.ts';
import { cutQuery, isTooLong } from './query-length.ts';

export interface SearchState extends Choices {
	/** As typed, but for what is too long to be looked for. */
	readonly q: string;
	/** Whether more was typed. */
	readonly isCut: boolean;
	/** Only what was typed: no looser plans, no other spellings. */
	readonly exact: boolean;
}

export const EMPTY: SearchState = { q: '', isCut: false, exact: false, ...NO_CHOICES };

/** The parameter for `exact`. */
const EXACT = 'exact';

/** What of a state tells the query. */
export const queryOf = (typed: string): Pick<SearchState, 'q' | 'isCut'> => ({
	q: cutQuery(typed),
	isCut: isTooLong(typed),
});

/** The state that the query string of an address asks for. */
export const readState = (parameters: URLSearchParams, facets: Facets): SearchState => ({
	...queryOf(parameters.get('q') ?? ''),
	exact: parameters.get(EXACT) === '1',
	...readChoices(
		[...parameters].filter(([name, value]) => name !== 'q' && value !== '' && (name !== EXACT || value !== '1')),
		facets,
	),
});

/** The query string of a state, without the question mark; '' for the empty one. */
export const writeState = (state: SearchState): string => {
	const parameters = new URLSearchParams();
	const q = state.q.trim();
	if (q) parameters.append('q', q);
	if (q && state.exact) parameters.append(EXACT, '1');
	return writeChoices(state, parameters).toString();
};

/** Whether there is anything to look for. */
export const isEmpty = ({ q, chosen }: SearchState): boolean => q.trim() === '' && Object.keys(chosen).length === 0;
