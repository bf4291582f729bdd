/** Turns what was typed into plans for the index: the strictest first, looser ones for when that finds nothing. */
import { tokenise, type Phrase } from './analysis.ts';

/** A part of the query that a page has to have in any one of its spellings. */
export interface Term {
	/** As typed. */
	readonly typed: string;
	/** Spellings as phrases; never empty, and none of them is. */
	readonly phrases: readonly Phrase[];
}

/**
 * How strictly a plan reads the query:
 * - `all`: every term as typed, in any order;
 * - `words`: Thai runs cut into words, every word anywhere on the page;
 * - `some`: the same words, and some are enough.
 */
export type Level = 'all' | 'words' | 'some';

export interface Plan {
	readonly level: Level;
	readonly terms: readonly Term[];
}

/** A run of text that was typed without white space, or in quotation marks. */
interface Run {
	readonly text: string;
	readonly quoted: boolean;
}

/** Far more than anybody types; what is longer comes from a paste and would fetch most of the index. */
const MAX_LENGTH = 300;

const RUN = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|([^\s"“”„]+)/gu;

const runsOf = (query: string): Run[] =>
	Array.from(query.slice(0, MAX_LENGTH).matchAll(RUN), ([, straight, curly, low, plain]) => ({
		text: straight ?? curly ?? low ?? plain ?? '',
		quoted: plain === undefined,
	}));

const phraseOf = (text: string): Phrase => tokenise(text).map((token) => token.text);

const LINKS = /[-.\u2010-\u2013]/gu;
const LATIN_LETTER = /^[a-z]$/iu;
const LATIN_WORD = /^[a-z]+/iu;

/** The different phrases among several, those without tokens left out. */
const distinct = (phrases: readonly Phrase[]) => [
	...new Map(phrases.filter((phrase) => phrase.length > 0).map((phrase) => [phrase.join(' '), phrase])).values(),
];

/** A run as a term; E-money is also printed "E money", so the parts are tried, too. */
const termOf = ({ text }: Run): Term => ({
	typed: text,
	phrases: distinct([phraseOf(text), phraseOf(text.replace(LINKS, ' '))]),
});

/** A letter before a word, such as "O NET", is also printed as one word, O-NET. */
const joinLetters = (runs: readonly Run[]): Term[] => {
	const terms: Term[] = [];
	for (let i = 0; i < runs.length; i++) {
		const [run, next] = [runs[i], runs[i + 1]];
		if (!run) continue;
		if (next && !run.quoted && !next.quoted && LATIN_LETTER.test(run.text) && LATIN_WORD.test(next.text)) {
			const typed = `${run.text} ${next.text}`;
			terms.push({ typed, phrases: distinct([phraseOf(typed), phraseOf(`${run.text}-${next.text}`)]) });
			i++;
		} else {
			terms.push(termOf(run));
		}
	}
	return terms.filter(({ phrases }) => phrases.length > 0);
};

const wordSegmenter = () => ('Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : undefined);

/**
 * The words of a run. Browsers cut Thai differently, which does no harm here: each word is again looked for as
 * a phrase of clusters, wherever it stands. A cluster goes to the word in which it begins.
 */
const wordsOf = (run: Run): Run[] => {
	const segmenter = run.quoted ? undefined : wordSegmenter();
	if (!segmenter) return [run];
	const cuts = Array.from(segmenter.segment(run.text), ({ index }) => index);
	const words = new Map<number, { start: number; end: number }>();
	for (const { start, end } of tokenise(run.text)) {
		const cut = cuts.findLast((place) => place <= start) ?? 0;
		words.set(cut, { start: words.get(cut)?.start ?? start, end });
	}
	return [...words.values()].map(({ start, end }) => ({ text: run.text.slice(start, end), quoted: false }));
};

const keyOf = ({ phrases }: Term) => phrases.map((phrase) => phrase.join(' ')).join('|');

/** The terms without those that came before. */
const unique = (terms: readonly Term[]) => {
	const keys = terms.map(keyOf);
	return terms.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
};

/**
 * The plans for a query, to be tried in order.
 * @returns an empty list where nothing was typed that could be looked for
 */
export const plansFor = (query: string): Plan[] => {
	const runs = runsOf(query);
	const terms = unique(joinLetters(runs));
	if (terms.length === 0) return [];
	const words = unique(joinLetters(runs.flatMap(wordsOf)));
	const plans: Plan[] = [{ level: 'all', terms }];
	if (words.length > terms.length) plans.push({ level: 'words', terms: words });
	if (words.length > 1) plans.push({ level: 'some', terms: words });
	return plans;
};
