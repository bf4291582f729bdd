/** The pages that the lists of problems and recommendations are shown on. */
import { groupsOf, pagesOf, rangeOf } from '../text/paginate.ts';
import type { Item, ItemKind } from '../relations/report-items.ts';
import { entry, numberOf, type Entry } from '../relations/entries.ts';
import { itemLists, type ItemList } from './item-lists.ts';
import { around } from '../relations/prev-next.ts';

/** Items of a page that were reported on one policy, or on one focus point. */
export interface ItemGroup {
	readonly subject: Entry<'policies'> | Entry<'focus'>;
	readonly items: readonly Item[];
}

/** One page of a list. */
export interface ItemPage {
	readonly list: ItemList;
	/** Counted from 1. */
	readonly number: number;
	/** What each page of the list holds, in a few words. */
	readonly parts: readonly string[];
	readonly groups: readonly ItemGroup[];
	readonly siblings: ReturnType<typeof around>;
}

/** As many as stay within a page's budget with room to spare. */
const MOST_ITEMS = 50;

/** A list of one policy is read by focus points, all others by policies. */
const subjectOf = (list: ItemList) =>
	list.facet.name === 'policy'
		? { collection: 'focus' as const, name: 'จุดเน้น', of: ({ focus }: Item) => focus }
		: { collection: 'policies' as const, name: 'นโยบายที่', of: ({ policy }: Item) => policy };

async function pagesOfList(list: ItemList, lists: readonly ItemList[]): Promise<ItemPage[]> {
	const subject = subjectOf(list);
	const pages = pagesOf(list.items, MOST_ITEMS);
	const parts = pages.map((items) => `${subject.name} ${rangeOf(items.map((item) => numberOf(subject.of(item))))}`);
	return Promise.all(
		pages.map(async (items, place) => ({
			list,
			number: place + 1,
			parts,
			groups: await Promise.all(
				groupsOf(items, subject.of).map(async (group) => ({
					subject: await entry(subject.collection, group.id),
					items: group.items,
				})),
			),
			siblings: around(
				lists.map(({ address, value }) => ({ label: value.label, href: address })),
				lists.indexOf(list),
				{ address: list.address, pages: pages.length, page: place + 1 },
			),
		})),
	);
}

/** The routes of a kind's lists, for `getStaticPaths` of `[facet]/[value]/[...page].astro`. */
export async function itemRoutes(kind: ItemKind) {
	const pages = await Promise.all(
		(await itemLists(kind)).flatMap(({ lists }) => lists.map((list) => pagesOfList(list, lists))),
	);
	return pages.flat().map((page) => ({
		params: {
			facet: page.list.facet.path,
			value: page.list.value.slug,
			page: page.number === 1 ? undefined : String(page.number),
		},
		props: { page },
	}));
}
