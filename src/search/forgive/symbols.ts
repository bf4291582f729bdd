/**
 * Text as a row of symbols for comparing spellings. A silenced consonant with its THANTHAKHAT (ก์, ธุ์, ทธิ์'s ธิ์) is
 * one symbol, for it is forgotten, added or mistaken as a whole; any other character stands for itself.
 */

/** What is added to a consonant's code for the symbol of the silenced consonant. */
export const SILENT = 0x1000;

const SILENCED = /^([\u0E01-\u0E2E])[\u0E34\u0E38]?\u0E4C/;

/** Symbols with the offset in the text at which each begins; `starts` has the text's length as its last item. */
export interface Symbols {
	readonly codes: readonly number[];
	readonly starts: readonly number[];
}

/** @param text folded as `normalise` does */
export const symbolsOf = (text: string): Symbols => {
	const codes: number[] = [];
	const starts: number[] = [];
	for (let at = 0; at < text.length;) {
		const silenced = SILENCED.exec(text.slice(at, at + 3));
		codes.push(silenced ? SILENT + (silenced[1] ?? '').charCodeAt(0) : text.charCodeAt(at));
		starts.push(at);
		at += silenced?.[0].length ?? 1;
	}
	starts.push(text.length);
	return { codes, starts };
};

/** Vowels and marks that stand on, under or behind a consonant: no word begins with one. */
export const isDependent = (code: number): boolean =>
	(code >= 0x0e30 && code <= 0x0e3a) || code === 0x0e45 || (code >= 0x0e47 && code <= 0x0e4e) || code >= SILENT;

/** Vowels that stand before their consonant: no word ends with one. */
export const isLeading = (code: number): boolean => code >= 0x0e40 && code <= 0x0e44;

export const isConsonant = (code: number): boolean => code >= 0x0e01 && code <= 0x0e2e;

export const isTone = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4b;

export const isThai = (code: number): boolean => (code >= 0x0e01 && code <= 0x0e4e) || code >= SILENT;
