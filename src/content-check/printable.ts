/** Texts of files as they can be printed: on one line, without signs that a terminal obeys. */
import type { Fault } from '../schemas/entry.ts';
import { LONGEST_FOUND } from './limits.ts';

/** Signs that nobody sees, spelled out. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text as it can be printed on one line. @example printable('a\u001b[2J') // 'a\\u001b[2J' */
export const printable = (text: string) =>
	text.replace(UNSEEN, (character) => {
		const code = (character.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
	});

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** A fault as it can be printed, whatever it has taken from the file. */
export const printableFault = ({ file, field, found, expected }: Fault): Fault => ({
	file: printable(file),
	field: printable(shortened(field, LONGEST_FOUND)),
	found: printable(shortened(found, LONGEST_FOUND)),
	// The remedy may list the fields of a whole collection.
	expected: printable(shortened(expected, 3 * LONGEST_FOUND)),
});
