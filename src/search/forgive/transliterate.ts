/**
 * English words as Thais write them by ear, compared by their consonants, and acronyms spelt by the names of their
 * letters. There is a standard for writing English in Thai, but nobody keeps to it (เลิร์นนิง, เลิร์นนิ่ง, เลินนิ่ง), and
 * vowels differ most: consonants alone tell words apart well enough within one site's vocabulary.
 */
import { normalise } from '../../text/normalise.ts';

/** Names of the letters, with tone marks and the silenced left out; several where people differ. */
const LETTERS: readonly (readonly [string, string])[] = [
	['ดับเบิลยู', 'w'],
	['ดับบลิวยู', 'w'],
	['ดับบลิว', 'w'],
	['ดับเบิล', 'w'],
	['ดับลิว', 'w'],
	['ดับเบิยู', 'w'],
	['เอ็กซ', 'x'],
	['เอกซ', 'x'],
	['เอ็ก', 'x'],
	['เอช', 'h'],
	['เฮช', 'h'],
	['เอฟ', 'f'],
	['เอส', 's'],
	['เอ็ส', 's'],
	['เอ็ม', 'm'],
	['เอม', 'm'],
	['เอ็น', 'n'],
	['เอน', 'n'],
	['แอล', 'l'],
	['เอล', 'l'],
	['อาร', 'r'],
	['วาย', 'y'],
	['แซด', 'z'],
	['เซด', 'z'],
	['คิว', 'q'],
	['ไอ', 'i'],
	['เอ', 'a'],
	['บี', 'b'],
	['ซี', 'c'],
	['ดี', 'd'],
	['อี', 'e'],
	['จี', 'g'],
	['เจ', 'j'],
	['เค', 'k'],
	['โอ', 'o'],
	['พี', 'p'],
	['ที', 't'],
	['ยู', 'u'],
	['วี', 'v'],
];

const plain = (text: string) => normalise(text).text.replace(/[\u0E48-\u0E4C\u0E4E\s.-]/gu, '');

/**
 * What a Thai text spells letter by letter, as พีแอลซี spells plc; undefined where it does not all the way.
 * Letters whose names begin alike (เอ, เอส) are tried one after the other.
 */
export const spelled = (thai: string): string | undefined => {
	const text = plain(thai);
	const read = (at: number): string | undefined => {
		if (at === text.length) return '';
		for (const [name, letter] of LETTERS) {
			const rest = text.startsWith(name, at) ? read(at + name.length) : undefined;
			if (rest !== undefined) return letter + rest;
		}
		return undefined;
	};
	return text ? read(0) : undefined;
};

/** Sounds of Thai consonants, by what English letters are heard as; a letter that is absent is not heard. */
const THAI_SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
	[
		['กขฃคฅฆ', 'k'],
		['จฉชฌ', 'j'],
		['ซศษส', 's'],
		['ฎดฏตฐถฑทฒธ', 't'],
		['บปพผภ', 'p'],
		['ฟฝ', 'f'],
		['นณ', 'n'],
		['ญ', 'y'],
		['ม', 'm'],
		['ง', 'g'],
		['รลฬ', 'l'],
		['ว', 'w'],
		['ย', 'y'],
		['หฮ', 'h'],
	].flatMap(([letters = '', sound = '']) => [...letters].map((letter) => [letter, sound])),
);

/** Doubled sounds are one: เลิร์นนิ่ง, running. */
const squeezed = (key: string) => key.replace(/(.)\1+/gu, '$1');

/** HO HIP is often written only to set the tone, and h is often mute. */
const simplified = (key: string) => squeezed(key.replace(/h/gu, ''));

/** ย and ว are consonants after a vowel that stands before, or before one that stands on or behind them. */
const GLIDE = /(?<![เแโใไ])[ยว](?![\u0E30-\u0E3A\u0E45\u0E47-\u0E4Bอ])/gu;

/** A consonant that is written and not spoken: ท์. */
const SILENCED = /([\u0E01-\u0E2E][\u0E34\u0E38]?)\u0E4C/gu;

/** @param text folded; @param silenced what stands for a silenced consonant */
const thaiKey = (text: string, silenced: '' | '$1' = '') =>
	[...text.replace(SILENCED, silenced).replace(/รร/gu, 'น').replace(GLIDE, '')]
		.map((letter) => (letter === '\u0E33' ? 'm' : (THAI_SOUNDS[letter] ?? '')))
		.join('');

/** English spelling to the same sounds, in this order. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
	[/[^a-z]/gu, ''],
	[/sch/gu, 'sk'],
	[/tion|sion/gu, 'jn'],
	[/ture\b/gu, 'j'],
	[/igh/gu, 'i'],
	[/ph/gu, 'f'],
	[/[ct]h(?=r|l)/gu, 'k'],
	[/ch|sh|j/gu, 'J'],
	[/th/gu, 't'],
	[/ng(?=[aeiou])/gu, 'ngk'],
	[/ng|nk(?![aeiouyhl])/gu, 'G'],
	[/ck|q/gu, 'k'],
	[/c(?=[eiy])/gu, 's'],
	[/c/gu, 'k'],
	[/dge?|g(?=e\b)/gu, 'J'],
	[/g/gu, 'k'],
	[/x/gu, 'ks'],
	[/z/gu, 's'],
	[/d/gu, 't'],
	[/b/gu, 'p'],
	[/v/gu, 'f'],
	[/wr/gu, 'r'],
	[/r(?![aeiouy])/gu, ''],
	[/r/gu, 'l'],
	[/y(?![aeiou])/gu, ''],
	[/w(?![aeiou])/gu, ''],
	[/[aeiou]/gu, ''],
	[/h/gu, ''],
];

const latinKey = (text: string) => {
	const words = text.toLowerCase().split(/[^a-z]+/u);
	const keys = words.map((word) => ENGLISH.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word));
	return squeezed(keys.join('').toLowerCase());
};

const isThai = (text: string) => /^[\u0E01-\u0E4E\s.-]+$/u.test(text);
const isLatin = (text: string) => /^[a-z\s.&+-]+$/iu.test(text);

/**
 * The consonants of a word in either script; the same key means that it may be the same word.
 * Thai ว stands for both v and w, so it is left to `soundsAlike` to compare.
 */
export const soundKey = (text: string): string =>
	isLatin(text) ? latinKey(text) : simplified(thaiKey(normalise(text).text));

/** Fewer consonants than this fit too many words. */
export const ENOUGH_SOUNDS = 2;

/** Keys that are heard alike: ว is v, w or mute, and a final ล is l or n. */
const variants = (key: string): ReadonlySet<string> =>
	new Set([key, key.replace(/l$/u, 'n')].flatMap((one) => [one, one.replace(/w/gu, 'f'), one.replace(/w/gu, '')]));

/**
 * All keys by which a Thai word may be an English one; what Thai silences English speaks (เบสท์).
 */
export const soundKeys = (thai: string): ReadonlySet<string> => {
	const { text } = normalise(thai);
	return new Set([thaiKey(text), thaiKey(text, '$1')].flatMap((key) => [...variants(simplified(key))]));
};

const VOWELS: readonly (readonly [RegExp, string])[] = [
	// Vowels before their consonant, or before two that are spoken together, are put behind.
	[/([เแโใไ])([ก-ฮ][รลว]?(?=[\u0E31-\u0E3A\u0E47ก-ฮา]|$)|[ก-ฮ])/gu, '$2$1'],
	[/เ\u0E35ย/gu, 'ia'],
	[/เ\u0E37อ/gu, 'ua'],
	[/เา/gu, 'ao'],
	[/เ\u0E34|เอ/gu, 'e'],
	[/[ะา\u0E31ำ]/gu, 'a'],
	[/[\u0E34\u0E35]/gu, 'i'],
	[/[\u0E36-\u0E39]/gu, 'u'],
	[/เ/gu, 'e'],
	[/แ/gu, 'ae'],
	[/โ/gu, 'o'],
	[/[ใไ]/gu, 'ai'],
	[/\u0E47/gu, ''],
	[/(?<=[ก-ฮ])อ/gu, 'o'],
	[/อ/gu, ''],
];

/** A Thai word in Latin letters, roughly as heard. */
const romanised = (thai: string) => {
	const vowels = VOWELS.reduce(
		(text, [pattern, sound]) => text.replace(pattern, sound),
		normalise(thai)
			.text.replace(/[ก-ฮ][\u0E34\u0E38]?\u0E4C|[\u0E48-\u0E4B\s]/gu, '')
			.replace(/รร/gu, 'ัน'),
	);
	return [...vowels].map((letter) => THAI_SOUNDS[letter] ?? letter).join('');
};

const reduced = (latin: string) =>
	normalise(latin)
		.text.replace(/[^a-z]/gu, '')
		.replace(/tion/gu, 'jan')
		.replace(/ch|sh/gu, 'j')
		.replace(/([ptk])h/gu, '$1')
		.replace(/ng/gu, 'g')
		.replace(/c(?=[eiy])/gu, 's')
		.replace(/[cq]/gu, 'k')
		.replace(/[dz]/gu, (letter) => (letter === 'd' ? 't' : 's'))
		.replace(/b/gu, 'p')
		.replace(/v/gu, 'f')
		.replace(/x/gu, 'ks')
		.replace(/r(?![aeiouy])/gu, '')
		.replace(/r/gu, 'l')
		.replace(/(.)\1+/gu, '$1');

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter);

/** Thai ว stands for w and v. */
const isBreath = (letter: string | undefined) => letter === 'w' || letter === 'f';

/** The share of two words in rough Latin letters that differs; vowels weigh half. */
const difference = (one: string, other: string) => {
	let above = Array.from({ length: other.length + 1 }, (_, k) => k * 0.6);
	for (let i = 1; i <= one.length; i++) {
		const row = [i * 0.6];
		for (let k = 1; k <= other.length; k++) {
			const [a, b] = [one[i - 1], other[k - 1]];
			const change = a === b ? 0 : isVowel(a) && isVowel(b) ? 0.5 : isBreath(a) && isBreath(b) ? 0.3 : 1;
			const [gapA, gapB] = [isVowel(a) ? 0.25 : 1, isVowel(b) ? 0.25 : 1];
			row.push(Math.min((above[k - 1] ?? 0) + change, (above[k] ?? 0) + gapA, (row[k - 1] ?? 0) + gapB));
		}
		above = row;
	}
	return (above.at(-1) ?? 0) / Math.max(one.length, other.length, 1);
};

/** Beyond this two words are not heard as one. */
const DIFFERENT = 0.3;

/**
 * How alike a Thai and a Latin name are by ear, or letter by letter: 1 where they are the same for sure, 0 where they
 * are not. The order of the two does not matter.
 */
export const likeness = (one: string, other: string): number => {
	const [thai, latin] = isThai(one) && isLatin(other) ? [one, other] : [other, one];
	if (!isThai(thai) || !isLatin(latin)) return 0;
	if (spelled(thai) === latin.toLowerCase().replace(/[^a-z]/gu, '')) return 1;
	const [keys, key] = [soundKeys(thai), soundKey(latin)];
	if (key.length < ENOUGH_SOUNDS || ![...variants(key)].some((one) => keys.has(one))) return 0;
	const apart = difference(squeezed(romanised(thai)), reduced(latin));
	return apart > DIFFERENT ? 0 : 1 - apart;
};

/** Whether one of two names is the other written by ear or letter by letter. */
export const sounds = (one: string, other: string): boolean => likeness(one, other) > 0;
