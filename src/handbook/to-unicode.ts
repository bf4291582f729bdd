/** The table by which a PDF says which letter a glyph stands for. */

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** Codes of letters by glyph, from a ToUnicode table; what the table does not know is not in it. */
export function readTable(table: string): Map<number, number> {
	const letters = new Map<number, number>();
	for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
		for (const [, glyph = '', letter = ''] of block.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})>/g))
			letters.set(parseInt(glyph, 16), parseInt(letter, 16));
	for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
		for (const [, from = '', to = '', letter = ''] of block.matchAll(
			/<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>/g,
		))
			for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
				letters.set(glyph, parseInt(letter, 16) + glyph - parseInt(from, 16));
	for (const [glyph, letter] of letters) if (letter === 0) letters.delete(glyph);
	return letters;
}

/** The table with the letters of glyphs that it did not know. */
export const completeTable = (table: string, learned: ReadonlyMap<number, number>) =>
	table.replace(/<([0-9A-F]{4})> <0000>/g, (line, glyph: string) => {
		const letter = learned.get(parseInt(glyph, 16));
		return letter === undefined ? line : `<${glyph}> <${hex(letter)}>`;
	});
