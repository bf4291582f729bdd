/** The collections as open data: JSON with a schema, and CSV. Index, pages and tests read what is offered from here. */
import { addressOf } from '../collections/addresses.ts';
import { COLLECTIONS, definitionOf, REGISTRY } from '../collections/index.ts';
import { absolute } from '../href.ts';
import type { CollectionName, Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { Source } from '../schemas/definition.ts';
import { SITE } from '../site.ts';
import { toCsv, type Cell } from '../text/csv.ts';
import { bodyOf, twinAddress } from './markdown/twin.ts';
import { columnsOf, type Column } from './open-data/columns.ts';
import { entrySchema, fileSchema } from './open-data/schema.ts';

/** Root-relative addresses, without the base path, of what a collection is offered as. */
export const filesOf = (collection: CollectionName) => ({
	json: `/api/${collection}.json`,
	csv: `/api/${collection}.csv`,
	schema: `/api/schemas/${collection}.json`,
});

/** The list of everything that is offered. */
export const INDEX = '/api/index.json';

/** The shape of the data: the newest first. A program that reads the files should look at the number first. */
export const DATA_VERSIONS = [
	{
		version: 2,
		date: '2026-12-01',
		changes: [
			'กรณี: factors และ cautions เป็นรายการของ { text, lines } จากเดิมเป็นข้อความ',
			'กรณี: หมายเหตุเรื่องเอกสารแยกไปอยู่ใน notes',
			'กรณี: levels เป็น not-told ได้ และ levelsBasis บอกว่าระดับมาจากไหน',
			'กรณี: ช่องใหม่ topic, subjects, needs, reportItems, sequence',
			'รายงาน: ข้อเสนอแนะมี addressee',
			'ที่มา: pages บอกช่วงหน้าของเล่มพิมพ์ตามสารบัญ',
		],
	},
	{ version: 1, date: '2026-11-22', changes: ['รุ่นแรก'] },
] as const;

/** The licence of text and data, as files name it. */
export const LICENCE = { name: SITE.licences.content.name, url: SITE.licences.content.url };

/** A source with its printed pages, where the document has any. */
const withPages = (library: Library, source: Source) => {
	const pages = source.pages ?? library.pagesIn(source.document, source.lines);
	return { ...source, ...(pages && { pages }) };
};

/** An entry as the collection's file holds it: as `entrySchema` describes. */
const recordOf = (library: Library, item: Entry): Record<string, unknown> => ({
	id: item.id,
	page: absolute(addressOf(item)),
	markdown: absolute(twinAddress(addressOf(item))),
	...definitionOf(item).derivedValues(item, library),
	...item.data,
	...('sources' in item.data &&
		item.data.sources && { sources: item.data.sources.map((source) => withPages(library, source)) }),
	body: bodyOf(item),
});

/** All entries of a collection, by id. */
const recordsOf = (library: Library, collection: CollectionName) =>
	library
		.all(collection)
		.toSorted((a: Entry, b: Entry) => a.id.localeCompare(b.id, 'en', { numeric: true }))
		.map((item: Entry) => recordOf(library, item));

/** A collection as JSON text. */
export function collectionJson(library: Library, collection: CollectionName): string {
	const entries = recordsOf(library, collection);
	return JSON.stringify({
		$schema: absolute(filesOf(collection).schema),
		collection,
		title: REGISTRY[collection].label,
		index: absolute(INDEX),
		licence: LICENCE,
		count: entries.length,
		entries,
	});
}

/** The schema of a collection's JSON as JSON text. */
export const collectionSchema = (collection: CollectionName) =>
	JSON.stringify(fileSchema(collection, absolute(filesOf(collection).schema), REGISTRY[collection].label), null, '\t');

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
export const collectionCsv = (library: Library, collection: CollectionName) =>
	csvOf(collectionColumns(collection), recordsOf(library, collection));

/** `getStaticPaths` of what there is one of a collection. */
export const collectionPaths = () => COLLECTIONS.map((collection) => ({ params: { collection } }));
