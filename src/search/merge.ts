/** One index out of those of several sites: their pages are numbered one site after another. */
import { differences, Directory } from './directory.ts';
import { SITE, type IndexFacts } from './facets.ts';
import type { Postings, SearchIndex } from './search-index.ts';

/** A site's index, and the site's value of the facet `site`. */
export interface SiteIndex {
	readonly value: string;
	readonly index: SearchIndex;
}

/** An index, and the number of its first page among all. */
interface Placed extends SiteIndex {
	readonly first: number;
}

const joinDirectories = (sites: readonly Placed[], size: number, facts: IndexFacts): Directory => {
	// Maps, since a value may have any name.
	const facets = new Map<string, Map<string, number[]>>();
	const add = (facet: string, value: string, pages: Iterable<number>, first: number) => {
		const values = facets.get(facet) ?? new Map<string, number[]>();
		facets.set(facet, values);
		const list = values.get(value) ?? [];
		values.set(value, list);
		for (const page of pages) list.push(first + page);
	};
	for (const { value: site, index, first } of sites) {
		const { directory } = index;
		for (const facet of Object.keys(facts.facets))
			for (const value of directory.valuesOf(facet)) add(facet, value, directory.pagesOf(facet, value), first);
		add(SITE, site, directory.all(), first);
	}
	const packed = [...facets].map(
		([facet, values]) =>
			[facet, Object.fromEntries([...values].map(([value, pages]) => [value, differences(pages)]))] as const,
	);
	return new Directory({ size, facets: Object.fromEntries(packed) }, facts);
};

/**
 * Works for both kinds of index and for mixtures: places and lengths of a page are of one unit, and where one index
 * gives first places only, the best pages of all are scored by their records.
 * @param sites the own one first
 */
export const mergeIndexes = (sites: readonly [SiteIndex, ...SiteIndex[]]): SearchIndex => {
	let size = 0;
	const placed = sites.map((site): Placed => {
		const first = size;
		size += site.index.directory.size;
		return { ...site, first };
	});
	/** @throws RangeError for a number that no page has */
	const locate = (page: number) => {
		const site = placed.findLast(({ first }) => first <= page);
		if (!site || page >= size) throw new RangeError(`there is no page ${page}`);
		return { index: site.index, page: page - site.first };
	};
	return {
		directory: joinDirectories(placed, size, sites[0].index.directory.facts),
		givesAllPlaces: sites.every(({ index }) => index.givesAllPlaces),
		find: async (pattern): Promise<Postings> => {
			const found = await Promise.all(
				placed.map(async ({ index, first }) => ({ first, postings: await index.find(pattern) })),
			);
			return new Map(
				found.flatMap(({ first, postings }) =>
					Array.from(postings, ([page, places]) => [first + page, places] as const),
				),
			);
		},
		layout: (number) => {
			const { index, page } = locate(number);
			return index.layout(page);
		},
		record: (number) => {
			const { index, page } = locate(number);
			return index.record(page);
		},
		get complete() {
			return Promise.all(sites.map(({ index }) => index.complete)).then(() => undefined);
		},
	};
};
