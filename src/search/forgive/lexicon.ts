/** A lexicon that was loaded, with the indexes that the kinds of forgiveness share. */
import { atOnce } from '../../text/in-steps.ts';
import { normalise } from '../../text/normalise.ts';
import { includesName, isAbbreviation, relationOf, type Relation } from './names.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { ENOUGH_SOUNDS, soundKey, soundKeys } from './transliterate.ts';
import { Trie } from './trie.ts';
import type { LexiconFile } from './types.ts';

/** A word of the vocabulary. */
interface Word {
	/** As printed. */
	readonly text: string;
	/** As compared. */
	readonly folded: string;
	/** Whether another spelling may be a slip of this word: only of words that the site prints. */
	readonly printed: boolean;
	/** The cost of the word in a segmentation: the negative logarithm of its share of all words. */
	readonly cost: number;
}

/** A name that can stand in for another. */
export interface OtherName extends Relation {
	readonly text: string;
}

/** A name with what can stand in for it, the best first; worked out when it is asked for. */
export interface Name {
	readonly text: string;
	readonly others: () => readonly OtherName[];
}

/** Words and names by their sound; see `soundKey`. */
interface Sounds {
	readonly thai: ReadonlyMap<string, readonly string[]>;
	readonly latin: ReadonlyMap<string, readonly string[]>;
}

export interface Lexicon {
	readonly words: readonly Word[];
	/** All words, for segmentation and for spelling; the numbers are those of `words`. */
	readonly trie: Trie;
	readonly names: readonly Name[];
	/** Finds names in tokens; the numbers are those of `names`. */
	readonly phrases: PhraseTrie;
	/** Printed words and names of either script; worked out when first asked for. */
	readonly sounds: () => Sounds;
}

const THAI_RUN = /[\u0E01-\u0E2E\u0E30-\u0E45\u0E47-\u0E4E]{3,}/gu;
const LATIN_RUN = /[A-Za-z]{2,}/gu;
/** Words of names count as if met so often, as a power of two. */
const OF_NAMES = 3;
/** The logarithm of the number of words in all texts; only differences between costs matter. */
const ALL = 12;

const costOf = (power: number) => ALL - Math.LN2 * (power + 0.5);

/** What the next best name of the same thing loses. */
const NEXT = 0.04;
/** After so many words the lexicon may pause while it is opened. */
const BETWEEN = 100;

/** What everyday words lose, which mean nearly the same. */
const NEARLY = 0.1;

const isThai = (text: string) => /[\u0E01-\u0E2E]/u.test(text);

const addSound = (map: Map<string, string[]>, text: string) => {
	for (const key of isThai(text) ? soundKeys(text) : [soundKey(text)]) {
		if (key.length < ENOUGH_SOUNDS) continue;
		const known = map.get(key);
		if (!known) map.set(key, [text]);
		else if (!known.includes(text)) known.push(text);
	}
};

const othersOf = (name: string, printed: readonly string[], loss: number): OtherName[] =>
	printed
		.filter((text) => !includesName(text, name))
		.map((text, i) => {
			const { kind, confidence } = relationOf(name, text);
			return { text, kind, confidence: confidence - loss - NEXT * i };
		});

const soundsOf = (words: readonly Word[], names: readonly Name[]): Sounds => {
	const sounds = { thai: new Map<string, string[]>(), latin: new Map<string, string[]>() };
	// An acronym without vowels is spelt, not read.
	for (const { text } of words.filter(({ printed }) => printed))
		if (isThai(text)) addSound(sounds.thai, text);
		else if (/[aeiou]/iu.test(text)) addSound(sounds.latin, text);
	for (const { text } of names) if (/^[A-Za-z]+ [A-Za-z ]+$/u.test(text)) addSound(sounds.latin, text);
	return sounds;
};

/** A value that is worked out when first asked for. */
const lazy = <Value>(make: () => Value): (() => Value) => {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
};

/** @param file as `buildLexicon` returned it */
export const openLexicon = (file: LexiconFile): Lexicon => atOnce(openingLexicon(file));

/** The same with pauses: thousands of words are much for a phone. */
export function* openingLexicon(file: LexiconFile): Generator<undefined, Lexicon> {
	const words: Word[] = [];
	const trie = new Trie();
	const known = new Set<string>();
	const add = (text: string, power: number) => {
		// Thai words are folded when they are collected.
		const folded = text.toLowerCase();
		if (known.has(folded)) return;
		known.add(folded);
		trie.add(folded, words.length);
		words.push({ text, folded, printed: power > 0, cost: costOf(power) });
	};
	for (const [power, list] of [...file.words.entries()].reverse())
		for (const [place, word] of list.split(' ').entries()) {
			if (word) add(word, power);
			if (place % BETWEEN === 0) yield;
		}

	const names: Name[] = [];
	const phrases = new PhraseTrie();
	const addName = (text: string, printed: readonly string[], loss: number) => {
		phrases.add(text, names.length);
		names.push({ text, others: lazy(() => othersOf(text, printed, loss)) });
	};
	for (const [printed, others] of file.names) {
		yield;
		for (const name of [...printed, ...others]) {
			addName(name, printed, 0);
			const folded = normalise(name).text;
			for (const [run] of folded.matchAll(THAI_RUN)) if (!isAbbreviation(run)) add(run, OF_NAMES);
			for (const [run] of name.matchAll(LATIN_RUN)) add(run, OF_NAMES);
		}
	}
	for (const [printed, others] of file.synonyms)
		for (const name of others) {
			addName(name, printed, NEARLY);
			for (const [run] of normalise(name).text.matchAll(THAI_RUN)) add(run, 0);
		}
	return { words, trie, names, phrases, sounds: lazy(() => soundsOf(words, names)) };
}
