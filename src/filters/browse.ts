/**
 * The lists by facet that have pages of their own under /browse/. Facets that are collections (agencies, policies,
 * focus points, strands) have theirs already. A list exists for every value of its vocabulary, with or without
 * anything in it: addresses must not come and go with the content.
 */
import { definitionOf } from '../collections/index.ts';
import { perLibrary } from '../relations/per-library.ts';
import { around } from '../relations/prev-next.ts';
import type { Entry } from '../schemas/entry.ts';
import {
	browseAddress,
	FACET_NAMES,
	FACETS,
	labelOf,
	optionsOf,
	withMeaning,
	type FacetName,
	type Option,
} from '../schemas/facets.ts';
import type { Library } from '../schemas/library.ts';
import { numberOf, policyOf } from '../schemas/yearly-path.ts';
import { groupsOf, pagesOf, rangeOf } from '../text/paginate.ts';
import { formatNumber } from '../text/thai.ts';
import { allItemLists } from './item-lists.ts';

type Case = Entry<'cases'>;

const isVocabulary = (name: FacetName) => typeof FACETS[name].values !== 'function';

/** The facets of cases with a list for each value; those whose values are entries, which have pages of their own, last. */
export const BROWSED = FACET_NAMES.filter((name) => FACETS[name].browse).toSorted(
	(a, b) => Number(isVocabulary(b)) - Number(isVocabulary(a)),
);

/** Those whose values have no other page. */
export const BROWSED_TERMS = BROWSED.filter(isVocabulary);

/** The list of a value, and the cases on it. */
export interface CaseList {
	/** Root-relative, without the base path. */
	readonly address: string;
	readonly facet: FacetName;
	/** What the facet is called. */
	readonly facetLabel: string;
	/** Part of the address: `levels`. */
	readonly path: string;
	readonly option: Option;
	readonly title: string;
	readonly lead: string;
	/** By policy in the order of the policies, then by title. */
	readonly cases: readonly Case[];
}

/** One page of a list. */
export interface CasePage {
	readonly list: CaseList;
	/** Counted from 1. */
	readonly number: number;
	/** What each page of the list holds, in a few words. */
	readonly parts: readonly string[];
	/** Cases by the id of their policy. */
	readonly groups: readonly { readonly id: string; readonly items: readonly Case[] }[];
	readonly siblings: ReturnType<typeof around>;
}

/** As many cards as stay within a page's budget with room to spare. */
const MAX_CARDS = 60;

const policyOfCase = ({ data }: Case) => policyOf(data.focus);

const caseLead = (found: readonly Case[]) =>
	found.length
		? `${formatNumber(found.length)} กรณีจาก ${new Set(found.map(({ data }) => data.agency)).size} หน่วยงาน จัดตามนโยบายของการตรวจราชการ`
		: 'ยังไม่มีกรณีในหมวดนี้';

/** All cases by policy, and the values that each is looked up by. */
const valued = perLibrary((library) => {
	const order = new Map(library.all('policies').map(({ id }, place) => [id, place]));
	const place = (item: Case) => order.get(policyOfCase(item)) ?? 0;
	return library
		.all('cases')
		.toSorted((a, b) => place(a) - place(b))
		.map((item) => ({ item, values: definitionOf(item).facets(item, library) }));
});

/** The lists of one facet of cases, in the order of its values. */
export function caseLists(library: Library, name: FacetName): CaseList[] {
	const { label, browse } = FACETS[name];
	if (!browse) return [];
	return optionsOf(library, name).map((option) => {
		const cases = valued(library).flatMap(({ item, values }) => (values[name]?.includes(option.value) ? item : []));
		return {
			address: browseAddress(name, option.value),
			facet: name,
			facetLabel: label,
			path: browse.path,
			option,
			title: browse.title(option),
			lead: withMeaning(name, option.value, caseLead(cases)),
			cases,
		};
	});
}

/** The pages of the lists of one facet. */
export function casePages(library: Library, name: FacetName): CasePage[] {
	const lists = caseLists(library, name);
	const links = lists.map(({ option, address }) => ({ label: labelOf(option), href: address }));
	return lists.flatMap((list, position) => {
		const pages = pagesOf(list.cases, MAX_CARDS);
		const parts = pages.map((items) => `นโยบายที่ ${rangeOf(items.map((item) => numberOf(policyOfCase(item))))}`);
		return pages.map((items, place) => ({
			list,
			number: place + 1,
			parts,
			groups: groupsOf(items, policyOfCase),
			siblings: around(links, position, { address: list.address, pages: pages.length, page: place + 1 }),
		}));
	});
}

/** Every list by facet of the site: of cases, of problems and of recommendations. */
export const browseLists = (library: Library): { address: string; title: string; lead: string }[] => [
	...BROWSED.flatMap((name) => caseLists(library, name)),
	...allItemLists(library),
];
