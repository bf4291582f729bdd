/** All data of the site as a catalogue of data sets, in the words of schema.org. */
import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { some } from './json-ld.ts';
import type { Library } from '../schemas/library.ts';
import { SITE } from '../site.ts';
import { collectionDownloads, longTables } from './downloads.ts';
import { absolute } from '../href.ts';

const file = (encodingFormat: string, address: string): DataDownloadLeaf => ({
	'@type': 'DataDownload',
	encodingFormat,
	contentUrl: absolute(address),
});

const dataset = (name: string, description: string, distribution: readonly DataDownloadLeaf[]): DatasetLeaf => ({
	'@type': 'Dataset',
	name,
	description,
	inLanguage: 'th',
	license: SITE.licences.content.url,
	distribution: some(distribution),
});

/** The collections and the tables across them. */
export function catalogue(library: Library): DataCatalogLeaf {
	const collections = collectionDownloads(library);
	const tables = longTables(library);
	return {
		'@type': 'DataCatalog',
		url: absolute('/reuse/'),
		name: SITE.name,
		description: SITE.description,
		inLanguage: 'th',
		license: SITE.licences.content.url,
		dataset: [
			...collections.map(({ title, count, json, csv }) =>
				dataset(`${title} · ${SITE.name}`, `${title} ${count} รายการ ทุกช่องข้อมูลพร้อมบรรทัดที่มา`, [
					file('application/json', json.address),
					file('text/csv', csv.address),
				]),
			),
			...tables.map(({ title, description, address }) =>
				dataset(`${title} · ${SITE.name}`, description, [file('text/csv', address)]),
			),
		],
	};
}
