import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { collectionJson, collectionPaths } from '../../exports/open-data.ts';
import type { CollectionName } from '../../schemas/entry.ts';

export const getStaticPaths = collectionPaths;

/** A collection with every field of every entry; `/api/schemas/` describes them. */
export const GET: APIRoute = async ({ params }) =>
	new Response(collectionJson(await getLibrary(), params['collection'] as CollectionName), {
		headers: { 'content-type': 'application/json' },
	});
