/** What belongs to what, derived from the entries' own fields: nothing is listed twice. */
import { focusOf } from '../collections/cases.ts';
import { parseKey, type Entry } from '../schemas/entry.ts';
import type { CaseQuery, Library, ReportQuery } from '../schemas/library.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { policyOf } from '../schemas/yearly-path.ts';
import { Register } from '../text/inverted-index.ts';
import { perLibrary } from './per-library.ts';

type Case = Entry<'cases'>;
type Report = Entry<'reports'>;

const key = (name: string, value: string) => `${name} ${value}`;

/** The keys that a query asks for. */
const keysOf = (query: CaseQuery | ReportQuery) =>
	Object.entries(query).flatMap(([name, value]) => (value ? [key(name, value)] : []));

/** The owner's kind as a query names it. */
const OWNERS: Readonly<Partial<Record<string, string>>> = { schools: 'school', partners: 'partner' };

/** Cases by everything that they are asked for. */
const casesBy = perLibrary(
	(library) =>
		new Register(library.all('cases'), (item) => {
			const { agency, marco, schools, partners, owner } = item.data;
			const { collection, id } = parseKey(owner ?? '');
			const kind = OWNERS[collection];
			return [
				key('agency', agency),
				...focusOf(item).flatMap((focus) => [key('focus', focus), key('policy', policyOf(focus))]),
				...marco.map(({ strand }) => key('strand', strand)),
				...schools.map((school) => key('school', school)),
				...partners.map((partner) => key('partner', partner)),
				...(kind ? [key(kind, id)] : []),
			];
		}),
);

/** The cases that meet a query, by title; those whose main focus point is asked for come first. */
export function findCases(library: Library, query: CaseQuery): readonly Case[] {
	const found = casesBy(library).find(...keysOf(query));
	const main = (item: Case) => Number(item.data.focus !== query.focus);
	return query.focus ? found.sort((a, b) => main(a) - main(b)) : found;
}

/** Reports by where they belong, the cases that they name, and the cases that answer their problems. */
const reportsBy = perLibrary(
	(library) =>
		new Register(library.all('reports'), ({ id, data }) => {
			const { focus, agency } = parseReportId(id);
			return [
				key('focus', focus),
				key('agency', agency),
				key('policy', policyOf(focus)),
				...data.cases.map((named) => key('names', named)),
				...data.problems.flatMap(({ cases }) => cases.map((named) => key('answered by', named))),
			];
		}),
);

/** The reports on a focus point, on a policy, or of an agency. */
export const findReports = (library: Library, query: ReportQuery): readonly Report[] =>
	reportsBy(library).find(...keysOf(query));

/** Where each entry stands in a list, by its id. */
const placesIn = (list: readonly { id: string }[]) => new Map(list.map(({ id }, place) => [id, place]));
const placesOfCases = perLibrary((library) => placesIn(library.all('cases')));
const placesOfReports = perLibrary((library) => placesIn(library.all('reports')));

/** In the order of the places, each once. */
const inOrder = <T extends { id: string }>(items: readonly T[], places: ReadonlyMap<string, number>): T[] =>
	[...new Map(items.map((item) => [item.id, item])).values()].sort(
		(a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
	);

/** The cases that a report points to: those of its agency on its focus point, then those it names. */
export function casesOfReport(library: Library, report: Report): readonly Case[] {
	const { focus, agency } = parseReportId(report.id);
	const own = findCases(library, { focus, agency });
	const shown = new Set(own.map(({ id }) => id));
	const named = report.data.cases.filter((id) => !shown.has(id)).map((id) => library.get('cases', id));
	return [...own, ...inOrder(named, placesOfCases(library))];
}

/** The reports that tell of a case: those of its agency on its focus points, and those that name it. */
export function reportsOfCase(library: Library, item: Case): readonly Report[] {
	const by = reportsBy(library);
	const told = focusOf(item).flatMap((focus) => by.find(key('focus', focus), key('agency', item.data.agency)));
	return inOrder([...told, ...by.find(key('names', item.id))], placesOfReports(library));
}

/** The problems that the editors see answered by a case, with the report they stand in. */
export const problemsAnsweredBy = (library: Library, item: Case) =>
	reportsBy(library)
		.find(key('answered by', item.id))
		.flatMap((report) =>
			report.data.problems.filter(({ cases }) => cases.includes(item.id)).map((problem) => ({ report, problem })),
		);

/** Partners by those they work with. */
const partnersBy = perLibrary((library) => new Register(library.all('partners'), ({ data }) => data.with));

/** The partners that say they work with an agency, a school or a partner, given as `collection/id`. */
export const partnersWith = (library: Library, reference: string): readonly Entry<'partners'>[] =>
	partnersBy(library).find(reference);
