import type { APIRoute } from 'astro';
import { collectionPaths, collectionSchema } from '../../../exports/open-data.ts';
import type { CollectionName } from '../../../schemas/entry.ts';

export const getStaticPaths = collectionPaths;

/** What the fields of a collection's file mean and may hold, as JSON Schema. */
export const GET: APIRoute = ({ params }) =>
	new Response(collectionSchema(params['collection'] as CollectionName), {
		headers: { 'content-type': 'application/schema+json' },
	});
