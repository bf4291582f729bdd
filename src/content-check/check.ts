/**
 * Checks the content: every field by its schema, every reference, and what only shows when the entries are seen
 * together. Needs neither disk nor Node: an editor's browser runs it, too.
 */
import type { z } from 'astro/zod';
import { COLLECTIONS, definitionOf, REGISTRY } from '../collections/index.ts';
import {
	trusting,
	type CollectionName,
	type ContentIndex,
	type Entry,
	type Fault,
	type RawEntry,
	type RawFile,
} from '../schemas/entry.ts';
import { bodyFaults } from './body.ts';
import { lineFaults, unseenFaults } from './characters.ts';
import { parseFiles, type ContentFile, type ContentFiles } from './files.ts';
import { historyFaults } from './history.ts';
import { faultsOf } from './issues.ts';
import { readAsBody } from './manual.ts';
import { linksIn, type Body, type Link } from './markdown.ts';
import { pageFaults } from './pages.ts';
import { printableFault } from './printable.ts';
import { frontFaults, missingFaults, pathFaults } from './paths.ts';
import { addressFaults, identityFaults, repeatedFaults, titleFaults } from './unique.ts';
import { todayInThailand } from '../text/days.ts';
import { warningsOf } from './warnings.ts';

/** What the schemas ask of the other entries. */
function indexOf(entries: readonly RawEntry[]): ContentIndex {
	const ids = new Map<string, Set<string>>(COLLECTIONS.map((name) => [name, new Set<string>()]));
	const lengths = new Map<string, number>();
	for (const { collection, id, data } of entries) {
		ids.get(collection)?.add(id);
		if (collection === 'sources' && typeof data?.['length'] === 'number') lengths.set(id, data['length']);
	}
	return {
		collections: COLLECTIONS,
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
	collections: COLLECTIONS,
	has: (collection, id) => current.has(collection, id),
	linesOf: (document) => current.linesOf(document),
};
const made = new Map<CollectionName, z.ZodType>();
function schemaOf(collection: CollectionName): z.ZodType {
	const schema: z.ZodType = made.get(collection) ?? REGISTRY[collection].schema(asking);
	made.set(collection, schema);
	return schema;
}

/** An entry with its checked fields; undefined where some are wrong. */
type Checked = { readonly faults: readonly Fault[]; readonly entry: Entry | undefined };

/** Checks one entry by itself and beside those that it names. */
function checkEntry(raw: RawEntry, entries: readonly RawEntry[], index: ContentIndex): Checked {
	const path = pathFaults(raw, index);
	if (!raw.data) return { faults: path, entry: undefined };
	const definition = definitionOf(raw);
	const schema = schemaOf(raw.collection);
	const result = schema.safeParse(raw.data);
	// The schema is that of the entry's own collection, so what it gives is that collection's data.
	const data = result.data as Entry['data'] | undefined;
	const own = data
		? [...repeatedFaults(raw), ...definition.faults(raw, data, { entries, index })]
		: faultsOf(raw.file, raw.data, schema, result.error?.issues ?? []);
	const { collection, id, body } = raw;
	return {
		faults: [...path, ...own, ...definition.rawFaults(raw), ...historyFaults(raw), ...unseenFaults(raw)],
		entry: data && ({ collection, id, data, body } as Entry),
	};
}

/** The same, whatever stands in the file: a check that fails is a fault of the file that it fails on. */
function checkSafely(raw: RawEntry, entries: readonly RawEntry[], index: ContentIndex): Checked {
	try {
		return checkEntry(raw, entries, index);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const fault = {
			file: raw.file,
			field: '',
			found: `ค่าที่ระบบตรวจไม่ได้ (${reason})`,
			expected: 'เทียบแต่ละช่องกับไฟล์อื่นในโฟลเดอร์เดียวกัน',
		};
		return { faults: [fault], entry: undefined };
	}
}

/** The editors' manual as a body, and what is wrong with it beside what bodies may have wrong. */
function checkManual(read: ContentFile | undefined): { bodies: readonly Body[]; faults: readonly Fault[] } {
	const manual = read && readAsBody(read);
	if (!manual) return { bodies: [], faults: [] };
	return 'found' in manual
		? { bodies: [], faults: [manual] }
		: { bodies: [manual.body], faults: lineFaults(manual.text) };
}

/** A link of the content to a page or a file of the site. */
export interface SiteLink extends Link {
	/** Path from the project's root. */
	readonly file: string;
}

/** What the check has found. */
export interface Report {
	readonly entries: readonly RawEntry[];
	/** Pages of prose. */
	readonly pages: readonly RawFile[];
	/** The entries whose own fields are right, ready for a library. */
	readonly checked: readonly Entry[];
	/** In the order of the files. */
	readonly faults: readonly Fault[];
	/** What should be looked at and stops nothing; in the order of the files. */
	readonly warnings: readonly Fault[];
	/** Links to pages and files of the site, which only its end of the build can follow. None while there are faults. */
	readonly links: readonly SiteLink[];
}

const byFile = (a: Fault, b: Fault) => (a.file < b.file ? -1 : Number(a.file > b.file));

/**
 * Checks files as `readContent` gives them.
 * @param manual The editors' manual, where there is one.
 * @param today The day of the check, common era: days to come get a warning.
 */
export function checkFiles(files: ContentFiles, manual?: ContentFile, today = todayInThailand()): Report {
	const { entries, pages, faults } = parseFiles(files);
	const index = indexOf(entries);
	current = index;
	const results = entries.map((entry) => checkSafely(entry, entries, index));
	const { bodies, faults: manualFaults } = checkManual(manual);
	const all = [
		...faults,
		...manualFaults,
		...results.flatMap((result) => result.faults),
		...missingFaults(entries),
		...frontFaults(entries),
		...pageFaults(pages),
		...addressFaults(entries, pages),
		...titleFaults(entries),
		...identityFaults(entries),
		...bodyFaults(entries, pages, bodies),
	];
	return {
		entries,
		pages,
		checked: results.flatMap(({ entry }) => entry ?? []),
		faults: all.map(printableFault).toSorted(byFile),
		warnings: [...entries, ...pages]
			.flatMap((entry) => warningsOf(entry, today))
			.map(printableFault)
			.toSorted(byFile),
		links: all.length
			? []
			: [...entries, ...pages, ...bodies].flatMap((entry) =>
					linksIn(entry)
						.filter(({ url }) => url.startsWith('/'))
						.map((link) => ({ file: entry.file, ...link })),
				),
	};
}

/** The faults as one message, a paragraph for each file. */
export const describeFaults = (faults: readonly Fault[]): string => describe('เนื้อหามีที่ผิด', faults);

/** The warnings in the same form. */
export const describeWarnings = (warnings: readonly Fault[]): string => describe('ควรดูอีกครั้ง', warnings);

function describe(what: string, faults: readonly Fault[]): string {
	const files = Map.groupBy(faults, ({ file }) => file);
	const paragraphs = [...files].map(([file, list]) =>
		[
			file,
			...list.map(({ field, found, expected }) => `  ${field ? `ช่อง ${field}: ` : ''}พบ ${found}\n    → ${expected}`),
		].join('\n'),
	);
	return `${what} ${faults.length} แห่ง ใน ${files.size} ไฟล์\n\n${paragraphs.join('\n\n')}\n`;
}
