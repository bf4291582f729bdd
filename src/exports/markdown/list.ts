/** The Markdown twin of a collection's front page: its entries with their twins. */
import { heading, list, paragraph, type Inline } from './blocks.ts';
import { writeMarkdown } from '../../text/markdown/write.ts';
import type { CollectionName } from '../../schemas/base.ts';
import { TYPE_LABELS } from '../../schemas/labels.ts';
import { address, entriesOf, titleOf, type Entry } from '../../relations/entries.ts';
import { absolute } from '../../href.ts';
import { leadOf, twinAddress } from './twin.ts';

/** The twin of an entry by its title, for lists that are read as Markdown. */
const twinLink = async (item: Entry): Promise<Inline> => ({
	label: await titleOf(item),
	href: absolute(twinAddress(address(item))),
});

/** Lines with an entry each: its twin and what it says of itself. */
export const twinLines = (items: readonly Entry[]) =>
	Promise.all(items.map(async (item) => [paragraph(await twinLink(item), `: ${leadOf(item)}`)]));

/** The list of a collection as Markdown text. */
export async function listTwin(collection: CollectionName): Promise<string> {
	const items = (await entriesOf([collection])).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
	return writeMarkdown([heading(1, TYPE_LABELS[collection]), list(await twinLines(items))]);
}
