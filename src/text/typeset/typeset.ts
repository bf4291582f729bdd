/**
 * Sets the text of a finished page: explains its terms, and keeps together what must not part at the end of a line. The
 * only pass over finished HTML there is, whatever component or entry the text comes from.
 */
import { keepTogether } from '../thai.ts';
import { piecesOf, type Piece } from './html.ts';
import { explain, wordsOf, type SoughtTerm, type UsedTerm } from './terms.ts';

/** Where the explanations of a page's terms go. What stands between the page's heading and this place is explained. */
export const TERMS_PLACE = '<template data-terms></template>';
const PLACE = /^<template\s+data-terms\b/;
const BEGINNING = /^<h1\b/;

/** What explains a page. */
export interface Glossary {
	/** The terms that may be in the words of a page. */
	termsIn: (words: readonly string[]) => readonly SoughtTerm[];
	/** The explanations of terms as HTML. */
	list: (terms: readonly UsedTerm[]) => string;
}

function explained(pieces: readonly Piece[], glossary: Glossary): readonly Piece[] {
	const from = pieces.findIndex(({ text }) => BEGINNING.test(text));
	const to = pieces.findIndex(({ text }) => PLACE.test(text));
	if (from === -1 || to < from) return pieces;
	const part = pieces.slice(from, to);
	const { pieces: linked, terms } = explain(part, glossary.termsIn(wordsOf(part)));
	const list = piecesOf(glossary.list(terms));
	// The place is two pieces: its tags.
	return [...pieces.slice(0, from), ...linked, ...list, ...pieces.slice(to + 2)];
}

const isSet = ({ kind }: Piece) => kind === 'text' || kind === 'value';

/**
 * A finished page as it should be set.
 * @param html The whole page, well formed.
 */
export function typeset(html: string, glossary: Glossary): string {
	const pieces = explained(piecesOf(html), glossary);
	return pieces.map((piece) => (isSet(piece) ? keepTogether(piece.text) : piece.text)).join('');
}
