/** Queries typed with the keyboard on the other language. */
import { toEnglish, toThai } from './kedmanee.ts';
import type { Lexicon } from './lexicon.ts';
import { runsOf } from './runs.ts';
import { NO_DOUBT, readings } from './segment.ts';
import { symbolsOf } from './symbols.ts';
import type { Alternative } from './types.ts';

/** Symbols that known words cover, of all the letters' symbols. Words of one or two letters fit by chance. */
const coverage = (query: string, lexicon: Lexicon): { share: number; known: number } => {
	let [all, known] = [0, 0];
	for (const run of runsOf(query)) {
		all += symbolsOf(run.text).codes.length;
		const pieces = run.thai
			? (readings(run.text, lexicon, NO_DOUBT)[0]?.pieces ?? [])
			: [{ start: 0, end: run.text.length, word: lexicon.trie.find(run.text) }];
		for (const { start, end, word } of pieces)
			if (word >= 0 && end - start >= SHORTEST) known += symbolsOf(run.text.slice(start, end)).codes.length;
	}
	return { share: all ? known / all : 0, known };
};

const SHORTEST = 3;
/** How much of the result has to be known words, and how little of what was typed. */
const KNOWN = 0.7;
const UNKNOWN = 0.4;

const swapCase = (text: string) =>
	[...text].map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');

export const keyboard = (query: string, lexicon: Lexicon): Alternative[] => {
	const thai = /[\u0E01-\u0E5B]/u.test(query);
	if (coverage(query, lexicon).share > UNKNOWN) return [];
	// With Caps Lock on, all keys give the other case.
	const readAs = thai ? [toEnglish(query)] : [toThai(query), toThai(swapCase(query))];
	return readAs
		.map((read) => ({ read, ...coverage(read, lexicon) }))
		.filter(({ share, known }) => share >= KNOWN && known >= SHORTEST)
		.sort((a, b) => b.share - a.share)
		.slice(0, 1)
		.map(({ read, share }) => ({
			query: read,
			kind: 'keyboard' as const,
			from: query,
			to: read,
			confidence: Math.min(0.95, share),
		}));
};
