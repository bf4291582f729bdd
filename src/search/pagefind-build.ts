/** Indexes records with Pagefind, for sites whose text is too large to be scanned in the browser. */
import { createHash } from 'node:crypto';
import { close, createIndex, type IndexFile } from 'pagefind';
import { rewriteBundle, type BundleFile } from './bundle.ts';
import { differences } from './directory.ts';
import { layOut } from './layout.ts';
import type { PagefindPages } from './pagefind-index.ts';
import type { SearchRecord } from './records.ts';

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

const index = async (records: readonly { key: string; words: readonly string[] }[]): Promise<IndexFile[]> => {
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

/**
 * The files of Pagefind's index, and what the first file has to tell of its pages.
 * @throws Error if Pagefind fails, or writes what we do not know
 */
export const buildPagefind = async (
	all: readonly SearchRecord[],
	isNamedByAddress: (record: SearchRecord) => boolean,
): Promise<{ files: readonly BundleFile[]; pages: PagefindPages }> => {
	const records = all.map((record, position) => ({
		record,
		position,
		key: keyOf(record, position),
		...layOut(record, isNamedByAddress(record)),
	}));
	const byKey = new Map(records.map((item) => [item.key, item]));
	const { files, ids } = rewriteBundle(await index(records), (key) => {
		const found = byKey.get(key);
		if (!found) throw new Error(`search index: Pagefind returned an unknown record ${key}`);
		return found;
	});
	const lost = records.find(({ position }) => ids[position] === undefined);
	if (lost) throw new Error(`search index: Pagefind kept nothing of ${lost.record.url}`);
	return { files, pages: { ids, lengths: records.map(({ ends }) => differences(ends)) } };
};
