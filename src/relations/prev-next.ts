/** Previous and next within a list, as links. */
import type { Link } from '../components/frame.ts';
import { pageAddress } from '../text/paginate.ts';

/**
 * The entries before and after one, for the frame.
 * @param list Entries in reading order.
 * @param id The entry in the middle.
 * @param link How an entry is linked to.
 */
export function neighbours<T extends { id: string }>(list: readonly T[], id: string, link: (item: T) => Link) {
	const position = list.findIndex((item) => item.id === id);
	const [before, after] = [list[position - 1], list[position + 1]];
	return { prev: before && link(before), next: after && link(after) };
}

/**
 * Previous and next for a page of a list: first through the list's own pages, then to the lists beside it.
 * @param lists Links to the lists in reading order.
 * @param position Where this list stands among them.
 * @param own The list's address, its number of pages, and the page shown, counted from 1.
 */
export function around(
	lists: readonly Link[],
	position: number,
	{ address, pages, page }: { address: string; pages: number; page: number },
) {
	const part = (number: number) => ({ label: `หน้า ${number}`, href: pageAddress(address, number) });
	return {
		prev: page > 1 ? part(page - 1) : lists[position - 1],
		next: page < pages ? part(page + 1) : lists[position + 1],
	};
}
