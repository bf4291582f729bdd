import { expect, test } from 'vitest';
import { entry, libraryOf } from './fixture.ts';
import { allItems } from './items.ts';

const item = (id: string) => ({
	id,
	text: `ข้อ ${id}`,
	lines: [[3, 4] as [number, number]],
	themes: ['budget' as const],
	levels: [],
});
const problem = (id: string) => ({ ...item(id), cases: [] });
const library = libraryOf(
	entry('agencies', 'esao1', { order: 1 }),
	entry('agencies', 'college', { order: 2, levels: ['vocational'] }),
	entry('policies', '2566/2'),
	entry('focus', '2566/2.1', { levels: ['primary'] }),
	entry('reports', '2566/2.1/esao1', { problems: [problem('x1')] }),
	entry('reports', '2566/1.1/college', { problems: [problem('x1'), { ...problem('x2'), levels: ['non-formal'] }] }),
	entry('reports', '2566/1.1/esao1', {
		problems: [problem('x1')],
		recommendations: [{ ...item('r1'), scope: 'area', addressee: [] }],
	}),
);

test('items of all reports stand in the order of the reports', () => {
	expect(allItems(library, 'problems').map(({ address }) => address)).toEqual([
		'/reports/2566/1.1/esao1/#x1',
		'/reports/2566/1.1/college/#x1',
		'/reports/2566/1.1/college/#x2',
		'/reports/2566/2.1/esao1/#x1',
	]);
	expect(allItems(library, 'recommendations').map(({ scope }) => scope)).toEqual(['area']);
});

test('an item has its own levels, else those of its focus point, else those of its agency', () => {
	expect(allItems(library, 'problems').map(({ levels }) => levels)).toEqual([
		[],
		['vocational'],
		['non-formal'],
		['primary'],
	]);
});

test('items are counted by agency and by policy', () => {
	const items = allItems(library, 'problems');
	for (const { id } of library.all('agencies'))
		expect(library.countItems('problems', { agency: id })).toBe(items.filter(({ agency }) => agency === id).length);
	expect(library.countItems('problems', { policy: '2566/1' })).toBe(3);
	expect(library.countItems('problems', { policy: '2566/9' })).toBe(0);
	expect(library.countItems('recommendations', { agency: 'college' })).toBe(0);
});
