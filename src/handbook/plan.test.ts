import { describe, expect, test } from 'vitest';
import { planBook } from './plan.ts';
import type { BookEntry } from './site.ts';

const entry = (id: string, marco: string[] = [], year?: number): BookEntry => ({
	id,
	type: id.split('/')[0] as BookEntry['type'],
	url: `/${id}/`,
	title: id,
	marco,
	year,
	sources: [],
});

const LETTERS = ['M', 'A', 'R', 'C', 'O'];
const framework = [
	entry('marco/framework'),
	entry('marco/principle'),
	...LETTERS.map((letter) => entry(`marco/${letter.toLowerCase()}`, [letter])),
];

const idsOf = (list: readonly BookEntry[] | undefined) => list?.map(({ id }) => id);

describe('planBook', () => {
	const plan = planBook([
		entry('cases/two', ['O', 'A'], 2567),
		entry('cases/all', LETTERS, 2566),
		entry('cases/none', [], 2560),
		entry('cases/one', ['O'], 2566),
		...framework,
	]);
	const chapter = (id: string) => plan.chapters.find((item) => item.entry.id === `marco/${id}`);

	test('framework, principles, strands in the order of the name', () =>
		expect(plan.chapters.map(({ entry: { id } }) => id.slice(6))).toEqual([
			'framework',
			'principle',
			...'marco'.split(''),
		]));

	test('a case of every strand stands with the framework, any other with its first strand, each once', () => {
		expect(idsOf(chapter('framework')?.cases)).toEqual(['cases/all']);
		expect(idsOf(chapter('a')?.cases)).toEqual(['cases/two']);
		expect(idsOf(chapter('o')?.cases)).toEqual(['cases/one']);
		expect(idsOf(plan.cases)).toEqual(['cases/all', 'cases/two', 'cases/one']);
	});

	test('a strand names its cases that stand elsewhere', () => {
		expect(idsOf(chapter('o')?.elsewhere)).toEqual(['cases/all', 'cases/two']);
		expect(idsOf(chapter('m')?.elsewhere)).toEqual(['cases/all']);
	});

	test('the years are those of the cases in the book', () => expect(plan.years).toEqual([2566, 2567]));

	test('refuses a framework that lacks a part', () => {
		expect(() => planBook(framework.slice(1))).toThrow('marco/framework');
		expect(() => planBook(framework.filter(({ id }) => id !== 'marco/c'))).toThrow('strand C');
	});
});
