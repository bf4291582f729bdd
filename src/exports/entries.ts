/** Entries for machines: `api/entries.json`, which the search index is built from, too. */
import { addressOf } from '../collections/addresses.ts';
import { definitionOf } from '../collections/index.ts';
import { href } from '../href.ts';
import { entriesOf } from '../relations/entries.ts';
import { joinedSources } from '../schemas/definition.ts';
import { keyOf, type CollectionName, type Entry } from '../schemas/entry.ts';
import { FACETS, type FacetName } from '../schemas/facets.ts';
import type { Library } from '../schemas/library.ts';
import { distinct } from '../text/distinct.ts';
import type { LineRange } from '../text/lines.ts';

/** One entry of the export. Besides these it has a field for each facet that it has values of: ids, or letters of strands. */
export interface ExportedEntry {
	/** `collection/slug`, unique. */
	id: string;
	type: CollectionName;
	/** Path of the page with the base path. */
	url: string;
	title: string;
	lead: string;
	aliases?: readonly string[] | undefined;
	sources: readonly { readonly document: string; readonly lines: readonly LineRange[] }[];
	/** Values of facets by the field that `FACETS` names. */
	[facet: string]: unknown;
}

/** A year is a number, whatever facets make of it. */
const plain = (name: string, value: string | undefined) => (name === 'year' ? Number(value) : value);

/** The values by which an entry is looked up, under the names of the export. */
const facetsOf = (library: Library, item: Entry): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(definitionOf(item).facets(item, library)).flatMap(([name, values]) => {
			const { exported } = FACETS[name as FacetName];
			if (!exported) return [];
			return [[exported.as, exported.single ? plain(name, values[0]) : values]];
		}),
	);

export function exportEntry(library: Library, item: Entry): ExportedEntry {
	const { aliases, lead, sources } = definitionOf(item);
	const names = distinct(aliases(item));
	return {
		id: keyOf(item),
		type: item.collection,
		url: href(addressOf(item)),
		title: library.titleOf(item),
		lead: lead(item),
		aliases: names.length ? names : undefined,
		...facetsOf(library, item),
		sources: joinedSources(sources(item)).map((source) => ({
			...source,
			pages: library.pagesIn(source.document, source.lines),
		})),
	};
}

/** Every entry of every collection, by collection. */
export const allEntries = (library: Library): ExportedEntry[] =>
	entriesOf(library).map((item) => exportEntry(library, item));
