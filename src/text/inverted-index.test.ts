import { expect, test } from 'vitest';
import { Register } from './inverted-index.ts';

const register = new Register(['ab', 'bc', 'c', 'acb'], (word) => [...word, ...word]);

test.each([
	[['a'], ['ab', 'acb']],
	[
		['b', 'c'],
		['bc', 'acb'],
	],
	[['c', 'b', 'a'], ['acb']],
	[['x'], []],
	[['a', 'x'], []],
	[[], []],
])('%j', (keys, expected) => expect(register.find(...keys)).toEqual(expected));
