import { expect, test } from 'vitest';
import { itemsOf, itemValues, type ItemSource } from './report-items.ts';

const problem = { id: 'x1', text: 'เงินน้อย', themes: ['budget'], levels: [] as string[], cases: ['project'] };
const report = (id: string, problems: ItemSource['data']['problems']): ItemSource => ({
	id,
	data: { problems, recommendations: [{ ...problem, id: 'r1', scope: 'policy' }] },
});
const none = { focus: () => [], agency: () => [] };

test('an item knows its place and what it is about', () => {
	expect(itemsOf([report('2566/2.4/esao1', [problem])], 'problems', none)).toEqual([
		{
			kind: 'problems',
			address: '/reports/2566/2.4/esao1/#x1',
			focus: '2566/2.4',
			policy: '2566/2',
			agency: 'esao1',
			text: 'เงินน้อย',
			solution: undefined,
			cases: ['project'],
			themes: ['budget'],
			levels: [],
			scope: undefined,
			addressees: [],
		},
	]);
});

test('kinds are kept apart, and the order is that of the reports', () => {
	const reports = [report('2566/2.10/vec', [problem]), report('2566/2.9/vec', [problem, { ...problem, id: 'x2' }])];
	expect(itemsOf(reports, 'problems', none).map(({ address }) => address)).toEqual([
		'/reports/2566/2.10/vec/#x1',
		'/reports/2566/2.9/vec/#x1',
		'/reports/2566/2.9/vec/#x2',
	]);
	expect(itemsOf(reports, 'recommendations', none).map(({ scope }) => scope)).toEqual(['policy', 'policy']);
});

test.each([
	['its own', ['primary'], ['early-childhood'], ['vocational'], ['primary']],
	['the focus point’s', [], ['early-childhood'], ['vocational'], ['early-childhood']],
	['the agency’s', [], [], ['vocational'], ['vocational']],
	['none', [], [], [], []],
])('levels: %s', (_, own, focus, agency, expected) => {
	const [item] = itemsOf([report('2566/3.2/vec', [{ ...problem, levels: own }])], 'problems', {
		focus: (id) => (id === '2566/3.2' ? focus : ['wrong']),
		agency: (id) => (id === 'vec' ? agency : ['wrong']),
	});
	expect(item?.levels).toEqual(expected);
});

test('a recommendation is looked up by whom it asks', () => {
	const source: ItemSource = {
		id: '2566/2.4/esao1',
		data: { problems: [], recommendations: [{ ...problem, id: 'r1', scope: 'policy', addressee: ['obec'] }] },
	};
	expect(itemsOf([source], 'recommendations', none).map((item) => itemValues(item).addressee)).toEqual([['obec']]);
});
