import { describe, expect, test } from 'vitest';
import { openLibrary } from '../relations/library.ts';
import type { Entry } from '../schemas/entry.ts';
import { STRANDS } from '../schemas/vocabulary.ts';
import { planBook } from './plan.ts';

type Letter = (typeof STRANDS)[number];

const part = (id: string, order: number, data: Partial<Entry<'marco'>['data']>) => ({
	collection: 'marco' as const,
	id,
	data: { title: id, order, ...data } as Entry<'marco'>['data'],
});
const framework = [
	part('framework', 1, { kind: 'framework' }),
	...STRANDS.map((letter, place) => part(letter.toLowerCase(), place + 2, { kind: 'strand', letter })),
	part('principle', 9, { kind: 'principle' }),
];

const practice = (id: string, letters: readonly Letter[], year: number) => ({
	collection: 'cases' as const,
	id,
	data: {
		title: id,
		marco: letters.map((strand) => ({ strand, basis: 'stated' })),
		year,
	} as Entry<'cases'>['data'],
});

const idsOf = (list: readonly Entry[] | undefined) => list?.map(({ id }) => id);

describe('planBook', () => {
	const plan = planBook(
		openLibrary([
			practice('two', ['O', 'A'], 2567),
			practice('all', STRANDS, 2566),
			practice('none', [], 2560),
			practice('one', ['O'], 2566),
			...framework,
		]),
	);
	const chapter = (id: string) => plan.chapters.find((item) => item.part.id === id);

	test('framework, principles, strands in the order of the name', () =>
		expect(idsOf(plan.chapters.map((item) => item.part))).toEqual(['framework', 'principle', ...'marco'.split('')]));

	test('a case of every strand stands with the framework, any other with its first strand, each once', () => {
		expect(idsOf(chapter('framework')?.cases)).toEqual(['all']);
		expect(idsOf(chapter('a')?.cases)).toEqual(['two']);
		expect(idsOf(chapter('o')?.cases)).toEqual(['one']);
		expect(idsOf(plan.cases)).toEqual(['all', 'two', 'one']);
	});

	test('a strand names its cases that stand elsewhere', () => {
		expect(idsOf(chapter('o')?.elsewhere)).toEqual(['all', 'two']);
		expect(idsOf(chapter('m')?.elsewhere)).toEqual(['all']);
	});

	test('the years are those of the cases in the book', () => expect(plan.years).toEqual([2566, 2567]));

	test.each([
		['framework', 'framework'],
		['c', 'strand C'],
	])('refuses a framework without %s', (id, message) =>
		expect(() => planBook(openLibrary(framework.filter((item) => item.id !== id)))).toThrow(message),
	);
});
