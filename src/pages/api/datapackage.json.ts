import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { collectionDownloads, longTables, sourceTables, type TableDownload } from '../../exports/downloads.ts';
import { entriesOf } from '../../relations/entries.ts';
import { changedOn, newest } from '../../relations/history.ts';
import { absolute } from '../../href.ts';
import { SITE } from '../../site.ts';

const resource = ({ name, title, description, address, bytes, columns }: TableDownload) => ({
	name,
	type: 'table',
	title,
	description,
	path: absolute(address),
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	bytes,
	schema: {
		fields: columns.map((column) => ({ name: column.name, type: column.type, description: column.description })),
	},
});

/** All tables with their columns described. @see https://datapackage.org/standard/data-package/ */
export const GET: APIRoute = async () => {
	const library = await getLibrary();
	const collections = collectionDownloads(library).map(({ collection, title, count, csv, columns }) =>
		resource({ name: collection, title, description: `ชุด${title}ทั้งหมด แถวละรายการ`, count, columns, ...csv }),
	);
	return Response.json({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: SITE.id,
		title: SITE.name,
		description: SITE.description,
		homepage: absolute('/'),
		version: newest(entriesOf(library).map(changedOn)),
		...(SITE.publisher && { contributors: [{ title: SITE.publisher, roles: ['publisher'] }] }),
		licenses: [
			{ name: SITE.licences.content.spdx, title: SITE.licences.content.name, path: SITE.licences.content.url },
		],
		resources: [
			...collections,
			...longTables(library).map(resource),
			...sourceTables(library).map((table) => resource({ ...table, name: `table-${table.name}` })),
		],
	});
};
