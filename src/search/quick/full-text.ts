/** Suggestions from the search page's engine: the only file of quick search that knows it. */
import type { Found } from '../engine.ts';
import { excerptFor, markText } from '../excerpt.ts';
import { MESSAGES as SEARCH } from '../messages.ts';
import { openEngine } from '../open.ts';
import { MESSAGES } from './messages.ts';
import type { Source, Suggestion } from './source.ts';

/** Milliseconds to wait for the rest of the text: who types wants to see what is there by then. */
const PATIENCE = 1000;

/** How the results answer something else than what was typed; '' where they do not. */
const noteOf = ({ instead, added, level }: Found) => {
	if (instead) return MESSAGES.instead(instead.query);
	if (added.length) return MESSAGES.added(added.map(({ query }) => query));
	return SEARCH.loosened(level);
};

/**
 * Opens the index.
 * @param folder address of the index with a slash at its end
 */
export const openFullText = async (folder: string): Promise<Source> => {
	const engine = await openEngine(folder);

	const { types } = engine.directory.facts;

	const rows = async (found: Found, limit: number): Promise<Suggestion[]> => {
		const pages = (await found.rank(found.pages)).slice(0, limit);
		const note = noteOf(found);
		return (await Promise.all(pages.map((page) => engine.record(page)))).map((record) => ({
			url: record.url,
			title: markText(record.title, found.terms),
			kind: types[record.facets.type?.[0] ?? '']?.label ?? '',
			text: excerptFor(record, found.terms).pieces,
			...(note && { note }),
		}));
	};

	return {
		async suggest(query, limit) {
			// Where the text does not come, titles are searched.
			const complete = engine.index.complete.catch(console.warn);
			await Promise.race([complete, new Promise((done) => setTimeout(done, PATIENCE))]);
			const found = await engine.find(query);
			return found.level === undefined ? [] : rows(found, limit);
		},
	};
};
