/** Answers a query: as it was typed, and where little is found by looser plans and other queries that may be meant. */
import { PAGE_TYPE } from './facets.ts';
import { everything, order, withoutOneOf, type Found, type Offer, type Part } from './found.ts';
import type { Alternative } from './forgive/types.ts';
import { loosePlans, NO_CUT, type Cut } from './loose.ts';
import type { Mentions } from './mentions.ts';
import { strictPlan, type Level, type Plan } from './query.ts';
import { cutQuery } from './query-length.ts';
import { breathe } from '../text/in-steps.ts';
import type { SearchRecord } from './records.ts';
import { SAME_MEANING } from './rank.ts';
import { missingOf, Runner, type Run } from './run.ts';
import type { SearchIndex } from './search-index.ts';

export type { Found } from './found.ts';

/** What is fetched for queries that find little; see forgive/. */
export interface Forgiving {
	/** Other queries for one that found little. */
	readonly alternatives: (query: string) => readonly Alternative[];
	readonly cut: Cut;
}

/** Forgives nothing: for who cannot fetch what that takes. */
const STRICT: Forgiving = { alternatives: () => [], cut: NO_CUT };

/** With this many results or more, no other names and spellings are asked for: that would fetch some 30 KB. */
const FEW = 3;
const MAX_OFFERS = 2;
/** With this many results or more, looser ones are not added. */
const ENOUGH_PAGES = 10;
/** A guess of this confidence or more is taken for what was meant. */
const SURE = 0.75;

/** Pages with some words only join those with all from this part of the best one's score on. */
const AS_GOOD = 0.5;

/** A query to run in place of the one that was typed, or the typed one by a looser plan. */
interface Candidate {
	readonly query: string;
	readonly plan: Plan;
	readonly alternative?: Alternative;
}

const isSame = ({ kind }: Alternative) => kind === 'abbreviation' || kind === 'synonym';
const isGuess = (alternative: Alternative) => !isSame(alternative);

/** The pages of a run that answer about as well as the best page of another; all where there is no other. */
const asGood = (run: Run, other: Run | undefined): Run => {
	if (!other) return run;
	const best = Math.max(...[...other.pages].map(other.scoreOf));
	return { ...run, pages: new Set([...run.pages].filter((page) => run.scoreOf(page) >= AS_GOOD * best)) };
};

export class Engine {
	readonly index: SearchIndex;
	readonly mentions: Mentions;
	readonly #forgiving: () => Promise<Forgiving>;
	readonly #runner: Runner;

	/** @param forgiving fetches what is needed where little is found; asked each time */
	constructor(index: SearchIndex, mentions: Mentions, forgiving: () => Promise<Forgiving>) {
		this.index = index;
		this.mentions = mentions;
		this.#runner = new Runner(index, mentions);
		this.#forgiving = async () => {
			try {
				return await forgiving();
			} catch (error) {
				// What was typed exactly is found without it.
				console.error(error);
				return STRICT;
			}
		};
	}

	get directory() {
		return this.index.directory;
	}

	/** The same engine over another index. */
	over(index: SearchIndex, mentions: Mentions): Engine {
		return new Engine(index, mentions, this.#forgiving);
	}

	/** The record of a page. */
	record(page: number): Promise<SearchRecord> {
		return this.index.record(page);
	}

	/**
	 * Finds the pages for what was typed, or all pages where nothing was.
	 * @param exact only what was typed, without looser plans and other queries
	 */
	async find(typed: string, { exact = false }: { exact?: boolean } = {}): Promise<Found> {
		const query = cutQuery(typed);
		const plan = strictPlan(query, this.mentions);
		if (!plan) return everything(this.directory);
		const run = await this.#runner.run(plan, query);
		const several = plan.terms.length > 1;
		// Several words on a handful of pages, none of which is about them, leave room for other names as well.
		const enough = several && !exact && !run.strong() ? ENOUGH_PAGES : FEW;
		if (exact || run.pages.size >= enough) return this.#alone(run);
		const weak = !run.strong();
		// A whole name has other names; what is more than a name is asked for as it is.
		if (run.pages.size > 0 && !weak && several) return this.#alone(run);
		const forgiving = await this.#forgiving();
		await breathe();
		const others = forgiving.alternatives(query);
		await breathe();
		if (run.pages.size === 0) {
			const loose = loosePlans(query, forgiving.cut, this.mentions);
			return (await this.#instead(query, run, loose, others, forgiving.cut)) ?? this.#alone(run);
		}
		const named = others.filter(({ from }) => weak || from === query.trim());
		return this.#besides(run, named.filter(isSame), weak ? named.filter(isGuess) : []);
	}

	/**
	 * Few pages have what was typed. Those that say the same in other words come with them; guesses are only offered,
	 * where they lead to pages that are about them.
	 */
	async #besides(run: Run, same: readonly Alternative[], guesses: readonly Alternative[]) {
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
		return this.#found([{ run, worth: 1 }, ...added.map((item) => ({ run: item.run, worth: SAME_MEANING }))], run, {
			added: added.map(({ alternative }) => alternative),
			offers: offers.slice(0, MAX_OFFERS),
		});
	}

	/**
	 * No page has what was typed. First whatever finds pages about it: other words for the same, the words apart, other
	 * spellings; then, in the same order, whatever finds any.
	 */
	async #instead(
		query: string,
		typedRun: Run,
		loose: readonly Plan[],
		others: readonly Alternative[],
		cut: Cut,
	): Promise<Found | undefined> {
		const typed = (level: Level) =>
			loose.filter((plan) => plan.level === level).map((plan): Candidate => ({ query, plan }));
		const other = (alternatives: readonly Alternative[], level: Level) =>
			alternatives.flatMap((alternative): Candidate[] => {
				const strict = strictPlan(alternative.query, this.mentions);
				const plans = [...(strict ? [strict] : []), ...loosePlans(alternative.query, cut, this.mentions)];
				const plan = plans.find((item) => item.level === level);
				return plan ? [{ query: alternative.query, plan, alternative }] : [];
			});
		const [same, guesses] = [others.filter(isSame), others.filter(isGuess)];
		// A guess is made only of a word that no page has: a sure one goes before the pieces of that word.
		const sure = guesses.filter(({ confidence }) => confidence >= SURE);
		const near = [...other(same, 'all'), ...other(sure, 'all'), ...typed('words'), ...other(guesses, 'all')];
		const far = [...other(same, 'words'), ...other(guesses, 'words'), ...typed('some'), ...other(guesses, 'some')];
		const first =
			(await this.#first(near, (found) => found.strong())) ??
			(await this.#first(near, () => true)) ??
			(await this.#first(far, () => true));
		if (!first) return undefined;
		const { run, candidate } = first;
		const runs: [Part, ...Part[]] = [{ run, worth: 1 }];
		const [some] = typed('some');
		// Few pages that are not about it: those with some of the words may well be.
		const unsure = run.pages.size < ENOUGH_PAGES && !run.strong();
		if (some && run.level === 'words' && !candidate.alternative)
			runs.push({ run: asGood(await this.#runner.run(some.plan, query), unsure ? undefined : run), worth: 1 });
		else if (some && run.level !== 'some' && unsure)
			runs.push({ run: await this.#runner.run(some.plan, query), worth: SAME_MEANING });
		const offers: Offer[] = [];
		for (const { plan, query: another, alternative } of other(guesses, 'all')) {
			if (!alternative || alternative === candidate.alternative || offers.length === MAX_OFFERS) continue;
			const { pages } = await this.#runner.run(plan, another);
			if (pages.size) offers.push({ alternative, count: pages.size });
		}
		// A replacement says what is missing by itself.
		return this.#found(runs, candidate.alternative ? run : typedRun, { instead: candidate.alternative, offers });
	}

	/** The first candidate that finds something good enough. */
	async #first(candidates: readonly Candidate[], test: (run: Run) => boolean) {
		for (const candidate of candidates) {
			const run = await this.#runner.run(candidate.plan, candidate.query);
			const isListed = (page: number) => this.directory.typeOf(page) === PAGE_TYPE;
			if ([...run.pages].every(isListed)) continue;
			if (test(run)) return { candidate, run };
		}
		return undefined;
	}

	async #strict(query: string): Promise<Run | undefined> {
		const plan = strictPlan(query, this.mentions);
		const run = plan && (await this.#runner.run(plan, query));
		return run?.pages.size ? run : undefined;
	}

	#alone(run: Run): Found {
		return this.#found([{ run, worth: 1 }], run);
	}

	/** @param typed the run that tells which terms are missing and which one could be left out */
	#found(
		parts: readonly [Part, ...Part[]],
		typed: Run,
		more: Partial<Pick<Found, 'instead' | 'added' | 'offers'>> = {},
	): Found {
		const [first] = parts;
		const pages = parts.length === 1 ? first.run.pages : new Set(parts.flatMap(({ run }) => [...run.pages]));
		const loosened = parts.at(-1)?.run.level === 'some' && pages.size > first.run.pages.size;
		return {
			level: loosened ? 'some' : first.run.level,
			pages,
			terms: parts.flatMap(({ run }) => run.looked.map(({ term }) => term)),
			missing: missingOf(typed),
			added: [],
			offers: [],
			...more,
			rank: (pages) => order(pages, parts, !this.index.givesAllPlaces),
			withoutOne: async (chosen) => withoutOneOf(typed.looked, this.directory, chosen),
		};
	}
}
