import type { APIRoute, GetStaticPaths } from 'astro';
import { tableCsv } from '../../exports/downloads.ts';
import { getLibrary } from '../../library.ts';
import type { Entry } from '../../schemas/entry.ts';

export const getStaticPaths = (async () =>
	(await getLibrary())
		.all('data')
		.map((item) => ({ params: { id: item.id }, props: { item } }))) satisfies GetStaticPaths;

/** A table of the sources as CSV. */
export const GET: APIRoute<{ item: Entry<'data'> }> = ({ props }) =>
	new Response(tableCsv(props.item.data), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
