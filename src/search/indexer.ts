/** Builds the search index of a built site: `dist/search-index/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportedEntry } from '../exports/entries.ts';
import { tidy } from './analysis.ts';
import type { BundleFile } from './bundle.ts';
import { writeDirectory } from './directory.ts';
import { FIRST_FILE, FORMAT, INDEX_FOLDER, type FirstFile } from './files.ts';
import { FACTS, indexFacts, type Facts } from './facts.ts';
import { buildLexicon, type Naming } from './forgive/index.ts';
import { namedValues } from './mentions.ts';
import { buildPagefind } from './pagefind-build.ts';
import { readEntries, readRecords, type BuiltSite, type SearchRecord } from './records.ts';
import { encodeJson } from '../text/single-byte.ts';
import { bodyParts, titleColumns } from './text-files.ts';

/**
 * Up to how many characters a site's text is scanned in the browser; a larger site is asked through Pagefind, which
 * fetches some shards only. A scan fetches the text whole, at about 0.24 bytes a character. README.md has the figures
 * that set the limit, and `npm run bench:search` gives them anew.
 */
const SCAN_LIMIT = 2_000_000;

const typeOf = ({ facets }: SearchRecord) => facets.type?.[0] ?? '';

/** Compares records by when readers want them: parts of the text arrive in this order. */
const byArrival = ({ types }: Facts) => {
	const arrival = (record: SearchRecord) => types.get(typeOf(record))?.arrival ?? Infinity;
	return (a: SearchRecord, b: SearchRecord) => arrival(a) - arrival(b);
};

/** Which names an entry gives to the lexicon. */
const namingOf = ({ id, type }: ExportedEntry, { types }: Facts): Naming => {
	const named = types.get(type)?.named ?? false;
	if (typeof named === 'string') return id === `${type}/${named}` ? 'aliases' : 'none';
	return named ? 'all' : 'none';
};

const tidyRecord = (record: SearchRecord): SearchRecord => ({
	...record,
	title: tidy(record.title),
	aliases: record.aliases.map(tidy),
	lead: tidy(record.lead),
	sections: record.sections.map(({ id, heading, blocks }) => ({
		id,
		heading: tidy(heading),
		blocks: blocks.map(tidy),
	})),
});

const charactersOf = ({ title, aliases, lead, sections }: SearchRecord) =>
	[title, ...aliases, lead, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])].reduce(
		(sum, text) => sum + text.length,
		0,
	);

/** A file whose name changes with its content, so that it may be kept for ever. */
const hashed = (name: string, content: Uint8Array): BundleFile => ({
	path: `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.txt`,
	content,
});

/** What was indexed. */
export interface IndexReport {
	readonly pages: number;
	/** Size of the whole index, as written. */
	readonly bytes: number;
	readonly kind: 'text' | 'pagefind';
}

/**
 * Pagefind's code with an index of one page that says nothing. A site whose text is scanned reads the indexes of larger
 * sites with it: code comes from one's own site only.
 */
const readerFiles = async () =>
	(await buildPagefind([{ url: '', title: 'x', aliases: [], lead: '', sections: [], facets: {} }], () => false)).files;

/** How the text of records is served. */
const filesOf = async (
	records: readonly SearchRecord[],
	kind: IndexReport['kind'],
	lexicon: BundleFile,
	facts: Facts,
	together: boolean,
) => {
	const shared = {
		version: FORMAT,
		facts: indexFacts(facts),
		directory: writeDirectory(records.map(({ facets }) => facets)),
		named: namedValues(records, facts),
		lexicon: lexicon.path,
	};
	if (kind === 'pagefind') {
		const { files, pages } = await buildPagefind(
			records,
			(record) => facts.types.get(typeOf(record))?.namedByAddress ?? false,
		);
		return { first: { ...shared, pagefind: pages } satisfies FirstFile, files: [...files, lexicon] };
	}
	let first = 0;
	const parts = bodyParts(records).map((bodies) => {
		const part = { first, ...hashed('text', encodeJson(bodies)) };
		first += bodies.length;
		return part;
	});
	const text = { columns: titleColumns(records), parts: parts.map((part) => ({ file: part.path, first: part.first })) };
	return {
		first: { ...shared, text } satisfies FirstFile,
		files: [...parts, lexicon, ...(together ? await readerFiles() : [])],
	};
};

/** What an index is made of. */
export interface IndexSource {
	readonly records: readonly SearchRecord[];
	/** For the names and abbreviations of the lexicon. */
	readonly entries: readonly ExportedEntry[];
}

export interface IndexOptions {
	/** Up to how many characters the text is scanned in the browser. */
	readonly scanLimit?: number;
	/** Whether the search page finds the pages of other sites, too. */
	readonly together?: boolean;
	/** What is known of types and facets, where that is not what this site has. */
	readonly facts?: Facts;
}

/**
 * Writes the index of records into a folder, anew.
 * @throws Error if Pagefind fails
 */
export const writeSearchIndex = async (
	folder: string,
	source: IndexSource,
	{ scanLimit = SCAN_LIMIT, together = false, facts = FACTS }: IndexOptions = {},
): Promise<IndexReport> => {
	const records = source.records.map(tidyRecord).sort(byArrival(facts));
	const characters = records.reduce((sum, record) => sum + charactersOf(record), 0);
	const kind = characters <= scanLimit ? 'text' : 'pagefind';
	const texts = records.map(({ title, lead, sections }) =>
		[title, lead, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])].join('\n'),
	);
	const entries = source.entries.map((entry) => ({ ...entry, naming: namingOf(entry, facts) }));
	const lexicon = hashed('lexicon', encodeJson(buildLexicon({ entries, texts })));
	const { first, files } = await filesOf(records, kind, lexicon, facts, together);
	const all = [...files, { path: FIRST_FILE, content: encodeJson(first) }];
	rmSync(folder, { recursive: true, force: true });
	for (const { path, content } of all) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return { pages: records.length, bytes: all.reduce((sum, { content }) => sum + content.length, 0), kind };
};

/**
 * Indexes all pages of a built site and writes `dist/search-index/` anew.
 * @throws Error if the export of entries or the page of one is missing, or if Pagefind fails
 */
export const buildSearchIndex = async (site: BuiltSite, options: IndexOptions = {}): Promise<IndexReport> => {
	const source = { records: readRecords(site, options.facts ?? FACTS), entries: readEntries(site.dist) };
	return writeSearchIndex(join(site.dist, INDEX_FOLDER), source, options);
};
