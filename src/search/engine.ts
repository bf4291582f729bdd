/** Runs a query over an index: plans from strict to loose, other queries that may have been meant, ranking. */
import type { Alternative } from './forgive/index.ts';
import type { Pages } from './directory.ts';
import { placesOf, type Places } from './analysis.ts';
import { PAGE_TYPE, type FacetValues } from './facets.ts';
import { scanned } from './layout.ts';
import type { Mention, Mentions } from './mentions.ts';
import { patternOf, plansFor, type Level, type Plan, type Term } from './query.ts';
import {
	coverage,
	ENOUGH,
	isStrong,
	NAMED_SHARE,
	rarity,
	OPTIONAL,
	SAME_MEANING,
	score,
	typeScore,
	type Evidence,
} from './rank.ts';
import type { SearchRecord } from './records.ts';
import type { Postings, SearchIndex } from './search-index.ts';

/** Gives other queries for one that found little; see forgive/. */
export type Forgive = (query: string) => Promise<readonly Alternative[]>;

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

/** With this many results or more, no other names and spellings are asked for: that would fetch some 30 KB. */
const FEW = 3;
const MAX_OFFERS = 2;
/** With this many results or more, looser ones are not added. */
const ENOUGH_PAGES = 10;
/** A guess of this confidence or more is taken for what was meant. */
const SURE = 0.75;

/** A query to run in place of the one that was typed, or the typed one by a looser plan. */
interface Candidate {
	readonly query: string;
	readonly plan: Plan;
	readonly alternative?: Alternative;
}

/** A term as it would be typed by itself: what was in quotation marks still is. */
const typedAgain = ({ typed, mention }: Term) => (/\s/u.test(typed) && !mention ? `"${typed}"` : typed);

const isSame = ({ kind }: Alternative) => kind === 'abbreviation' || kind === 'synonym';
const isGuess = (alternative: Alternative) => !isSame(alternative);

/** A term with where it was found. */
interface Looked {
	readonly term: Term;
	readonly postings: Postings;
	readonly mention?: Mention | undefined;
	/** Pages of the facet values that the term names. */
	readonly mentioned: Pages;
}

const NO_PAGES: Pages = new Set();

const descending = (scores: ReadonlyMap<number, number>) => (a: number, b: number) =>
	(scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b;

const merged = (lists: readonly Postings[]): Postings => {
	const [only] = lists;
	if (only && lists.length === 1) return only;
	const all = new Map<number, Places>();
	for (const list of lists)
		for (const [page, places] of list) {
			const before = all.get(page);
			const both = before && [...new Set([...before, ...places])].sort((a, b) => a - b);
			all.set(
				page,
				both && before.partial && places.partial ? Object.assign(both, { partial: true }) : (both ?? places),
			);
		}
	return all;
};

const has = ({ postings, mentioned }: Looked, page: number) => postings.has(page) || mentioned.has(page);

const pagesWithAll = (all: readonly Looked[]): Pages => {
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

/** What one plan found. */
interface Run {
	readonly level: Level;
	readonly looked: readonly Looked[];
	readonly pages: Pages;
	readonly scoreOf: (page: number) => number;
	readonly refine: (pages: readonly number[]) => Promise<ReadonlyMap<number, number>>;
	/** Whether a page has all terms in its names and headings. */
	readonly strong: () => boolean;
}

const missingOf = ({ looked }: Run) =>
	looked
		.filter(({ postings, mentioned, term }) => !term.optional && postings.size + mentioned.size === 0)
		.map(({ term }) => term.typed);

export class Engine {
	readonly index: SearchIndex;
	readonly #mentions: Mentions;
	readonly #forgive: Forgive;

	constructor(index: SearchIndex, mentions: Mentions, forgive: Forgive = () => Promise.resolve([])) {
		this.index = index;
		this.#mentions = mentions;
		this.#forgive = forgive;
	}

	get directory() {
		return this.index.directory;
	}

	/** The record of a page. */
	record(page: number): Promise<SearchRecord> {
		return this.index.record(page);
	}

	/**
	 * Finds the pages for what was typed, or all pages where nothing was.
	 * @param exact only what was typed, without looser plans and other queries
	 */
	async find(query: string, { exact = false }: { exact?: boolean } = {}): Promise<Found> {
		const plans = plansFor(query, this.#mentions);
		const [strict, ...loose] = plans;
		if (!strict) return this.#everything();
		const run = await this.#run(strict, query);
		// Several words on a handful of pages, none of which is about them, leave room for other names as well.
		const enough = strict.terms.length > 1 && !exact && !run.strong() ? ENOUGH_PAGES : FEW;
		if (exact || run.pages.size >= enough) return this.#found([run], query);
		if (run.pages.size > 0) {
			const weak = !run.strong();
			// A whole name has other names; what is more than a name is asked for as it is.
			if (!weak && strict.terms.length > 1) return this.#found([run], query);
			const others = (await this.#others(query)).filter(({ from }) => weak || from === query.trim());
			return this.#besides(run, query, others.filter(isSame), weak ? others.filter(isGuess) : []);
		}
		const others = await this.#others(query);
		return (await this.#instead(query, loose, others)) ?? this.#found([run], query);
	}

	async #others(query: string): Promise<readonly Alternative[]> {
		try {
			return await this.#forgive(query);
		} catch (error) {
			// What was typed exactly is found without it.
			console.error(error);
			return [];
		}
	}

	/**
	 * Few pages have what was typed. Those that say the same in other words come with them; guesses are only offered,
	 * where they lead to pages that are about them.
	 */
	async #besides(run: Run, query: string, same: readonly Alternative[], guesses: readonly Alternative[]) {
		const added: { alternative: Alternative; run: Run }[] = [];
		for (const alternative of same) {
			const other = await this.#strict(alternative.query);
			if (other && [...other.pages].some((page) => !run.pages.has(page))) added.push({ alternative, run: other });
		}
		const offers: Offer[] = [];
		for (const alternative of guesses) {
			const other = await this.#strict(alternative.query);
			if (other && other.pages.size > run.pages.size && other.strong())
				offers.push({ alternative, count: other.pages.size });
		}
		return this.#found([run, ...added.map((item) => item.run)], query, {
			added: added.map(({ alternative }) => alternative),
			offers: offers.slice(0, MAX_OFFERS),
		});
	}

	/**
	 * No page has what was typed. First whatever finds pages about it: other words for the same, the words apart, other
	 * spellings; then, in the same order, whatever finds any.
	 */
	async #instead(query: string, loose: readonly Plan[], others: readonly Alternative[]) {
		const [words, some] = [
			loose.filter(({ level }) => level === 'words'),
			loose.filter(({ level }) => level === 'some'),
		];
		const typed = (plans: readonly Plan[]) => plans.map((plan): Candidate => ({ query, plan }));
		const other = (alternatives: readonly Alternative[], level: Level) =>
			alternatives.flatMap((alternative): Candidate[] => {
				const plan = plansFor(alternative.query, this.#mentions).find((item) => item.level === level);
				return plan ? [{ query: alternative.query, plan, alternative }] : [];
			});
		const [same, guesses] = [others.filter(isSame), others.filter(isGuess)];
		// A guess is made only of a word that no page has: a sure one goes before the pieces of that word.
		const sure = guesses.filter(({ confidence }) => confidence >= SURE);
		const near = [...other(same, 'all'), ...other(sure, 'all'), ...typed(words), ...other(guesses, 'all')];
		const far = [...other(same, 'words'), ...other(guesses, 'words'), ...typed(some), ...other(guesses, 'some')];
		const run =
			(await this.#first(near, (found) => found.strong())) ??
			(await this.#first(near, () => true)) ??
			(await this.#first(far, () => true));
		if (!run) return undefined;
		const { alternative } = run.candidate;
		const runs: [Run, ...Run[]] = [run.run];
		const [plan] = some;
		// Few pages that are not about it: those with some of the words may well be.
		if (plan && run.run.level !== 'some' && run.run.pages.size < ENOUGH_PAGES && !run.run.strong())
			runs.push(await this.#run(plan, query));
		const offers: Offer[] = [];
		for (const item of other(guesses, 'all')) {
			if (item.alternative === alternative || !item.alternative || offers.length === MAX_OFFERS) continue;
			const { pages } = await this.#run(item.plan, item.query);
			if (pages.size) offers.push({ alternative: item.alternative, count: pages.size });
		}
		return this.#found(runs, query, { instead: alternative, offers });
	}

	/** The first candidate that finds something good enough. */
	async #first(candidates: readonly Candidate[], test: (run: Run) => boolean) {
		for (const candidate of candidates) {
			const run = await this.#run(candidate.plan, candidate.query);
			const isListed = (page: number) => this.directory.typeOf(page) === PAGE_TYPE;
			if ([...run.pages].every(isListed)) continue;
			if (test(run)) return { candidate, run };
		}
		return undefined;
	}

	async #strict(query: string): Promise<Run | undefined> {
		const [plan] = plansFor(query, this.#mentions);
		const run = plan && (await this.#run(plan, query));
		return run?.pages.size ? run : undefined;
	}

	#everything(): Found {
		const rank = (pages: Pages) => {
			const scores = new Map([...pages].map((page) => [page, typeScore(this.directory.typeOf(page))]));
			return Promise.resolve([...pages].sort(descending(scores)));
		};
		const withoutOne = () => Promise.resolve([]);
		const none = { terms: [], missing: [], added: [], offers: [] };
		return { ...none, level: undefined, pages: this.directory.all(), rank, withoutOne };
	}

	async #found(
		runs: readonly [Run, ...Run[]],
		query: string,
		more: Partial<Pick<Found, 'instead' | 'added' | 'offers'>> = {},
	): Promise<Found> {
		const [first] = runs;
		const plan = plansFor(query, this.#mentions)[0];
		const typed = more.instead || !plan ? first : await this.#run(plan, query);
		return {
			level: runs.at(-1)?.level === 'some' ? 'some' : first.level,
			pages: runs.length === 1 ? first.pages : new Set(runs.flatMap(({ pages }) => [...pages])),
			terms: runs.flatMap(({ looked }) => looked.map(({ term }) => term)),
			// As typed: words that a looser plan cut are not always recognised.
			missing: missingOf(typed),
			added: [],
			offers: [],
			...more,
			rank: (pages) => this.#rank(pages, runs),
			withoutOne: (chosen) => this.#withoutOne(plan?.terms ?? [], chosen),
		};
	}

	async #look(term: Term, alone: boolean): Promise<Looked> {
		const postings = merged(await Promise.all(term.patterns.map((pattern) => this.index.find(pattern))));
		const mention = term.mention ?? this.#begun(term, postings);
		// A name alone asks for what prints it; beside other words, for what belongs to it.
		const mentioned = mention && !alone ? this.#belonging(mention) : NO_PAGES;
		return { term, postings, mention, mentioned };
	}

	#belonging({ facet, values }: Mention): Pages {
		return new Set(values.flatMap((value) => [...this.directory.pagesOf(facet, value)]));
	}

	/** What the beginning of a name means, if most pages that have it belong to what it means. */
	#begun({ patterns }: Term, postings: Postings): Mention | undefined {
		const mention = patterns[0] ? this.#mentions.begun(patterns[0]) : undefined;
		if (!mention) return undefined;
		const belonging = this.#belonging(mention);
		const among = [...postings.keys()].filter((page) => belonging.has(page)).length;
		return among > NAMED_SHARE * postings.size ? mention : undefined;
	}

	async #run({ level, terms }: Plan, query: string): Promise<Run> {
		const looked = await Promise.all(terms.map((term) => this.#look(term, terms.length === 1)));
		const weights = looked.map(
			({ postings, mentioned, term }) =>
				(term.optional ? OPTIONAL : 1) * rarity(Math.max(postings.size, mentioned.size), this.directory.size),
		);
		const found = level === 'some' ? pagesWithSome(looked, weights) : pagesWithAll(looked);
		// A list has words of everything it lists: it answers what was typed, but not words apart.
		const pages =
			level === 'all' ? found : new Set([...found].filter((page) => this.directory.typeOf(page) !== PAGE_TYPE));
		const weighed = {
			rarity: weights,
			lengths: terms.map(({ patterns }) => Math.max(...patterns.map((pattern) => pattern.length))),
			whole: patternOf(query),
		};
		// Only where there are more terms than one, which else stand anywhere on the page.
		const inRow = terms.length > 1 && level === 'all' ? await this.index.find(weighed.whole) : undefined;
		const mentioned = (page: number) => looked.map((item) => item.mentioned.has(page));
		const evidence = (page: number): Evidence => ({
			...this.index.layout(page),
			type: this.directory.typeOf(page),
			places: looked.map(({ postings }) => postings.get(page)),
			mentioned: mentioned(page),
			inRow: inRow?.has(page) ?? false,
		});
		const refined = async (page: number) => {
			const record = await this.record(page);
			const { text, ends } = scanned(record);
			const places = terms.map(({ patterns }) => {
				const all = patterns.flatMap((pattern) => placesOf(text, pattern)).sort((a, b) => a - b);
				return all.length ? all : undefined;
			});
			const names = text.slice(0, (ends[1] ?? 0) + 1);
			const type = this.directory.typeOf(page);
			return [
				page,
				score({ type, ends, places, names, mentioned: mentioned(page), inRow: inRow?.has(page) ?? false }, weighed),
			] as const;
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

	async #rank(pages: Pages, runs: readonly Run[]): Promise<number[]> {
		const best = (scoreIn: (run: Run) => number) =>
			Math.max(...runs.map((run, i) => scoreIn(run) * (i === 0 ? 1 : SAME_MEANING)));
		const scores = new Map([...pages].map((page) => [page, best((run) => run.scoreOf(page))]));
		const order = [...pages].sort(descending(scores));
		if (this.index.givesAllPlaces) return order;
		const first = order.slice(0, FINE);
		const fine = await Promise.all(runs.map((run) => run.refine(first)));
		const refined = new Map(first.map((page) => [page, best((run) => fine[runs.indexOf(run)]?.get(page) ?? 0)]));
		return [...first.sort(descending(refined)), ...order.slice(FINE)];
	}

	/** What is found under the filters without one of the terms, the most first. */
	async #withoutOne(terms: readonly Term[], chosen: FacetValues) {
		if (terms.length < 2) return [];
		const looked = await Promise.all(terms.map((term) => this.#look(term, false)));
		return terms
			.map((_, left) => ({
				query: terms.flatMap((term, i) => (i === left ? [] : typedAgain(term))).join(' '),
				count: this.directory.filter(pagesWithAll(looked.filter((_, i) => i !== left)), chosen).size,
			}))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count);
	}
}
