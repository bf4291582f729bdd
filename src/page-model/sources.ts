/** What an entry rests on, as its page says it: documents with their places, and other references. */
import { definitionOf } from '../collections/index.ts';
import type { Reference, Source } from '../schemas/definition.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { pageOf } from './page.ts';

/** A document with the place in it that an entry rests on. */
interface CitedSource extends Source {
	readonly item: Entry<'sources'>;
	/** Of a page of the web, by what it is found and told apart: its day, common era, and its address. */
	readonly web: { readonly date: string | undefined; readonly url: string | undefined } | undefined;
}

const webOf = ({ data: { kind, date, url } }: Entry<'sources'>) => (kind === 'report' ? undefined : { date, url });

export interface SourceList {
	readonly documents: readonly CitedSource[];
	readonly references: readonly Reference[];
	/** What the documents leave unsaid or print wrongly. */
	readonly notes: readonly string[];
}

/** The places in printed documents that an entry rests on, in words: what citations of its page add. */
export function restsOn(library: Library, item: Entry): string | undefined {
	const places = sourcesOf(library, item).documents.flatMap(({ item: { data }, pages }) =>
		pages ? `${data.short} หน้า ${pages}` : [],
	);
	return places.length ? `ที่มา ${[...new Set(places)].join(', ')}` : undefined;
}

/** The documents with their lines, and the other references of an entry. */
export const sourcesOf = (library: Library, item: Entry): SourceList => ({
	documents: definitionOf(item)
		.sources(item)
		.map((source) => {
			const item = library.get('sources', source.document);
			const pages = source.pages ?? library.pagesIn(source.document, source.lines);
			return { ...source, pages, item, web: webOf(item) };
		}),
	references: definitionOf(item).references(item),
	notes: pageOf(library, item).notes ?? [],
});
