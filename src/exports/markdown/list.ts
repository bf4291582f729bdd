/** The Markdown twin of a collection's front page: its entries with their twins. */
import { addressOf } from '../../collections/addresses.ts';
import { definitionOf, REGISTRY } from '../../collections/index.ts';
import { absolute } from '../../href.ts';
import type { CollectionName, Entry } from '../../schemas/entry.ts';
import type { Library } from '../../schemas/library.ts';
import { heading, list, paragraph, type Inline } from './blocks.ts';
import { writeMarkdown } from '../../text/markdown/write.ts';
import { twinAddress } from './twin.ts';

/** The twin of an entry by its title, for lists that are read as Markdown. */
const twinLink = (library: Library, item: Entry): Inline => ({
	label: library.titleOf(item),
	href: absolute(twinAddress(addressOf(item))),
});

/** Lines with an entry each: its twin and what it says of itself. */
export const twinLines = (library: Library, items: readonly Entry[]) =>
	items.map((item) => [paragraph(twinLink(library, item), `: ${definitionOf(item).lead(item)}`)]);

/** The list of a collection as Markdown text. */
export function listTwin(library: Library, collection: CollectionName): string {
	const items = library
		.all(collection)
		.toSorted((a: Entry, b: Entry) => a.id.localeCompare(b.id, 'en', { numeric: true }));
	return writeMarkdown([heading(1, REGISTRY[collection].label), list(twinLines(library, items))]);
}
