/** The pages that the lists of problems and recommendations are shown on. */
import { around } from '../relations/prev-next.ts';
import type { Item } from '../relations/report-items.ts';
import type { Entry } from '../schemas/entry.ts';
import type { ItemKind, Library } from '../schemas/library.ts';
import { anchorOf, numberOf } from '../schemas/yearly-path.ts';
import { groupsOf, pagesOf, rangeOf } from '../text/paginate.ts';
import { itemLists, type ItemList } from './item-lists.ts';

/** Items of a page that were reported on one policy, or on one focus point. */
export interface ItemGroup {
	readonly subject: Entry<'policies' | 'focus'>;
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

function pagesOfList(library: Library, list: ItemList, lists: readonly ItemList[]): ItemPage[] {
	const subject = subjectOf(list);
	const pages = pagesOf(list.items, MOST_ITEMS);
	const parts = pages.map((items) => `${subject.name} ${rangeOf(items.map((item) => numberOf(subject.of(item))))}`);
	return pages.map((items, place) => ({
		list,
		number: place + 1,
		parts,
		groups: groupsOf(items, subject.of).map((group) => ({
			subject: library.get(subject.collection, group.id),
			items: group.items,
		})),
		siblings: around(
			lists.map(({ address, option }) => ({ label: option.label, href: address })),
			lists.indexOf(list),
			{ address: list.address, pages: pages.length, page: place + 1 },
		),
	}));
}

/** The routes of a kind's lists, for `getStaticPaths` of `[facet]/[value]/[...page].astro`. */
export const itemRoutes = (library: Library, kind: ItemKind) =>
	itemLists(library, kind)
		.flatMap(({ lists }) => lists.flatMap((list) => pagesOfList(library, list, lists)))
		.map((page) => ({
			params: {
				facet: page.list.facet.path,
				value: anchorOf(page.list.option.value),
				page: page.number === 1 ? undefined : String(page.number),
			},
			props: { page },
		}));
