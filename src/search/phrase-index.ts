/** What the engine asks of an index, whatever keeps it: Pagefind does now (pagefind-index.ts). */
import type { Phrase } from './analysis.ts';
import type { SearchRecord } from './records.ts';

export interface PhraseIndex {
	/**
	 * Finds a phrase.
	 * @returns the numbers of the pages that have it, each with the number of words before its first occurrence
	 */
	readonly find: (phrase: Phrase) => Promise<ReadonlyMap<number, number>>;
	/** The record of a page by its number. */
	readonly record: (page: number) => Promise<SearchRecord>;
}
