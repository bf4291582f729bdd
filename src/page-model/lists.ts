/** Lists of links that grow with the content: which are too long for their page, and the pages that they get. */
import type { PageList } from '../schemas/page.ts';
import { pagesOf } from '../text/paginate.ts';
import { clip } from '../text/thai.ts';

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
export const isLong = (list: PageList) => list.links.length > mostOf(list);

/** A list's own pages, and what each holds: from the first name to the last. */
export function listPages(list: PageList) {
	const pages = pagesOf(list.links, list.as === 'terms' ? TERMS_PER_PAGE : mostOf(list));
	const name = (link: PageList['links'][number] | undefined) => clip(link?.label ?? '', 24);
	return { pages, parts: pages.map((links) => `${name(links[0])} – ${name(links.at(-1))}`) };
}
