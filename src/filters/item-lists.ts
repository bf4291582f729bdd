/**
 * The lists of problems and recommendations, one for each value of each facet. A list exists with or without anything
 * in it: addresses must not come and go with the content.
 */
import type { Item, ItemKind } from '../relations/report-items.ts';
import { formatNumber } from '../text/thai.ts';
import { itemFacets, type ItemFacet, type ItemFacetValue } from './item-facets.ts';
import { allItems, ITEM_KINDS, ITEM_WORDS } from '../relations/items.ts';

export interface ItemList {
	readonly kind: ItemKind;
	readonly facet: ItemFacet;
	readonly value: ItemFacetValue;
	/** Root-relative, without the base path. */
	readonly address: string;
	readonly title: string;
	readonly lead: string;
	readonly items: readonly Item[];
}

/** The address of the list of a facet's value. */
export const itemListAddress = (kind: ItemKind, path: string, slug: string) => `/${kind}/${path}/${slug}/`;

const distinct = (values: readonly string[]) => new Set(values).size;

/** How many, of how many agencies, and what is known of answers. */
export function itemsLead(kind: ItemKind, items: readonly Item[]): string {
	const { one } = ITEM_WORDS[kind];
	if (items.length === 0) return `ยังไม่มี${one}ในกลุ่มนี้`;
	const where = `${one} ${formatNumber(items.length)} ข้อ จากรายงานใน ${distinct(items.map(({ focus }) => focus))} จุดเน้น`;
	const solved = items.filter(({ solution }) => solution).length;
	const answered = items.filter(({ cases }) => cases.length).length;
	return kind === 'problems'
		? `${where} บอกวิธีแก้ ${formatNumber(solved)} ข้อ มีกรณีปฏิบัติที่ตอบ ${formatNumber(answered)} ข้อ`
		: where;
}

/** The lists of one facet, in the order of its values; none for a facet that only filters. */
function listsOf(kind: ItemKind, facet: ItemFacet, items: readonly Item[]): ItemList[] {
	const { path } = facet;
	if (!path) return [];
	return facet.values.map((value) => {
		const found = items.filter((item) => facet.valuesOf(item).includes(value.value));
		return {
			kind,
			facet,
			value,
			address: itemListAddress(kind, path, value.slug),
			title: value.title,
			lead: itemsLead(kind, found),
			items: found,
		};
	});
}

/** Every list of a kind, by facet. */
export async function itemLists(kind: ItemKind): Promise<{ facet: ItemFacet; lists: ItemList[] }[]> {
	const items = await allItems(kind);
	return (await itemFacets(kind)).map((facet) => ({ facet, lists: listsOf(kind, facet, items) }));
}

/** Every list of both kinds. */
export const allItemLists = async (): Promise<ItemList[]> =>
	(await Promise.all(ITEM_KINDS.map(itemLists))).flat().flatMap(({ lists }) => lists);
