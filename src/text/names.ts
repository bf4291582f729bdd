/** Finds names in running text: which terms a page uses, which pages speak of a school. */

/** Names shorter than this are found by chance inside other Thai words, which no spaces part. */
const SHORTEST_THAI = 4;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Text as names are compared in: composed, and with single plain spaces. */
export const foldSpaces = (text: string) => text.normalize('NFC').replace(/[\s\u00A0]+/g, ' ');

/** Whether a name can be told from other words: Latin, long enough, or an abbreviation with a dot. */
export const isTold = (name: string) =>
	name !== '' && (/[A-Za-z0-9]/.test(name) || name.length >= SHORTEST_THAI || name.includes('.'));

/** What must not stand before and behind a name, as classes of a pattern; undefined where anything may. */
const edgesOf = (name: string) => ({
	before: /^[A-Za-z0-9]/.test(name) ? 'A-Za-z0-9' : /^[\u0E00-\u0E7F]+\./.test(name) ? '\u0E00-\u0E7F' : undefined,
	after: /[A-Za-z0-9]$/.test(name) ? 'A-Za-z0-9' : undefined,
});

const isIn = (letters: string | undefined, sign: string | undefined) =>
	letters !== undefined &&
	sign !== undefined &&
	(letters === 'A-Za-z0-9' ? /[A-Za-z0-9]/ : /[\u0E00-\u0E7F]/).test(sign);

/** Whether a name that begins at a place of a text is a word by itself there. */
export function standsAlone(name: string, text: string, start: number): boolean {
	const { before, after } = edgesOf(name);
	return !isIn(before, text[start - 1]) && !isIn(after, text[start + name.length]);
}

/**
 * A pattern that finds any of the names, or undefined where none can be told from other words.
 * Latin names have to stand alone, `AI` not in `PAID`; Thai ones may stand anywhere, for Thai has no spaces between
 * words, and must therefore be long enough or an abbreviation with a dot.
 */
export function namePattern(names: readonly string[]): RegExp | undefined {
	const patterns = names
		.map((name) => foldSpaces(name).trim())
		.filter(isTold)
		.map((name) => {
			const { before, after } = edgesOf(name);
			return `${before ? `(?<![${before}])` : ''}${escape(name)}${after ? `(?![${after}])` : ''}`;
		});
	return patterns.length ? new RegExp(patterns.join('|'), 'u') : undefined;
}

/** The names by which a title in the form `name (other name)` may be printed. */
export const namesOf = (title: string) => {
	const bare = title.replace(/\s*\([^)]*\)\s*$/, '');
	return bare === title || bare === '' ? [title] : [title, bare];
};
