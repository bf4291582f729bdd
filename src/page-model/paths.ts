/** The routes of entries, for `getStaticPaths`. */
import { REGISTRY } from '../collections/index.ts';
import type { CollectionName } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';

/** The entries of a collection that have a page below its front page, with their routes. */
export const entryPaths = <C extends CollectionName>(library: Library, collection: C) =>
	library
		.all(collection)
		.filter(({ id }) => id !== REGISTRY[collection].files.front)
		.map((item) => ({ params: { collection: collection as string, id: item.id }, props: { item } }));
