/** Lists of links that grow with the content, and how they are told apart. */
import { clip } from '../../text/thai.ts';
import { pagesOf } from '../../text/paginate.ts';
import { address, agencies, titleOf, type Entry } from '../../relations/entries.ts';
import type { Case } from '../../relations/relations.ts';
import { CASE_KINDS } from '../../schemas/vocabulary.ts';
import { once } from '../../relations/once.ts';

/** A link of a list, with what helps to choose. */
export interface ListedLink {
	readonly href: string;
	readonly label: string;
	readonly note?: string | undefined;
	readonly sign?: string | undefined;
	/** The whole name of an abbreviation. */
	readonly full?: string | undefined;
}

/** A list on a page. Where it is long, the page shows its beginning and pages of its own show all of it. */
export interface PageList {
	/** Address of the page that shows it, root-relative, and the page's title. */
	readonly on: string;
	readonly page: string;
	/** Tells it from the other lists of the page; part of addresses. */
	readonly id: string;
	readonly heading: string;
	readonly links: readonly ListedLink[];
	/** How the page shows it. */
	readonly as?: 'links' | 'terms';
	/** The cases of a list of cases, which the page shows as cards. */
	readonly cases?: readonly Case[];
	/** Set where the page shows nothing of it but the way there. */
	readonly apart?: boolean;
}

/** As many links as a page shows of one list. */
const MOST_LINKS = 200;

/** As many links with a line or two about each, or cards; the same as on the lists under /browse/. */
const MOST_TOLD = 60;

/** What a page shows of a list that is longer. */
export const AT_FIRST = 24;

/** As many terms as stand on one page: their meanings are short, and readers look for a letter. */
const TERMS_PER_PAGE = 100;

/** Characters of a note that is a word or two beside the link, not something about it. */
const SHORT_NOTE = 60;

const isTold = ({ links }: PageList) => links.some(({ note = '' }) => note.length > SHORT_NOTE);

/** As many of a list as a page holds: with the longest notes some 80 KB before compression, about 10 after it. */
const mostOf = (list: PageList) => (list.cases || (list.as !== 'terms' && isTold(list)) ? MOST_TOLD : MOST_LINKS);

/** Whether a list is too long for the page that it belongs to. */
export const isLong = (list: PageList) => Boolean(list.apart) || list.links.length > mostOf(list);

/** Address of the first of a list's own pages. */
export const listAddress = ({ on, id }: PageList) => `${on}all/${id}/`;

/** A list's own pages, and what each holds: from the first name to the last. */
export function listPages(list: PageList) {
	const pages = pagesOf(list.links, list.as === 'terms' ? TERMS_PER_PAGE : mostOf(list));
	const name = (link?: ListedLink) => clip(link?.label ?? '', 24);
	return { pages, parts: pages.map((links) => `${name(links[0])} – ${name(links.at(-1))}`) };
}

const shortNames = once(async () => new Map((await agencies()).map(({ id, data }) => [id, data.short])));

/** A case as a link, with what it is and who reported it. */
export const caseLink = async (item: Case): Promise<ListedLink> => ({
	href: address(item),
	label: item.data.title,
	note: `${CASE_KINDS[item.data.kind]} · ${(await shortNames()).get(item.data.agency)}`,
});

/** Cases as a list of cards. */
export const caseList = async (of: Omit<PageList, 'links' | 'cases'>, cases: readonly Case[]): Promise<PageList> => ({
	...of,
	cases,
	links: await Promise.all(cases.map(caseLink)),
});

/** Any entry as a link. */
export const entryLink = async (item: Entry): Promise<ListedLink> => ({
	href: address(item),
	label: await titleOf(item),
});
