/**
 * Explains terms where a page first uses them: the word becomes a link to its explanation at the end of the page. No word
 * is added, so that reading aloud, copying and searching find the text that was written.
 */
import { namePattern } from './names.ts';

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

/** Elements whose words are read for terms but never linked: links cannot hold links, and headings stay short to hear. */
const UNLINKED = new Set(
	'a h1 h2 h3 h4 h5 h6 code pre button label legend summary select dt thead caption figcaption blockquote q'.split(' '),
);
/** Elements that say nothing of the page's own. */
const SILENT = new Set('script style svg nav form template noscript textarea'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const TAG = /<(?:!--[\s\S]*?--|(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*))>/g;

interface Piece {
	readonly text: string;
	/** Whether terms in it may become links; undefined for markup and silent text. */
	readonly linkable?: boolean;
}

/** Markup and text in order. The markup has to be well formed, as a build's is. */
function piecesOf(html: string): Piece[] {
	const pieces: Piece[] = [];
	const open: { name: string; silent: boolean; linkable: boolean }[] = [];
	let end = 0;
	const text = (to: number) => {
		const { silent = false, linkable = true } = open.at(-1) ?? {};
		if (to > end) pieces.push(silent ? { text: html.slice(end, to) } : { text: html.slice(end, to), linkable });
	};
	for (const match of html.matchAll(TAG)) {
		text(match.index);
		end = match.index + match[0].length;
		pieces.push({ text: match[0] });
		const [, closing, tag = '', attributes = ''] = match;
		const name = tag.toLowerCase();
		if (!name || VOID.has(name) || attributes.endsWith('/')) continue;
		if (closing) {
			const at = open.findLastIndex((element) => element.name === name);
			if (at >= 0) open.length = at;
			continue;
		}
		const { silent = false, linkable = true } = open.at(-1) ?? {};
		open.push({
			name,
			silent: silent || SILENT.has(name) || /\sdata-search-ignore\b/.test(attributes),
			linkable: linkable && !UNLINKED.has(name),
		});
	}
	text(html.length);
	return pieces;
}

/** Text as it stands in markup. */
export const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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

/**
 * Links the first use of each term in the text of a page.
 * @param parts Markup of the page in the order of reading; a term is linked once in all of them.
 * @param terms What may be explained.
 * @returns the parts with links, and the terms that the page uses, in the order of `terms`
 */
export function explain(
	parts: readonly string[],
	terms: readonly SoughtTerm[],
): { parts: string[]; terms: UsedTerm[] } {
	const cut = parts.map(piecesOf);
	const words = cut.flat().flatMap(({ text, linkable }) => (linkable === undefined ? [] : [text]));
	const used = terms.filter(({ pattern }) => words.some((text) => pattern.test(text)));
	let left: readonly SoughtTerm[] = used;
	/** @param joined whether a link ends right before the text, @param joining whether one begins right behind it */
	const link = (text: string, joined: boolean, joining: boolean): string => {
		const found = firstOf(text, left);
		if (!found) return text;
		const to = found.index + found.length;
		const word = text.slice(found.index, to);
		// Two links without anything between them read, and are hit by a finger, as one.
		const beside = (joined && found.index === 0) || (joining && to === text.length);
		if (!beside) left = left.filter(({ id }) => id !== found.id);
		return (
			text.slice(0, found.index) +
			(beside ? word : `<a id="${anchorOfUse(found.id)}" href="#${anchorOfTerm(found.id)}">${word}</a>`) +
			link(text.slice(to), !beside, joining)
		);
	};
	const linked = (pieces: readonly Piece[]) =>
		pieces.map(({ text, linkable }, i) =>
			linkable ? link(text, pieces[i - 1]?.text === '</a>', /^<a\s/.test(pieces[i + 1]?.text ?? '')) : text,
		);
	return {
		parts: cut.map((pieces) => linked(pieces).join('')),
		terms: used.map(({ id }) => ({ id, linked: !left.some((term) => term.id === id) })),
	};
}
