/**
 * The lists of problems and recommendations, one for each value of each facet. A list exists with or without anything
 * in it: addresses must not come and go with the content.
 */
import { allItems, ITEM_KINDS, ITEM_WORDS } from '../relations/items.ts';
import { perLibrary } from '../relations/per-library.ts';
import { itemValues, type Item } from '../relations/report-items.ts';
import { FACETS, itemListAddress, NO_VALUE, withMeaning, type Option } from '../schemas/facets.ts';
import type { ItemKind, Library } from '../schemas/library.ts';
import { distinct } from '../text/distinct.ts';
import { formatNumber } from '../text/thai.ts';
import { itemFacets, type ItemFacet } from './item-facets.ts';

export interface ItemList {
	readonly kind: ItemKind;
	readonly facet: ItemFacet;
	readonly option: Option;
	/** Root-relative, without the base path. */
	readonly address: string;
	readonly title: string;
	readonly lead: string;
	readonly items: readonly Item[];
}

/** How many, of how many agencies, and what is known of answers. */
export function itemsLead(kind: ItemKind, items: readonly Item[]): string {
	const { one } = ITEM_WORDS[kind];
	if (items.length === 0) return `ยังไม่มี${one}ในกลุ่มนี้`;
	const where = `${one} ${formatNumber(items.length)} ข้อ จากรายงานใน ${distinct(items.map(({ focus }) => focus)).length} จุดเน้น`;
	const solved = items.filter(({ solution }) => solution).length;
	const answered = items.filter(({ cases }) => cases.length).length;
	return kind === 'problems'
		? `${where} บอกวิธีแก้ ${formatNumber(solved)} ข้อ มีกรณีปฏิบัติที่ตอบ ${formatNumber(answered)} ข้อ`
		: where;
}

/** Title of a value's list. */
function titleOf(kind: ItemKind, { name }: ItemFacet, option: Option): string {
	const lists = FACETS[name].items?.lists;
	const rest = option.value === NO_VALUE && lists?.none ? lists.none.title : lists?.title(option);
	return `${ITEM_WORDS[kind].one}${rest}`;
}

/** The lists of one facet, in the order of its values; none for a facet that only filters. */
function listsOf(kind: ItemKind, facet: ItemFacet, items: readonly Item[]): ItemList[] {
	if (!facet.path) return [];
	return facet.options.map((option) => {
		const found = items.filter((item) => itemValues(item)[facet.name]?.includes(option.value));
		return {
			kind,
			facet,
			option,
			address: itemListAddress(kind, facet.name, option.value),
			title: titleOf(kind, facet, option),
			lead: withMeaning(facet.name, option.value, itemsLead(kind, found)),
			items: found,
		};
	});
}

const lists = perLibrary(
	(library) =>
		new Map(
			ITEM_KINDS.map((kind) => [
				kind,
				itemFacets(library, kind).map((facet) => ({ facet, lists: listsOf(kind, facet, allItems(library, kind)) })),
			]),
		),
);

/** Every list of a kind, by facet. */
export const itemLists = (
	library: Library,
	kind: ItemKind,
): readonly { readonly facet: ItemFacet; readonly lists: readonly ItemList[] }[] => lists(library).get(kind) ?? [];

/** Every list of both kinds. */
export const allItemLists = (library: Library): ItemList[] =>
	ITEM_KINDS.flatMap((kind) => itemLists(library, kind)).flatMap((group) => group.lists);
