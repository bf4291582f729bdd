/** Previous and next of the pages of a list. */
import type { Link } from '../schemas/page.ts';
import { pageAddress } from '../text/paginate.ts';

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
