/**
 * What a page says, apart from how it is shown: the model that HTML, Markdown and the printed handbook are rendered
 * from. Addresses are root-relative, without the base path; renderers make them whole.
 */
import type { Entry } from './entry.ts';
import type { LineRange } from '../text/lines.ts';
import type { EVIDENCE, MARCO_BASIS } from './vocabulary.ts';

/** A link to a page of the site, or to the web where it begins with a scheme. */
export interface Link {
	readonly label: string;
	readonly href: string;
	/** The whole name where the label is a short one: for readers who have no page around it. */
	readonly full?: string | undefined;
}

/** A piece of running text. */
export type Inline = string | Link;

/** A value of a fact. */
export type Value =
	| string
	| Link
	/** A value that cases are listed by; the link leads to the list. */
	| { readonly kind: 'term'; readonly label: string; readonly href: string }
	| { readonly kind: 'evidence'; readonly evidence: keyof typeof EVIDENCE }
	| { readonly kind: 'strand'; readonly letter: string; readonly link: Link; readonly basis: keyof typeof MARCO_BASIS }
	/** An identifier to copy. */
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'english'; readonly text: string }
	/** Words of the editors where the reader may expect the source's. */
	| { readonly kind: 'editorial'; readonly text: string };

/** A labelled fact; one without values is not shown. */
export interface Fact {
	readonly label: string;
	readonly values: readonly Value[];
	/** Whether the values are a list read in one line; else each stands for itself. */
	readonly joined?: boolean;
	/** Set where the page says it above its title or in its first lines: only forms without these repeat it. */
	readonly saidAbove?: boolean;
}

/** A fact whose missing values are left out. */
export const fact = (
	label: string,
	values: Value | undefined | readonly (Value | undefined)[],
	options: Pick<Fact, 'joined' | 'saidAbove'> = {},
): Fact => ({
	label,
	values: (Array.isArray(values) ? (values as readonly (Value | undefined)[]) : [values as Value | undefined]).filter(
		(value): value is Value => value !== undefined && value !== '',
	),
	...options,
});

/** A link of a list, with what helps to choose. */
export interface ListedLink extends Link {
	/** A line about it. */
	readonly note?: string | undefined;
	/** The number or letter by which readers know it. */
	readonly sign?: string | undefined;
}

/** A list on a page. Where it is long, the page shows its beginning and pages of its own show all of it. */
export interface PageList {
	/** Address of the page that shows it, and the page's title. */
	readonly on: string;
	readonly page: string;
	/** Tells it from the other lists of the page; part of addresses. */
	readonly id: string;
	readonly heading: string;
	readonly links: readonly ListedLink[];
	/** How the page shows it. */
	readonly as?: 'links' | 'terms';
	/** The cases of a list of cases, which the page shows as cards. */
	readonly cases?: readonly Entry<'cases'>[];
}

/** An item of a report: a sentence or two with its lines, and for problems what answers it. */
export interface ReportItem {
	readonly id: string;
	readonly text: string;
	readonly lines: readonly LineRange[];
	/** Pages of the printed document. */
	readonly pages: string | undefined;
	/** Labels. */
	readonly themes: readonly string[];
	/** Where an item is told now that stood here once; it has no lines then. */
	readonly movedTo?: Link;
	/** Whom a recommendation asks: labels. */
	readonly asked?: readonly string[];
	readonly problem?: {
		readonly solution: string | undefined;
		readonly answers: readonly Link[];
		/** Where to look on, where no case answers it. */
		readonly more: Link;
	};
}

/** A sentence of an entry with the place where a source says it. */
export interface Told {
	readonly text: string;
	/** What it is about, in a word, where the list holds several things. */
	readonly about?: string;
	readonly lines: readonly LineRange[];
	/** Pages of the printed document. */
	readonly pages: string | undefined;
	/** Name of the document, where it is not the entry's first. */
	readonly document?: string | undefined;
	/** The item of a report that tells it. */
	readonly from?: Link;
}

/** A number, or a claim where there is none. */
export interface Figure {
	readonly value?: string | undefined;
	readonly unit?: string | undefined;
	readonly text: string;
}

/** A case in a list, with why it stands there in a few words. */
export interface Card {
	readonly item: Entry<'cases'>;
	readonly reasons: readonly string[];
}

/** A part of a page. Every renderer knows every kind: a new one is a type error in each until it does. */
export type Block =
	/** The entry's own text. */
	| { readonly type: 'body' }
	| { readonly type: 'facts'; readonly facts: readonly Fact[] }
	| { readonly type: 'notice'; readonly text: string }
	| { readonly type: 'text'; readonly text: readonly Inline[]; readonly quiet?: boolean; readonly saidAbove?: boolean }
	| { readonly type: 'list'; readonly items: readonly string[] }
	| { readonly type: 'told'; readonly items: readonly Told[] }
	| { readonly type: 'questions'; readonly questions: readonly { readonly number: number; readonly short: string }[] }
	| { readonly type: 'results'; readonly results: readonly Figure[] }
	/** Items of a report; `empty` is said where there are none. */
	| { readonly type: 'items'; readonly items: readonly ReportItem[]; readonly empty?: string | undefined }
	| { readonly type: 'links'; readonly links: readonly ListedLink[] }
	| { readonly type: 'cards'; readonly cards: readonly Card[] }
	/** How much there is of each of several things. */
	| { readonly type: 'counts'; readonly counts: readonly (Link & { readonly count: number })[]; readonly unit: string }
	| { readonly type: 'page-list'; readonly list: PageList }
	/** Lists of which the page shows nothing but the way there and how much they hold. */
	| { readonly type: 'lists-apart'; readonly lists: readonly PageList[]; readonly unit: string }
	/** The source's own words on a part of the framework. */
	| {
			readonly type: 'official';
			readonly quote: string;
			readonly letter: string | undefined;
			readonly source: Link | undefined;
			readonly lines: readonly LineRange[];
			readonly pages: string | undefined;
	  }
	| { readonly type: 'aims'; readonly aims: readonly { readonly code: string; readonly text: string }[] }
	/** The five strands, and where the printed handbook is linked to. */
	| { readonly type: 'marco-tiles' }
	| { readonly type: 'handbook-link' }
	/** Every identifier of the framework with what it stands for. */
	| { readonly type: 'marco-codes' }
	/** Where a part of the framework is used. */
	| { readonly type: 'marco-uses'; readonly part: Entry<'marco'> }
	| { readonly type: 'timeline'; readonly events: Entry<'background'>['data']['events'] }
	| {
			readonly type: 'plan-periods';
			readonly plans: readonly (Link & { readonly from: number; readonly to: number })[];
	  }
	| { readonly type: 'matrix'; readonly policy: string }
	| { readonly type: 'charts'; readonly table: Entry<'data'>['data'] }
	| { readonly type: 'table'; readonly table: Entry<'data'>['data'] }
	| { readonly type: 'download'; readonly label: string; readonly href: string }
	/** How to cite a source document. */
	| { readonly type: 'document-citation'; readonly source: Entry<'sources'> }
	/** Blocks under a heading; of the third level inside another section. Nothing of it is shown where it has no blocks. */
	| {
			readonly type: 'section';
			readonly id?: string | undefined;
			readonly heading: string;
			readonly blocks: readonly Block[];
			/** Set where it looks up what other pages tell, which search finds there; names its style. */
			readonly lookup?: 'register' | 'used';
	  };

/** Address of the first of a list's own pages, which it has where it is too long for its page. */
export const listAddress = ({ on, id }: Pick<PageList, 'on' | 'id'>) => `${on}all/${id}/`;

/** Begins the lists of one page, given its address and title; each list adds its links. */
export const listsOn =
	(on: string, page: string) =>
	(id: string, heading: string): Omit<PageList, 'links'> => ({ on, page, id, heading });

/** Blocks that are left out where there is nothing to say. */
export const when = (condition: boolean, ...blocks: readonly Block[]): readonly Block[] => (condition ? blocks : []);

/** A section, or nothing where it would be empty. */
export const section = (heading: string, id: string | undefined, blocks: readonly Block[]): readonly Block[] =>
	blocks.length ? [{ type: 'section', heading, id, blocks }] : [];

/** Links under a heading, or nothing where there are none. */
export const linkSection = (heading: string, id: string, links: readonly ListedLink[]): readonly Block[] =>
	links.length ? section(heading, id, [{ type: 'links', links }]) : [];

/** What a reader finds at an entry's address. */
export interface Page {
	/** What sort of page it is, in a word or two above the title. */
	readonly kind: string;
	/** Title as the page prints it, where it says more than the entry's own: a number before it. */
	readonly heading: string;
	readonly lead: string;
	/** Fiscal year, Buddhist era, of the report that it rests on. */
	readonly year?: number | undefined;
	/** Parents, from the section down. */
	readonly crumbs: readonly Link[];
	readonly prev?: Link | undefined;
	readonly next?: Link | undefined;
	/** What a school can put on its worksheet: a query of /worksheet/; '' leads to an empty one. */
	readonly sheet?: string | undefined;
	/** Title in citations where the heading does not say enough, and parts with an id that can be cited by themselves. */
	readonly cite?: {
		readonly title: string;
		readonly parts: readonly { readonly id: string; readonly title: string }[];
	};
	/** Whether the facts stand beside the first blocks, as on a recipe card. */
	readonly card?: boolean;
	/** What the entry tells. */
	readonly blocks: readonly Block[];
	/** What the documents leave unsaid or print wrongly: stands beside the sources. */
	readonly notes?: readonly string[];
	/** The ways on from here: lists of other entries. */
	readonly ways: readonly Block[];
}

/** The front page of a collection: its entries in lists. */
export interface FrontPage {
	readonly title: string;
	readonly lead: string;
	readonly blocks: readonly Block[];
}

/**
 * The entries before and after one in a list.
 * @param list Entries in reading order.
 * @param id The entry in the middle.
 * @param link How an entry is linked to.
 */
export function neighbours<T extends { id: string }>(list: readonly T[], id: string, link: (item: T) => Link) {
	const position = list.findIndex((item) => item.id === id);
	const [before, after] = [list[position - 1], list[position + 1]];
	return { prev: before && link(before), next: after && link(after) };
}
