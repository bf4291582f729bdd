/**
 * ำ in the page descriptions of a PDF by Chromium. It is drawn as ํ, before a tone mark, and as า behind it; programs that
 * go by glyphs read two letters, and nobody who looks for ทำ finds it. The second of the two can say ำ, and the first
 * nothing, if they have codes of their own: a font's table tells one letter a code.
 */

const SARA_AM = '0E33';
/** Word joiner: a table has to name something, and this is what programs pass over. */
const NOTHING = '2060';

/** From here on codes are free: our faces have far fewer glyphs. */
const FIRST_FREE = 0x1000;

/** A code that was added to a font. */
interface Code {
	readonly code: number;
	/** The glyph that it shows. */
	readonly glyph: number;
	/** What it stands for, in UTF-16 as hexadecimal digits. */
	readonly letter: string;
}

/** Codes that were added, by font and glyph. */
export type AddedCodes = Map<string, Map<number, Code>>;

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
const isMark = (code: string) => /^0E(?:31|3[4-9A]|4[7-9A-E])$/.test(code);

/** Where ํ stands among the glyphs of a text that ends with ำ: before the marks of its letter. */
function placeOfRing(text: string): number {
	const codes = text.match(/.{4}/g) ?? [];
	let place = codes.length - 1;
	while (place > 0 && isMark(codes[place - 1] ?? '')) place--;
	return place;
}

/** The code of a glyph with another meaning in a font, the same each time. */
function codeFor(font: string, glyph: number, letter: string, added: AddedCodes): string {
	const codes = added.get(font) ?? new Map<number, Code>();
	added.set(font, codes);
	const known = codes.get(glyph) ?? { code: FIRST_FREE + codes.size, glyph, letter };
	codes.set(glyph, known);
	return hex(known.code);
}

const SPAN = /(^\/Span<<\/ActualText <FEFF([0-9A-F]*)> >> BDC$)([^]*?)(^EMC$)|^\/(\w+) [\d.]+ Tf$/gm;
const SHOWN = /<([0-9A-F]+)>(?=[^\n]*T[jJ]$)/gm;
const FONT = /^\/(\w+) [\d.]+ Tf$/gm;

/**
 * A page description in which the glyphs of ำ have codes of their own.
 * @param added takes the codes
 */
export function withSaraAm(content: string, added: AddedCodes): string {
	let font = '';
	return content.replace(
		SPAN,
		(whole: string, begin?: string, text = '', inner = '', end = '', named?: string): string => {
			font = named ?? [...inner.matchAll(FONT)].at(-1)?.[1] ?? font;
			if (begin === undefined || !text.endsWith(SARA_AM)) return whole;
			const count = [...inner.matchAll(SHOWN)].reduce((sum, [, digits = '']) => sum + digits.length / 4, 0);
			// One glyph more than letters, or the face draws it in another way.
			if (count !== text.length / 4 + 1) return whole;
			const ring = placeOfRing(text);
			let place = 0;
			const shown = inner.replace(SHOWN, (_shown: string, digits: string) => {
				const codes = (digits.match(/.{4}/g) ?? []).map((code) => {
					const at = place++;
					if (at === ring) return codeFor(font, parseInt(code, 16), NOTHING, added);
					return at === count - 1 ? codeFor(font, parseInt(code, 16), SARA_AM, added) : code;
				});
				return `<${codes.join('')}>`;
			});
			return begin + shown + end;
		},
	);
}

/** The table of letters of a font with what was added. */
export const tableWith = (table: string, added: Iterable<Code>): string => {
	const lines = Array.from(added, ({ code, letter }) => `<${hex(code)}> <${letter}>`);
	return table.replace(/^endcmap$/m, [`${lines.length} beginbfchar`, ...lines, 'endbfchar', 'endcmap'].join('\n'));
};

/** The widths of glyphs that a font's dictionary tells, in thousandths of its size. */
function widthsOf(font: string): Map<number, string> {
	const widths = new Map<number, string>();
	const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(font)?.[1] ?? '';
	for (const [, first = '', row, last = '', width = ''] of list.matchAll(
		/(\d+)\s*(?:\[([^\]]*)\]|\s(\d+)\s+([-\d.]+))/g,
	)) {
		if (row !== undefined)
			row
				.trim()
				.split(/\s+/)
				.forEach((own, place) => widths.set(Number(first) + place, own));
		else for (let glyph = Number(first); glyph <= Number(last); glyph++) widths.set(glyph, width);
	}
	return widths;
}

/**
 * A font's dictionary with what was added, and the map from codes to glyphs that it then needs, one pair of bytes a code.
 * @param map number of the object that will hold the map
 * @throws Error where the dictionary is not written as Chromium does
 */
export function fontWith(font: string, added: readonly Code[], map: number): { font: string; glyphs: string } {
	const widths = widthsOf(font);
	if (!font.includes('/CIDToGIDMap /Identity') || !/\/W \[/.test(font))
		throw new Error('the PDF has a font without widths, or with a map of glyphs of its own');
	if ([...widths.keys()].some((glyph) => glyph >= FIRST_FREE))
		throw new Error('the PDF has a font with too many glyphs');
	const usual = /\/DW ([-\d.]+)/.exec(font)?.[1] ?? '1000';
	const rows = added.map(({ code, glyph }) => `${code} [${widths.get(glyph) ?? usual}]`);
	const length = FIRST_FREE + added.length;
	const glyphs = Array.from({ length }, (_, code) => (code < FIRST_FREE ? code : 0));
	for (const { code, glyph } of added) glyphs[code] = glyph;
	return {
		font: font.replace('/CIDToGIDMap /Identity', `/CIDToGIDMap ${map} 0 R`).replace(/\/W \[/, `/W [${rows.join(' ')} `),
		glyphs: glyphs.map((glyph) => String.fromCharCode(glyph >> 8, glyph & 0xff)).join(''),
	};
}
