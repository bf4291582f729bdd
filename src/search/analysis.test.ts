import { expect, test } from 'vitest';
import { occurrences } from './analysis.ts';

test('a phrase is found wherever it begins, also overlapping itself', () => {
	const tokens = ['a', 'b', 'a', 'b', 'a'];
	expect(occurrences(tokens, ['a', 'b', 'a'])).toEqual([0, 2]);
	expect(occurrences(tokens, ['a'])).toEqual([0, 2, 4]);
	expect(occurrences(tokens, ['b', 'b'])).toEqual([]);
	expect(occurrences(tokens, ['a', 'b', 'a', 'b', 'a', 'b'])).toEqual([]);
	expect(occurrences(tokens, [])).toEqual([]);
});
