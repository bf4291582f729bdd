/** Focus points by agencies: who reported what in a fiscal year. */
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { policyOf, yearOf } from '../schemas/yearly-path.ts';
import { reportingAgencies } from './agencies.ts';
import { tally, type Answer, type Tally } from './tally.ts';

/** A focus point with one tally an agency, in the order of the columns; undefined where nothing was reported. */
interface MatrixRow {
	readonly point: Entry<'focus'>;
	readonly cells: readonly (Tally | undefined)[];
}

/** A policy's rows, with what each agency reported on all of them. */
interface MatrixGroup {
	readonly policy: Entry<'policies'>;
	readonly rows: readonly MatrixRow[];
	readonly sums: readonly Tally[];
}

export interface Matrix {
	/** Fiscal year, Buddhist era. */
	readonly year: number;
	readonly columns: readonly Entry<'agencies'>[];
	readonly groups: readonly MatrixGroup[];
	/** What each agency reported in the whole year. */
	readonly sums: readonly Tally[];
	/** Reports in which the source names nobody: they stand in no column. */
	readonly nobody: readonly Entry<'reports'>[];
}

const answersOf = (library: Library, found: readonly Entry<'reports'>[]): Answer[] =>
	found.map((report) => {
		const { focus, agency } = parseReportId(report.id);
		const { progress, problems, practices } = report.data;
		return {
			focus,
			agency,
			cases: library.casesOfReport(report).map(({ id }) => id),
			progress: progress.length,
			problems: problems.length,
			practices: practices.length,
		};
	});

/** The matrix of a fiscal year, given in the Buddhist era. */
export function matrixOf(library: Library, year: number): Matrix {
	const columns = reportingAgencies(library);
	const named = new Set(columns.map(({ id }) => id));
	const found = library.all('reports').filter(({ id }) => yearOf(id) === year);
	const answers = answersOf(
		library,
		found.filter(({ id }) => named.has(parseReportId(id).agency)),
	);
	const sums = (list: readonly Answer[]) => columns.map(({ id }) => tally(list.filter(({ agency }) => agency === id)));
	const points = library.all('focus').filter(({ id }) => yearOf(id) === year);
	const groups = library
		.all('policies')
		.filter(({ id }) => yearOf(id) === year)
		.map((policy) => ({
			policy,
			rows: points
				.filter(({ id }) => policyOf(id) === policy.id)
				.map((point) => ({
					point,
					cells: sums(answers.filter(({ focus }) => focus === point.id)).map((cell) =>
						cell.answers ? cell : undefined,
					),
				})),
			sums: sums(answers.filter(({ focus }) => policyOf(focus) === policy.id)),
		}));
	return {
		year,
		columns,
		groups,
		sums: sums(answers),
		nobody: found.filter(({ id }) => !named.has(parseReportId(id).agency)),
	};
}
