/** The collections as JSON and CSV: complete, as their schemas describe, and equal to each other. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { splitList, unguard } from '../../src/text/csv.ts';
import { readEntries } from '../../src/content-check/content.ts';
import { COLLECTIONS } from '../../src/collections/index.ts';
import { DATA_VERSIONS } from '../../src/exports/open-data.ts';
import type { CollectionName } from '../../src/schemas/entry.ts';
import { fileOfUrl, HOME } from './absolute.ts';
import { FILES, read } from './site.ts';

interface CollectionFile {
	$schema: string;
	collection: string;
	count: number;
	entries: ({ id: string; page: string; markdown: string; body: string } & Record<string, unknown>)[];
}

const json = <T>(file: string) => JSON.parse(read(file).toString()) as T;
const contents = Map.groupBy(readEntries('.'), ({ collection }) => collection);

/** The rows of a CSV file by column, as a spreadsheet program would have them; the apostrophes of the guard taken off. */
function rowsOf(file: string): Record<string, string>[] {
	const text = read(file).toString('utf8');
	expect(text.startsWith('\uFEFF'), `${file} begins with a byte order mark`).toBe(true);
	const { data, errors } = parse(text, { header: true, skipEmptyLines: true });
	expect(errors, file).toEqual([]);
	return (data as Record<string, string>[]).map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguard(cell)])),
	);
}

describe.each(COLLECTIONS)('%s', (collection: CollectionName) => {
	const file = json<CollectionFile>(`api/${collection}.json`);

	test('holds every entry of content/', () => {
		const ids = (contents.get(collection) ?? []).map(({ id }) => id).sort();
		expect(file.entries.map(({ id }) => id).sort()).toEqual(ids);
		expect(file.count).toBe(ids.length);
	});

	test('is as its schema says, and the schema describes every field', () => {
		const schema = json<Record<string, unknown>>(fileOfUrl(file.$schema) ?? '');
		const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true });
		formats.default(ajv);
		const validate = ajv.compile(schema);
		validate(file);
		expect(validate.errors ?? []).toEqual([]);
		expect(undescribed(schema)).toEqual([]);
		// A schema that takes anything would pass the above.
		expect(validate({ ...file, entries: file.entries.map((entry) => ({ ...entry, id: undefined })) })).toBe(false);
	});

	test('names pages and twins that exist', () => {
		const missing = file.entries
			.flatMap(({ page, markdown }) => [page, markdown])
			.filter((address) => !FILES.has(fileOfUrl(address) ?? ''));
		expect(missing).toEqual([]);
	});

	test('has the same values in CSV', () => {
		const rows = rowsOf(`api/${collection}.csv`);
		expect(rows.map((row) => row['id'])).toEqual(file.entries.map(({ id }) => id));
		for (const [place, { body: _, ...entry }] of file.entries.entries()) expectCells(rows[place] ?? {}, entry);
	});
});

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** Every value of an entry stands in its row: plain, as a list, or as JSON where it is a list of groups. */
function expectCells(row: Record<string, string>, value: object, path = ''): void {
	for (const [key, field] of Object.entries(value) as [string, unknown][]) {
		const name = path + key;
		if (isScalar(field)) expect(row[name], name).toBe(String(field));
		else if (!Array.isArray(field)) expectCells(row, field as object, `${name}.`);
		else if (field.every(isScalar)) expect(splitList(row[name] ?? ''), name).toEqual(field.map(String));
		else expect(JSON.parse(row[name] ?? ''), name).toEqual(field);
	}
}

/** Paths of the fields below a schema that nobody described. */
function undescribed(node: unknown, path = ''): string[] {
	if (typeof node !== 'object' || node === null) return [];
	const { properties, items, $defs } = node as Record<string, Record<string, { description?: string }> | undefined>;
	return [
		...Object.entries(properties ?? {}).flatMap(([name, field]) => [
			...(field.description ? [] : [`${path}.${name}`]),
			...undescribed(field, `${path}.${name}`),
		]),
		...undescribed(items, `${path}[]`),
		...Object.entries($defs ?? {}).flatMap(([name, definition]) => undescribed(definition, name)),
	];
}

test('every item of every report is a row', () => {
	const { entries } = json<CollectionFile>('api/reports.json');
	const sections = ['progress', 'factors', 'problems', 'recommendations', 'practices'];
	const items = entries.flatMap((report) =>
		sections.flatMap((section) =>
			(report[section] as { id: string; text: string }[]).map(({ id, text }) => [report.id, section, id, text]),
		),
	);
	const rows = rowsOf('api/report-items.csv');
	expect(rows.map((row) => [row['report'], row['section'], row['id'], row['text']]).sort()).toEqual(items.sort());
	expect(rows.filter((row) => !FILES.has(fileOfUrl(row['page']?.split('#')[0] ?? '') ?? ''))).toEqual([]);
});

test('citations are the lines of all entries', () => {
	const { entries } = json<{ entries: { id: string; sources: { document: string; lines: [number, number][] }[] }[] }>(
		'api/entries.json',
	);
	const lines = entries.flatMap(({ id, sources }) =>
		sources.flatMap(({ document, lines }) => lines.map(([from, to]) => [id, document, String(from), String(to)])),
	);
	expect(rowsOf('api/citations.csv').map((row) => [row['entry'], row['document'], row['from'], row['to']])).toEqual(
		lines,
	);
});

test('no cell of any CSV would be taken for a formula', () => {
	const tables = [...FILES].filter((file) => file.endsWith('.csv'));
	expect(tables.length).toBeGreaterThan(COLLECTIONS.length);
	const risky = tables.flatMap((file) =>
		(parse(read(file).toString('utf8').slice(1)).data as string[][])
			.flat()
			.filter((cell) => /^[=@\t\r]|^[+-](?!\d[\d.,]*%?$)./.test(cell)),
	);
	expect(risky).toEqual([]);
});

describe('the index', () => {
	interface Index {
		home: string;
		version: number;
		licences: { content: { url: string } };
		collections: {
			name: string;
			count: number;
			json: string;
			csv: string;
			schema: string;
			bytes: { json: number; csv: number };
		}[];
		tables: { csv: string; count: number; bytes: number }[];
		files: Record<string, string>;
	}
	const index = json<Index>('api/index.json');

	test('names the site, the shape of the data, the licence and every collection', () => {
		expect(index.version).toBe(DATA_VERSIONS[0].version);
		expect(index.home).toBe(HOME);
		expect(index.licences.content.url).toContain('creativecommons.org/licenses/by/4.0');
		expect(index.collections.map(({ name }) => name)).toEqual([...COLLECTIONS]);
	});

	test('tells sizes and counts as they are', () => {
		const bytes = (address: string) => read(fileOfUrl(address) ?? '').length;
		for (const collection of index.collections) {
			expect(collection.bytes).toEqual({ json: bytes(collection.json), csv: bytes(collection.csv) });
			expect(FILES.has(fileOfUrl(collection.schema) ?? '')).toBe(true);
			expect(collection.count).toBe(contents.get(collection.name as CollectionName)?.length);
		}
		for (const table of index.tables) {
			expect(table.bytes, table.csv).toBe(bytes(table.csv));
			expect(table.count, table.csv).toBe(rowsOf(fileOfUrl(table.csv) ?? '').length);
		}
	});

	test('names every CSV file of the site, and files that exist', () => {
		const named = [...index.collections, ...index.tables].map(({ csv }) => fileOfUrl(csv) ?? csv);
		expect(named.sort()).toEqual([...FILES].filter((file) => file.endsWith('.csv')).sort());
		expect(Object.values(index.files).filter((address) => !FILES.has(fileOfUrl(address) ?? ''))).toEqual([]);
	});
});

test('the package of data describes every column of every table', () => {
	const { resources } = json<{
		resources: { name: string; path: string; schema: { fields: { name: string; description: string }[] } }[];
	}>('api/datapackage.json');
	expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	for (const { path, schema } of resources) {
		const file = fileOfUrl(path) ?? '';
		const [header] = parse(read(file).toString('utf8').slice(1), { preview: 1, delimiter: ',' }).data as string[][];
		expect(
			schema.fields.map(({ name }) => name),
			file,
		).toEqual(header);
		expect(
			schema.fields.filter(({ description }) => !description),
			file,
		).toEqual([]);
	}
});
