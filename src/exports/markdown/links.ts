/** Links of Markdown twins: full addresses, for a twin is read away from the site. */
import type { Inline } from './blocks.ts';
import type { CollectionName } from '../../schemas/base.ts';
import { address, entry, titleOf, type Entry } from '../../relations/entries.ts';
import { absolute } from '../../href.ts';

/** The page of an entry by its title. */
export const linkTo = async (item: Entry): Promise<Inline> => ({
	label: await titleOf(item),
	href: absolute(address(item)),
});

/** Pages of entries of one collection, by id. */
export const linksTo = (collection: CollectionName, ids: readonly string[]) =>
	Promise.all(ids.map(async (id) => linkTo(await entry(collection, id))));

/** Pages of entries written `collection/id`. */
export const linksAmong = (references: readonly string[]) =>
	Promise.all(
		references.map(async (reference) => {
			const [collection, ...rest] = reference.split('/');
			return linkTo(await entry(collection as CollectionName, rest.join('/')));
		}),
	);
