/** The model of an entry's page: what its collection says of it, and what every page has. */
import { definitionOf } from '../collections/index.ts';
import { perLibrary } from '../relations/per-library.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { Page } from '../schemas/page.ts';

const pages = perLibrary(() => new WeakMap<Entry, Page>());

/** What the page of an entry says, worked out once. */
export function pageOf(library: Library, item: Entry): Page {
	const known = pages(library).get(item) ?? definitionOf(item).page(item, library);
	pages(library).set(item, known);
	return known;
}
