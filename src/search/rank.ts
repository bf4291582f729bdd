/**
 * Ranking: all weights and what is done with them. A page's score comes from its evidence: where each term stands on
 * it, how often and how near, and what the page is. An index that gives all places (text-index.ts) is scored once; one
 * that gives the first places only (pagefind-index.ts) is scored by them first, and its best pages again by their
 * records.
 */
import type { Places } from './analysis.ts';
import { FIELDS, type Field } from './layout.ts';

/**
 * What a term is worth by the field it stands in. A title says what a page is about, other names are titles that
 * were not printed; a heading speaks for a part of the page, the lead for its gist.
 */
const FIELD_WEIGHTS: Readonly<Record<Field, number>> = { title: 8, aliases: 7, headings: 4, lead: 4, text: 3 };
const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const TITLE = FIELDS.indexOf('title');
const TEXT = FIELDS.indexOf('text');

/** How soon further occurrences add little (BM25's k1), and how much length dilutes them (its b). */
const SATURATION = 1.2;
const DILUTION = 0.5;
/** A page of usual length, in characters. */
const USUAL_LENGTH = 1200;

/** How much of a title's weight depends on the part of the title that the term is: short titles are to the point. */
const TITLE_SHARE = 0.3;

/** What terms side by side add, in parts of their own worth, and the gap in characters at which half of it is left. */
const NEARNESS = 3;
const NEAR_GAP = 15;

/** Where some terms are enough, pages are kept that have at least this part of what the best page has. */
export const ENOUGH = 0.5;

/** A query that is the whole title, or another name, is a call for that very page. */
const WHOLE_NAME = 20;

/** What a page adds that has several terms in a row as they were typed, in parts of their worth. */
const IN_A_ROW = 8;

/** What a term is worth where it is never whole: ผล in ผลิต. */
const PARTIAL = 0.25;

/** What a page is worth that belongs to the agency, policy or focus point that a term names: as a heading with it. */
const MENTIONED = 5;
/** What is begun but not named whole (สพป.) counts as a name if this part of the pages that have it belong to it. */
export const NAMED_SHARE = 0.5;

/** What of its rarity a word counts that no page has to have. */
export const OPTIONAL = 0.1;

/** What other words for the same (abbreviations, synonyms) are worth next to the words that were typed. */
export const SAME_MEANING = 0.6;

/** What of a page tells how well it answers. */
export interface Evidence {
	/** What the page is worth by its type. */
	readonly weight: number;
	/** For each field where it ends, in the unit of the places. */
	readonly ends: readonly number[];
	/** For each term its places on the page, ascending; undefined where it has none. */
	readonly places: readonly (Places | undefined)[];
	/** Whether the page has the whole query in a row. */
	readonly inRow?: boolean;
	/** For each term whether the page belongs to the facet value that it names. */
	readonly mentioned: readonly boolean[];
	/** Title and other names as squeezed lines; undefined if not known. */
	readonly names?: string | undefined;
}

/** What of a query matters for every page. */
export interface Weighed {
	/** For each term its rarity. */
	readonly rarity: readonly number[];
	/** For each term its length, in the unit of the places. */
	readonly lengths: readonly number[];
	/** The whole query, squeezed. */
	readonly whole: string;
}

/** How much a term tells: rare ones more. `found` of `all` pages have it. */
export const rarity = (found: number, all: number): number => Math.log(1 + all / Math.max(found, 1));

/**
 * The part of the query that a page has, by rarity, from 0 to 1. Scores are multiplied with its square, for a
 * page that lacks the rare term is far off.
 */
export const coverage = (weights: readonly number[], has: (term: number) => boolean): number => {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const met = weights.reduce((sum, weight, i) => sum + (has(i) ? weight : 0), 0);
	return total > 0 ? met / total : 0;
};

const nearness = (gap: number) => (NEARNESS * NEAR_GAP) / (NEAR_GAP + gap);

/** How many of ascending places stand before `end`, from `from` on. */
const countUntil = (places: readonly number[], from: number, end: number) => {
	let at = from;
	while (at < places.length && (places[at] ?? 0) < end) at++;
	return at - from;
};

/** What one term is worth on a page by its fields. */
const worthOf = (places: Places, ends: readonly number[], length: number) => {
	const total = ends.at(-1) ?? 0;
	const dilution = SATURATION * (1 - DILUTION + (DILUTION * total) / USUAL_LENGTH);
	let worth = 0;
	let at = 0;
	for (let field = 0; field < ends.length && at < places.length; field++) {
		const count = countUntil(places, at, ends[field] ?? 0);
		at += count;
		if (count === 0) continue;
		const often = count / (count + (field === TEXT ? dilution : SATURATION));
		const share =
			field === TITLE ? 1 - TITLE_SHARE + TITLE_SHARE * Math.min(1, length / Math.max(ends[TITLE] ?? 1, 1)) : 1;
		worth += (WEIGHTS[field] ?? 0) * share * often * (1 + SATURATION);
	}
	return places.partial ? PARTIAL * worth : worth;
};

/**
 * The fewest characters between terms in a stretch that has all of them; Infinity if there is none.
 * @param places of each term, ascending
 */
export const smallestGap = (places: readonly (readonly number[])[], lengths: readonly number[]): number => {
	const at = places.map(() => 0);
	const covered = lengths.reduce((sum, length) => sum + length, 0);
	let best = Infinity;
	for (;;) {
		let first = 0;
		let end = 0;
		for (let term = 0; term < places.length; term++) {
			const place = places[term]?.[at[term] ?? 0];
			if (place === undefined) return best;
			if (place < (places[first]?.[at[first] ?? 0] ?? 0)) first = term;
			end = Math.max(end, place + (lengths[term] ?? 0));
		}
		best = Math.min(best, Math.max(0, end - (places[first]?.[at[first] ?? 0] ?? 0) - covered));
		at[first] = (at[first] ?? 0) + 1;
	}
};

/** The score of a page; comparable only among pages with evidence of the same index. */
export const score = (evidence: Evidence, { rarity: rarities, lengths, whole }: Weighed): number => {
	const { places, ends, mentioned, names, weight, inRow } = evidence;
	const has = (term: number) => places[term] !== undefined || mentioned[term] === true;
	let worth = 0;
	rarities.forEach((rare, term) => {
		const found = places[term];
		if (found) worth += rare * worthOf(found, ends, lengths[term] ?? 0);
		if (mentioned[term]) worth += rare * MENTIONED;
	});
	const met = places.flatMap((found, term) => (found ? [term] : []));
	const total = rarities.reduce((sum, weight) => sum + weight, 0);
	const gap =
		met.length > 1
			? smallestGap(
					met.map((term) => places[term] ?? []),
					met.map((term) => lengths[term] ?? 0),
				)
			: Infinity;
	const near = gap === Infinity ? 0 : nearness(gap) * met.reduce((sum, term) => sum + (rarities[term] ?? 0), 0);
	const called = whole !== '' && names?.includes(`\n${whole}\n`) ? WHOLE_NAME * total : 0;
	const row = inRow ? IN_A_ROW * total : 0;
	return (weight * (worth + near + row) + called) * coverage(rarities, has) ** 2;
};

/** Terms this near, in characters, are said together. */
const TOGETHER = 30;

/** Whether a page is about all terms: it has them in its names, headings or lead, or says them together. */
export const isStrong = ({ places, ends, mentioned }: Evidence, { lengths }: Weighed): boolean => {
	const head = ends[TEXT - 1] ?? 0;
	const met = places.flatMap((found, term) => (found ? [term] : []));
	if (places.some((found, term) => (!found || found.partial) && !mentioned[term])) return false;
	if (met.every((term) => (places[term]?.[0] ?? Infinity) < head)) return true;
	if (met.length < 2) return false;
	const gap = smallestGap(
		met.map((term) => places[term] ?? []),
		met.map((term) => lengths[term] ?? 0),
	);
	return gap <= TOGETHER;
};
