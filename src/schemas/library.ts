/**
 * The checked content as a whole: what a collection's file may ask about other entries. `src/relations/library.ts`
 * makes one; it is handed over as an argument, so that a collection's file depends on no other.
 */
import type { CollectionName, Entry, Ref } from './entry.ts';
import type { LineRange } from '../text/lines.ts';
import type { Card, Link, ListedLink, PageList } from './page.ts';

/** What cases can be asked for; every condition given has to hold. */
export interface CaseQuery {
	readonly agency?: string | undefined;
	readonly focus?: string | undefined;
	readonly policy?: string | undefined;
	readonly strand?: string | undefined;
	readonly school?: string | undefined;
	readonly partner?: string | undefined;
}

export interface ReportQuery {
	readonly focus?: string;
	readonly agency?: string;
	readonly policy?: string;
}

/** What is counted in reports. */
export type ItemKind = 'problems' | 'recommendations';

export interface Library {
	/** The entries of a collection in the order in which readers meet them. */
	all<C extends CollectionName>(collection: C): readonly Entry<C>[];
	/** An entry that the content check has found to exist. @throws Error where it does not. */
	get<C extends CollectionName>(collection: C, id: string): Entry<C>;
	/** An entry by its key, `collection/id`. @throws Error where it does not exist. */
	byKey(key: string): Entry;
	/** An entry that may or may not exist. */
	find(ref: Ref): Entry | undefined;

	/** What a page of the entry is called. */
	titleOf(item: Entry): string;
	/** Its short form, where it has one. */
	shortOf(item: Entry): string;
	/** Root-relative address of an entry's page. */
	addressOf(item: Ref): string;
	/** The entry by its short form, with its title as the full one. */
	link(item: Entry): Link;
	/** The entry by its title. */
	entryLink(item: Entry): ListedLink;
	/** A case by its title, with what it is and who reported it. */
	caseLink(item: Entry<'cases'>): ListedLink;
	/** A case as a card, for lists that need no reasons. */
	card(item: Entry<'cases'>): Card;
	/** Cases as a list of cards. */
	caseList(of: Omit<PageList, 'links' | 'cases'>, cases: readonly Entry<'cases'>[]): PageList;
	/** Fiscal years that have focus points, Buddhist era, newest first. */
	readonly years: readonly number[];
	/** Words that tell a year's page from the same one of another year; none while there is only one year. */
	yearNote(id: string): string;

	/** Cases by title; those whose main focus point is asked for come first. */
	cases(query: CaseQuery): readonly Entry<'cases'>[];
	/** Reports in the order of focus points and agencies. */
	reports(query: ReportQuery): readonly Entry<'reports'>[];
	/** The cases that a report points to: those of its agency on its focus point, then those it names. */
	casesOfReport(report: Entry<'reports'>): readonly Entry<'cases'>[];
	/** The reports that tell of a case: those of its agency on its focus points, and those that name it. */
	reportsOfCase(item: Entry<'cases'>): readonly Entry<'reports'>[];
	/** The problems that the editors see answered by a case, with the report they stand in. */
	problemsAnsweredBy(
		item: Entry<'cases'>,
	): readonly { report: Entry<'reports'>; problem: Entry<'reports'>['data']['problems'][number] }[];
	/** The cases to read next: those that the case names, then those most like it. */
	relatedCases(item: Entry<'cases'>): readonly Card[];
	/** The partners that say they work with an agency, a school or a partner, given by its key. */
	partnersWith(key: string): readonly Entry<'partners'>[];
	/** The collections whose entries are listed on the pages of one that they name, in the order of search. */
	listedOn(collection: CollectionName): readonly CollectionName[];
	/** The entries of some collections whose words name an entry. */
	mentioning(item: Entry, collections: readonly CollectionName[]): readonly Entry[];
	/** The same without the cases that the page shows already, as links. */
	mentioningBeside(
		item: Entry,
		shown: readonly Entry<'cases'>[],
		collections: readonly CollectionName[],
	): readonly ListedLink[];
	/** Where passages of a source document stand in print: `78–91 ตามสารบัญ`; undefined where that is not known. */
	pagesIn(document: string, lines: readonly LineRange[]): string | undefined;
	/** How many entries of each collection rest on a source document, with where they are listed. */
	restingOn(document: string): readonly { readonly label: string; readonly href: string; readonly count: number }[];
	/** How many problems or recommendations the reports of an agency or on a policy tell. */
	countItems(kind: ItemKind, query: { agency: string } | { policy: string }): number;
}
