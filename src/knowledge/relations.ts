/** What belongs to what, derived from the entries' own fields: nothing is listed twice. */
import { parseReportId } from '../lib/content/reports.ts';
import { cases, partners, policyOf, reports, type Entry } from './entries.ts';

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

/** The cases that meet a query, by title; those whose main focus point is asked for come first. */
export async function findCases(query: CaseQuery): Promise<Case[]> {
	const found = (await cases()).filter(
		(item) =>
			(!query.agency || item.data.agency === query.agency) &&
			(!query.focus || focusOf(item).includes(query.focus)) &&
			(!query.policy || focusOf(item).some((focus) => policyOf(focus) === query.policy)) &&
			(!query.strand || item.data.marco.some(({ strand }) => strand === query.strand)) &&
			(!query.school || item.data.schools.includes(query.school) || item.data.owner === `schools/${query.school}`) &&
			(!query.partner || item.data.partners.includes(query.partner) || item.data.owner === `partners/${query.partner}`),
	);
	const main = (item: Case) => Number(item.data.focus !== query.focus);
	return query.focus ? found.sort((a, b) => main(a) - main(b)) : found;
}

/** The reports on a focus point, or of an agency. */
export const findReports = async (query: { focus?: string; agency?: string; policy?: string }) =>
	(await reports()).filter(({ id }) => {
		const key = parseReportId(id);
		return (
			(!query.focus || key.focus === query.focus) &&
			(!query.agency || key.agency === query.agency) &&
			(!query.policy || policyOf(key.focus) === query.policy)
		);
	});

/** The cases that a report points to: those of its agency on its focus point, then those it names. */
export async function casesOfReport(report: Report): Promise<Case[]> {
	const { focus, agency } = parseReportId(report.id);
	const own = await findCases({ focus, agency });
	const shown = new Set(own.map(({ id }) => id));
	const named = (await cases()).filter(({ id }) => report.data.cases.includes(id) && !shown.has(id));
	return [...own, ...named];
}

/** The reports that tell of a case: those of its agency on its focus points, and those that name it. */
export async function reportsOfCase(item: Case): Promise<Report[]> {
	const points = focusOf(item);
	return (await reports()).filter((report) => {
		const { focus, agency } = parseReportId(report.id);
		return (agency === item.data.agency && points.includes(focus)) || report.data.cases.includes(item.id);
	});
}

/** The problems that the editors see answered by a case, with the report they stand in. */
export async function problemsAnsweredBy(item: Case) {
	return (await reports()).flatMap((report) =>
		report.data.problems.filter((problem) => problem.cases.includes(item.id)).map((problem) => ({ report, problem })),
	);
}

/** The partners that say they work with an agency or a school. */
export const partnersWith = async (reference: string) =>
	(await partners()).filter(({ data }) => data.with.includes(reference));
