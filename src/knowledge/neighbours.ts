/** Previous and next within a list, as links. */
import type { Link } from '../components/frame.ts';

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
