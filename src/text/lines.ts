/** Line ranges of transcriptions: `[from, to]`, both included, counted from 1. */

export type LineRange = readonly [number, number];

/** Line ranges joined where they touch or overlap, in order. */
export function joinLines(ranges: readonly LineRange[]): [number, number][] {
	const joined: [number, number][] = [];
	for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return joined;
}

/** Line ranges in words: `บรรทัด 12, 20–25`. */
export const formatLines = (ranges: readonly LineRange[]) =>
	`บรรทัด ${joinLines(ranges)
		.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
		.join(', ')}`;

/**
 * A place in a document in words: `หน้า 78–91 ตามสารบัญ · บรรทัด 1841–1860`.
 * @param pages Pages of the printed document, where they are known.
 */
export const formatPlace = (pages: string | undefined, ranges: readonly LineRange[]) =>
	[pages && `หน้า ${pages}`, formatLines(ranges)].filter(Boolean).join(' · ');
