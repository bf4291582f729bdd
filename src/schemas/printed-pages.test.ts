import { describe, expect, test } from 'vitest';
import { printedPages, printedParts } from './printed-pages.ts';

const PARTS = printedParts().parse([
	{ lines: [10, 19], first: 1, next: 9 },
	{ lines: [20, 39], first: 9, next: 12 },
	{ lines: [50, 59], first: 40, next: 40 },
	{ lines: [60, 99], first: 45 },
]);

describe('printed pages', () => {
	test.each([
		['a passage of one part', [[12, 14]], '1–9 ตามสารบัญ'],
		['one over two parts', [[18, 22]], '1–12 ตามสารบัญ'],
		[
			'two that are far from each other',
			[
				[11, 11],
				[51, 52],
			],
			'1–9, 40 ตามสารบัญ',
		],
		['the last part, of which no end is known', [[70, 70]], '45 เป็นต้นไป ตามสารบัญ'],
		['lines that stand before all parts', [[1, 5]], undefined],
		['a passage that is partly before them', [[1, 12]], '1–9 ตามสารบัญ'],
	] as const)('%s', (_, ranges, expected) => expect(printedPages(PARTS, ranges)).toBe(expected));

	test('a document without parts has none', () => expect(printedPages([], [[1, 2]])).toBeUndefined());

	test.each([
		[
			'parts that overlap',
			[
				{ lines: [1, 9], first: 1, next: 2 },
				{ lines: [9, 12], first: 2, next: 3 },
			],
		],
		[
			'parts in the wrong order',
			[
				{ lines: [10, 12], first: 2, next: 3 },
				{ lines: [1, 9], first: 1, next: 2 },
			],
		],
		['pages that run backwards', [{ lines: [1, 9], first: 5, next: 2 }]],
		['lines that run backwards', [{ lines: [9, 1], first: 1, next: 2 }]],
	])('%s are refused', (_, parts) => expect(printedParts().safeParse(parts).success).toBe(false));
});
