/** The checked content as a whole: entries in order, their titles and addresses, and what belongs to what. */
import { addressOf } from '../collections/addresses.ts';
import { definitionOf } from '../collections/index.ts';
import { keyOf, type CollectionName, type Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { printedPages } from '../schemas/printed-pages.ts';
import { yearOf } from '../schemas/yearly-path.ts';
import { CASE_KINDS } from '../schemas/vocabulary.ts';
import { listedOn, mentioning } from './backlinks.ts';
import { casesOfReport, findCases, findReports, partnersWith, problemsAnsweredBy, reportsOfCase } from './belonging.ts';
import { countItems } from './items.ts';
import { relatedCases } from './related-cases.ts';
import { restingOn } from './resting.ts';

/** An entry as it comes from Astro or from disk, its fields checked. */
type Loaded = Pick<Entry, 'collection' | 'id' | 'data'> & { readonly body?: string | undefined };

/**
 * Makes a library.
 * @param loaded All entries, in any order.
 */
export function openLibrary(loaded: Iterable<Loaded>): Library {
	const byKey = new Map<string, Entry>();
	for (const { collection, id, data, body = '' } of loaded)
		byKey.set(keyOf({ collection, id }), { collection, id, data, body } as Entry);
	const byCollection = Map.groupBy(byKey.values(), ({ collection }) => collection);
	const sorted = new Map<CollectionName, readonly Entry[]>();

	const get = (key: string): Entry => {
		const found = byKey.get(key);
		if (!found) throw new Error(`content/${key}.mdx is missing; npm run check:content tells more`);
		return found;
	};
	// What a collection's entries are is known by its name: the maps hold them under it.
	const all = <C extends CollectionName>(collection: C) => {
		const entries =
			sorted.get(collection) ??
			(byCollection.get(collection) ?? []).toSorted((a, b) => definitionOf(a).order(a, b, library));
		sorted.set(collection, entries);
		return entries as readonly Entry<C>[];
	};

	const years = [...new Set((byCollection.get('focus') ?? []).map(({ id }) => yearOf(id)))].sort((a, b) => b - a);
	const titleOf = (item: Entry) => definitionOf(item).title(item, library);
	const shortOf = (item: Entry) => definitionOf(item).short(item, library);
	const entryLink = (item: Entry) => ({ href: addressOf(item), label: titleOf(item) });
	const caseLink = (item: Entry<'cases'>) => ({
		...entryLink(item),
		note: `${CASE_KINDS[item.data.kind]} · ${library.get('agencies', item.data.agency).data.short}`,
	});

	const library: Library = {
		all,
		get: <C extends CollectionName>(collection: C, id: string) => get(`${collection}/${id}`) as Entry<C>,
		byKey: get,
		find: (ref) => byKey.get(keyOf(ref)),
		titleOf,
		shortOf,
		addressOf,
		link: (item) => ({ href: addressOf(item), label: shortOf(item), full: titleOf(item) }),
		entryLink,
		caseLink,
		card: (item) => ({ item, reasons: [] }),
		caseList: (of, cases) => ({ ...of, cases, links: cases.map(caseLink) }),
		years,
		yearNote: (id) => (years.length > 1 ? ` (ปีงบประมาณ ${yearOf(id)})` : ''),
		cases: (query) => findCases(library, query),
		reports: (query) => findReports(library, query),
		casesOfReport: (report) => casesOfReport(library, report),
		reportsOfCase: (item) => reportsOfCase(library, item),
		problemsAnsweredBy: (item) => problemsAnsweredBy(library, item),
		relatedCases: (item) => relatedCases(library, item),
		partnersWith: (key) => partnersWith(library, key),
		pagesIn: (document, lines) => printedPages(library.get('sources', document).data.printed, lines),
		listedOn,
		mentioning: (item, collections) => mentioning(library, item, collections),
		mentioningBeside: (item, shown, collections) => {
			const told = new Set(shown.map(keyOf));
			return mentioning(library, item, collections)
				.filter((other) => !told.has(keyOf(other)))
				.map(entryLink);
		},
		restingOn: (document) => restingOn(library, document),
		countItems: (kind, query) => countItems(library, kind, query),
	};
	return library;
}
