/** Queries typed with the keyboard on the other language. */
import { toEnglish, toThai } from './kedmanee.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionsOf } from './replace.ts';
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
/** The fewest letters of a name. */
const NAME = 2;
const SURELY = 0.95;

const swapCase = (text: string) =>
	[...text].map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');

const LETTERS = /[\p{L}\p{M}\p{N}]/gu;

/** Whether a query is one name from its first letter to its last: พ.ร.บ., tdri. Its words need not be known. */
const isName = (query: string, lexicon: Lexicon): boolean => {
	const letters = Array.from(query.matchAll(LETTERS), ({ index }) => index);
	const [first, last] = [letters[0], letters.at(-1)];
	if (first === undefined || last === undefined || letters.length < NAME) return false;
	return mentionsOf(query, lexicon).some(({ start, end }) => start <= first && end > last);
};

/**
 * The query as the same keys give it in the other language, where that is made of known words and what was typed is
 * not, or where it is a name.
 * @returns at most one
 */
export const keyboard = (query: string, lexicon: Lexicon): Alternative[] => {
	const thai = /[\u0E01-\u0E5B]/u.test(query);
	const typed = coverage(query, lexicon);
	if (typed.share === 1) return [];
	// With Caps Lock on, all keys give the other case.
	const readAs = thai ? [toEnglish(query)] : [toThai(query), toThai(swapCase(query))];
	return readAs
		.map((read) => ({ read, name: isName(read, lexicon), ...coverage(read, lexicon) }))
		.filter(({ name, share, known }) => name || (typed.share <= UNKNOWN && share >= KNOWN && known >= SHORTEST))
		.sort((a, b) => Number(b.name) - Number(a.name) || b.share - a.share)
		.slice(0, 1)
		.map(({ read, name, share }) => ({
			query: read,
			kind: 'keyboard' as const,
			from: query,
			to: read,
			confidence: name ? SURELY : Math.min(SURELY, share),
		}));
};
