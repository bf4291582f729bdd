/**
 * Cuts a text into tokens without a dictionary. Whoever needs both sides of a search to agree on Thai words
 * loses: the ICU of the indexer and those of two browsers cut a third of all queries differently. Clusters
 * are a matter of spelling alone, so both sides always agree, and a word is found as a phrase of clusters.
 */
import { normalise } from './normalise.ts';

/** A token with its range in the original text. */
export interface Token {
	/** The folded text: a Thai cluster, a Latin word or a run of digits. */
	readonly text: string;
	/** Offset in the original text, in UTF-16 units. */
	readonly start: number;
	/** Offset in the original text, exclusive. */
	readonly end: number;
}

/** A letter of any script but Thai. */
const LETTER = String.raw`(?:(?!\p{Script=Thai})\p{L}\p{M}*)`;
/** What stands inside an abbreviation: O-NET, O‑NET, P.A. */
const LINK = String.raw`[-.\u2010-\u2013]`;

const CONSONANT = String.raw`[\u0E01-\u0E2E]`;
const MARKS = String.raw`[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*`;
const TONE = String.raw`[\u0E48-\u0E4B]?`;
const AFTER = String.raw`[\u0E30\u0E32\u0E33\u0E45]*`;
/** A consonant with all that is written on and behind it. */
const ONSET = `${CONSONANT}${MARKS}${AFTER}`;

/**
 * A Thai cluster: a consonant with the vowels and marks around it, and what no word can end before. Larger
 * clusters are rarer, so fewer and shorter postings are fetched; a rule may join only what no word parts:
 * - เ◌ีย and เ◌ือ are one vowel;
 * - SARA UE, SARA UEE, MAI HAN-AKAT, and MAITAIKHU after SARA E, need a final consonant;
 * - MAITAIKHU with อ is a vowel, except after ก, for ก็ is a word;
 * - รร stands for a vowel where none is written on it;
 * - a consonant silenced by THANTHAKHAT belongs to what it follows.
 */
const CLUSTER = [
	'(?:',
	[
		`\u0E40${CONSONANT}\u0E35${TONE}\u0E22\u0E30?`,
		`\u0E40${CONSONANT}\u0E37${TONE}\u0E2D\u0E30?`,
		`\u0E40${CONSONANT}\u0E47${TONE}${ONSET}`,
		`(?!\u0E01)${CONSONANT}\u0E47${TONE}\u0E2D`,
		`${CONSONANT}[\u0E31\u0E36\u0E37]${TONE}${ONSET}`,
		`${CONSONANT}\u0E23\u0E23(?![\u0E30-\u0E3A\u0E45\u0E47-\u0E4E])`,
		`[\u0E40-\u0E44]*${ONSET}`,
	].join('|'),
	')',
	`(?:${CONSONANT}[\u0E34\u0E38]?\u0E4C)*`,
].join('');

/**
 * In order of trial:
 * - a Thai cluster;
 * - a sign that stands alone, such as ๆ (PAIYANNOI, as in กรุงเทพฯ, is left out like other punctuation);
 * - digits, whose groups of thousands may be parted by commas;
 * - single letters in a row (P.A.) or before a word (O-NET, e-money), which are one word like their
 *   spelling without the hyphen;
 * - any other word.
 */
const TOKEN = new RegExp(
	[
		CLUSTER,
		String.raw`[\u0E30-\u0E3A\u0E40-\u0E4E]`,
		String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\p{Nd}+`,
		`${LETTER}(?:${LINK}${LETTER})+(?!${LETTER})`,
		`${LETTER}[-\\u2010-\\u2013]${LETTER}+`,
		`${LETTER}+`,
	].join('|'),
	'gu',
);

/** What a token does not carry of the text it was found in. */
const WITHIN = /[-.,\u2010-\u2013]/gu;

/**
 * The tokens of a text in order. White space and punctuation part tokens and leave nothing behind, so that
 * "กศน. ระยอง" and "กศน.ระยอง" are the same.
 */
export const tokenise = (original: string): Token[] => {
	const { text, starts, ends } = normalise(original);
	return Array.from(text.matchAll(TOKEN), (match) => ({
		text: match[0].replace(WITHIN, ''),
		start: starts[match.index] ?? 0,
		end: Math.max(...ends.slice(match.index, match.index + match[0].length)),
	}));
};
