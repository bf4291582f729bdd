/**
 * What a citation is made from: one item of CSL-JSON, from which the Thai text and all files come.
 *
 * Names are `literal`: a Thai name is printed and sorted as it is said, given name first, and must never be turned
 * around. Years are those of the common era, for that is what CSL, BibTeX and RIS define and what reference managers
 * sort and compare by; none of them converts eras. The year of the Buddhist era stands in `note`, which all of them
 * show and print, and in the Thai text that readers copy. (`original-date` would say that the work came out twice.)
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
import { buddhistYearOf } from '../../text/thai.ts';

/** The kinds of things that the site cites. `webpage` also for news: RIS has no author for a newspaper's article. */
export type CslType = 'webpage' | 'report' | 'dataset';

export interface CslItem {
	/** Key by which papers cite it, ASCII without spaces: `rayong-marco-m`. */
	id: string;
	type: CslType;
	title: string;
	/** Absent where nobody is named, and where the author would be the title again. */
	author?: { literal: string }[];
	/** Common era: year, or year and month, or year, month and day. Absent where no date is known. */
	issued?: { 'date-parts': [number[]] };
	/** The web site that a page belongs to. */
	'container-title'?: string;
	/** Absolute address. */
	URL?: string;
	language: 'th';
	note?: string;
}

/** The site as citations name it; see `src/site.ts`. */
export interface CitedSite {
	readonly name: string;
	/** Begins the keys. */
	readonly key: string;
	/** Empty until a body runs the site; then it is the author of its pages. */
	readonly publisher: string;
	/** Date of the edition in ISO form, common era; empty where there is none. */
	readonly published: string;
}

/** Date and year fields of an ISO date of the common era: 2023-01-16, 2023-01 or 2023. */
const dated = (iso: string | undefined): Pick<CslItem, 'issued' | 'note'> =>
	iso ? { issued: { 'date-parts': [iso.split('-').map(Number)] }, note: `ปี พ.ศ. ${buddhistYearOf(iso)}` } : {};

/** Adds to the note, in which the year of the Buddhist era stands. */
const noted = <T extends Pick<CslItem, 'note'>>(item: T, more: string | undefined): T =>
	more ? { ...item, note: [item.note, more].filter(Boolean).join('; ') } : item;

/** A key from an address: `/marco/m/` of the site `rayong` is rayong-marco-m. */
const keyOf = (site: CitedSite, address: string) =>
	[site.key, ...address.split(/[/#]/)]
		.filter(Boolean)
		.join('-')
		.replace(/[^\w.-]/g, '');

/**
 * A page of the site, or a part of one.
 * @param page `address` is root-relative without the base path, with `#part` where a part is meant; `url` the same as
 * an absolute address.
 */
export function citedPage(
	site: CitedSite,
	page: { address: string; url: string; title: string; type?: CslType | undefined; note?: string | undefined },
): CslItem {
	const author = site.publisher || site.name;
	return {
		id: keyOf(site, page.address),
		type: page.type ?? 'webpage',
		title: page.title,
		// The front page is called what the site is called.
		...(author === page.title ? {} : { author: [{ literal: author }] }),
		...noted(dated(site.published), page.note),
		...(page.title === site.name ? {} : { 'container-title': site.name }),
		URL: page.url,
		language: 'th',
	};
}

/** A document that the site rests on. */
export const citedDocument = (
	site: CitedSite,
	document: {
		id: string;
		title: string;
		kind: string;
		publisher?: string | undefined;
		date?: string | undefined;
		url?: string | undefined;
	},
): CslItem => ({
	id: keyOf(site, `/${document.id}/`),
	type: document.kind === 'report' ? 'report' : 'webpage',
	title: document.title,
	...(document.publisher ? { author: [{ literal: document.publisher }] } : {}),
	...dated(document.date),
	...(document.url ? { URL: document.url } : {}),
	language: 'th',
});
