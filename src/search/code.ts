/**
 * Writes tokens as words that Pagefind leaves alone. It strips Thai marks, parts words at dots and digits and
 * would segment Thai again, so every character of a token becomes letters from a to z.
 */

const A = 97;
const BASE = 26;
/** Thai and ASCII get two letters, the first of nine; anything else six, the first being this one. */
const LONG = 9;
const LONG_DIGITS = 5;
/** The last character of a token takes its first letter from the next ten, so that no word begins another. */
const FINAL = 10;
const THAI = 0x0e00;
const ASCII_SIZE = 128;
const THAI_SIZE = 96;

/** Stands between two blocks of text, so that no phrase is found across them. No token is written like this. */
export const BREAK = 'zz';

const letter = (value: number) => String.fromCharCode(A + value);

/** The place of a character among those that take two letters, or undefined. */
const shortIndex = (codePoint: number) => {
	if (codePoint < ASCII_SIZE) return codePoint;
	const thai = codePoint - THAI;
	return thai >= 0 && thai < THAI_SIZE ? ASCII_SIZE + thai : undefined;
};

const encodeCharacter = (character: string, last: boolean) => {
	const codePoint = character.codePointAt(0) ?? 0;
	const shift = last ? FINAL : 0;
	const short = shortIndex(codePoint);
	if (short !== undefined) return letter(Math.floor(short / BASE) + shift) + letter(short % BASE);
	let rest = codePoint;
	let digits = '';
	for (let i = 0; i < LONG_DIGITS; i++) {
		digits = letter(rest % BASE) + digits;
		rest = Math.floor(rest / BASE);
	}
	return letter(LONG + shift) + digits;
};

/** One token as one word of the letters a to z. */
export const encode = (token: string): string => {
	const characters = [...token];
	return characters.map((character, i) => encodeCharacter(character, i === characters.length - 1)).join('');
};
