import type { APIRoute } from 'astro';
import { address, entriesOf, type Entry } from '../../relations/entries.ts';
import { listTwin } from '../../exports/markdown/list.ts';
import { twinOf } from '../../exports/markdown/twin.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/base.ts';

/** An entry's twin, or the list of a collection whose front page is no entry. */
type Props = { item: Entry } | { collection: CollectionName };

export async function getStaticPaths() {
	const entries = (await entriesOf(COLLECTIONS)).map((item) => ({
		params: { page: address(item).slice(1, -1) },
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
	new Response('item' in props ? await twinOf(props.item) : await listTwin(props.collection), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
