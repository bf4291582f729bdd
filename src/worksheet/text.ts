/** What readers type, and what addresses and storage claim that they typed, as text that every file format can hold. */

/** Characters that are no text: controls, overrides of direction, tags, halves of pairs, and what XML does not allow. */
const NO_TEXT = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** The first `max` characters, pairs of surrogates kept whole. */
const cut = (text: string, max: number) => (text.length <= max ? text : Array.from(text).slice(0, max).join(''));

/**
 * Text without what is none, trimmed and cut. Cleaning it again changes nothing.
 * @param max characters (code points) at most
 * @param long whether it may have several lines, of which no two in a row are empty
 */
export const clean = (text: string, max: number, long = false): string => {
	const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n');
	const kept = lines.map((line) => line.replace(NO_TEXT, (sign) => (sign === '\t' ? ' ' : '')).trim());
	const joined = long ? kept.join('\n').replace(/\n{3,}/g, '\n\n') : kept.filter(Boolean).join(' ');
	return cut(joined.trim(), max).trim();
};
