/** Puts events in order and into years, as a timeline shows them. */
import { buddhistYearOf } from '../text/thai.ts';

interface Dated {
	/** Day, month or year of the common era: 2023-01-16, 2023-01 or 2023. */
	readonly from: string;
}

/** The events of one year of the Buddhist era. */
export interface YearOfEvents<T> {
	readonly year: number;
	readonly events: readonly T[];
}

/** Events by year, the oldest first. What is known less exactly stands before what has a day in the same year. */
export const byYear = <T extends Dated>(events: readonly T[]): YearOfEvents<T>[] =>
	[
		...Map.groupBy(
			events.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
			({ from }) => buddhistYearOf(from),
		),
	].map(([year, found]) => ({ year, events: found }));
