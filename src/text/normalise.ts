/**
 * Folds the spellings of one text into one, and remembers where every folded character came from. Indexer
 * and browser must fold alike, so this is the only place that does it. Unicode's own forms do not help:
 * NFC never joins NIKHAHIT and SARA AA, NFKC splits SARA AM, and neither moves a tone mark typed too early.
 */

import { plainOf } from './presentation.ts';

/** Folded text with, for each of its UTF-16 units, the part of the original it stands for. */
export interface Normalised {
	readonly text: string;
	/** `starts[i]`: the offset in the original where the source of `text[i]` begins. */
	readonly starts: readonly number[];
	/** `ends[i]`: the offset in the original where the source of `text[i]` ends, exclusive. */
	readonly ends: readonly number[];
}

/** A folded character with its range in the original. */
interface Unit {
	text: string;
	start: number;
	end: number;
}

/** Zero-width space and joiners, word joiner, byte order mark, soft hyphen: nobody sees or types them. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/u;

const THAI_ZERO = 0x0e50;
const NIKHAHIT = '\u0E4D';
const SARA_AA = '\u0E32';
const SARA_AM = '\u0E33';
const SARA_I = '\u0E34';
const SARA_UE = '\u0E36';
const LAKKHANGYAO = '\u0E45';
const SARA_E = '\u0E40';
const SARA_AE = '\u0E41';
const TONE_MARK = /[\u0E48-\u0E4B]/;
/** RU and LU, the only letters that LAKKHANGYAO follows; behind any other it is a SARA AA that was mistyped. */
const BEFORE_LAKKHANGYAO = /[\u0E24\u0E26]/;
/** Vowels that follow their consonant on the line: a tone mark typed after one belongs before it. */
const FOLLOWING_VOWEL = /[\u0E30\u0E32\u0E33]/;

/** The place of a Thai mark in a pile: vowel signs, then tone marks, then signs over all; 0 for no Thai mark. */
const pileOrder = (character: string) => {
	if (/[\u0E31\u0E34-\u0E3A\u0E47]/.test(character)) return 1;
	if (TONE_MARK.test(character)) return 2;
	return /[\u0E4C-\u0E4E]/.test(character) ? 3 : 0;
};

/** A digit of either script as the Arabic one, a letter of either case as the small one. */
const foldCharacter = (character: string) => {
	const digit = character.charCodeAt(0) - THAI_ZERO;
	return digit >= 0 && digit <= 9 ? String(digit) : plainOf(character).toLowerCase();
};

/** Puts a mark into its place in the pile that ends at `end` of `units`, and drops it if it is there already. */
const pileMark = (units: Unit[], mark: Unit, end: number) => {
	const order = pileOrder(mark.text);
	let at = end;
	while (at > 0 && pileOrder(units[at - 1]?.text ?? '') > order) at--;
	const below = units[at - 1];
	if (below?.text === mark.text) below.end = Math.max(below.end, mark.end);
	else units.splice(at, 0, mark);
};

/** Adds a character to what is folded so far, joining it with its forerunner where the two are one. */
const append = (units: Unit[], unit: Unit) => {
	const last = units.at(-1);
	if (unit.text === LAKKHANGYAO && !BEFORE_LAKKHANGYAO.test(last?.text ?? '')) unit.text = SARA_AA;
	if (last && unit.text === SARA_AA && last.text === NIKHAHIT) {
		last.text = SARA_AM;
		last.end = unit.end;
	} else if (last && unit.text === NIKHAHIT && last.text === SARA_I) {
		last.text = SARA_UE;
		last.end = unit.end;
	} else if (last && unit.text === SARA_E && last.text === SARA_E) {
		last.text = SARA_AE;
		last.end = unit.end;
	} else if (last && TONE_MARK.test(unit.text) && FOLLOWING_VOWEL.test(last.text)) {
		pileMark(units, unit, units.length - 1);
	} else if (pileOrder(unit.text) > 0) {
		pileMark(units, unit, units.length);
	} else if (last && /^\p{M}/u.test(unit.text)) {
		last.text = (last.text + unit.text).normalize('NFC');
		last.end = unit.end;
	} else {
		units.push(unit);
	}
};

/**
 * All that folding could change; most texts have nothing of it, and it takes time. Apart from letters and digits that have
 * another form, these are joined vowels and marks out of their order: `append` and `pileMark` say which.
 */
const FOLDABLE = new RegExp(
	[
		'[A-Z\u0E45\u0E4D\u0E50-\u0E59]',
		'[^\\u0000-\u007E\u0E01-\u0E5B]',
		`${SARA_E}{2}`,
		'[\u0E30\u0E32\u0E33][\u0E48-\u0E4B]',
		'[\u0E48-\u0E4E][\u0E31\u0E34-\u0E3A\u0E47]',
		'[\u0E4C-\u0E4E][\u0E48-\u0E4B]',
		'([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\\1',
	].join('|'),
);

const unitsOf = (original: string, fold: (character: string) => string): Unit[] => {
	const units: Unit[] = [];
	let start = 0;
	for (const character of original) {
		const end = start + character.length;
		if (!INVISIBLE.test(character)) append(units, { text: fold(character), start, end });
		start = end;
	}
	return units;
};

/**
 * Folds Thai digits, case, invisible characters, letters of old files, SARA AM, SARA AE and the order of marks.
 * @param original any text, in any Unicode form
 */
export const normalise = (original: string): Normalised => {
	if (!FOLDABLE.test(original)) {
		const places = Array.from({ length: original.length + 1 }, (_, place) => place);
		return { text: original, starts: places.slice(0, -1), ends: places.slice(1) };
	}
	const units = unitsOf(original, foldCharacter);
	return {
		text: units.map((unit) => unit.text).join(''),
		starts: units.flatMap((unit) => Array.from({ length: unit.text.length }, () => unit.start)),
		ends: units.flatMap((unit) => Array.from({ length: unit.text.length }, () => unit.end)),
	};
};

/**
 * Folds what no reader sees (invisible characters, letters of old files, the order of marks, SARA AM and SARA AE) and
 * keeps digits and case: the form in which text is served to be searched and shown.
 */
export const tidy = (original: string): string =>
	FOLDABLE.test(original)
		? unitsOf(original, plainOf)
				.map((unit) => unit.text)
				.join('')
		: original;
