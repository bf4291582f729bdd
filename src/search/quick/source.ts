/** Where suggestions come from. Nothing but this file and `full-text.ts` knows what is searched, and how. */
import type { Piece } from '../excerpt.ts';
import { INDEX_FOLDER } from '../files.ts';
import { once } from '../../text/remember.ts';
import { MESSAGES } from './messages.ts';
import { TitleIndex } from './titles.ts';
import type { LeadsFile, TitlesFile } from './titles-file.ts';

/** One row of the list. */
export interface Suggestion {
	/** Path of the page with the base path. */
	readonly url: string;
	readonly title: readonly Piece[];
	/** What sort of page it is, for readers. */
	readonly kind: string;
	/** The stretch that matches, another name that does, or what the page is about; may be empty. */
	readonly text: readonly Piece[];
	/** Said to the reader where the row answers something else than what was typed. */
	readonly note?: string;
}

export interface Source {
	/**
	 * Finds pages for what was typed so far; the last word may be half typed.
	 * @returns the best first, at most `limit`; empty where nothing matches
	 * @throws Error if what is searched cannot be loaded; a later call tries again
	 */
	readonly suggest: (query: string, limit: number) => Promise<Suggestion[]>;
}

const load = async <T>(address: string): Promise<T> => {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as T;
};

/**
 * Names of pages, in memory after the first call. Their leads come in a file of their own once the names are
 * there, so that they do not hold up the first suggestions.
 * @param base base path with a slash at its end
 */
export const titleSource = (base: string): Source => {
	const index = once(async () => {
		const titles = new TitleIndex(await load<TitlesFile>(`${base}api/titles.json`), MESSAGES.alias);
		// Rows without a lead are of use, too.
		load<LeadsFile>(`${base}api/leads.json`).then(
			(leads) => titles.addLeads(leads),
			() => undefined,
		);
		return titles;
	});
	return { suggest: async (query, limit) => (await index()).suggest(query, limit) };
};

/**
 * The text of all pages, through the search page's engine, which is loaded at the first call.
 * @param base base path with a slash at its end
 */
export const textSource = (base: string): Source => {
	const text = once(async () => (await import('./full-text.ts')).openFullText(`${base}${INDEX_FOLDER}/`));
	return { suggest: async (query, limit) => (await text()).suggest(query, limit) };
};

/** The suggestions of two sources as one list: each page once, those of the first source first. */
export const merge = (first: readonly Suggestion[], second: readonly Suggestion[], limit: number): Suggestion[] => {
	const known = new Set(first.map(({ url }) => url));
	return [...first, ...second.filter(({ url }) => !known.has(url))].slice(0, limit);
};
