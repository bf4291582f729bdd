/** Collects a site's vocabulary and names; at build time, for it needs the whole text and `Intl.Segmenter`. */
import { distinct } from '../../text/distinct.ts';
import { normalise } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokenise.ts';
import { COMMON_WORDS } from './common-words.ts';
import { EVERYDAY } from './everyday.ts';
import { openLexicon } from './lexicon.ts';
import { includesName, isAbbreviation, nameKey, namesOf } from './names.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { runsOf } from './runs.ts';
import { spellings } from './spelling.ts';
import { isDependent, isLeading } from './symbols.ts';
import type { LexiconFile, LexiconSource, NameGroup } from './types.ts';

/** A word has to be met so often to be believed: what occurs once is as likely a slip of the source. */
const OFTEN = 2;
/** Words of titles and other names are chosen with care, so they count as if printed so often. */
const CHOSEN = 4;
/** The vocabulary is loaded as a whole, so it must not grow with the site for ever. */
const MOST_WORDS = 8000;
const SHORTEST = { thai: 2, latin: 3 };
const LONGEST_WORD = 24;

const THAI_WORD = /^[\u0E01-\u0E2D\u0E2E\u0E30-\u0E45\u0E47-\u0E4E]+$/u;
const LATIN_WORD = /[A-Za-z]{3,24}/gu;

const isWord = (word: string) =>
	word.length >= SHORTEST.thai &&
	word.length <= LONGEST_WORD &&
	THAI_WORD.test(word) &&
	!isDependent(word.charCodeAt(0)) &&
	!isLeading(word.charCodeAt(word.length - 1));

/** Two consonants are mostly half of something, unless they are met so often, as คน and ขอ are. */
const PAIR = /^[\u0E01-\u0E2E]{2}$/u;
const OFTEN_PAIR = 12;
const isBelieved = (word: string, count: number) => count >= (PAIR.test(word) ? OFTEN_PAIR : OFTEN);

/** The segmenter parts some words within a syllable (บูรณ|าการ); a piece that no word begins with is joined again. */
const joined = (segments: Iterable<{ readonly segment: string }>): string[] => {
	const words: string[] = [];
	for (const { segment } of segments) {
		const last = words.at(-1);
		if (last !== undefined && isDependent(segment.charCodeAt(0))) words[words.length - 1] = last + segment;
		else words.push(segment);
	}
	return words;
};

/** How often each word occurs, Latin ones under their small letters with the spellings met. */
class Counter {
	readonly thai = new Map<string, number>();
	readonly latin = new Map<string, Map<string, number>>();
	readonly #segmenter = new Intl.Segmenter('th', { granularity: 'word' });

	add(text: string, times: number): void {
		for (const word of joined(this.#segmenter.segment(normalise(text).text)))
			if (isWord(word)) this.thai.set(word, (this.thai.get(word) ?? 0) + times);
		for (const [word] of text.matchAll(LATIN_WORD)) {
			const spellings = this.latin.get(word.toLowerCase()) ?? new Map<string, number>();
			spellings.set(word, (spellings.get(word) ?? 0) + times);
			this.latin.set(word.toLowerCase(), spellings);
		}
	}
}

const commonest = (spellings: ReadonlyMap<string, number>) =>
	[...spellings].sort(([, a], [, b]) => b - a).map(([word]) => word)[0] ?? '';

const wordClasses = ({ entries, texts }: LexiconSource): string[] => {
	const counter = new Counter();
	for (const text of texts) counter.add(text, 1);
	for (const { title, aliases = [], lead = '' } of entries) {
		for (const name of [title, ...aliases]) counter.add(name, CHOSEN);
		counter.add(lead, 1);
	}
	const latin = [...counter.latin.values()].map((spellings): [string, number] => [
		commonest(spellings),
		[...spellings.values()].reduce((sum, count) => sum + count, 0),
	]);
	const classes: string[][] = [];
	const believed = [...counter.thai, ...latin].filter(([word, count]) => isBelieved(word, count));
	for (const [word, count] of believed.sort(([, a], [, b]) => b - a).slice(0, MOST_WORDS))
		(classes[Math.floor(Math.log2(count))] ??= []).push(word);
	return Array.from(classes, (words) => (words ?? []).sort().join(' '));
};

/** How many of the texts have each name. */
const frequencies = (names: readonly string[], texts: readonly string[]): number[] => {
	const trie = new PhraseTrie();
	names.forEach((name, i) => trie.add(name, i));
	const counts = names.map(() => 0);
	for (const text of texts) {
		const met = new Set(trie.findAll(tokenise(text)).flatMap(({ phrases }) => phrases));
		for (const i of met) counts[i] = (counts[i] ?? 0) + 1;
	}
	return counts;
};

/** A name has to be on more pages than its own and its list's to be worth a search. */
const PRINTED = 3;
/** An alias that is so many times commoner than its entry's chief name is a word of its own: ชุมชน. */
const OWN = 1.5;
/** A name that is printed so much less than the commonest one is of the same thing's past, or a slip. */
const RARE = 0.1;

/** One spelling of each name, an abbreviation with its dots first. */
const onePerKey = (names: readonly string[]) => {
	const byKey = new Map<string, string>();
	for (const name of names) {
		const key = nameKey(name);
		const known = byKey.get(key);
		if (known === undefined || (!isAbbreviation(known) && isAbbreviation(name))) byKey.set(key, name);
	}
	return [...byKey.values()];
};

/** Two Latin letters are the start or the end of too much. */
const TOO_SHORT = /^[A-Za-z]{1,2}$/u;
/** Of two names, one of which has the other in it, the longer has to be so common to be kept. */
const SHARE = 0.5;

/**
 * Whether a search for one name makes one for the other needless: the shorter finds all that the longer does; but an
 * abbreviation as printed is kept rather than a part of it (สพป.ระยอง เขต 1, ระยองเขต 1).
 */
const stands = (one: string, other: string, frequency: (name: string) => number) =>
	(includesName(other, one) && frequency(other) < SHARE * frequency(one)) ||
	(includesName(one, other) &&
		frequency(one) >= SHARE * frequency(other) &&
		isAbbreviation(one) &&
		!isAbbreviation(other));

const groupNames = (names: readonly string[], frequency: (name: string) => number): NameGroup | undefined => {
	const chief = Math.max(PRINTED, ...names.filter((name, i) => i === 0 || isAbbreviation(name)).map(frequency));
	const own = names.filter((name, i) => i === 0 || isAbbreviation(name) || frequency(name) <= OWN * chief);
	const often = own
		.filter((name, i) => frequency(name) >= PRINTED && (i === 0 || !TOO_SHORT.test(name)))
		.sort((a, b) => frequency(b) - frequency(a));
	const most = Math.max(0, ...often.map(frequency));
	const usual = often.filter((name) => name === own[0] || frequency(name) >= RARE * most);
	const printed = usual.filter((name) => !usual.some((other) => other !== name && stands(other, name, frequency)));
	const others = own.filter((name) => !printed.includes(name));
	const [first] = own;
	// Where no name is printed often, the chief one at least finds the entry.
	if (printed.length === 0 && first !== undefined)
		return others.length > 1 ? [[first], others.filter((name) => name !== first)] : undefined;
	return own.length > 1 ? [printed, others] : undefined;
};

/** This check takes about a millisecond a run, so a site that has grown leaves it at the first ones. */
const MOST_CHECKED = 5000;
const LONGEST_CHECKED = 30;

/**
 * What the pages' own names and headings have that would be taken for a slip of something else: it has to stay, so it
 * becomes a word.
 */
const mistaken = (file: LexiconFile, names: readonly string[]): string[] => {
	const lexicon = openLexicon(file);
	const runs = new Map(names.flatMap(runsOf).map((run) => [run.text, run]));
	const found = [...runs.keys()].slice(0, MOST_CHECKED).flatMap((text) => {
		const slips = text.length <= LONGEST_CHECKED ? spellings(text, runsOf(text), lexicon) : [];
		return slips.map(({ from }) => from).filter(isWord);
	});
	return distinct(found).sort();
};

/**
 * @param source the same entries and texts that are indexed
 */
export const buildLexicon = (source: LexiconSource): LexiconFile => {
	const groups = [
		...new Map(source.entries.flatMap(namesOf).map((names) => [names.join('|'), onePerKey(names)])).values(),
	];
	const all = distinct([...groups, ...EVERYDAY.flat()].flat());
	const counts = frequencies(all, source.texts);
	const places = new Map(all.map((name, i) => [name, i]));
	const frequency = (name: string) => counts[places.get(name) ?? -1] ?? 0;
	const file: LexiconFile = {
		version: 1,
		words: wordClasses(source),
		names: groups.map((names) => groupNames(names, frequency)).filter((group) => group !== undefined),
		synonyms: EVERYDAY.flatMap(([typed, printed]): NameGroup[] => {
			const known = printed.filter((name) => frequency(name) > 0);
			return known.length ? [[known, typed]] : [];
		}),
	};
	const own = source.entries.flatMap(({ title, aliases = [] }) => [title, ...aliases]);
	const printed = new Set(file.words.join(' ').split(' '));
	const common = COMMON_WORDS.filter((word) => isWord(word) && !printed.has(word));
	return {
		...file,
		words: [
			distinct([...common, ...mistaken(file, own)])
				.sort()
				.join(' '),
			...file.words.slice(1),
		],
	};
};
