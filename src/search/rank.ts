/**
 * Ranking: all weights and what is done with them. It has two stages. `roughScore` sees only what the index and
 * the directory tell of a page (the best place of each term), for a common word hits hundreds of pages and none
 * of them should be fetched for that. `fineScore` sees the records of the first pages by the rough score, which
 * the page of results fetches anyhow, and counts how often and how near.
 */
import { occurrences, tokenise, type Phrase } from './analysis.ts';
import { PAGE_TYPE } from './facets.ts';
import { FIELDS, fieldsOf, type Field } from './layout.ts';
import type { Term } from './query.ts';
import type { SearchRecord } from './records.ts';

/**
 * What a term is worth by the field it stands in. A title says what a page is about, other names are titles that
 * were not printed; a heading speaks for a part of the page, the lead for its gist.
 */
const FIELD_WEIGHTS: Readonly<Record<Field, number>> = { title: 8, aliases: 7, headings: 4, lead: 3, text: 2 };

/**
 * What a page is worth by its type. Readers come for something to do, so cases and the framework go before what
 * agencies reported, and entries before lists that merely mention them.
 */
const TYPE_WEIGHTS: Readonly<Record<string, number>> = {
	cases: 1.25,
	marco: 1.15,
	focus: 1.1,
	strategies: 1.1,
	glossary: 1.05,
	sources: 0.7,
	[PAGE_TYPE]: 0.5,
};
const OTHER_TYPE = 1;

/** How soon further occurrences add little (BM25's k1), and how much length dilutes them (its b). */
const SATURATION = 1.2;
const DILUTION = 0.5;
/** A page of usual length, in tokens. */
const USUAL_LENGTH = 600;

/** How much of a title's weight depends on the part of the title that the term is: short titles are to the point. */
const TITLE_SHARE = 0.3;

/** Early in the text adds up to 1 to its weight; this many tokens into it, half of that. */
const EARLY = 150;

/** What terms side by side add, in parts of their own worth, and the gap in tokens at which half of it is left. */
const NEARNESS = 2;
const NEAR_GAP = 6;

/** Where some terms are enough, pages are kept that have at least this part of what the best page has. */
export const ENOUGH = 0.5;

/** A query that is the whole title, or another name, is a call for that very page. */
const WHOLE_NAME = 12;

/** Where a term was found on a page, as far as the index tells. */
export interface Place {
	readonly field: Field;
	/** Number of tokens before it on the page. */
	readonly at: number;
}

const typeWeight = (type: string) => TYPE_WEIGHTS[type] ?? OTHER_TYPE;

/** How much a term tells: rare ones more. `found` of `all` pages have it. */
export const rarity = (found: number, all: number): number => Math.log(1 + all / Math.max(found, 1));

/**
 * The part of the query that a page has, by rarity, from 0 to 1. Scores are multiplied with its square, for a
 * page that lacks the rare term is far off.
 */
export const coverage = (weights: readonly number[], has: (term: number) => boolean) => {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const met = weights.reduce((sum, weight, i) => sum + (has(i) ? weight : 0), 0);
	return total > 0 ? met / total : 0;
};

const nearness = (gap: number) => (NEARNESS * NEAR_GAP) / (NEAR_GAP + gap);

/**
 * The rough score of a page.
 * @param places for each term its first place on the page, or undefined
 * @param weights for each term its rarity
 */
export const roughScore = (
	type: string,
	places: readonly (Place | undefined)[],
	weights: readonly number[],
): number => {
	const met = places.flatMap((place, i) => (place ? [{ ...place, weight: weights[i] ?? 0 }] : []));
	const worth = met.reduce((sum, { field, at, weight }) => {
		const early = field === 'text' ? EARLY / (EARLY + at) : 0;
		return sum + weight * (FIELD_WEIGHTS[field] + early);
	}, 0);
	const positions = met.map(({ at }) => at);
	const gap = Math.max(...positions) - Math.min(...positions);
	const near = met.length > 1 ? nearness(gap) * met.reduce((sum, { weight }) => sum + weight, 0) : 0;
	return typeWeight(type) * (worth + near) * coverage(weights, (i) => places[i] !== undefined) ** 2;
};

/** The score of a page without terms, when only filters were chosen. */
export const typeScore = typeWeight;

/** One occurrence of a term among tokens. */
interface Occurrence {
	readonly term: number;
	readonly at: number;
	readonly end: number;
}

const occurrencesOf = (tokens: readonly string[], terms: readonly Term[]): Occurrence[] =>
	terms
		.flatMap(({ phrases }, term) =>
			phrases.flatMap((phrase) => occurrences(tokens, phrase).map((at) => ({ term, at, end: at + phrase.length }))),
		)
		.sort((a, b) => a.at - b.at);

/** The fewest tokens between terms in a stretch that has `count` different ones; Infinity if there is none. */
const smallestGap = (found: readonly Occurrence[], count: number): number => {
	let best = Infinity;
	for (let from = 0; from < found.length; from++) {
		const seen = new Map<number, number>();
		let end = 0;
		for (let to = from; to < found.length && seen.size < count; to++) {
			const { term, at, end: stop } = found[to] ?? { term: -1, at: 0, end: 0 };
			if (!seen.has(term)) seen.set(term, stop - at);
			end = Math.max(end, stop);
		}
		if (seen.size < count) break;
		const covered = [...seen.values()].reduce((sum, length) => sum + length, 0);
		best = Math.min(best, Math.max(0, end - (found[from]?.at ?? 0) - covered));
	}
	return best;
};

const isWhole = (text: string, query: Phrase) => {
	const tokens = tokenise(text);
	return tokens.length === query.length && tokens.every((token, i) => token.text === query[i]);
};

/** The part of a text of `length` tokens that a term takes, from 0 to 1. */
const shareOf = (term: Term | undefined, length: number) =>
	Math.min(1, Math.max(0, ...(term?.phrases.map((phrase) => phrase.length) ?? [])) / Math.max(length, 1));

/** The fields of a record as tokens, one list a string. */
const tokensOf = (record: SearchRecord) => {
	const fields = fieldsOf(record);
	return FIELDS.map((field) => ({
		field,
		lists: fields[field].map((text) => tokenise(text).map((token) => token.text)),
	}));
};

/**
 * The score of a page with its record at hand; not comparable with rough scores.
 * @param query the tokens of the whole query
 */
export const fineScore = (
	record: SearchRecord,
	terms: readonly Term[],
	weights: readonly number[],
	query: Phrase,
): number => {
	const fields = tokensOf(record);
	const length = fields.flatMap(({ lists }) => lists).reduce((sum, list) => sum + list.length, 0);
	const dilution = SATURATION * (1 - DILUTION + (DILUTION * length) / USUAL_LENGTH);
	const met = new Set<number>();
	let worth = 0;
	let gap = Infinity;
	for (const { field, lists } of fields) {
		const counts = terms.map(() => 0);
		for (const list of lists) {
			const found = occurrencesOf(list, terms);
			for (const { term } of found) counts[term] = (counts[term] ?? 0) + 1;
			if (terms.length > 1) gap = Math.min(gap, smallestGap(found, terms.length));
		}
		counts.forEach((count, term) => {
			if (count === 0) return;
			met.add(term);
			const often = field === 'text' ? count / (count + dilution) : count / (count + SATURATION);
			const share = field === 'title' ? 1 - TITLE_SHARE + TITLE_SHARE * shareOf(terms[term], lists[0]?.length ?? 1) : 1;
			worth += (weights[term] ?? 0) * FIELD_WEIGHTS[field] * share * often * (1 + SATURATION);
		});
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const near = gap === Infinity ? 0 : nearness(gap) * total;
	const whole = [record.title, ...record.aliases].some((name) => isWhole(name, query)) ? WHOLE_NAME * total : 0;
	const type = record.facets.type?.[0] ?? '';
	return (typeWeight(type) * (worth + near) + whole) * coverage(weights, (i) => met.has(i)) ** 2;
};
