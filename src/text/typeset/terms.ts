/**
 * Explains terms where a page first uses them: the word becomes a link to its explanation at the end of the page. No word
 * is added, so that reading aloud, copying and searching find the text that was written.
 */
import { namePattern } from '../names.ts';
import { escapeHtml, type Piece } from './html.ts';

/** A term with the names by which texts call it. */
export interface NamedTerm {
	/** Part of an address; two anchors of the page are made of it. */
	readonly id: string;
	readonly names: readonly string[];
}

/** A term that a page uses. */
export interface UsedTerm {
	readonly id: string;
	/** Whether some word of the text leads to the explanation; a term in headings and links only has none. */
	readonly linked: boolean;
}

/** Fragment of a term's explanation, and of the word that leads there. */
export const anchorOfTerm = (id: string) => `t-${id}`;
export const anchorOfUse = (id: string) => `u-${id}`;

/** A term with the pattern that finds it in the text of markup. */
export interface SoughtTerm {
	readonly id: string;
	readonly pattern: RegExp;
}

/**
 * Terms ready to be sought in markup, by their names with entities and with any space for a space. Those that cannot be
 * told from other words are left out.
 */
export const soughtTerms = (terms: readonly NamedTerm[]): SoughtTerm[] =>
	terms.flatMap(({ id, names }) => {
		const pattern = namePattern(names.map(escapeHtml));
		return pattern ? [{ id, pattern: new RegExp(pattern.source.replaceAll(' ', '(?:\\s|&nbsp;)+'), 'u') }] : [];
	});

/** The first place of any term; of those that begin there, the longest: `กศน.ตำบล` before `กศน.`. */
function firstOf(text: string, terms: readonly SoughtTerm[]) {
	let first: { id: string; index: number; length: number } | undefined;
	for (const { id, pattern } of terms) {
		const match = pattern.exec(text);
		if (!match) continue;
		const better =
			!first || match.index < first.index || (match.index === first.index && match[0].length > first.length);
		if (better) first = { id, index: match.index, length: match[0].length };
	}
	return first;
}

/** The text of pieces that is the page's own. */
export const wordsOf = (pieces: readonly Piece[]): string[] =>
	pieces.flatMap(({ text, linkable }) => (linkable === undefined ? [] : [text]));

/**
 * Links the first use of each term in the text of a page.
 * @param pieces The part of a page that is explained, in the order of reading.
 * @param terms What may be explained.
 * @returns the pieces with links, and the terms that the page uses, in the order of `terms`
 */
export function explain(
	pieces: readonly Piece[],
	terms: readonly SoughtTerm[],
): { pieces: Piece[]; terms: UsedTerm[] } {
	const words = wordsOf(pieces);
	const used = terms.filter(({ pattern }) => words.some((text) => pattern.test(text)));
	let left: readonly SoughtTerm[] = used;
	/** @param joined whether a link ends right before the text, @param joining whether one begins right behind it */
	const link = (piece: Piece, joined: boolean, joining: boolean): Piece[] => {
		const { text } = piece;
		const found = firstOf(text, left);
		if (!found) return [piece];
		const to = found.index + found.length;
		// Two links without anything between them read, and are hit by a finger, as one.
		const beside = (joined && found.index === 0) || (joining && to === text.length);
		if (!beside) left = left.filter(({ id }) => id !== found.id);
		const rest = link({ ...piece, text: text.slice(to) }, !beside, joining);
		if (beside) return [{ ...piece, text: text.slice(0, to) }, ...rest];
		return [
			{ ...piece, text: text.slice(0, found.index) },
			{ kind: 'markup', text: `<a id="${anchorOfUse(found.id)}" href="#${anchorOfTerm(found.id)}">` },
			{ ...piece, text: text.slice(found.index, to) },
			{ kind: 'markup', text: '</a>' },
			...rest,
		];
	};
	const linked = pieces.flatMap((piece, i) =>
		piece.linkable ? link(piece, pieces[i - 1]?.text === '</a>', /^<a\s/.test(pieces[i + 1]?.text ?? '')) : [piece],
	);
	return { pieces: linked, terms: used.map(({ id }) => ({ id, linked: !left.some((term) => term.id === id) })) };
}
