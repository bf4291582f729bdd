/** The collections as open data: JSON with a schema, and CSV. Index, pages and tests read what is offered from here. */
import { toCsv, type Cell } from '../text/csv.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { columnsOf, type Column } from './open-data/columns.ts';
import { entrySchema, fileSchema } from './open-data/schema.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/base.ts';
import { TYPE_LABELS } from '../schemas/labels.ts';
import { SITE } from '../site.ts';
import { address, entriesOf, numberOf, policyOf, titleOf, yearOf, type Entry } from '../relations/entries.ts';
import { absolute } from '../href.ts';
import { bodyOf, twinAddress } from './markdown/twin.ts';

/** Root-relative addresses, without the base path, of what a collection is offered as. */
export const filesOf = (collection: CollectionName) => ({
	json: `/api/${collection}.json`,
	csv: `/api/${collection}.csv`,
	schema: `/api/schemas/${collection}.json`,
});

/** The list of everything that is offered. */
export const INDEX = '/api/index.json';

/** The licence of text and data, as files name it. */
export const LICENCE = { name: SITE.licences.content.name, url: SITE.licences.content.url };

/** What an entry's path tells; described in src/exports/open-data/schema.ts. */
async function derivedOf(item: Entry): Promise<Record<string, unknown>> {
	switch (item.collection) {
		case 'policies':
			return { year: yearOf(item.id), number: numberOf(item.id) };
		case 'focus':
			return { year: yearOf(item.id), number: numberOf(item.id), policy: policyOf(item.id) };
		case 'reports': {
			const { year, focus, agency } = parseReportId(item.id);
			return { title: await titleOf(item), year, focus, agency };
		}
		default:
			return {};
	}
}

/** An entry as the collection's file holds it: as `entrySchema` describes. */
const recordOf = async (item: Entry): Promise<Record<string, unknown>> => ({
	id: item.id,
	page: absolute(address(item)),
	markdown: absolute(twinAddress(address(item))),
	...(await derivedOf(item)),
	...item.data,
	body: bodyOf(item),
});

/** All entries of a collection, by id. */
const recordsOf = async (collection: CollectionName) =>
	Promise.all(
		(await entriesOf([collection])).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })).map(recordOf),
	);

/** A collection as JSON text. */
export async function collectionJson(collection: CollectionName): Promise<string> {
	const entries = await recordsOf(collection);
	return JSON.stringify({
		$schema: absolute(filesOf(collection).schema),
		collection,
		title: TYPE_LABELS[collection],
		index: absolute(INDEX),
		licence: LICENCE,
		count: entries.length,
		entries,
	});
}

/** The schema of a collection's JSON as JSON text. */
export const collectionSchema = (collection: CollectionName) =>
	JSON.stringify(fileSchema(collection, absolute(filesOf(collection).schema), TYPE_LABELS[collection]), null, '\t');

/** The columns of a collection's CSV; the body is left to JSON and Markdown. */
export const collectionColumns = (collection: CollectionName): Column[] => {
	const schema = entrySchema(collection);
	const { body: _, ...properties } = schema.properties ?? {};
	return columnsOf({ ...schema, properties });
};

/** Rows of records as CSV text. */
export const csvOf = (columns: readonly Column[], records: readonly unknown[]) =>
	toCsv(
		columns.map(({ name }) => name),
		records.map((record): Cell[] => columns.map(({ cellOf }) => cellOf(record))),
	);

/** A collection as CSV text. */
export const collectionCsv = async (collection: CollectionName) =>
	csvOf(collectionColumns(collection), await recordsOf(collection));

/** `getStaticPaths` of what there is one of a collection. */
export const collectionPaths = () => COLLECTIONS.map((collection) => ({ params: { collection } }));
