/** Lines of text for drawings, which do not break by themselves. */

/** Thai marks above and below the line take no room on it. */
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

/** Widths in em, on the wide side of the site's faces and of those that stand in for them: text must never be cut off. */
const WIDTH = { mark: 0, space: 0.35, wide: 0.92, other: 0.64 };

const WIDE = /[A-Z@%&ฌญฒณฐฑ]/;

/** An estimate, from above, of how wide a text is, in em. */
export const widthOf = (text: string): number =>
	Array.from(text, (character) =>
		MARK.test(character)
			? WIDTH.mark
			: character === ' '
				? WIDTH.space
				: WIDE.test(character)
					? WIDTH.wide
					: WIDTH.other,
	).reduce((sum, width) => sum + width, 0);

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Breaks a text into lines of at most `width` em: at spaces if it can, else between words. A word that is wider than a
 * line stands on one of its own.
 */
export function linesOf(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	const put = (piece: string) => {
		if (line && widthOf((line + piece).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = piece.trimStart();
		} else line += piece;
	};
	for (const piece of text.match(/\S+\s*/g) ?? [])
		if (widthOf(piece.trimEnd()) <= width) put(piece);
		else for (const { segment } of segmenter.segment(piece)) put(segment);
	return [...lines, line.trimEnd()].filter(Boolean);
}
