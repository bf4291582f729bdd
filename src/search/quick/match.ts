/** Finds what was typed inside a name, a half-typed last word included; spaces and punctuation do not matter. */
import { normalise, tokenise } from '../analysis.ts';

/** A name with nothing but its letters, marks and digits, folded as for search. */
export interface Compact {
	readonly text: string;
	/** For each UTF-16 unit of `text` where its source begins in the original. */
	readonly starts: readonly number[];
	/** For each UTF-16 unit of `text` where its source ends in the original, exclusive. */
	readonly ends: readonly number[];
}

const KEPT = /[\p{L}\p{M}\p{N}]/u;

export const compact = (original: string): Compact => {
	const { text, starts, ends } = normalise(original);
	// Every kept character of names is one UTF-16 unit; of others, such as emoji, nothing is typed.
	const kept = Array.from({ length: text.length }, (_, place) => place).filter((place) => KEPT.test(text[place] ?? ''));
	return {
		text: kept.map((place) => text[place]).join(''),
		starts: kept.map((place) => starts[place] ?? 0),
		ends: kept.map((place) => ends[place] ?? 0),
	};
};

/**
 * How a match begins: with the name, with a word set off by a space or a sign, with a word within a run of Thai, or
 * inside of what the browser takes for one Thai word. The last two are told apart for ranking only: dictionaries err.
 */
export type Edge = 'name' | 'word' | 'run' | 'inside';

/** A match as a range of the original name. */
export interface NameMatch {
	readonly edge: Edge;
	readonly start: number;
	readonly end: number;
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : undefined;

const beginsWord = (original: string, start: number) => segmenter?.segment(original).containing(start)?.index === start;

/** A single letter is in nearly every name. */
const isTelling = (typed: string) => typed.length > 1;

const edgeAt = (original: string, name: Compact, place: number, telling: boolean): Edge | undefined => {
	const start = name.starts[place] ?? 0;
	if (place === 0) return 'name';
	if (!KEPT.test(original[start - 1] ?? '')) return 'word';
	if (!telling) return undefined;
	// Within a word of Latin letters or a number nothing begins, and no Thai word begins within a cluster.
	if (!tokenise(original).some((token) => token.start === start)) return undefined;
	return beginsWord(original, start) ? 'run' : 'inside';
};

const RANK: Readonly<Record<Edge, number>> = { name: 0, word: 1, run: 2, inside: 3 };

/**
 * The best match in a name: one at its beginning before one at a word, and that before one within a run.
 * @param typed compact; not empty
 */
export const matchName = (original: string, name: Compact, typed: string): NameMatch | undefined => {
	let best: NameMatch | undefined;
	for (let place = name.text.indexOf(typed); place !== -1; place = name.text.indexOf(typed, place + 1)) {
		const edge = edgeAt(original, name, place, isTelling(typed));
		if (!edge || (best && RANK[best.edge] <= RANK[edge])) continue;
		best = { edge, start: name.starts[place] ?? 0, end: name.ends[place + typed.length - 1] ?? original.length };
	}
	return best;
};
