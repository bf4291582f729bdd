/** What a query found, and in which order readers want it. */
import type { Directory, Pages } from './directory.ts';
import type { FacetValues } from './facets.ts';
import type { Alternative } from './forgive/types.ts';
import type { Level, Term } from './query.ts';
import { pagesWithAll, type Looked, type Run } from './run.ts';

/** Another query, and how many pages it finds. */
export interface Offer {
	readonly alternative: Alternative;
	readonly count: number;
}

/** What a query found, before filters. */
export interface Found {
	/** The plan that found it; undefined where nothing was typed. */
	readonly level: Level | undefined;
	readonly pages: Pages;
	/** The terms that were looked for, to be marked in the results. */
	readonly terms: readonly Term[];
	/** Terms as typed that no page has. */
	readonly missing: readonly string[];
	/** The query that was run in place of the one that was typed, which found nothing. */
	readonly instead?: Alternative | undefined;
	/** Other words for the same whose pages are among the results, too. */
	readonly added: readonly Alternative[];
	/** Other queries that find more, to be offered and not run. */
	readonly offers: readonly Offer[];
	/** Orders some of the pages, the best first. */
	readonly rank: (pages: Pages) => Promise<number[]>;
	/** Where nothing is left by filters, what the query without one of its terms finds. */
	readonly withoutOne: (chosen: FacetValues) => Promise<readonly { readonly query: string; readonly count: number }[]>;
}

/** How many pages are ranked by their records where the index gives first places only, about a kilobyte each. */
const FINE = 30;

const descending = (scores: ReadonlyMap<number, number>) => (a: number, b: number) =>
	(scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b;

/** All pages, for who typed nothing. */
export const everything = (directory: Directory): Found => ({
	level: undefined,
	pages: directory.all(),
	terms: [],
	missing: [],
	added: [],
	offers: [],
	rank: (pages) => {
		const scores = new Map([...pages].map((page) => [page, directory.weightOf(page)]));
		return Promise.resolve([...pages].sort(descending(scores)));
	},
	withoutOne: () => Promise.resolve([]),
});

/** A run, and what its finds are worth next to those of the others. */
export interface Part {
	readonly run: Run;
	readonly worth: number;
}

/**
 * The best first, each by the best of the runs that found it.
 * @param fine whether to look into the records of the first ones
 */
export const order = async (pages: Pages, parts: readonly Part[], fine: boolean): Promise<number[]> => {
	const best = (scoreIn: (run: Run) => number) => Math.max(...parts.map(({ run, worth }) => worth * scoreIn(run)));
	const scores = new Map([...pages].map((page) => [page, best((run) => run.scoreOf(page))]));
	const ordered = [...pages].sort(descending(scores));
	if (!fine) return ordered;
	const first = ordered.slice(0, FINE);
	const refined = new Map(await Promise.all(parts.map(async ({ run }) => [run, await run.refine(first)] as const)));
	const better = new Map(first.map((page) => [page, best((run) => refined.get(run)?.get(page) ?? 0)]));
	return [...first.sort(descending(better)), ...ordered.slice(FINE)];
};

/** A term as it would be typed by itself: what was in quotation marks still is. */
const typedAgain = ({ typed, mention }: Term) => (/\s/u.test(typed) && !mention ? `"${typed}"` : typed);

/** What is found under the filters without one of the terms, the most first. */
export const withoutOneOf = (looked: readonly Looked[], directory: Directory, chosen: FacetValues) =>
	looked.length < 2
		? []
		: looked
				.map((_, left) => {
					const others = looked.filter((_, i) => i !== left);
					return {
						query: others.map(({ term }) => typedAgain(term)).join(' '),
						count: directory.filter(pagesWithAll(others), chosen).size,
					};
				})
				.filter(({ count }) => count > 0)
				.sort((a, b) => b.count - a.count);
