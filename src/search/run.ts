/** Runs one plan over an index: which pages have its terms, and how well each page answers. */
import { placesOf, type Places } from './analysis.ts';
import type { Directory, Pages } from './directory.ts';
import { distinct } from '../text/distinct.ts';
import { breathe } from '../text/in-steps.ts';
import { PAGE_TYPE } from './facets.ts';
import { scanned } from './layout.ts';
import type { Mention, Mentions } from './mentions.ts';
import { patternOf, type Level, type Plan, type Term } from './query.ts';
import { coverage, ENOUGH, isStrong, NAMED_SHARE, OPTIONAL, rarity, score, type Evidence } from './rank.ts';
import type { Postings, SearchIndex } from './search-index.ts';

/** A term with where it was found. */
export interface Looked {
	readonly term: Term;
	readonly postings: Postings;
	/** Pages of the facet values that the term names. */
	readonly mentioned: Pages;
}

/** What one plan found. */
export interface Run {
	readonly level: Level;
	readonly looked: readonly Looked[];
	readonly pages: Pages;
	/** By what the index knows of a page's places; 0 for pages that the plan did not find. */
	readonly scoreOf: (page: number) => number;
	/** Scores by the records of pages, for an index that gives first places only. */
	readonly refine: (pages: readonly number[]) => Promise<ReadonlyMap<number, number>>;
	/** Whether a page has all terms in its names and headings, or together. */
	readonly strong: () => boolean;
}

/** Terms as typed that no page has. */
export const missingOf = ({ looked }: Run): string[] =>
	looked
		.filter(({ postings, mentioned, term }) => !term.optional && postings.size + mentioned.size === 0)
		.map(({ term }) => term.typed);

const NO_PAGES: Pages = new Set();

const merged = (lists: readonly Postings[]): Postings => {
	const [only] = lists;
	if (only && lists.length === 1) return only;
	const all = new Map<number, Places>();
	for (const list of lists)
		for (const [page, places] of list) {
			const before = all.get(page);
			const both = before && distinct([...before, ...places]).sort((a, b) => a - b);
			all.set(
				page,
				both && before.partial && places.partial ? Object.assign(both, { partial: true }) : (both ?? places),
			);
		}
	return all;
};

const has = ({ postings, mentioned }: Looked, page: number) => postings.has(page) || mentioned.has(page);

/** The pages that have all terms but the optional ones. */
export const pagesWithAll = (all: readonly Looked[]): Pages => {
	const looked = all.filter(({ term }) => !term.optional);
	const size = ({ postings, mentioned }: Looked) => postings.size + mentioned.size;
	const [shortest, ...others] = [...looked].sort((a, b) => size(a) - size(b));
	if (!shortest) return NO_PAGES;
	const candidates = new Set([...shortest.postings.keys(), ...shortest.mentioned]);
	return new Set([...candidates].filter((page) => others.every((other) => has(other, page))));
};

const pagesWithSome = (looked: readonly Looked[], weights: readonly number[]): Pages => {
	const pages = new Set(looked.flatMap(({ postings }) => [...postings.keys()]));
	const parts = new Map(
		[...pages].map((page) => [page, coverage(weights, (i) => looked[i]?.postings.has(page) ?? false)] as const),
	);
	const best = Math.max(...parts.values());
	return new Set([...pages].filter((page) => (parts.get(page) ?? 0) >= ENOUGH * best));
};

export class Runner {
	readonly #index: SearchIndex;
	readonly #mentions: Mentions;

	constructor(index: SearchIndex, mentions: Mentions) {
		this.#index = index;
		this.#mentions = mentions;
	}

	get #directory(): Directory {
		return this.#index.directory;
	}

	/** @param alone whether nothing else is asked for */
	async look(term: Term, alone: boolean): Promise<Looked> {
		await breathe();
		const postings = merged(await Promise.all(term.patterns.map((pattern) => this.#index.find(pattern))));
		const mention = term.mention ?? this.#begun(term, postings);
		// A name alone asks for what prints it; beside other words, for what belongs to it.
		return { term, postings, mentioned: mention && !alone ? this.#belonging(mention) : NO_PAGES };
	}

	#belonging({ facet, values }: Mention): Pages {
		return new Set(values.flatMap((value) => [...this.#directory.pagesOf(facet, value)]));
	}

	/** What the beginning of a name means, if most pages that have it belong to what it means. */
	#begun({ patterns }: Term, postings: Postings): Mention | undefined {
		const mention = patterns[0] ? this.#mentions.begun(patterns[0]) : undefined;
		if (!mention) return undefined;
		const belonging = this.#belonging(mention);
		const among = [...postings.keys()].filter((page) => belonging.has(page)).length;
		return among > NAMED_SHARE * postings.size ? mention : undefined;
	}

	#isList(page: number) {
		return this.#directory.typeOf(page) === PAGE_TYPE;
	}

	/** @param query what was typed, to be met whole in names and rows */
	async run({ level, terms }: Plan, query: string): Promise<Run> {
		const index = this.#index;
		const looked = await Promise.all(terms.map((term) => this.look(term, terms.length === 1)));
		await breathe();
		const weights = looked.map(
			({ postings, mentioned, term }) =>
				(term.optional ? OPTIONAL : 1) * rarity(Math.max(postings.size, mentioned.size), this.#directory.size),
		);
		const found = level === 'some' ? pagesWithSome(looked, weights) : pagesWithAll(looked);
		// A list has words of everything it lists: it answers what was typed, but not words apart.
		const pages = level === 'all' ? found : new Set([...found].filter((page) => !this.#isList(page)));
		const weighed = {
			rarity: weights,
			lengths: terms.map(({ patterns }) => Math.max(...patterns.map((pattern) => pattern.length))),
			whole: patternOf(query),
		};
		// Only where there are more terms than one, which else stand anywhere on the page.
		const inRow = terms.length > 1 && level === 'all' ? await index.find(weighed.whole) : undefined;
		const common = (page: number) => ({
			weight: this.#directory.weightOf(page),
			mentioned: looked.map(({ mentioned }) => mentioned.has(page)),
			inRow: inRow?.has(page) ?? false,
		});
		const evidence = (page: number): Evidence => ({
			...common(page),
			...index.layout(page),
			places: looked.map(({ postings }) => postings.get(page)),
		});
		const refined = async (page: number) => {
			const { text, ends } = scanned(await index.record(page), this.#directory.isNamedByAddress(page));
			const places = terms.map(({ patterns }) => {
				const all = patterns.flatMap((pattern) => placesOf(text, pattern)).sort((a, b) => a - b);
				return all.length ? all : undefined;
			});
			const names = text.slice(0, (ends[1] ?? 0) + 1);
			return [page, score({ ...common(page), ends, places, names }, weighed)] as const;
		};
		return {
			level,
			looked,
			pages,
			scoreOf: (page) => (pages.has(page) ? score(evidence(page), weighed) : 0),
			refine: async (some) => new Map(await Promise.all(some.filter((page) => pages.has(page)).map(refined))),
			strong: () => [...pages].some((page) => isStrong(evidence(page), weighed)),
		};
	}
}
