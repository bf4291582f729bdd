/** Runs a query over the index and the directory of pages. */
import { tokenise, type Phrase } from './analysis.ts';
import type { Directory, Pages } from './directory.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { plansFor, type Level, type Plan, type Term } from './query.ts';
import { coverage, ENOUGH, fineScore, rarity, roughScore, typeScore, type Place } from './rank.ts';
import type { SearchRecord } from './records.ts';

/** What a query found, before filters. */
export interface Found {
	/** The plan that found it; undefined where nothing was typed. */
	readonly level: Level | undefined;
	readonly pages: Pages;
	/** The terms that were looked for, to be marked in the results. */
	readonly terms: readonly Term[];
	/** Terms as typed that no page has. */
	readonly missing: readonly string[];
	/** Orders some of the pages, the best first. */
	readonly rank: (pages: Pages) => Promise<number[]>;
}

/**
 * How many pages are ranked by their records, by the rough order. The first twenty are fetched to be shown
 * anyhow; some more let a page rise that the rough order undervalues, at about a kilobyte each.
 */
const FINE = 30;

/** Places by page, for one term. */
type Postings = ReadonlyMap<number, Place>;

const descending = (scores: ReadonlyMap<number, number>) => (a: number, b: number) =>
	(scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b;

const pagesWithAll = (postings: readonly Postings[]): Pages => {
	const [shortest, ...others] = [...postings].sort((a, b) => a.size - b.size);
	return new Set([...(shortest?.keys() ?? [])].filter((page) => others.every((posting) => posting.has(page))));
};

const pagesWithSome = (postings: readonly Postings[], weights: readonly number[]): Pages => {
	const pages = new Set(postings.flatMap((posting) => [...posting.keys()]));
	const parts = new Map(
		[...pages].map((page) => [page, coverage(weights, (i) => postings[i]?.has(page) ?? false)] as const),
	);
	const best = Math.max(...parts.values());
	return new Set([...pages].filter((page) => (parts.get(page) ?? 0) >= ENOUGH * best));
};

export class Engine {
	readonly directory: Directory;
	readonly #index: PhraseIndex;

	constructor(directory: Directory, index: PhraseIndex) {
		this.directory = directory;
		this.#index = index;
	}

	/** The record of a page, fetched once. */
	record(page: number): Promise<SearchRecord> {
		return this.#index.record(page);
	}

	/** The first place of a term, in whichever spelling, on every page that has it. */
	async #postings({ phrases }: Term): Promise<Postings> {
		const merged = new Map<number, Place>();
		for (const found of await Promise.all(phrases.map((phrase) => this.#index.find(phrase)))) {
			for (const [page, at] of found) {
				const before = merged.get(page);
				if (!before || at < before.at) merged.set(page, { field: this.directory.fieldAt(page, at), at });
			}
		}
		return merged;
	}

	/** Finds the pages for what was typed: by the first plan that finds any, or all pages where nothing was. */
	async find(query: string): Promise<Found> {
		const plans = plansFor(query);
		if (plans.length === 0) return this.#everything();
		let missing: readonly string[] | undefined;
		for (const plan of plans) {
			const found = await this.#run(plan, query);
			// The first plan has the terms as typed; later ones have words that the reader may not recognise.
			missing ??= found.missing;
			if (found.pages.size > 0) return { ...found, missing };
		}
		return { level: 'some', pages: new Set(), terms: [], missing: missing ?? [], rank: () => Promise.resolve([]) };
	}

	#everything(): Found {
		const rank = (pages: Pages) => {
			const scores = new Map([...pages].map((page) => [page, typeScore(this.directory.typeOf(page))]));
			return Promise.resolve([...pages].sort(descending(scores)));
		};
		return { level: undefined, pages: this.directory.all(), terms: [], missing: [], rank };
	}

	async #run({ level, terms }: Plan, query: string): Promise<Found> {
		const postings = await Promise.all(terms.map((term) => this.#postings(term)));
		const weights = postings.map((posting) => rarity(posting.size, this.directory.ids.length));
		const pages = level === 'some' ? pagesWithSome(postings, weights) : pagesWithAll(postings);
		const missing = terms.filter((_, i) => postings[i]?.size === 0).map(({ typed }) => typed);
		const phrase = tokenise(query).map((token) => token.text);
		const rank = (some: Pages) => this.#rank(some, terms, weights, postings, phrase);
		return { level, pages, terms, missing, rank };
	}

	async #rank(
		pages: Pages,
		terms: readonly Term[],
		weights: readonly number[],
		postings: readonly Postings[],
		query: Phrase,
	): Promise<number[]> {
		const rough = new Map(
			[...pages].map((page) => {
				const places = postings.map((posting) => posting.get(page));
				return [page, roughScore(this.directory.typeOf(page), places, weights)];
			}),
		);
		const order = [...pages].sort(descending(rough));
		const first = order.slice(0, FINE);
		const records = await Promise.all(first.map((page) => this.record(page)));
		const fine = new Map(first.map((page, i) => [page, fineScore(records[i] as SearchRecord, terms, weights, query)]));
		return [...first.sort(descending(fine)), ...order.slice(FINE)];
	}
}
