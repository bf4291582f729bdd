import type { APIRoute } from 'astro';
import { collectionDownloads, longTables, sourceTables, type TableDownload } from '../../exports/downloads.ts';
import { address, entriesOf } from '../../relations/entries.ts';
import { changedOn, newest } from '../../relations/history.ts';
import { absolute } from '../../href.ts';
import { LICENCE } from '../../exports/open-data.ts';
import { FILES } from '../../exports/machine-files.ts';
import { COLLECTIONS } from '../../schemas/base.ts';
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
export const GET: APIRoute = async () =>
	Response.json({
		name: SITE.name,
		description: SITE.description,
		...(SITE.publisher && { publisher: SITE.publisher }),
		language: 'th',
		home: absolute('/'),
		documentation: absolute('/reuse/'),
		modified: newest((await entriesOf(COLLECTIONS)).map(changedOn)),
		licences: { content: LICENCE, code: SITE.licences.code },
		collections: (await collectionDownloads()).map(({ collection, title, count, json, csv, schema }) => ({
			name: collection,
			title,
			count,
			json: absolute(json.address),
			csv: absolute(csv.address),
			schema: absolute(schema),
			bytes: { json: json.bytes, csv: csv.bytes },
		})),
		tables: [
			...(await longTables()).map(table),
			...(await sourceTables()).map((found) => ({ ...table(found), page: absolute(address(found.item)) })),
		],
		files: Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, absolute(file.address)])),
	});
