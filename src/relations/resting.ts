/** What rests on a source document. */
import { COLLECTIONS, definitionOf, REGISTRY } from '../collections/index.ts';
import type { Library } from '../schemas/library.ts';
import { entriesOf } from './entries.ts';
import { perLibrary } from './per-library.ts';

/** How many entries of each collection rest on a document, by the document's id. */
const counts = perLibrary((library) => {
	const found = new Map<string, Map<string, number>>();
	for (const item of entriesOf(library))
		for (const document of new Set(
			definitionOf(item)
				.sources(item)
				.map((source) => source.document),
		)) {
			const ofDocument = found.get(document) ?? new Map<string, number>();
			ofDocument.set(item.collection, (ofDocument.get(item.collection) ?? 0) + 1);
			found.set(document, ofDocument);
		}
	return found;
});

/** The collections with entries that rest on a document, in the order of search. */
export function restingOn(library: Library, document: string) {
	const ofDocument = counts(library).get(document);
	return COLLECTIONS.toSorted((a, b) => REGISTRY[a].search.place - REGISTRY[b].search.place).flatMap((name) => {
		const count = ofDocument?.get(name);
		return count ? [{ label: REGISTRY[name].label, href: `/${name}/`, count }] : [];
	});
}
