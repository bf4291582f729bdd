/** Long lists over several pages, so that a page's weight does not grow with the knowledge. */

/**
 * A list in pages of like length, none longer than `most`, in the order of the list.
 * @returns at least one page, which is empty where the list is
 */
export function pagesOf<T>(list: readonly T[], most: number): T[][] {
	const count = Math.max(1, Math.ceil(list.length / most));
	const ends = Array.from({ length: count + 1 }, (_, page) => Math.round((page * list.length) / count));
	return ends.slice(1).map((end, page) => list.slice(ends[page], end));
}

/** The address of a list's page, counted from 1; the first is the list's own. */
export const pageAddress = (list: string, page: number) => (page === 1 ? list : `${list}${page}/`);

/** Items under the group they belong to, groups in the order in which they come up. */
export const groupsOf = <T>(list: readonly T[], groupOf: (item: T) => string) =>
	[...Map.groupBy(list, groupOf)].map(([id, items]) => ({ id, items }));

/** From the first to the last of some names in order: 2–4, or 2 alone. */
export const rangeOf = (names: readonly string[]) => [...new Set([names[0], names.at(-1)])].join('–');
