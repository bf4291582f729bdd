/** What the engine asks of an index, whatever keeps it: `text-index.ts` or, for large sites, `pagefind-index.ts`. */
import type { Places } from './analysis.ts';
import type { Directory } from './directory.ts';
import type { SearchRecord } from './records.ts';

/** Places by page, ascending. */
export type Postings = ReadonlyMap<number, Places>;

/** How a page's text is laid out: its fields one after another. */
interface Layout {
	/** For each of FIELDS where it ends, in the unit of the index's places. */
	readonly ends: readonly number[];
	/** Title and other names as squeezed lines; undefined where the index does not know them without the record. */
	readonly names?: string;
}

export interface SearchIndex {
	readonly directory: Directory;
	/** Whether `find` gives every place (in squeezed characters), or the first one of a page only (in tokens). */
	readonly givesAllPlaces: boolean;
	/** Finds a pattern (see query.ts) on all pages that are loaded. */
	readonly find: (pattern: string) => Promise<Postings>;
	readonly layout: (page: number) => Layout;
	/** The record of a page by its number. */
	readonly record: (page: number) => Promise<SearchRecord>;
	/**
	 * Resolves once everything is loaded that `find` searches; until then it searches what there is. Who asks anew after a
	 * failure has what is missing loaded again.
	 */
	readonly complete: Promise<void>;
}
