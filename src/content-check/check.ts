/**
 * Checks all of `content/`: every field by its schema, every reference, and what only shows when the
 * entries are seen together.
 */
import type { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName, trusting, type ContentIndex } from '../schemas/base.ts';
import { schemas } from '../schemas/index.ts';
import { acrossFaults } from './across.ts';
import { bodyFaults } from './body.ts';
import { unseenFaults } from './characters.ts';
import type { Fault, RawEntry, RawFile } from '../schemas/entry.ts';
import { historyFaults } from './history.ts';
import { faultsOf } from './issues.ts';
import { marcoSectionFaults } from './marco-sections.ts';
import { pageFaults } from './pages.ts';
import { marcoFaults, missingFaults, pathFaults } from './paths.ts';
import { readContent } from './read.ts';
import { addressFaults, identityFaults, repeatedFaults, titleFaults } from './unique.ts';

/** What the schemas ask of the other entries. */
function indexOf(entries: readonly RawEntry[]): ContentIndex {
	const ids = new Map(COLLECTIONS.map((name) => [name, new Set<string>()]));
	const lengths = new Map<string, number>();
	for (const { collection, id, data } of entries) {
		ids.get(collection)?.add(id);
		if (collection === 'sources' && typeof data?.['length'] === 'number') lengths.set(id, data['length']);
	}
	return {
		has: (collection, id) => ids.get(collection)?.has(id) ?? false,
		linesOf: (document) => lengths.get(document),
	};
}

/**
 * Schemas that ask `current`, made once each: making one takes far longer than using it, and while somebody edits, the
 * content is checked after every change.
 */
let current: ContentIndex = trusting;
const asking: ContentIndex = {
	has: (collection, id) => current.has(collection, id),
	linesOf: (document) => current.linesOf(document),
};
const made = new Map<CollectionName, z.ZodType>();
function schemaOf(collection: CollectionName): z.ZodType {
	const schema = made.get(collection) ?? schemas[collection](asking);
	made.set(collection, schema);
	return schema;
}

/** The faults of one entry by itself and beside those that it names. */
function entryFaults(entry: RawEntry, entries: readonly RawEntry[], index: ContentIndex): Fault[] {
	const path = pathFaults(entry, index);
	if (!entry.data) return path;
	const schema = schemaOf(entry.collection);
	const result = schema.safeParse(entry.data);
	const own = result.success
		? [...repeatedFaults(entry), ...acrossFaults(entry, result.data, { entries, index })]
		: faultsOf(entry.file, entry.data, schema, result.error.issues);
	return [...path, ...own, ...historyFaults(entry), ...unseenFaults(entry)];
}

/**
 * Every fault in `root/content`, in the order of the files.
 * @param root The project's folder.
 */
export function checkContent(root: string): { entries: RawEntry[]; pages: RawFile[]; faults: Fault[] } {
	const { entries, pages, faults } = readContent(root);
	const index = indexOf(entries);
	current = index;
	faults.push(
		...entries.flatMap((entry) => entryFaults(entry, entries, index)),
		...missingFaults(entries),
		...marcoFaults(entries),
		...marcoSectionFaults(entries),
		...pageFaults(pages),
		...addressFaults(entries, pages),
		...titleFaults(entries),
		...identityFaults(entries),
		...bodyFaults(entries, pages),
	);
	return { entries, pages, faults: faults.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))) };
}

/** The faults as one message, a paragraph for each file. */
export function describeFaults(faults: readonly Fault[]): string {
	const files = Map.groupBy(faults, ({ file }) => file);
	const paragraphs = [...files].map(([file, list]) =>
		[
			file,
			...list.map(({ field, found, expected }) => `  ${field ? `ช่อง ${field}: ` : ''}พบ ${found}\n    → ${expected}`),
		].join('\n'),
	);
	return `เนื้อหามีที่ผิด ${faults.length} แห่ง ใน ${files.size} ไฟล์\n\n${paragraphs.join('\n\n')}\n`;
}
