/** Marks what matched in the original text, and cuts the stretch worth showing from it. */
import { placesOf, squeeze, squeezeMapped, tokenise } from './analysis.ts';
import type { Term } from './query.ts';
import type { SearchRecord } from './records.ts';

/** A piece of text, matched or not. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** A stretch of the original text. */
interface Range {
	readonly start: number;
	readonly end: number;
}

/** A match of one term in the original text. */
interface Match extends Range {
	readonly term: number;
}

/** Length of an excerpt in UTF-16 units: some three lines on a phone. */
export const EXCERPT_LENGTH = 180;
/** How much of it may stand before the first match. */
const LEAD_IN = 50;

const ELLIPSIS = '…';

/** A match in less text than this, such as a label or a cell, says little; the lead is shown after it. */
const SHORT = 60;
const SEPARATOR = ' · ';

/** Whether any term stands in a text; cheaper than `matchesIn`. */
const hasAny = (text: string, terms: readonly Term[]) => {
	const squeezed = squeeze(text);
	return terms.some(({ patterns }) => patterns.some((pattern) => squeezed.includes(pattern)));
};

/** The matches of terms in a tidy text, in its order. */
const matchesIn = (original: string, terms: readonly Term[]): Match[] => {
	if (!hasAny(original, terms)) return [];
	const { text, starts, ends } = squeezeMapped(original);
	return terms
		.flatMap(({ patterns }, term) =>
			patterns.flatMap((pattern) =>
				placesOf(text, pattern).map((at) => ({
					term,
					start: starts[at] ?? 0,
					end: ends[at + pattern.length - 1] ?? 0,
				})),
			),
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Joins ranges that overlap or touch. */
const merge = (ranges: readonly Range[]): Range[] => {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of ranges) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
};

/** Cuts `text` between `from` and `to` at the edges of the marks. */
const piecesOf = (text: string, marks: readonly Range[], { start: from, end: to }: Range): Piece[] => {
	const pieces: Piece[] = [];
	let at = from;
	for (const { start, end } of marks) {
		if (end <= from || start >= to) continue;
		pieces.push({ text: text.slice(at, Math.max(start, at)), marked: false });
		pieces.push({ text: text.slice(Math.max(start, at), Math.min(end, to)), marked: true });
		at = Math.min(end, to);
	}
	pieces.push({ text: text.slice(at, to), marked: false });
	return pieces.filter((piece) => piece.text !== '');
};

/** The whole of a text, such as a title, with its matches marked. */
export const markText = (text: string, terms: readonly Term[]): Piece[] =>
	piecesOf(text, merge(matchesIn(text, terms)), { start: 0, end: text.length });

/** Whether any term stands in a text. */
export const matchesText = (text: string, terms: readonly Term[]): boolean => matchesIn(text, terms).length > 0;

/** The matches that an excerpt from `matches[first]` on would show. */
const shownFrom = (matches: readonly Match[], first: number) => {
	const limit = (matches[first]?.start ?? 0) + EXCERPT_LENGTH - LEAD_IN;
	return matches.slice(first).filter((match) => match.end <= limit);
};

/** A candidate for the excerpt: where it begins, and what it shows. */
interface Candidate {
	readonly text: string;
	readonly matches: readonly Match[];
	readonly first: number;
	/** Different terms first, then how much is said around them and how often they occur. */
	readonly score: number;
}

const candidatesIn = (text: string, terms: readonly Term[]): Candidate[] => {
	const matches = matchesIn(text, terms);
	return matches.map((_, first) => {
		const shown = shownFrom(matches, first);
		return {
			text,
			matches,
			first,
			score: new Set(shown.map(({ term }) => term)).size + shown.length / (shown.length + 4),
		};
	});
};

/** Where lines may be cut: word edges where the browser knows them, else edges of clusters. */
const edgesOf = (text: string): number[] => {
	const edges =
		'Segmenter' in Intl
			? Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ index }) => index)
			: tokenise(text).map(({ start }) => start);
	return [...edges, text.length];
};

/** The stretch around a match, cut at edges. */
const window = (text: string, start: number): Range => {
	if (text.length <= EXCERPT_LENGTH) return { start: 0, end: text.length };
	const edges = edgesOf(text);
	const latest = Math.max(0, Math.min(start - LEAD_IN, text.length - EXCERPT_LENGTH));
	const from = edges.find((edge) => edge >= latest && edge <= start) ?? start;
	const to = edges.findLast((edge) => edge <= from + EXCERPT_LENGTH && edge > start) ?? from + EXCERPT_LENGTH;
	return { start: from, end: to };
};

const excerptOf = (text: string, marks: readonly Range[], start: number): Piece[] => {
	const range = window(text, start);
	const pieces = piecesOf(text, marks, range);
	if (range.start > 0) pieces.unshift({ text: ELLIPSIS, marked: false });
	if (range.end < text.length) pieces.push({ text: ELLIPSIS, marked: false });
	return pieces;
};

/** A heading of a page that a result links to. */
interface SectionLink {
	readonly id: string;
	readonly heading: string;
}

/** What a result shows of a page's text. */
export interface Excerpt {
	readonly pieces: readonly Piece[];
	/** Sections with a match that can be linked to, the best first. */
	readonly sections: readonly SectionLink[];
}

/** More links than this would drown the next result. */
const MAX_SECTIONS = 3;

interface Scored {
	readonly section?: SectionLink;
	readonly heading: number;
	readonly best?: Candidate;
}

const better = (a: Candidate | undefined, b: Candidate | undefined) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a);

const bestIn = (texts: readonly string[], terms: readonly Term[]) =>
	texts.flatMap((text) => candidatesIn(text, terms)).reduce<Candidate | undefined>(better, undefined);

/** The excerpt of a page for a query; its lead or beginning where the text has no match or nothing was typed. */
export const excerptFor = (record: SearchRecord, terms: readonly Term[]): Excerpt => {
	const scored: Scored[] = record.sections.map(({ id, heading, blocks }) => ({
		...(id ? { section: { id, heading } } : {}),
		heading: candidatesIn(heading, terms)[0]?.score ?? 0,
		best: bestIn(blocks, terms),
	}));
	const best = [bestIn([record.lead], terms), ...scored.map((item) => item.best)].reduce(better, undefined);
	const sections = scored
		.map((item) => ({ ...item, score: 2 * item.heading + (item.best?.score ?? 0) }))
		.filter(({ section, score }) => section && score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, MAX_SECTIONS)
		.flatMap(({ section }) => section ?? []);
	const lead = record.lead || (record.sections.flatMap(({ blocks }) => blocks)[0] ?? '');
	if (!best) return { pieces: excerptOf(lead, [], 0), sections };
	const pieces = excerptOf(best.text, merge(best.matches), best.matches[best.first]?.start ?? 0);
	if (best.text.length < SHORT && best.text !== lead)
		pieces.push({ text: SEPARATOR, marked: false }, ...excerptOf(lead, [], 0));
	return { pieces, sections };
};
