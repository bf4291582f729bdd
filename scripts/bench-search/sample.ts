/** Queries cut from the pages, and the pages that have them by exact match. */
import { squeeze, tidy, tokenise } from '../../src/search/analysis.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** A query with the addresses of all pages that have it. */
export interface Sampled {
	readonly query: string;
	readonly urls: ReadonlySet<string>;
}

/** Numbers that look random and are the same in every run. */
export const randomFrom = (seed: number) => {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
};

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** One to four words in a row, as Intl.Segmenter cuts them in their context. */
const byWords = (text: string, random: () => number) => {
	const words = [...segmenter.segment(text)];
	const length = 1 + Math.floor(random() * 4);
	const from = Math.floor(random() * Math.max(1, words.length - length));
	return words
		.slice(from, from + length)
		.map(({ segment }) => segment)
		.join('');
};

/** Two to eight clusters in a row, wherever words begin and end. */
const byClusters = (text: string, random: () => number) => {
	const tokens = tokenise(text);
	const length = 2 + Math.floor(random() * 7);
	const from = Math.floor(random() * Math.max(1, tokens.length - length));
	const [first, last] = [tokens[from], tokens[Math.min(from + length, tokens.length) - 1]];
	return first && last ? text.slice(first.start, last.end) : '';
};

/** How queries are cut from a line. */
export const CUTS = {
	words: { cut: byWords, spaced: false },
	clusters: { cut: byClusters, spaced: false },
	/** With a space inside, a query asks for both terms wherever they stand: it has to find more than the exact match. */
	'words, spaced': { cut: byWords, spaced: true },
} as const;
export type Cut = keyof typeof CUTS;

/**
 * Text for exact match: digits, case, marks and what is invisible folded, white space collapsed, and nothing else. It
 * shares `tidy` with the search, but neither its squeezing nor its edges.
 */
const plain = (text: string) =>
	tidy(text)
		.toLowerCase()
		.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
		.replace(/\s+/gu, ' ')
		.trim();

/** Numbers go on behind their commas. */
const isLatin = (character: string | undefined) => /[a-z0-9,]/.test(character ?? '');

/** Whether a text has a query, Latin words and numbers whole. */
const contains = (text: string, query: string) => {
	for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) {
		const before = isLatin(query[0]) && isLatin(text[at - 1]);
		const after = isLatin(query.at(-1)) && isLatin(text[at + query.length]);
		if (!before && !after) return true;
	}
	return false;
};

/** The stretches of a line between white space and punctuation. */
const stretches = (line: string) => line.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Digits and letters parted by white space only. */
const SPACED = /^[\p{L}\p{M}\p{N} ]+$/u;

const linesOf = ({ title, aliases, lead, sections }: SearchRecord) =>
	[title, ...aliases, lead, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])].filter(Boolean);

/** At least this much of a query has to be looked for. */
const LEAST = 2;

/** Samples queries, all different, evenly over the pages. */
export const sample = (records: readonly SearchRecord[], by: Cut, count: number, seed: number): Sampled[] => {
	const random = randomFrom(seed);
	const { cut, spaced } = CUTS[by];
	const pages = records.map((record) => ({ url: record.url, lines: linesOf(record) }));
	const texts = pages.map(({ url, lines }) => ({ url, text: lines.map(plain).join('\n') }));
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	const seen = new Map<string, Sampled>();
	for (let tries = 0; seen.size < count && tries < 20 * count; tries++) {
		const line = pick(pick(pages)?.lines ?? []) ?? '';
		const query = plain(cut(spaced ? line : (pick(stretches(line)) ?? ''), random));
		const says = squeeze(query).replaceAll('|', '').length >= LEAST;
		if (!says || seen.has(query) || query.includes(' ') !== spaced || !SPACED.test(query)) continue;
		const urls = new Set(texts.filter(({ text }) => contains(text, query)).map(({ url }) => url));
		if (urls.size) seen.set(query, { query, urls });
	}
	return [...seen.values()];
};
