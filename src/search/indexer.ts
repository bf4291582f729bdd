/** Builds the search index of a built site: `dist/pagefind/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { rewriteBundle } from './bundle.ts';
import { writeDirectory } from './directory.ts';
import { layOut } from './layout.ts';
import { readRecords, type BuiltSite, type SearchRecord } from './records.ts';

/** Folder of the index in the built site, and the directory's file in it. */
export const INDEX_FOLDER = 'pagefind';
export const DIRECTORY_FILE = 'directory.json';

/** Pagefind stems and segments by language; one that it does not know gets neither. */
const NO_LANGUAGE = 'unknown';

const failOn = (errors: readonly string[], what: string) => {
	if (errors.length) throw new Error(`search index: Pagefind could not ${what}: ${errors.join('; ')}`);
};

/**
 * The address under which Pagefind knows a record. Its file names are digests of what it is given, so the
 * digest of what `rewriteBundle` puts in its place makes the names change with that, too, and caches safe.
 */
const keyOf = (record: SearchRecord, position: number) =>
	`${position}-${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16)}`;

/** Indexes records with Pagefind. */
const indexRecords = async (records: readonly { key: string; words: readonly string[] }[]): Promise<IndexFile[]> => {
	const { index, errors } = await createIndex({
		forceLanguage: NO_LANGUAGE,
		// Fragments shared by pages would all be fetched for one of them.
		maxFragments: 2 ** 32 - 1,
	});
	failOn(errors, 'start');
	if (!index) throw new Error('search index: Pagefind gave no index');
	try {
		for (const { key, words } of records) {
			const added = await index.addCustomRecord({ url: key, content: words.join(' '), language: NO_LANGUAGE });
			failOn(added.errors, `index record ${key}`);
		}
		const result = await index.getFiles();
		failOn(result.errors, 'write its files');
		return result.files;
	} finally {
		await close();
	}
};

/** What was indexed. */
export interface IndexReport {
	readonly pages: number;
	/** Size of the whole index, as transferred. */
	readonly bytes: number;
}

/**
 * Indexes all pages of a built site and writes `dist/pagefind/` anew.
 * @throws Error if the export of entries or the page of one is missing, or if Pagefind fails
 */
export const buildSearchIndex = async (site: BuiltSite): Promise<IndexReport> => {
	const records = readRecords(site).map((record, position) => ({
		record,
		position,
		key: keyOf(record, position),
		...layOut(record),
	}));
	const byKey = new Map(records.map((item) => [item.key, item]));
	const bundle = rewriteBundle(await indexRecords(records), (key) => {
		const found = byKey.get(key);
		if (!found) throw new Error(`search index: Pagefind returned an unknown record ${key}`);
		return found;
	});
	const directory = writeDirectory(
		records.map(({ record, position, ends }) => {
			const id = bundle.ids[position];
			if (id === undefined) throw new Error(`search index: Pagefind kept nothing of ${record.url}`);
			return { id, ends, facets: record.facets };
		}),
	);
	const files = [...bundle.files, { path: DIRECTORY_FILE, content: Buffer.from(JSON.stringify(directory)) }];
	const folder = join(site.dist, INDEX_FOLDER);
	rmSync(folder, { recursive: true, force: true });
	for (const { path, content } of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return { pages: records.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
};
