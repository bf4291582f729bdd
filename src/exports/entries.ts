/** Entries for machines: `api/entries.json`, which the search index is built from, too. */
import { parseReportId } from '../schemas/report-id.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/base.ts';
import { address, entriesOf, keyOf, policyOf, titleOf, yearOf, type Entry } from '../relations/entries.ts';
import { href } from '../href.ts';
import { focusOf } from '../relations/relations.ts';
import { sourcesOf, type Source } from '../relations/sources.ts';

/** One entry of the export. Ids in the lists are those of the collections: agencies, focus, policies; strands by letter. */
export interface ExportedEntry {
	/** `collection/slug`, unique. */
	id: string;
	type: CollectionName;
	/** Path of the page with the base path. */
	url: string;
	title: string;
	lead?: string | undefined;
	aliases?: string[] | undefined;
	agency?: string[] | undefined;
	focus?: string[] | undefined;
	policy?: string[] | undefined;
	marco?: string[] | undefined;
	levels?: string[] | undefined;
	audience?: string[] | undefined;
	kind?: string | undefined;
	evidence?: string | undefined;
	/** Fiscal year, Buddhist era. */
	year?: number | undefined;
	sources: Source[];
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** Where an entry belongs, by the facets that readers search by. */
function facets(item: Entry): Partial<ExportedEntry> {
	switch (item.collection) {
		case 'cases': {
			const focus = focusOf(item);
			const { agency, marco, levels, audience, kind, evidence, year } = item.data;
			return {
				agency: [agency],
				focus,
				policy: unique(focus.map(policyOf)),
				marco: marco.map(({ strand }) => strand),
				levels,
				audience,
				kind,
				evidence,
				year,
			};
		}
		case 'reports': {
			const { agency, focus, year } = parseReportId(item.id);
			return { agency: [agency], focus: [focus], policy: [policyOf(focus)], year };
		}
		case 'focus':
			return { focus: [item.id], policy: [policyOf(item.id)], year: yearOf(item.id) };
		case 'policies':
			return { policy: [item.id], year: yearOf(item.id) };
		case 'agencies':
			return { agency: [item.id] };
		case 'schools':
			return { agency: [item.data.agency] };
		case 'partners':
			return {
				agency: item.data.with.filter((id) => id.startsWith('agencies/')).map((id) => id.slice('agencies/'.length)),
			};
		case 'marco':
			return { marco: item.data.letter ? [item.data.letter] : [] };
		case 'data':
		case 'sources':
			return { year: item.data.year };
		default:
			return {};
	}
}

/** Other names of an entry that readers type. */
function aliasesOf({ data }: Entry): string[] | undefined {
	const names = [
		...('aliases' in data ? data.aliases : []),
		...('short' in data && data.short ? [data.short] : []),
		...('full' in data && data.full ? [data.full] : []),
		...('english' in data && data.english ? [data.english] : []),
		...('current' in data && data.current ? [data.current.title, data.current.short] : []),
	];
	return names.length ? unique(names) : undefined;
}

/** Every entry of every collection, by collection. */
export async function allEntries(): Promise<ExportedEntry[]> {
	const entries = await entriesOf(COLLECTIONS);
	return Promise.all(
		entries.map(async (item) => ({
			id: keyOf(item),
			type: item.collection,
			url: href(address(item)),
			title: await titleOf(item),
			lead: 'lead' in item.data ? item.data.lead : 'meaning' in item.data ? item.data.meaning : undefined,
			aliases: aliasesOf(item),
			...facets(item),
			sources: sourcesOf(item),
		})),
	);
}
