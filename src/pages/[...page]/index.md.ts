import type { APIRoute } from 'astro';
import { COLLECTIONS } from '../../collections/index.ts';
import { getLibrary } from '../../library.ts';
import { entriesOf } from '../../relations/entries.ts';
import { listTwin } from '../../exports/markdown/list.ts';
import { movedTwin, twinOf } from '../../exports/markdown/twin.ts';
import { redirects } from '../../collections/redirects.ts';
import type { Library } from '../../schemas/library.ts';
import type { CollectionName, Entry } from '../../schemas/entry.ts';

/** An entry's twin, or the list of a collection whose front page is no entry. */
type Props = { item: Entry } | { collection: CollectionName } | { movedTo: string };

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
	const pages = new Set([...entries, ...lists].map(({ params }) => params.page));
	// Addresses of twins were published, too.
	const moved = redirects(entriesOf(library))
		.filter(({ to }) => pages.has(to.slice(1, -1)))
		.map(({ from, to }) => ({ params: { page: from.slice(1, -1) }, props: { movedTo: to } as Props }));
	return [...entries, ...lists, ...moved];
}

/** A page as plain Markdown. */
export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(textOf(await getLibrary(), props), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });

function textOf(library: Library, props: Props): string {
	if ('movedTo' in props) return movedTwin(props.movedTo);
	return 'item' in props ? twinOf(library, props.item) : listTwin(library, props.collection);
}
