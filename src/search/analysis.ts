/** Text analysis that indexer and browser share; no DOM, no Node. */
export { BREAK, encode } from './code.ts';
export { normalise, tidy } from '../text/normalise.ts';
export { placesOf, squeeze, squeezeMapped, type Places } from './squeeze.ts';
export { tokenise } from '../text/tokenise.ts';

/** A phrase: tokens that have to follow one another. */
export type Phrase = readonly string[];

/**
 * Where a phrase begins among tokens; overlapping occurrences count.
 * @returns indices into `tokens`, ascending
 */
export const occurrences = (tokens: readonly string[], phrase: Phrase): number[] => {
	const [first] = phrase;
	const found: number[] = [];
	if (first === undefined) return found;
	for (let at = tokens.indexOf(first); at !== -1; at = tokens.indexOf(first, at + 1)) {
		if (phrase.every((token, i) => tokens[at + i] === token)) found.push(at);
	}
	return found;
};
