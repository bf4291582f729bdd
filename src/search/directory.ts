/**
 * The directory of pages, in the first file that the browser fetches: the facet values of every page, so that counts
 * are exact for any combination of terms and filters (Pagefind counts one phrase at a time, and drops a selected
 * value's siblings to 0).
 */
import { TYPE, type FacetValues, type IndexFacts } from './facets.ts';

/** The directory as written. Pages are numbered by position. */
export interface DirectoryFile {
	/** How many pages there are. */
	readonly size: number;
	/** For each facet and value the pages that have it: the first number, then the distance to each next. */
	readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** Pages by number. */
export type Pages = ReadonlySet<number>;

/** Counts by value of one facet; a value without pages is absent. */
export type Counts = ReadonlyMap<string, number>;

/** The first of ascending numbers, then the distance to each next; small numbers compress better. */
export const differences = (ends: readonly number[]): number[] => ends.map((end, i) => end - (ends[i - 1] ?? 0));

/** The inverse of `differences`. */
export const sums = (steps: readonly number[]): number[] => {
	let total = 0;
	return steps.map((step) => (total += step));
};

/** The file for the facet values of pages in their order. */
export const writeDirectory = (pages: readonly FacetValues[]): DirectoryFile => {
	const facets: Record<string, Record<string, number[]>> = {};
	pages.forEach((values, page) => {
		for (const [facet, list] of Object.entries(values))
			for (const value of new Set(list)) ((facets[facet] ??= {})[value] ??= []).push(page);
	});
	const packed = Object.entries(facets).map(([facet, values]) => [
		facet,
		Object.fromEntries(Object.entries(values).map(([value, numbers]) => [value, differences(numbers)])),
	]);
	return { size: pages.length, facets: Object.fromEntries(packed) as DirectoryFile['facets'] };
};

const NONE: Pages = new Set();

/** What a page is worth of a type that the site does not know. */
const USUAL_WEIGHT = 1;

/** The directory in the browser's memory. */
export class Directory {
	readonly size: number;
	/** What the own site's index tells of types and facets, whichever site the pages are of. */
	readonly facts: IndexFacts;
	readonly #facets: ReadonlyMap<string, ReadonlyMap<string, Pages>>;
	readonly #types: readonly string[];

	constructor({ size, facets }: DirectoryFile, facts: IndexFacts) {
		this.size = size;
		this.facts = facts;
		this.#facets = new Map(
			Object.entries(facets).map(([facet, values]) => [
				facet,
				new Map(Object.entries(values).map(([value, steps]) => [value, new Set(sums(steps))])),
			]),
		);
		const types: string[] = [];
		for (const [type, pages] of this.#facets.get(TYPE) ?? []) for (const page of pages) types[page] = type;
		this.#types = types;
	}

	/** All pages. */
	all(): Pages {
		return new Set(Array.from({ length: this.size }, (_, page) => page));
	}

	/** The type of a page, or ''. */
	typeOf(page: number): string {
		return this.#types[page] ?? '';
	}

	/** What a page is worth by its type. */
	weightOf(page: number): number {
		return this.#factsOf(page)?.weight ?? USUAL_WEIGHT;
	}

	/** Whether the address of a page is its name in Latin letters. */
	isNamedByAddress(page: number): boolean {
		return this.#factsOf(page)?.namedByAddress ?? false;
	}

	#factsOf(page: number) {
		const { types } = this.facts;
		const type = this.typeOf(page);
		// Another site may name its types anything.
		return Object.hasOwn(types, type) ? types[type] : undefined;
	}

	/** The facet values of a page. */
	facetsOf(page: number): FacetValues {
		const values = Array.from(
			this.#facets,
			([facet, all]) => [facet, [...all].filter(([, pages]) => pages.has(page)).map(([value]) => value)] as const,
		);
		return Object.fromEntries(values.filter(([, list]) => list.length));
	}

	/** The values of a facet that pages have. */
	valuesOf(facet: string): string[] {
		return [...(this.#facets.get(facet)?.keys() ?? [])];
	}

	/** The pages with a value of a facet. */
	pagesOf(facet: string, value: string): Pages {
		return this.#facets.get(facet)?.get(value) ?? NONE;
	}

	/** The pages that have, for every facet with chosen values, at least one of them. */
	filter(pages: Pages, chosen: FacetValues, except?: string): Pages {
		const demands = Object.entries(chosen)
			.filter(([facet, values]) => facet !== except && values?.length)
			.map(([facet, values = []]) => values.map((value) => this.pagesOf(facet, value)));
		if (demands.length === 0) return pages;
		return new Set([...pages].filter((page) => demands.every((sets) => sets.some((set) => set.has(page)))));
	}

	/**
	 * How many pages a click on each value of a facet would give: the facet's own chosen values do not narrow,
	 * for values of one facet widen each other.
	 */
	counts(pages: Pages, chosen: FacetValues, facet: string): Counts {
		const open = [...this.filter(pages, chosen, facet)];
		const values = [...(this.#facets.get(facet) ?? [])];
		return new Map(
			values
				.map(([value, set]) => [value, open.filter((page) => set.has(page)).length] as const)
				.filter(([, count]) => count > 0),
		);
	}
}
