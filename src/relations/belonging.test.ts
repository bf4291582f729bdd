import { describe, expect, test } from 'vitest';
import { entry, idsOf, libraryOf } from './fixture.ts';

const problem = (id: string, cases: string[]) => ({
	id,
	text: `ปัญหา ${id}`,
	lines: [[3, 4] as [number, number]],
	themes: ['budget' as const],
	levels: [],
	cases,
});

const library = libraryOf(
	entry('agencies', 'esao1', { order: 1 }),
	entry('agencies', 'esao2', { order: 2 }),
	entry('policies', '2566/2'),
	entry('focus', '2566/1.2'),
	entry('focus', '2566/2.1'),
	entry('schools', 'hill'),
	entry('schools', 'sea'),
	entry('partners', 'bank', { with: ['schools/hill', 'agencies/esao1'] }),
	entry('partners', 'club', { with: ['partners/bank', 'schools/hill'] }),
	entry('cases', 'a', { focus: '2566/1.1', alsoFocus: ['2566/2.1'], marco: [{ strand: 'M', basis: 'stated' }] }),
	entry('cases', 'b', { focus: '2566/2.1', owner: 'schools/hill', partners: ['bank'] }),
	entry('cases', 'c', { focus: '2566/1.2', agency: 'esao2', schools: ['hill', 'sea'], owner: 'partners/bank' }),
	entry('cases', 'd', { focus: '2566/1.2', owner: 'agencies/esao1' }),
	entry('reports', '2566/1.1/esao1', { cases: ['d', 'c', 'a'], problems: [problem('x1', ['c']), problem('x2', [])] }),
	entry('reports', '2566/1.1/esao2', { problems: [problem('x1', ['c', 'd']), problem('x2', ['c'])] }),
	entry('reports', '2566/2.1/esao1'),
);

describe('cases', () => {
	test.each([
		['of an agency', { agency: 'esao2' }, ['c']],
		['on a focus point, those first whose main one it is', { focus: '2566/2.1' }, ['b', 'a']],
		['on a policy, by any of their focus points', { policy: '2566/2' }, ['a', 'b']],
		['in a strand', { strand: 'M' }, ['a']],
		['of a school, as its owner or with its help', { school: 'hill' }, ['b', 'c']],
		['of a partner, as its owner or with its help', { partner: 'bank' }, ['b', 'c']],
		['that meet all conditions', { policy: '2566/1', agency: 'esao1' }, ['a', 'd']],
		['that meet conditions which nothing meets together', { school: 'sea', agency: 'esao1' }, []],
		['of what does not exist', { school: 'none' }, []],
		['that nothing is asked of', {}, []],
	])('%s', (_, query, expected) => expect(idsOf(library.cases(query))).toEqual(expected));
});

describe('reports', () => {
	test.each([
		['on a focus point', { focus: '2566/1.1' }, ['2566/1.1/esao1', '2566/1.1/esao2']],
		['of an agency', { agency: 'esao1' }, ['2566/1.1/esao1', '2566/2.1/esao1']],
		['on a policy', { policy: '2566/2' }, ['2566/2.1/esao1']],
		['of an agency on a policy', { policy: '2566/1', agency: 'esao1' }, ['2566/1.1/esao1']],
	])('%s', (_, query, expected) => expect(idsOf(library.reports(query))).toEqual(expected));
});

describe('cases and reports', () => {
	const casesOf = (id: string) => idsOf(library.casesOfReport(library.get('reports', id)));
	const reportsOf = (id: string) => idsOf(library.reportsOfCase(library.get('cases', id)));

	test('a report points to the cases of its agency on its focus point, then to those it names, each once', () => {
		expect(casesOf('2566/1.1/esao1')).toEqual(['a', 'c', 'd']);
		expect(casesOf('2566/2.1/esao1')).toEqual(['b', 'a']);
		expect(casesOf('2566/1.1/esao2')).toEqual([]);
	});

	test('a case is told in the reports that point to it, and in no other', () => {
		const all = library.all('reports');
		for (const item of library.all('cases')) {
			const pointing = all.filter((report) => library.casesOfReport(report).includes(item));
			expect(library.reportsOfCase(item)).toEqual(pointing);
		}
		expect(reportsOf('a')).toEqual(['2566/1.1/esao1', '2566/2.1/esao1']);
	});

	test('a case answers the problems that name it', () => {
		const told = (id: string) =>
			library
				.problemsAnsweredBy(library.get('cases', id))
				.map(({ report, problem: answered }) => `${report.id}#${answered.id}`);
		expect(told('c')).toEqual(['2566/1.1/esao1#x1', '2566/1.1/esao2#x1', '2566/1.1/esao2#x2']);
		expect(told('d')).toEqual(['2566/1.1/esao2#x1']);
		expect(told('a')).toEqual([]);
	});
});

test('partners are found by whom they say they work with', () => {
	expect(idsOf(library.partnersWith('schools/hill'))).toEqual(['bank', 'club']);
	expect(idsOf(library.partnersWith('partners/bank'))).toEqual(['club']);
	expect(library.partnersWith('partners/club')).toEqual([]);
});
