import { describe, expect, test } from 'vitest';
import { blocksOf, headingsOf, shown, told } from '../page-model/fixture.ts';
import { entry, idsOf, libraryOf } from '../relations/fixture.ts';
import type { Page } from '../schemas/page.ts';
import { SCOPES } from '../schemas/vocabulary.ts';
import { reports } from './reports.ts';

const library = libraryOf();

describe('reports', () => {
	const lines = (from: number, to: number) => ({ lines: [[from, to] as [number, number]] });
	const item = entry('reports', '2567/1.1/esao1', {
		progress: [
			{ id: 'p1', text: 'เริ่มแล้ว', ...lines(5, 9) },
			{ id: 'p2', text: 'ทำต่อ', ...lines(8, 12) },
		],
		practices: [{ id: 'b1', text: 'ทำดี', ...lines(20, 21) }],
	});

	test('rest on the lines of their items, joined, in the document of their year', () => {
		expect(reports.sources(item)).toEqual([
			{
				document: 'report-2567',
				lines: [
					[5, 12],
					[20, 21],
				],
			},
		]);
	});

	test('rest on nothing where they only point to cases', () => {
		expect(reports.sources(entry('reports', '2567/1.1/esao1', { progress: [], cases: ['a'] }))).toEqual([]);
	});

	test('take year, focus point and agency from their path', () => {
		const told = { agency: ['esao1'], focus: ['2567/1.1'], policy: ['2567/1'], year: ['2567'] };
		expect(reports.facets(item, library)).toEqual(told);
		const values = reports.derivedValues(item, libraryOf(entry('focus', '2567/1.1')));
		expect(values).toMatchObject({ year: 2567, focus: '2567/1.1', agency: 'esao1' });
		expect(Object.keys(values)).toEqual(Object.keys(reports.derived));
	});
});

describe('a report', () => {
	const frame = [
		entry('focus', '2566/1.1', {
			questions: [
				{ number: 1, short: 'ทำอะไร' },
				{ number: 2, short: 'ได้อะไร' },
			],
		}),
	];
	const itemsUnder = (page: Page, heading: string) =>
		blocksOf(page, 'section')
			.filter((block) => block.heading === heading)
			.flatMap(({ blocks }) => blocksOf({ blocks, ways: [] }, 'items'));

	test('has its answers under their questions, those without one last', () => {
		const item = entry('reports', '2566/1.1/esao1', {
			progress: [told('p1'), { ...told('p2'), question: 2 }, { ...told('p3'), question: 9 }],
		});
		const { page } = shown(item, ...frame);
		expect(itemsUnder(page, '2. ได้อะไร').flatMap(({ items }) => idsOf(items))).toEqual(['p2']);
		expect(headingsOf(page)).not.toContain('1. ทำอะไร');
		expect(itemsUnder(page, 'ความก้าวหน้า').flatMap(({ items }) => idsOf(items))).toEqual(['p2', 'p1', 'p3']);
	});

	test('says of an empty part that nothing was reported, or that a case tells it', () => {
		const item = entry('reports', '2566/1.1/esao1', {
			progress: [],
			problems: [{ ...told('x1'), themes: ['data'], levels: [], cases: [] }],
		});
		const alone = shown(item, ...frame);
		const withCase = shown(item, entry('cases', 'a'), ...frame);
		const emptyOf = ({ page }: typeof alone) => itemsUnder(page, 'ความก้าวหน้า').map(({ empty }) => empty);
		expect(emptyOf(alone)).toHaveLength(1);
		expect(emptyOf(alone)[0]).toBeTruthy();
		expect(emptyOf(withCase)[0]).not.toBe(emptyOf(alone)[0]);
		expect(blocksOf(withCase.page, 'cards').flatMap(({ cards }) => cards.map((card) => card.item.id))).toEqual(['a']);
		expect(blocksOf(alone.page, 'cards')).toEqual([]);
	});

	test('shows what answers a problem, and where to look on', () => {
		const problem = { ...told('x1'), solution: 'ขอเพิ่ม', themes: ['budget' as const], levels: [], cases: ['a'] };
		const { library, page } = shown(
			entry('reports', '2566/1.1/esao1', { problems: [problem] }),
			entry('cases', 'a'),
			...frame,
		);
		const [item] = itemsUnder(page, 'ปัญหาและวิธีแก้')[0]?.items ?? [];
		expect(item?.problem).toMatchObject({
			solution: 'ขอเพิ่ม',
			answers: [library.entryLink(library.get('cases', 'a'))],
			more: { href: '/problems/themes/budget/#cases' },
		});
	});

	test('has a part for each scope that recommendations speak to', () => {
		const item = entry('reports', '2566/1.1/esao1', {
			recommendations: [{ ...told('r1'), scope: 'policy', addressee: [], themes: ['budget'], levels: [] }],
		});
		const { page } = shown(item, ...frame);
		expect(headingsOf(page)).toContain(SCOPES.policy);
		expect(headingsOf(page)).not.toContain(SCOPES.area);
	});

	test('keeps the place of an item that moved, with the way to where it is now', () => {
		const item = entry('reports', '2566/1.1/esao1', {
			moved: [
				{ id: 'r3', to: 'reports/2566/1.2/esao1#r5' },
				{ id: 'r4', to: 'cases/a' },
			],
		});
		const other = entry('reports', '2566/1.2/esao1');
		const { page } = shown(item, other, entry('focus', '2566/1.2'), entry('cases', 'a'), ...frame);
		const moved = blocksOf(page, 'items').flatMap(({ items }) => items.filter(({ movedTo }) => movedTo));
		expect(moved.map(({ id, movedTo, lines }) => [id, movedTo?.href, lines])).toEqual([
			['r3', '/reports/2566/1.2/esao1/#r5', []],
			['r4', '/cases/a/', []],
		]);
	});

	test('stands between the reports on its focus point', () => {
		const others = ['first', 'last'].map((id, place) => [
			entry('agencies', id, { order: place * 10 + 1 }),
			entry('reports', `2566/1.1/${id}`),
		]);
		const { page } = shown(
			entry('reports', '2566/1.1/esao1'),
			entry('agencies', 'esao1', { order: 5 }),
			...others.flat(),
			...frame,
		);
		expect([page.prev?.href, page.next?.href]).toEqual(['/reports/2566/1.1/first/', '/reports/2566/1.1/last/']);
	});
});
