/**
 * Cuts a run of Thai or Latin letters into known words, words spelt nearly like known ones, and what is unknown: the
 * cheapest ways through the lattice of all words that fit anywhere (Viterbi), with the cost of a word from how common
 * it is and the cost of a slip from `costs.ts`.
 */
import type { Lexicon } from './lexicon.ts';
import { isDependent, isLeading, isThai, symbolsOf, type Symbols } from './symbols.ts';

/** A piece of a run; offsets in the folded text. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	/** Number of the known word, or -1. */
	readonly word: number;
	/** How far the run is from the word's spelling; 0 where it is the same. */
	readonly slip: number;
}

/** One way to read a run. */
export interface Reading {
	readonly pieces: readonly Piece[];
	readonly cost: number;
}

/** The price of a slip of 1 against rare words. */
const SLIP = 7;
/** The price of an unknown stretch, and of each symbol of it. */
const UNKNOWN = { stretch: 6, symbol: 4.2 };
/** Two Latin words without a space between them are a slip, too. */
const JOINED = 5;
/** How many ways are kept at every place. */
const BEST = 4;

interface State {
	readonly cost: number;
	readonly from: number;
	readonly rank: number;
	/** -1 for an unknown symbol. */
	readonly word: number;
	readonly slip: number;
	/** What was read so far, to keep ways that read differently. */
	readonly text: string;
}

/** Whether a word can begin before the symbol at an index. */
const boundaries = ({ codes }: Symbols): boolean[] =>
	Array.from({ length: codes.length + 1 }, (_, at) => {
		const [before, after] = [codes[at - 1], codes[at]];
		if (before === undefined || after === undefined) return true;
		return !isDependent(after) && !isLeading(before);
	});

const insert = (states: State[], state: State) => {
	const same = states.findIndex(({ text }) => text === state.text);
	if (same >= 0) {
		if ((states[same]?.cost ?? 0) <= state.cost) return;
		states.splice(same, 1);
	}
	const at = states.findIndex(({ cost }) => cost > state.cost);
	if (at >= 0) states.splice(at, 0, state);
	else states.push(state);
	if (states.length > BEST) states.pop();
};

/** Where words spelt nearly so may be read, by the offset in the text at which they begin. */
export type Doubt = (offset: number) => boolean;

/** A reading of words exactly as they are spelt. */
export const NO_DOUBT: Doubt = () => false;

/**
 * @param text a run of letters of one script, folded
 * @returns the cheapest first, at least one for a text that is not empty
 */
export const readings = (text: string, { trie, words }: Lexicon, doubt: Doubt): Reading[] => {
	const symbols = symbolsOf(text);
	const { codes, starts } = symbols;
	const open = boundaries(symbols);
	const states: State[][] = codes.map(() => []);
	states.push([]);
	states[0] = [{ cost: 0, from: -1, rank: 0, word: -1, slip: 0, text: '' }];
	for (let at = 0; at < codes.length; at++) {
		const here = states[at] ?? [];
		if (here.length === 0) continue;
		const exact = open[at] ? trie.exact(codes, at).filter(({ end }) => open[end]) : [];
		const spelt = new Set(exact.map(({ end }) => end));
		// What is a word as it stands is never taken for another.
		const slips =
			open[at] && doubt(starts[at] ?? 0)
				? trie.near(codes, at).filter(({ word, end }) => words[word]?.printed && open[end] && !spelt.has(end))
				: [];
		here.forEach((state, rank) => {
			for (const { word, end, cost } of [...exact, ...slips]) {
				const joined = at > 0 && !isThai(codes[at] ?? 0) ? JOINED : 0;
				const price = (words[word]?.cost ?? 0) + SLIP * cost + joined;
				const read = state.text + (joined ? ' ' : '') + (words[word]?.folded ?? '');
				insert(states[end] ?? [], { cost: state.cost + price, from: at, rank, word, slip: cost, text: read });
			}
			const goesOn = at > 0 && state.word < 0;
			const price = UNKNOWN.symbol + (goesOn ? 0 : UNKNOWN.stretch);
			const read = state.text + text.slice(starts[at], starts[at + 1]);
			insert(states[at + 1] ?? [], { cost: state.cost + price, from: at, rank, word: -1, slip: 0, text: read });
		});
	}
	return (states[codes.length] ?? []).map((last) => {
		const pieces: Piece[] = [];
		let end = codes.length;
		for (let state: State | undefined = last; state && state.from >= 0; state = states[state.from]?.[state.rank]) {
			const [start, word, slip] = [starts[state.from] ?? 0, state.word, state.slip];
			const next = pieces[0];
			if (word < 0 && next && next.word < 0) pieces[0] = { ...next, start };
			else pieces.unshift({ start, end: starts[end] ?? 0, word, slip });
			end = state.from;
		}
		return { pieces, cost: last.cost };
	});
};
