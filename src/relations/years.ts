/** Pages that stand once a fiscal year: the newest at the section's own address, older ones below it. */
import type { Link } from '../components/frame.ts';
import { years } from './entries.ts';

/** The address of a section's page of a year. @param section Address such as `/policies/`. */
export const yearAddress = async (section: string, year: number) =>
	(await years())[0] === year ? section : `${section}${year}/`;

/** The routes of the older years, for `getStaticPaths` of `[year].astro`. */
export const olderYears = async () =>
	(await years()).slice(1).map((year) => ({ params: { year: String(year) }, props: { year } }));

/** The newest year; 0 where there is none, which the content check does not let through. */
export const newestYear = async () => (await years())[0] ?? 0;

/** Links to a section's pages of the other years. */
export const otherYears = async (section: string, year: number): Promise<Link[]> =>
	Promise.all(
		(await years())
			.filter((other) => other !== year)
			.map(async (other) => ({ label: `ปีงบประมาณ ${other}`, href: await yearAddress(section, other) })),
	);
