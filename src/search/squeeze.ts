/**
 * The form in which text is compared: folded, without white space and punctuation, Latin words and numbers between
 * bars. What is looked for is then a plain stretch of the text (`String.indexOf`, some milliseconds for a million
 * characters), for Thai wherever a word begins or ends, for Latin words and numbers only whole. Query and text go
 * through the same function, so no two browsers can disagree.
 */

/** Stands on both sides of a Latin word or a number. */
const EDGE = '|';

/** A letter of any script but Thai. */
const LETTER = String.raw`(?:(?!\p{Script=Thai})\p{L}\p{M}*)`;

/**
 * In order of trial; the rest is white space and punctuation (PAIYANNOI, as in กรุงเทพฯ, too), which leaves nothing:
 * - a run of Thai letters, vowels and marks;
 * - digits, whose groups of thousands may be parted by commas;
 * - single letters in a row (P.A.), which are one word;
 * - a single letter before a word (O-NET, e-money): one bar parts them, so that both NET and O-NET are found;
 * - any other word;
 * - the ends of lines and sections, across which nothing is found.
 */
const PART = new RegExp(
	[
		'([\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E4E]+)',
		[
			String.raw`(\d{1,3}(?:,\d{3})+(?!\d)|\p{Nd}+`,
			String.raw`${LETTER}(?:[-.\u2010-\u2013]${LETTER})+(?!${LETTER})`,
			String.raw`${LETTER}[-\u2010-\u2013]${LETTER}+`,
			`${LETTER}+)`,
		].join('|'),
		String.raw`([\n\f])`,
	].join('|'),
	'gu',
);

/** What a word does not carry of the text it was found in. */
const WITHIN = /[-.,\u2010-\u2013]/gu;
/** The letter before a word. */
const PREFIX = /^(\p{L}\p{M}*)[-\u2010-\u2013](?=\p{L}\p{M}*\p{L})(?!.*[-.\u2010-\u2013])/u;

/** A Latin word or a number without what it does not carry, of the same length or shorter. */
const wordOf = (part: string) => part.replace(PREFIX, `$1${EDGE}`).replace(WITHIN, '');

/** Thai digits as Arabic ones, letters small; every UTF-16 unit keeps its place. */
const fold = (text: string): string => {
	const lower = text.toLowerCase();
	const small = lower.length === text.length ? lower : lowerEach(text);
	return small.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e50 + 0x30));
};

/** For the few letters whose small form is longer, such as İ: they stay as they are. */
const lowerEach = (text: string) =>
	Array.from(text, (character) => {
		const lower = character.toLowerCase();
		return lower.length === character.length ? lower : character;
	}).join('');

/** @param text as `tidy` gives it */
export const squeeze = (text: string): string => {
	let squeezed = '';
	for (const [part, thai, word] of fold(text).matchAll(PART))
		squeezed += thai === undefined && word !== undefined ? EDGE + wordOf(word) + EDGE : part;
	return squeezed;
};

/** Squeezed text that knows where it came from. */
export interface Squeezed {
	readonly text: string;
	/** For each unit of `text` where its source begins in the original. */
	readonly starts: readonly number[];
	/** For each unit of `text` where its source ends, exclusive. */
	readonly ends: readonly number[];
}

/** As `squeeze`, with the places of the original; slower, so for what is shown only. */
export const squeezeMapped = (text: string): Squeezed => {
	const starts: number[] = [];
	const ends: number[] = [];
	let squeezed = '';
	const add = (unit: string, start: number, end: number) => {
		squeezed += unit;
		starts.push(start);
		ends.push(end);
	};
	for (const match of fold(text).matchAll(PART)) {
		const [part, thai, word] = match;
		const from = match.index;
		const isWord = thai === undefined && word !== undefined;
		if (isWord) add(EDGE, from, from);
		const kept = isWord ? part.replace(PREFIX, `$1${EDGE}`) : part;
		for (let i = 0; i < kept.length; i++) {
			const unit = kept.charAt(i);
			if (!isWord || unit.replace(WITHIN, '')) add(unit, from + i, from + i + 1);
		}
		if (isWord) add(EDGE, from + part.length, from + part.length);
	}
	return { text: squeezed, starts, ends };
};

/** Vowel signs, tone marks and other signs that are written on the letter before them. */
const isMark = (unit: number) =>
	unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);

/** Ascending places of a pattern in a text. */
export interface Places extends ReadonlyArray<number> {
	/** Every one of them ends in the middle of a pile, as คน does in คนี้. */
	readonly partial?: boolean;
}

/**
 * The places of a pattern in squeezed text; overlapping ones count. Those that end in the middle of a pile are rarely
 * meant, so they are given only where there are no others.
 */
export const placesOf = (text: string, pattern: string): Places => {
	const whole: number[] = [];
	const partial: number[] = [];
	if (pattern === '') return whole;
	for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1))
		(isMark(text.charCodeAt(at + pattern.length)) ? partial : whole).push(at);
	return whole.length || !partial.length ? whole : Object.assign(partial, { partial: true });
};
