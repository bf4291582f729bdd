/** What belongs to what, derived from the entries' own fields: nothing is listed twice. */
import { parseReportId } from '../schemas/report-id.ts';
import { Register } from '../text/inverted-index.ts';
import { cases, entry, partners, policyOf, reports, type Entry } from './entries.ts';
import { once } from './once.ts';

export type Case = Entry<'cases'>;
export type Report = Entry<'reports'>;

/** All focus points that a case belongs to, its main one first. */
export const focusOf = ({ data }: Case) => [data.focus, ...data.alsoFocus];

/** What cases can be asked for; every condition given has to hold. */
export interface CaseQuery {
	agency?: string;
	focus?: string;
	policy?: string;
	strand?: string;
	school?: string;
	partner?: string;
}

const key = (name: string, value: string) => `${name} ${value}`;

/** The keys that a query asks for. */
const keysOf = (query: Readonly<Record<string, string | undefined>>) =>
	Object.entries(query).flatMap(([name, value]) => (value ? [key(name, value)] : []));

/** Cases by everything that they are asked for. */
const casesBy = once(
	async () =>
		new Register(await cases(), (item) => {
			const { agency, marco, schools, partners, owner } = item.data;
			const [kind, ...rest] = owner?.split('/') ?? [];
			return [
				key('agency', agency),
				...focusOf(item).flatMap((focus) => [key('focus', focus), key('policy', policyOf(focus))]),
				...marco.map(({ strand }) => key('strand', strand)),
				...schools.map((id) => key('school', id)),
				...partners.map((id) => key('partner', id)),
				...(kind === 'schools' || kind === 'partners' ? [key(kind.slice(0, -1), rest.join('/'))] : []),
			];
		}),
);

/** The cases that meet a query, by title; those whose main focus point is asked for come first. */
export async function findCases(query: CaseQuery): Promise<Case[]> {
	const found = (await casesBy()).find(...keysOf({ ...query }));
	const main = (item: Case) => Number(item.data.focus !== query.focus);
	return query.focus ? found.sort((a, b) => main(a) - main(b)) : found;
}

/** Reports by where they belong, the cases that they name, and the cases that answer their problems. */
const reportsBy = once(
	async () =>
		new Register(await reports(), ({ id, data }) => {
			const { focus, agency } = parseReportId(id);
			return [
				key('focus', focus),
				key('agency', agency),
				key('policy', policyOf(focus)),
				...data.cases.map((named) => key('names', named)),
				...data.problems.flatMap(({ cases: answering }) => answering.map((named) => key('answered by', named))),
			];
		}),
);

/** The reports on a focus point, or of an agency. */
export const findReports = async (query: { focus?: string; agency?: string; policy?: string }) =>
	(await reportsBy()).find(...keysOf(query));

/** Where each entry stands in a list, by its id. */
const placesIn = (list: readonly { id: string }[]) => new Map(list.map(({ id }, place) => [id, place]));
const placesOfCases = once(async () => placesIn(await cases()));
const placesOfReports = once(async () => placesIn(await reports()));

/** In the order of the places, each once. */
const inOrder = <T extends { id: string }>(items: readonly T[], places: ReadonlyMap<string, number>): T[] =>
	[...new Map(items.map((item) => [item.id, item])).values()].sort(
		(a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
	);

/** The cases that a report points to: those of its agency on its focus point, then those it names. */
export async function casesOfReport(report: Report): Promise<Case[]> {
	const { focus, agency } = parseReportId(report.id);
	const own = await findCases({ focus, agency });
	const shown = new Set(own.map(({ id }) => id));
	const named = await Promise.all(report.data.cases.filter((id) => !shown.has(id)).map((id) => entry('cases', id)));
	return [...own, ...inOrder(named, await placesOfCases())];
}

/** The reports that tell of a case: those of its agency on its focus points, and those that name it. */
export async function reportsOfCase(item: Case): Promise<Report[]> {
	const by = await reportsBy();
	const told = focusOf(item).flatMap((focus) => by.find(key('focus', focus), key('agency', item.data.agency)));
	return inOrder([...told, ...by.find(key('names', item.id))], await placesOfReports());
}

/** The problems that the editors see answered by a case, with the report they stand in. */
export async function problemsAnsweredBy(item: Case) {
	return (await reportsBy())
		.find(key('answered by', item.id))
		.flatMap((report) =>
			report.data.problems.filter((problem) => problem.cases.includes(item.id)).map((problem) => ({ report, problem })),
		);
}

/** Partners by those they work with. */
const partnersBy = once(async () => new Register(await partners(), ({ data }) => data.with));

/** The partners that say they work with an agency, a school or a partner, given as `collection/id`. */
export const partnersWith = async (reference: string) => (await partnersBy()).find(reference);
