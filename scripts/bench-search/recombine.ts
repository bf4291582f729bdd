/** Sites of several times the pages, from the site's own text: every page is made of blocks of pages of its type. */
import type { SearchRecord } from '../../src/search/records.ts';
import { randomFrom } from './sample.ts';

/** @param times how many times the pages; the first are the site's own */
export const recombine = (records: readonly SearchRecord[], times: number): SearchRecord[] => {
	const random = randomFrom(times);
	const byType = Map.groupBy(records, ({ facets }) => facets.type?.[0] ?? '');
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	const made = Array.from({ length: times - 1 }, (_, copy) =>
		records.map((record): SearchRecord => {
			const alike = byType.get(record.facets.type?.[0] ?? '') ?? [record];
			const other = () => pick(alike) ?? record;
			const [path = '', hash] = record.url.split('#');
			return {
				...record,
				url: `${path}x${copy + 1}/${hash ? `#${hash}` : ''}`,
				title: `${record.title} ${copy + 2}`,
				lead: other().lead,
				sections: record.sections.map((section) => ({
					...section,
					blocks: section.blocks.map((block) => pick(pick(other().sections)?.blocks ?? []) ?? block),
				})),
				facets: { ...other().facets, type: record.facets.type ?? [] },
			};
		}),
	);
	return [...records, ...made.flat()];
};
