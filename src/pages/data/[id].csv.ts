import type { APIRoute, GetStaticPaths } from 'astro';
import { dataTables, type Entry } from '../../knowledge/entries.ts';
import { toCsv } from '../../lib/csv.ts';

export const getStaticPaths = (async () =>
	(await dataTables()).map((item) => ({ params: { id: item.id }, props: { item } }))) satisfies GetStaticPaths;

/** A table of the sources as CSV. */
export const GET: APIRoute<{ item: Entry<'data'> }> = ({ props }) => {
	const { columns, rows } = props.item.data;
	return new Response(
		toCsv(
			columns.map(({ key }) => key),
			rows,
		),
		{ headers: { 'content-type': 'text/csv; charset=utf-8' } },
	);
};
