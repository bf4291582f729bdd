import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { collectionCsv, collectionPaths } from '../../exports/open-data.ts';
import type { CollectionName } from '../../schemas/entry.ts';

export const getStaticPaths = collectionPaths;

/** A collection as a table, an entry a row. */
export const GET: APIRoute = async ({ params }) =>
	new Response(collectionCsv(await getLibrary(), params['collection'] as CollectionName), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
