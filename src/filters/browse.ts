/**
 * The lists by facet that have pages of their own under /browse/. Facets that are collections (agencies, policies,
 * focus points, strands) have theirs already. A list exists for every value of its vocabulary, with or without
 * anything in it: addresses must not come and go with the content.
 */
import { FACET_LABELS } from '../schemas/labels.ts';
import { groupsOf, pagesOf, rangeOf } from '../text/paginate.ts';
import { formatNumber } from '../text/thai.ts';
import { AUDIENCES, CASE_KINDS, EVIDENCE, LEVELS } from '../schemas/vocabulary.ts';
import { cases, marcoParts, numberOf, policies, policyOf } from '../relations/entries.ts';
import { allItemLists } from './item-lists.ts';
import { around } from '../relations/prev-next.ts';
import type { Case } from '../relations/relations.ts';

/** A facet of cases with a list for each value. */
interface CaseFacet {
	/** Part of the address. */
	readonly path: string;
	readonly label: string;
	/** The facet's name in the address of the search page. */
	readonly parameter: string;
	/** Values with their labels; a function where they are content. */
	readonly terms: Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>);
	readonly valuesOf: (item: Case) => readonly string[];
	/** Title of a value's list, by the value's label. */
	readonly title: (label: string) => string;
}

export const CASE_FACETS: readonly CaseFacet[] = [
	{
		path: 'levels',
		label: FACET_LABELS.level,
		parameter: 'level',
		terms: LEVELS,
		valuesOf: ({ data }) => data.levels,
		title: (label) => `กรณีปฏิบัติกับผู้เรียน: ${label}`,
	},
	{
		path: 'audiences',
		label: FACET_LABELS.audience,
		parameter: 'audience',
		terms: AUDIENCES,
		valuesOf: ({ data }) => data.audience,
		title: (label) => `กรณีปฏิบัติที่${label}ลงมือทำ`,
	},
	{
		path: 'kinds',
		label: FACET_LABELS.kind,
		parameter: 'kind',
		terms: CASE_KINDS,
		valuesOf: ({ data }) => [data.kind],
		title: (label) => `กรณีปฏิบัติประเภท${label}`,
	},
	{
		path: 'evidence',
		label: FACET_LABELS.evidence,
		parameter: 'evidence',
		terms: EVIDENCE,
		valuesOf: ({ data }) => [data.evidence],
		title: (label) => `กรณีปฏิบัติที่${label}`,
	},
];

/** A page under /browse/. */
export interface BrowseList {
	/** Root-relative, without the base path. */
	readonly address: string;
	/** Path of the facet and value: `levels`, `primary`. */
	readonly facet: string;
	readonly value: string;
	readonly label: string;
	readonly title: string;
	readonly lead: string;
	/** Of cases. */
	readonly count: number;
}

/** The list of a value, and the cases on it. */
export interface CaseBrowseList extends BrowseList {
	readonly parameter: string;
	/** What the facet is called. */
	readonly facetLabel: string;
	/** By policy in the order of the policies, then by title. */
	readonly cases: readonly Case[];
}

/** One page of a list. */
export interface CasePage {
	readonly list: CaseBrowseList;
	/** Counted from 1. */
	readonly number: number;
	/** What each page of the list holds, in a few words. */
	readonly parts: readonly string[];
	/** Cases by the id of their policy. */
	readonly groups: readonly { readonly id: string; readonly items: readonly Case[] }[];
	readonly siblings: ReturnType<typeof around>;
}

/** As many cards as stay within a page's budget with room to spare. */
const MOST_CASES = 60;

const policyOfCase = ({ data }: Case) => policyOf(data.focus);

/**
 * Strands have pages of their own that tell what they are and name some cases; these lists hold all of them. The index
 * leads to the former.
 */
export const STRAND_FACET: CaseFacet = {
	path: 'marco',
	label: FACET_LABELS.marco,
	parameter: 'marco',
	terms: async () =>
		Object.fromEntries(
			(await marcoParts()).flatMap(({ data }) => (data.letter ? [[data.letter, `${data.letter} ${data.thai}`]] : [])),
		),
	valuesOf: ({ data }) => data.marco.map(({ strand }) => strand),
	title: (label) => `กรณีปฏิบัติในสาระ ${label}`,
};

const distinct = <T>(values: readonly T[]) => new Set(values).size;

const caseLead = (found: readonly Case[]) =>
	found.length
		? `${formatNumber(found.length)} กรณีจาก ${distinct(found.map(({ data }) => data.agency))} หน่วยงาน จัดตามนโยบายของการตรวจราชการ`
		: 'ยังไม่มีกรณีในหมวดนี้';

/** The lists of one facet of cases, in the order of its vocabulary. */
export async function caseLists(facet: CaseFacet): Promise<CaseBrowseList[]> {
	const order = new Map((await policies()).map(({ id }, place) => [id, place]));
	const place = (item: Case) => order.get(policyOfCase(item)) ?? 0;
	const all = (await cases()).toSorted((a, b) => place(a) - place(b));
	const terms = typeof facet.terms === 'function' ? await facet.terms() : facet.terms;
	return Object.entries(terms).map(([value, label]) => {
		const found = all.filter((item) => facet.valuesOf(item).includes(value));
		return {
			address: `/browse/${facet.path}/${value.toLowerCase()}/`,
			facet: facet.path,
			facetLabel: facet.label,
			parameter: facet.parameter,
			value,
			label,
			title: facet.title(label),
			lead: caseLead(found),
			count: found.length,
			cases: found,
		};
	});
}

/** The pages of the lists of one facet. */
export async function casePages(facet: CaseFacet): Promise<CasePage[]> {
	const lists = await caseLists(facet);
	const links = lists.map(({ label, address }) => ({ label, href: address }));
	return lists.flatMap((list, position) => {
		const pages = pagesOf(list.cases, MOST_CASES);
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
export const browseLists = async (): Promise<Pick<BrowseList, 'address' | 'title' | 'lead'>[]> => [
	...(await Promise.all([...CASE_FACETS, STRAND_FACET].map(caseLists))).flat(),
	...(await allItemLists()),
];
