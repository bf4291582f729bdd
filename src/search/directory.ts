/**
 * The directory of pages: one small file that the browser fetches with the index. It holds for every page what
 * Pagefind does not tell without fetching the page: which fields a place in the text belongs to, and the facet
 * values, so that counts are exact for any combination of terms and filters (Pagefind counts one phrase at a
 * time, and drops a selected value's siblings to 0). About a dozen bytes a page, compressed.
 */
import { FACETS, type Facet, type FacetValues } from './facets.ts';
import { FIELDS, type Field } from './layout.ts';

/** The file as written. Pages are numbered by position. */
export interface DirectoryFile {
	/** Pagefind's ids of the pages. */
	readonly ids: readonly string[];
	/** For each page the lengths of its fields in words, in the order of FIELDS. */
	readonly lengths: readonly (readonly number[])[];
	/** For each facet and value the pages that have it: the first number, then the distance to each next. */
	readonly facets: Readonly<Partial<Record<Facet, Readonly<Record<string, readonly number[]>>>>>;
}

/** Pages by number. */
export type Pages = ReadonlySet<number>;

/** Counts by value of one facet; a value without pages is absent. */
export type Counts = ReadonlyMap<string, number>;

const differences = (ends: readonly number[]) => ends.map((end, i) => end - (ends[i - 1] ?? 0));

const sums = (steps: readonly number[]) => {
	let total = 0;
	return steps.map((step) => (total += step));
};

/** What the directory says of one page. */
export interface DirectoryEntry {
	readonly id: string;
	/** For each field the number of words up to its end, as `layOut` gives them. */
	readonly ends: readonly number[];
	readonly facets: FacetValues;
}

/** The file for pages in their order. */
export const writeDirectory = (entries: readonly DirectoryEntry[]): DirectoryFile => {
	const facets: Partial<Record<Facet, Record<string, number[]>>> = {};
	entries.forEach((entry, page) => {
		for (const facet of FACETS) {
			for (const value of new Set(entry.facets[facet])) {
				const values = (facets[facet] ??= {});
				(values[value] ??= []).push(page);
			}
		}
	});
	const packed = Object.entries(facets).map(([facet, values]) => [
		facet,
		Object.fromEntries(Object.entries(values).map(([value, pages]) => [value, differences(pages)])),
	]);
	return {
		ids: entries.map(({ id }) => id),
		lengths: entries.map(({ ends }) => differences(ends)),
		facets: Object.fromEntries(packed) as DirectoryFile['facets'],
	};
};

/** The directory in the browser's memory. */
export class Directory {
	readonly ids: readonly string[];
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #ends: readonly (readonly number[])[];
	readonly #facets: ReadonlyMap<Facet, ReadonlyMap<string, Pages>>;
	readonly #types: readonly string[];

	constructor(file: DirectoryFile) {
		this.ids = file.ids;
		this.#numbers = new Map(file.ids.map((id, page) => [id, page]));
		this.#ends = file.lengths.map(sums);
		this.#facets = new Map(
			FACETS.map((facet) => [
				facet,
				new Map(Object.entries(file.facets[facet] ?? {}).map(([value, steps]) => [value, new Set(sums(steps))])),
			]),
		);
		const types: string[] = [];
		for (const [type, pages] of this.#facets.get('type') ?? []) for (const page of pages) types[page] = type;
		this.#types = types;
	}

	/** All pages. */
	all(): Pages {
		return new Set(this.ids.keys());
	}

	/** The number of the page with one of Pagefind's ids, or undefined if the directory is of another build. */
	numberOf(id: string): number | undefined {
		return this.#numbers.get(id);
	}

	/** The type of a page, or ''. */
	typeOf(page: number): string {
		return this.#types[page] ?? '';
	}

	/** The field that a place in a page's words belongs to. */
	fieldAt(page: number, place: number): Field {
		const index = this.#ends[page]?.findIndex((end) => place < end) ?? -1;
		return FIELDS[index] ?? 'text';
	}

	/** The number of words of a page. */
	lengthOf(page: number): number {
		return this.#ends[page]?.at(-1) ?? 0;
	}

	/** Whether a value of a facet occurs at all. */
	has(facet: Facet, value: string): boolean {
		return this.#facets.get(facet)?.has(value) ?? false;
	}

	/** The pages that have, for every facet with chosen values, at least one of them. */
	filter(pages: Pages, chosen: FacetValues, except?: Facet): Pages {
		const demands = FACETS.filter((facet) => facet !== except && chosen[facet]?.length).map((facet) =>
			(chosen[facet] ?? []).map((value) => this.#facets.get(facet)?.get(value)),
		);
		return new Set([...pages].filter((page) => demands.every((sets) => sets.some((set) => set?.has(page)))));
	}

	/**
	 * How many pages a click on each value of a facet would give: the facet's own chosen values do not narrow,
	 * for values of one facet widen each other.
	 */
	counts(pages: Pages, chosen: FacetValues, facet: Facet): Counts {
		const open = this.filter(pages, chosen, facet);
		const values = [...(this.#facets.get(facet) ?? [])];
		return new Map(
			values
				.map(([value, set]) => [value, [...open].filter((page) => set.has(page)).length] as const)
				.filter(([, count]) => count > 0),
		);
	}
}
