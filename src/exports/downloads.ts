/** Everything that is offered for reuse besides pages, with sizes: the index, the package of data and /reuse/ tell it. */
import type { Column } from './open-data/columns.ts';
import { ITEM_COLUMNS, itemsOf } from './open-data/items.ts';
import { toCsv, type Cell } from '../text/csv.ts';
import { addressOf } from '../collections/addresses.ts';
import { tableAddress } from '../collections/data.ts';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { Entry } from '../schemas/entry.ts';
import { perLibrary } from '../relations/per-library.ts';
import type { Library } from '../schemas/library.ts';
import { documentOf, parseReportId } from '../schemas/report-id.ts';
import { allEntries } from './entries.ts';
import { absolute } from '../href.ts';
import { collectionColumns, collectionCsv, collectionJson, csvOf, filesOf } from './open-data.ts';

/** One file: where it is and what it weighs. */
export interface Download {
	/** Root-relative, without the base path. */
	address: string;
	/** Bytes as they lie on the server, before compression. */
	bytes: number;
}

/** A table as a file. */
export interface TableDownload extends Download {
	name: string;
	title: string;
	description: string;
	/** Entries or rows. */
	count: number;
	columns: readonly Pick<Column, 'name' | 'description' | 'type'>[];
}

const bytes = (text: string) => Buffer.byteLength(text);

/** The collections as JSON and CSV. */
export const collectionDownloads = perLibrary((library) =>
	COLLECTIONS.map((collection) => {
		const files = filesOf(collection);
		return {
			collection,
			title: REGISTRY[collection].label,
			count: library.all(collection).length,
			json: { address: files.json, bytes: bytes(collectionJson(library, collection)) },
			csv: { address: files.csv, bytes: bytes(collectionCsv(library, collection)) },
			schema: files.schema,
			columns: collectionColumns(collection),
		};
	}),
);

/** Every item of every report, a row each. */
export function reportItems(library: Library): { csv: string; count: number } {
	const rows = library.all('reports').flatMap((report) => {
		const document = documentOf(parseReportId(report.id).year);
		return itemsOf(report.id, report.data, absolute(addressOf(report)), (lines) => library.pagesIn(document, lines));
	});
	return { csv: csvOf(ITEM_COLUMNS, rows), count: rows.length };
}

const CITATION_COLUMNS = [
	{ name: 'entry', type: 'string', description: 'รหัสของรายการแบบ ชุด/รหัส' },
	{ name: 'document', type: 'string', description: 'รหัสเอกสารใน sources' },
	{ name: 'from', type: 'integer', description: 'บรรทัดแรกของฉบับถอดความ' },
	{ name: 'to', type: 'integer', description: 'บรรทัดสุดท้าย' },
	{ name: 'pages', type: 'string', description: 'หน้าของเล่มพิมพ์ ตามสารบัญ' },
] as const;

/** Which entry rests on which lines of which document, a row each. */
export function citations(library: Library): { csv: string; count: number } {
	const rows = allEntries(library).flatMap(({ id, sources }) =>
		sources.flatMap(({ document, lines }) =>
			lines.map(([from, to]): Cell[] => [id, document, from, to, library.pagesIn(document, [[from, to]]) ?? null]),
		),
	);
	return {
		csv: toCsv(
			CITATION_COLUMNS.map(({ name }) => name),
			rows,
		),
		count: rows.length,
	};
}

/** The tables that go across the collections. */
export function longTables(library: Library): TableDownload[] {
	const [items, lines] = [reportItems(library), citations(library)];
	return [
		{
			name: 'report-items',
			title: 'ทุกข้อในรายงาน',
			description: 'ความก้าวหน้า ปัจจัย ปัญหาพร้อมวิธีแก้ ข้อเสนอแนะ และแนวปฏิบัติ แถวละข้อ',
			address: '/api/report-items.csv',
			bytes: bytes(items.csv),
			count: items.count,
			columns: ITEM_COLUMNS,
		},
		{
			name: 'citations',
			title: 'บรรทัดที่มาของทุกรายการ',
			description: 'รายการใดอาศัยบรรทัดใดของเอกสารใด แถวละช่วงบรรทัด',
			address: '/api/citations.csv',
			bytes: bytes(lines.csv),
			count: lines.count,
			columns: CITATION_COLUMNS,
		},
	];
}

/** A table of the sources as CSV text. */
export const tableCsv = ({ columns, rows }: Entry<'data'>['data']) =>
	toCsv(
		columns.map(({ key }) => key),
		rows,
	);

/** The tables of the sources. */
export const sourceTables = (library: Library): (TableDownload & { item: Entry<'data'> })[] =>
	library.all('data').map((item) => ({
		item,
		name: item.id,
		title: item.data.title,
		description: item.data.lead,
		address: tableAddress(item.id),
		bytes: bytes(tableCsv(item.data)),
		count: item.data.rows.length,
		columns: item.data.columns.map(({ key, label, unit }, place) => ({
			name: key,
			description: unit ? `${label} (${unit})` : label,
			type: item.data.rows.every((row) => typeof row[place] !== 'string') ? ('number' as const) : ('string' as const),
		})),
	}));
