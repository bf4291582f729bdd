import { expect, test } from 'vitest';
import { selectVaried } from './diversify.ts';

test('takes one of each group before a second of any, best first', () => {
	const picked = selectVaried(['a1', 'a2', 'b1', 'a3', 'c1'], (item) => item[0] ?? '', 4);
	expect(picked).toEqual(['a1', 'b1', 'c1', 'a2']);
});

test('gives what there is where fewer are there', () => expect(selectVaried(['a'], (item) => item, 4)).toEqual(['a']));
