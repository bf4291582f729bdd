import { describe, expect, test } from 'vitest';
import { entry, idsOf, libraryOf } from './fixture.ts';
import { matrixOf } from './matrix.ts';
import { reportingAgencies } from './agencies.ts';

const told = (id: string) => ({ id, text: 'ทำแล้ว', lines: [[1, 2] as [number, number]] });
const problem = { ...told('x1'), themes: ['budget' as const], levels: [], cases: [] };

const library = libraryOf(
	entry('agencies', 'esao1', { order: 1 }),
	entry('agencies', 'nobody', { order: 2, kind: 'unspecified' }),
	entry('agencies', 'esao2', { order: 3 }),
	entry('policies', '2566/2'),
	entry('policies', '2567/1'),
	entry('focus', '2566/1.2'),
	entry('focus', '2566/2.1'),
	entry('focus', '2567/1.1'),
	entry('cases', 'a', { alsoFocus: ['2566/1.2'] }),
	entry('cases', 'b', { focus: '2566/2.1', agency: 'esao2' }),
	entry('reports', '2566/1.1/esao1', { progress: [told('p1'), told('p2')], problems: [problem] }),
	entry('reports', '2566/1.2/esao1', { practices: [told('b1')] }),
	entry('reports', '2566/1.2/nobody'),
	entry('reports', '2566/2.1/esao2', { cases: ['a'] }),
	entry('reports', '2567/1.1/esao1'),
);
const matrix = matrixOf(library, 2566);
const cell = (focus: string, agency: string) =>
	matrix.groups.flatMap(({ rows }) => rows).find(({ point }) => point.id === focus)?.cells[
		idsOf(matrix.columns).indexOf(agency)
	];

describe('the matrix of a year', () => {
	test('has a column for each agency that answers', () => {
		expect(idsOf(matrix.columns)).toEqual(['esao1', 'esao2']);
		expect(matrix.columns).toEqual(reportingAgencies(library));
	});

	test('has the policies and focus points of that year only', () => {
		expect(matrix.groups.map(({ policy, rows }) => [policy.id, idsOf(rows.map(({ point }) => point))])).toEqual([
			['2566/1', ['2566/1.1', '2566/1.2']],
			['2566/2', ['2566/2.1']],
		]);
		expect(matrixOf(library, 2567).groups.map(({ policy }) => policy.id)).toEqual(['2567/1']);
	});

	test('counts in a cell what the report tells, and nothing where there is none', () => {
		expect(cell('2566/1.1', 'esao1')).toEqual({ answers: 1, progress: 2, problems: 1, practices: 1 });
		expect(cell('2566/1.2', 'esao1')).toEqual({ answers: 1, progress: 1, problems: 0, practices: 2 });
		expect(cell('2566/2.1', 'esao2')).toEqual({ answers: 1, progress: 1, problems: 0, practices: 2 });
		expect(cell('2566/2.1', 'esao1')).toBeUndefined();
	});

	test('adds up by policy and by year, each case once', () => {
		const [first, second] = matrix.groups;
		expect(first?.sums).toEqual([
			{ answers: 2, progress: 3, problems: 1, practices: 2 },
			{ answers: 0, progress: 0, problems: 0, practices: 0 },
		]);
		expect(second?.sums[1]).toEqual({ answers: 1, progress: 1, problems: 0, practices: 2 });
		expect(matrix.sums).toEqual([first?.sums[0], second?.sums[1]]);
	});

	test('keeps apart what names nobody', () => {
		expect(idsOf(matrix.nobody)).toEqual(['2566/1.2/nobody']);
	});
});
