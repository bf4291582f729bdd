/** Turns what was typed into a plan for the index; `loose.ts` has the looser ones for when that finds nothing. */
import { distinct, distinctBy } from '../text/distinct.ts';
import { squeeze, tidy } from './analysis.ts';
import { NO_MENTIONS, type Mention, type Mentions } from './mentions.ts';
import { cutQuery } from './query-length.ts';

/** A part of the query that a page has to have in any one of its spellings. */
export interface Term {
	/** As typed. */
	readonly typed: string;
	/** Spellings as squeezed text (see squeeze.ts); never empty, and none of them is. */
	readonly patterns: readonly string[];
	/** Adds to a page's rank, but no page has to have it. */
	readonly optional?: boolean;
	/** The values of a facet that the term names for certain. */
	readonly mention?: Mention;
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
export interface Run {
	readonly text: string;
	readonly quoted: boolean;
	readonly mention?: Mention;
}

const RUN = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|([^\s"“”„]+)/gu;

const typedRuns = (query: string): Run[] =>
	Array.from(tidy(cutQuery(query)).matchAll(RUN), ([, straight, curly, low, plain]) => ({
		text: straight ?? curly ?? low ?? plain ?? '',
		quoted: plain === undefined,
	}));

/** The pattern of a text; bars and all, so '' only where it says nothing. */
export const patternOf = (text: string): string => squeeze(tidy(text)).replace(/[\n\f]/g, '');

/** A mark by itself is no word, and would be looked for on every letter. */
const ONLY_MARKS = /^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]*$/;

const LINKS = /[-.\u2010-\u2013]/gu;
const LETTER_WITH_WORD = /^[a-z][-\u2010-\u2013][a-z]+$/iu;
const LATIN_LETTER = /^[a-z]$/iu;
const LATIN_WORD = /^[a-z]+/iu;

const telling = (patterns: readonly string[]) => distinct(patterns).filter((pattern) => !ONLY_MARKS.test(pattern));

/** A Latin word whose first letter may be one that stands before a word: onet. */
const LETTER_AND_WORD = /^[a-z]{3,}$/iu;

/** A run as a term. O-NET is also printed "O NET" and ONET, so all three are looked for, whichever was typed. */
const termOf = ({ text, mention }: Run): Term => ({
	typed: text,
	patterns: telling([
		patternOf(text),
		patternOf(text.replace(LINKS, ' ')),
		...(LETTER_WITH_WORD.test(text) ? [patternOf(text.replace(LINKS, ''))] : []),
		...(LETTER_AND_WORD.test(text) ? [patternOf(`${text.charAt(0)}-${text.slice(1)}`)] : []),
	]),
	...(mention ? { mention } : {}),
});

/** A letter before a word, such as "O NET", is also printed as one word, O-NET. */
const joinLetters = (runs: readonly Run[]): Term[] => {
	const terms: Term[] = [];
	for (let i = 0; i < runs.length; i++) {
		const [run, next] = [runs[i], runs[i + 1]];
		if (!run) continue;
		if (next && !run.quoted && !next.quoted && LATIN_LETTER.test(run.text) && LATIN_WORD.test(next.text)) {
			const typed = `${run.text} ${next.text}`;
			terms.push({ ...termOf({ text: `${run.text}-${next.text}`, quoted: false }), typed });
			i++;
		} else {
			terms.push(termOf(run));
		}
	}
	return terms.filter(({ patterns }) => patterns.length > 0);
};

/** How many runs a name may have: สพป. ระยอง เขต 1 has four. */
const NAME_RUNS = 6;

/** Joins runs that together name a value of a facet, the longest names first: สพป.ระยอง | เขต | 1. */
const joinNames = (runs: readonly Run[], mentions: Mentions): Run[] => {
	const joined: Run[] = [];
	for (let from = 0; from < runs.length;) {
		let length = Math.min(NAME_RUNS, runs.length - from);
		let found: Run | undefined;
		for (; length > 0 && !found; length--) {
			const window = runs.slice(from, from + length);
			if (window.some(({ quoted }) => quoted)) continue;
			const text = window.map((run) => run.text).join(' ');
			const mention = mentions.exact(patternOf(text));
			if (mention) found = { text, quoted: false, mention };
			if (found) break;
		}
		const run = found ?? runs[from];
		if (run) joined.push(run);
		from += found ? length : 1;
	}
	return joined;
};

/** The runs of a query, those joined that together name a value of a facet. */
export const runsOf = (query: string, mentions: Mentions): Run[] => joinNames(typedRuns(query), mentions);

const keyOf = ({ patterns }: Term) => patterns.join(' ');

/** A letter that stands alone, as in "ติด ร", is in every word: it is looked for only where there is nothing else. */
const LONE_LETTER = /^[\u0E01-\u0E2E]$/;

const withoutLoneLetters = (terms: readonly Term[]) => {
	const kept = terms.filter(({ patterns }) => !patterns.every((pattern) => LONE_LETTER.test(pattern)));
	return kept.length ? kept : terms;
};

/** Words that make a question of a query: no page has to have them. */
export const QUESTION: ReadonlySet<string> = new Set(
	'คืออะไร อะไร อะไรบ้าง บ้าง อย่างไร อย่างไรบ้าง ยังไง ทำไม ที่ไหน ไหน ใคร เมื่อไร เมื่อไหร่ ไหม มั้ย หรือไม่ กี่ กี่แห่ง กี่คน มีกี่แห่ง มีกี่คน มีอะไรบ้าง หมายถึงอะไร'.split(
		' ',
	),
);

const optional = (terms: readonly Term[], words: ReadonlySet<string>): Term[] => {
	const marked = terms.map((term) =>
		term.patterns.every((pattern) => words.has(pattern)) ? { ...term, optional: true } : term,
	);
	return marked.every((term) => term.optional) ? [...terms] : marked;
};

/** Runs as terms, each once. @param aside words that no page has to have */
export const termsOf = (runs: readonly Run[], aside: ReadonlySet<string>): Term[] =>
	optional(withoutLoneLetters(distinctBy(joinLetters(runs), keyOf)), aside);

/**
 * The plan that takes a query as it was typed.
 * @returns undefined where nothing was typed that could be looked for
 */
export const strictPlan = (query: string, mentions: Mentions = NO_MENTIONS): Plan | undefined => {
	const terms = termsOf(runsOf(query, mentions), QUESTION);
	return terms.length ? { level: 'all', terms } : undefined;
};
