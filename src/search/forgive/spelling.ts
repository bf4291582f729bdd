/** Queries in which words spelt nearly like known ones are put right. */
import type { Lexicon } from './lexicon.ts';
import type { Run } from './runs.ts';
import { NO_DOUBT, readings, type Doubt, type Piece, type Reading } from './segment.ts';
import { symbolsOf } from './symbols.ts';
import type { Alternative } from './types.ts';

/** A stretch of a query and what it may be a slip of. */
interface Correction {
	readonly start: number;
	readonly end: number;
	readonly to: string;
	readonly confidence: number;
}

/** How much cheaper the corrected reading has to be than the reading as typed, with unknown stretches or without. */
const MARGIN = { unknown: 2, known: 6 };
/** Shorter runs are abbreviations, numbers of classes and the like. */
const SHORTEST = 3;
/** How much dearer than the cheapest reading another may be that is offered, too. */
const NEXT = 4;
/** How much of what is unknown as typed may be so in a correction. */
const STILL_UNKNOWN = 1 / 3;
/** At most so many corrections of one run, and in all. */
const EACH = 3;

/** What a correction to a short word loses: a word that the site does not have is often near to one. */
const SHORT = { symbols: 4, loss: 0.15 };

/** @param behind how much dearer the reading is than the best one */
const confidenceOf = (slip: number, behind: number, unknown: boolean, short: boolean) =>
	Math.max(0.1, 0.9 - 0.2 * slip - 0.05 * behind - (unknown ? 0 : 0.2) - (short ? SHORT.loss : 0));

const printed = (pieces: readonly Piece[], run: Run, { words }: Lexicon) =>
	pieces
		.map(({ word, start, end }) => (word < 0 ? run.text.slice(start, end) : (words[word]?.text ?? '')))
		.join(run.thai ? '' : ' ');

const unknownIn = ({ pieces }: Reading) =>
	pieces.reduce((sum, { word, start, end }) => sum + (word < 0 ? end - start : 0), 0);

const correctionOf = (reading: Reading, least: number, run: Run, asTyped: Reading, lexicon: Lexicon): Correction[] => {
	const { pieces } = reading;
	const changed = (piece: Piece | undefined) => piece !== undefined && piece.slip > 0;
	const split = !run.thai && pieces.length > 1;
	const first = split ? 0 : pieces.findIndex(changed);
	const last = split ? pieces.length - 1 : pieces.findLastIndex(changed);
	if (first < 0) return [];
	const unknown = unknownIn(asTyped) > 0;
	if (unknownIn(reading) > STILL_UNKNOWN * unknownIn(asTyped)) return [];
	const gain = asTyped.cost - reading.cost;
	if (!split && gain < (unknown ? MARGIN.unknown : MARGIN.known)) return [];
	if (split && pieces.some(({ word }) => word < 0)) return [];
	const stretch = pieces.slice(first, last + 1);
	const slip = stretch.reduce((sum, piece) => sum + piece.slip, 0);
	const short = stretch.some(
		(piece) => changed(piece) && (lexicon.words[piece.word]?.text.length ?? 0) <= SHORT.symbols,
	);
	return [
		{
			start: run.start(stretch[0]?.start ?? 0),
			end: run.end(stretch.at(-1)?.end ?? 0),
			to: printed(stretch, run, lexicon),
			confidence: confidenceOf(slip, reading.cost - least, unknown, short),
		},
	];
};

/** A row of consonants alone is an abbreviation, which no word is a correction of. */
const isAbbreviated = ({ text, thai }: Run) => thai && text.length <= 5 && /^[\u0E01-\u0E2E]+$/u.test(text);

/** Known words before an unknown stretch that may be part of the same slip, as in นิเทศ|น์. */
const BEFORE = 2;
/** Longer runs of known words alone are taken as they are. */
const LONGEST_KNOWN = 30;

const doubtOf = ({ pieces }: Reading, { text }: Run): Doubt => {
	const unknown = pieces.flatMap(({ word, end }, i) =>
		word < 0 ? [{ start: pieces[Math.max(0, i - BEFORE)]?.start ?? 0, end }] : [],
	);
	if (unknown.length === 0) return text.length <= LONGEST_KNOWN ? () => true : NO_DOUBT;
	return (offset) => unknown.some(({ start, end }) => offset >= start && offset < end);
};

const correctionsOf = (run: Run, lexicon: Lexicon): Correction[] => {
	if (symbolsOf(run.text).codes.length < SHORTEST || isAbbreviated(run)) return [];
	if (lexicon.trie.find(run.text) >= 0) return [];
	const [asTyped] = readings(run.text, lexicon, NO_DOUBT);
	if (!asTyped) return [];
	const all = readings(run.text, lexicon, doubtOf(asTyped, run));
	const least = all[0]?.cost ?? 0;
	return all
		.filter(({ cost }) => cost <= least + NEXT)
		.flatMap((reading) => correctionOf(reading, least, run, asTyped, lexicon))
		.slice(0, EACH);
};

const apply = (query: string, corrections: readonly Correction[]): Alternative => {
	const start = corrections[0]?.start ?? 0;
	const end = corrections.at(-1)?.end ?? 0;
	let to = '';
	let at = start;
	for (const correction of corrections) {
		to += query.slice(at, correction.start) + correction.to;
		at = correction.end;
	}
	return {
		query: query.slice(0, start) + to + query.slice(end),
		kind: 'spelling',
		from: query.slice(start, end),
		to,
		confidence: Math.min(...corrections.map(({ confidence }) => confidence)),
	};
};

/**
 * @param runs those runs of the query that may be wrong
 * @returns all runs put right as is most likely, then each run's next likely corrections
 */
export const spellings = (query: string, runs: readonly Run[], lexicon: Lexicon): Alternative[] => {
	const byRun = runs.map((run) => correctionsOf(run, lexicon)).filter((corrections) => corrections.length > 0);
	if (byRun.length === 0) return [];
	const best = byRun.flatMap((corrections) => corrections.slice(0, 1));
	const others = byRun.flatMap((corrections, i) =>
		corrections.slice(1).map((other) => best.map((correction, j) => (i === j ? other : correction))),
	);
	return [best, ...others].map((corrections) => apply(query, corrections));
};
