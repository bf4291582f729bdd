/** The matrix: every cell says what content/ says, and every report is reached. */
import { expect, test } from 'vitest';
import { parseReportId } from '../../src/schemas/report-id.ts';
import { CASES, entriesOf, REPORTS } from './content.ts';
import { BASE, CONTENT_PAGES } from './site.ts';

const YEARS = [...new Set(entriesOf('focus').map(({ id }) => id.split('/')[0] ?? ''))].sort().reverse();
const AGENCIES = entriesOf('agencies')
	.filter(({ data }) => data.kind !== 'unspecified')
	.sort((a, b) => a.data.order - b.data.order);
const path = (href = '') => `/${href.slice(BASE.length)}`;
const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

interface Counts {
	done: number;
	trouble: number;
	practice: number;
}

/** What reports tell together; a case counts once. */
function countsOf(reports: typeof REPORTS): Counts {
	const cases = reports.flatMap(({ id, data }) => {
		const { focus, agency } = parseReportId(id);
		const own = CASES.filter(
			(item) => item.data.agency === agency && [item.data.focus, ...item.data.alsoFocus].includes(focus),
		);
		return [...own.map((item) => item.id), ...data.cases];
	});
	const sum = (section: 'progress' | 'problems' | 'practices') =>
		reports.reduce((total, { data }) => total + data[section].length, 0);
	return { done: sum('progress'), trouble: sum('problems'), practice: sum('practices') + new Set(cases).size };
}

const pageOf = (year: string) =>
	CONTENT_PAGES.find(({ address }) => address === `${BASE}matrix/${year === YEARS[0] ? '' : `${year}/`}`);

/** The numbers of a cell by their sort, none as 0. */
const shown = (cell: Element) => ({
	done: Number(cell.querySelector('.done')?.text.replace(/\D/g, '') ?? 0),
	trouble: Number(cell.querySelector('.trouble')?.text.replace(/\D/g, '') ?? 0),
	practice: Number(cell.querySelector('.practice')?.text.replace(/\D/g, '') ?? 0),
});
type Element = NonNullable<ReturnType<NonNullable<ReturnType<typeof pageOf>>['root']['querySelector']>>;

test.each(YEARS)('%s: a row a focus point, a column an agency, a cell what was reported', (year) => {
	const table = pageOf(year)?.root.querySelector('table.matrix');
	expect(
		table
			?.querySelectorAll('thead th[scope="col"]')
			.slice(1)
			.map((head) => folded(head.text)),
	).toEqual(AGENCIES.map(({ data }) => folded(data.short)));
	const rows = table?.querySelectorAll('tbody tr:has(th[scope="row"])') ?? [];
	const heads = rows.map((row) => path(row.querySelector('th a')?.getAttribute('href')));
	expect(heads.toSorted()).toEqual(
		entriesOf('focus')
			.filter(({ id }) => id.startsWith(`${year}/`))
			.map(({ id }) => `/focus/${id}/`)
			.toSorted(),
	);
	rows.forEach((row, place) => {
		const focus = heads[place]?.slice('/focus/'.length, -1);
		const cells = row.querySelectorAll('td');
		expect(cells).toHaveLength(AGENCIES.length);
		AGENCIES.forEach((agency, column) => {
			const id = `${focus}/${agency.id}`;
			const report = REPORTS.filter((candidate) => candidate.id === id);
			const cell = cells[column]!;
			if (report.length === 0) {
				expect(cell.querySelector('a'), id).toBeNull();
				expect(folded(cell.text), id).toContain('ไม่มีรายงาน');
			} else {
				expect(path(cell.querySelector('a')?.getAttribute('href'))).toBe(`/reports/${id}/`);
				expect(shown(cell), id).toEqual(countsOf(report));
			}
		});
	});
});

test.each(YEARS)('%s: sums of policies and of the year', (year) => {
	const page = pageOf(year);
	const sums = page?.root.querySelectorAll('tr.sum') ?? [];
	expect(sums.length).toBeGreaterThan(1);
	for (const row of sums) {
		const policy = /\/policies\/(.+)\/$/.exec(row.querySelector('th a')?.getAttribute('href') ?? '')?.[1] ?? `${year}/`;
		const inside = (id: string) => (policy.endsWith('/') ? id.startsWith(policy) : id.startsWith(`${policy}.`));
		const points = entriesOf('focus').filter(({ id }) => inside(id)).length;
		AGENCIES.forEach((agency, column) => {
			const reports = REPORTS.filter(({ id }) => inside(id) && parseReportId(id).agency === agency.id);
			const cell = row.querySelectorAll('td')[column]!;
			expect(folded(cell.text)).toContain(`${reports.length}/${points} รายงาน`);
			expect(shown(cell), `${policy} ${agency.id}`).toEqual(countsOf(reports));
		});
	}
});

test.each(YEARS)('%s: what names nobody has no column and is told below', (year) => {
	const named = new Set(AGENCIES.map(({ id }) => id));
	const nobody = REPORTS.map(({ id }) => id).filter(
		(id) => id.startsWith(`${year}/`) && !named.has(parseReportId(id).agency),
	);
	const links = pageOf(year)
		?.root.querySelectorAll('main .links a')
		.map((link) => path(link.getAttribute('href')))
		.filter((address) => address.startsWith('/reports/'));
	expect(links?.sort()).toEqual(nobody.map((id) => `/reports/${id}/`).sort());
});

test('a policy’s page has the part of the matrix that is its own', () => {
	for (const { id } of entriesOf('policies')) {
		const page = CONTENT_PAGES.find(({ address }) => address === `${BASE}policies/${id}/`);
		const heads = page?.root
			.querySelectorAll('.matrix th[scope="row"] a')
			.map((link) => path(link.getAttribute('href')));
		expect(heads?.sort(), id).toEqual(
			entriesOf('focus')
				.filter((point) => point.id.startsWith(`${id}.`))
				.map((point) => `/focus/${point.id}/`)
				.sort(),
		);
	}
});

test('regions of tables are told apart by name', () => {
	const alike = CONTENT_PAGES.flatMap(({ address, root }) => {
		const names = root.querySelectorAll('[role="region"]').map((region) => region.getAttribute('aria-label') ?? '');
		return names
			.filter((name, place) => name === '' || name === 'ตาราง' || names.indexOf(name) !== place)
			.map((name) => `${address}: ${name}`);
	});
	expect(alike).toEqual([]);
});
