import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { collectionDownloads, longTables, sourceTables, type TableDownload } from '../../exports/downloads.ts';
import { entriesOf } from '../../relations/entries.ts';
import { changedOn, newest } from '../../relations/history.ts';
import { absolute } from '../../href.ts';
import { DATA_VERSIONS, LICENCE } from '../../exports/open-data.ts';
import { FILES } from '../../exports/machine-files.ts';
import { SITE } from '../../site.ts';

const table = ({ name, title, description, count, address: file, bytes }: TableDownload) => ({
	name,
	title,
	description,
	count,
	csv: absolute(file),
	bytes,
});

/** Where a program begins: what there is, where, how large, and under which terms. */
export const GET: APIRoute = async () => {
	const library = await getLibrary();
	return Response.json({
		name: SITE.name,
		description: SITE.description,
		...(SITE.publisher && { publisher: SITE.publisher }),
		version: DATA_VERSIONS[0].version,
		language: 'th',
		home: absolute('/'),
		documentation: absolute('/reuse/'),
		modified: newest(entriesOf(library).map(changedOn)),
		licences: { content: LICENCE, code: SITE.licences.code },
		collections: collectionDownloads(library).map(({ collection, title, count, json, csv, schema }) => ({
			name: collection,
			title,
			count,
			json: absolute(json.address),
			csv: absolute(csv.address),
			schema: absolute(schema),
			bytes: { json: json.bytes, csv: csv.bytes },
		})),
		tables: [
			...longTables(library).map(table),
			...sourceTables(library).map((found) => ({ ...table(found), page: absolute(library.addressOf(found.item)) })),
		],
		files: Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, absolute(file.address)])),
	});
};
