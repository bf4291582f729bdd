/** What a collection is: everything that the site has to know of it, said in one file of `src/collections/`. */
import { namesOf } from '../text/names.ts';
import { byThai } from '../text/thai.ts';
import type { z } from 'astro/zod';
import { joinLines, type LineRange } from '../text/lines.ts';
import type { CollectionName, Collections, ContentIndex, Entry, Fault, RawEntry } from './entry.ts';
import type { FacetValues } from './facets.ts';
import type { Library } from './library.ts';
import type { FrontPage, Page } from './page.ts';

/** A document with the line ranges of its transcription, both ends included, counted from 1. */
export interface Source {
	readonly document: string;
	readonly lines: readonly LineRange[];
	readonly section?: string | undefined;
	readonly pages?: string | undefined;
}

/** A reference outside the transcribed documents. */
export interface Reference {
	readonly title: string;
	readonly publisher: string;
	/** Common era. */
	readonly date: string;
	readonly url?: string | undefined;
}

/** What an entry is in the words of schema.org; `src/exports/structured-data.ts` writes it out. */
export type SchemaOrg =
	/** A page that tells about something. */
	| { readonly as: 'article'; readonly type: 'Article' | 'Report' }
	/** A practice to learn from: what sort, for learners of which levels, carried out by adults in which roles. */
	| {
			readonly as: 'practice';
			readonly sort: string;
			readonly levels: readonly string[];
			readonly roles: readonly string[];
	  }
	/** A page on a body or a place. */
	| { readonly as: 'page-about'; readonly type: 'Organization' | 'EducationalOrganization' }
	/** A term with the address of the set that defines it. */
	| { readonly as: 'term'; readonly set: string; readonly names: readonly string[]; readonly code?: string }
	| { readonly as: 'term-set'; readonly names: readonly string[] }
	/** A table with its file. */
	| { readonly as: 'dataset'; readonly file: string; readonly year: number; readonly variables: readonly string[] }
	/** A document of somebody else. */
	| {
			readonly as: 'document';
			readonly type: 'Report' | 'WebPage' | 'NewsArticle';
			readonly publisher: string | undefined;
			readonly date: string | undefined;
			readonly url: string | undefined;
	  };

/** A field that the file's path tells, in the data that others take away. */
interface DerivedField {
	/** JSON Schema of it: type and description. */
	readonly schema: { readonly type: 'string' | 'integer'; readonly description: string };
}

/** The names of the files, which carry meaning in some collections. */
interface FileNames {
	/** Whether ids are paths; the files of all others stand side by side. */
	readonly nested: boolean;
	/** Whether the site has nothing to show without an entry of the collection. */
	readonly needed: boolean;
	/** Whether entries keep their title from year to year, the id's first part. */
	readonly yearly: boolean;
	/** What is wrong with an id beside the other entries; the first that holds. */
	readonly faults: (entry: Pick<RawEntry, 'id'>, index: ContentIndex) => Pick<Fault, 'found' | 'expected'> | undefined;
	/** The id of the entry that is the front page of its section; its own page is there. */
	readonly front: string | undefined;
}

/** Files that stand side by side and mean nothing by their names. */
export const PLAIN_FILES = {
	nested: false,
	needed: false,
	yearly: false,
	faults: () => undefined,
	front: undefined,
} as const;

/** What search knows of a collection. */
export interface SearchFacts {
	/** Place among the types of pages, from what readers come for to what they seldom need. */
	readonly place: number;
	/** Place in which the text arrives while it is fetched; equal ones by address. */
	readonly arrival: number;
	/**
	 * What a page is worth by its type: 1 is usual. Readers come for something to do, so cases and the framework go before
	 * what agencies reported.
	 */
	readonly weight: number;
	/**
	 * Whether titles and aliases are names of the thing; else aliases are words that the entry is about. An id where only
	 * the aliases of that entry are names.
	 */
	readonly named: boolean | string;
	/** Whether the address is the name in Latin letters: `/schools/ban-khai/`. */
	readonly namedByAddress: boolean;
	/** Whether readers know the entries by their numbers, which titles do not have. */
	readonly numbered: boolean;
}

/**
 * Functions are written as methods, whose parameters TypeScript compares both ways: so that the definition of one
 * collection may stand where that of any is asked for, by an entry of its own.
 */
export interface Definition<C extends CollectionName = CollectionName> {
	/** The folder below `content/`, and the section of the addresses. */
	readonly name: C;
	/** What readers call the collection and its pages. */
	readonly label: string;
	/** The fields that editors write. */
	schema(index: ContentIndex): z.ZodType<Collections[C]>;
	readonly files: FileNames;
	/** Fields whose value tells an entry from all others of the collection. */
	readonly identity: readonly string[];
	/** Faults that only show beside the other entries, of an entry whose own fields are right. */
	faults(
		entry: RawEntry,
		data: Collections[C],
		content: { readonly entries: readonly RawEntry[]; readonly index: ContentIndex },
	): readonly Fault[];
	/** Faults of an entry as it stands in its file, whether its fields are right or not. */
	rawFaults(entry: RawEntry): readonly Fault[];

	/** Compares two entries: the order in which readers meet them. */
	order(a: Entry<C>, b: Entry<C>, library: Library): number;
	title(item: Entry<C>, library: Library): string;
	/** A short form, for lists and facts. */
	short(item: Entry<C>, library: Library): string;
	/** What the entry says of itself in a sentence or two. */
	lead(item: Entry<C>): string;
	/** What readers should know wherever the entry is told of, beside its title. */
	caveat?(item: Entry<C>): string;
	/** Other names that readers type. */
	aliases(item: Entry<C>): readonly string[];
	/** The names by which the texts of other entries call it. */
	calledInText(item: Entry<C>): readonly string[];
	/** Collections whose pages list the entries of this one that name theirs. */
	readonly listedOn: readonly CollectionName[];
	facets(item: Entry<C>, library: Library): FacetValues;
	sources(item: Entry<C>): readonly Source[];
	references(item: Entry<C>): readonly Reference[];
	/** Fields that the path tells, by name; `values` gives them in the same order. */
	readonly derived: Readonly<Record<string, DerivedField>>;
	derivedValues(item: Entry<C>, library: Library): Readonly<Record<string, string | number>>;

	/** Facts, sections and lists of an entry's page. */
	page(item: Entry<C>, library: Library): Page;
	/** Ids of headings that every page of the collection has, whatever its entry says. */
	readonly anchors: readonly string[];
	/** Whether its pages have parts with style sheets of their own, and so a route of their own in `src/pages/`. */
	readonly ownRoute: boolean;
	/** The section's front page; undefined where it is an entry or has a page of its own. */
	readonly front: ((library: Library) => FrontPage) | undefined;
	schemaOrg(item: Entry<C>): SchemaOrg;
	readonly search: SearchFacts;
}

/** Says what a collection is. A part that is left out is a type error. */
export const defineCollection = <C extends CollectionName>(definition: Definition<C>): Definition<C> => definition;

/** Values of parts that many collections have in common. */
export const none = () => [];
export const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;
export const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
	byThai(a.data.title, b.data.title);
export const ownTitle = ({ data }: { data: { title: string } }) => data.title;
export const ownNames = ({ data }: { data: { title: string } }) => namesOf(data.title);
export const ownLead = ({ data }: { data: { lead: string } }) => data.lead;
export const ownSources = ({ data }: { data: { sources: readonly Source[] } }) => data.sources;
export const ownReferences = ({ data }: { data: { references: readonly Reference[] } }) => data.references;
export const noDerived = { derived: {}, derivedValues: () => ({}) } as const;

/** Sources with their ranges joined, as exports give them. */
export const joinedSources = (sources: readonly Source[]) =>
	sources.map(({ document, lines }) => ({ document, lines: joinLines(lines) }));
