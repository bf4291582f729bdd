/** Finds names in running text: which terms a page uses, which pages speak of a school. */

/** Names shorter than this are found by chance inside other Thai words, which no spaces part. */
const SHORTEST_THAI = 4;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Text as names are compared in: composed, and with single plain spaces. */
export const foldSpaces = (text: string) => text.normalize('NFC').replace(/[\s\u00A0]+/g, ' ');

/**
 * A pattern that finds any of the names, or undefined where none can be told from other words.
 * Latin names have to stand alone, `AI` not in `PAID`; Thai ones may stand anywhere, for Thai has no spaces between
 * words, and must therefore be long enough or an abbreviation with a dot.
 */
export function namePattern(names: readonly string[]): RegExp | undefined {
	const patterns = names
		.map((name) => foldSpaces(name).trim())
		.filter((name) => /[A-Za-z0-9]/.test(name) || name.length >= SHORTEST_THAI || name.includes('.'))
		.map((name) => {
			const before = /^[A-Za-z0-9]/.test(name)
				? '(?<![A-Za-z0-9])'
				: /^[\u0E00-\u0E7F]+\./.test(name)
					? '(?<![\u0E00-\u0E7F])'
					: '';
			const after = /[A-Za-z0-9]$/.test(name) ? '(?![A-Za-z0-9])' : '';
			return `${before}${escape(name)}${after}`;
		});
	return patterns.length ? new RegExp(patterns.join('|'), 'u') : undefined;
}

/** The names by which a title in the form `name (other name)` may be printed. */
export const namesOf = (title: string) => {
	const bare = title.replace(/\s*\([^)]*\)\s*$/, '');
	return bare === title || bare === '' ? [title] : [title, bare];
};
