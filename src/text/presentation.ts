/**
 * Characters that stand for others in old files: what they look like is a letter, what they are is not. They come with
 * text that is copied from PDF files, or from programs that had no fonts for it.
 */

/** A range of codes without meaning of their own, and the letters that they were given, in the order of the codes. */
type Given = readonly [first: number, letters: string];

/**
 * Thai letters as their fonts shift or shorten them to make room for others:
 * - U+F700 to U+F71A: Thai fonts for Windows;
 * - U+F884 to U+F899: names of glyphs in Adobe's list, by which programs read PDF files.
 */
const GIVEN: readonly Given[] = [
	[
		0xf700,
		'\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A',
	],
	[
		0xf884,
		'\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49\u0E4A\u0E4A\u0E4A\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D',
	],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
	GIVEN.flatMap(([first, letters]) =>
		Array.from(letters, (letter, place) => [String.fromCharCode(first + place), letter] as const),
	),
);

/** Full-width Latin letters, digits and signs, ligatures such as ﬁ, and letters drawn bold or slanted by their code. */
const STYLED = /[\u3000\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;

/**
 * The Thai letter that a private-use code stands for; undefined for every other character.
 * @example thaiLetterOf('\uF703') // 'ึ'
 */
export const thaiLetterOf = (character: string): string | undefined => LETTERS.get(character);

/** The letters that a character stands for, composed; the character itself for nearly all. */
export const plainOf = (character: string): string =>
	thaiLetterOf(character) ?? character.normalize(STYLED.test(character) ? 'NFKC' : 'NFC');
