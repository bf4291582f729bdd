import type { APIRoute } from 'astro';
import { COLLECTIONS } from '../../collections/index.ts';
import { getLibrary } from '../../library.ts';
import { entriesOf } from '../../relations/entries.ts';
import { listTwin } from '../../exports/markdown/list.ts';
import { twinOf } from '../../exports/markdown/twin.ts';
import type { CollectionName, Entry } from '../../schemas/entry.ts';

/** An entry's twin, or the list of a collection whose front page is no entry. */
type Props = { item: Entry } | { collection: CollectionName };

export async function getStaticPaths() {
	const library = await getLibrary();
	const entries = entriesOf(library).map((item) => ({
		params: { page: library.addressOf(item).slice(1, -1) },
		props: { item } as Props,
	}));
	const taken = new Set(entries.map(({ params }) => params.page));
	const lists = COLLECTIONS.filter((collection) => !taken.has(collection)).map((collection) => ({
		params: { page: collection as string },
		props: { collection } as Props,
	}));
	return [...entries, ...lists];
}

/** A page as plain Markdown. */
export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(
		'item' in props ? twinOf(await getLibrary(), props.item) : listTwin(await getLibrary(), props.collection),
		{
			headers: { 'content-type': 'text/markdown; charset=utf-8' },
		},
	);
