/** Pages that stand once a fiscal year: the newest at the section's own address, older ones below it. */
import type { Library } from '../schemas/library.ts';
import type { Link } from '../schemas/page.ts';
import { yearOf } from '../schemas/yearly-path.ts';

/** As many years as lists of choices offer: a year adds some thirty focus points to each. */
const RECENT = 3;

/** Those of some policies or focus points that are of a recent year; older ones are found by their year. */
export function recent<T extends { id: string }>(library: Library, entries: readonly T[]): T[] {
	const latest = library.years.slice(0, RECENT);
	return entries.filter(({ id }) => latest.includes(yearOf(id)));
}

/** The address of a section's page of a year. @param section Address such as `/policies/`. */
export const yearAddress = (library: Library, section: string, year: number) =>
	library.years[0] === year ? section : `${section}${year}/`;

/** The routes of the older years, for `getStaticPaths` of `[year].astro`. */
export const olderYears = (library: Library) =>
	library.years.slice(1).map((year) => ({ params: { year: String(year) }, props: { year } }));

/** The newest year; 0 where there is none, which the content check does not let through. */
export const newestYear = (library: Library) => library.years[0] ?? 0;

/** Links to a section's pages of the other years. */
export const otherYears = (library: Library, section: string, year: number): Link[] =>
	library.years
		.filter((other) => other !== year)
		.map((other) => ({ label: `ปีงบประมาณ ${other}`, href: yearAddress(library, section, other) }));
