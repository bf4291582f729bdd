import { expect, test } from 'vitest';
import { joinLines } from './lines.ts';

test('ranges that touch or overlap become one, in order', () => {
	expect(
		joinLines([
			[10, 12],
			[1, 3],
			[4, 5],
			[11, 20],
		]),
	).toEqual([
		[1, 5],
		[10, 20],
	]);
});

test('a range inside another adds nothing', () => {
	expect(
		joinLines([
			[1, 9],
			[2, 3],
		]),
	).toEqual([[1, 9]]);
});

test('the ranges given are left as they are', () => {
	const given: [number, number][] = [
		[3, 4],
		[1, 2],
	];
	joinLines(given);
	expect(given).toEqual([
		[3, 4],
		[1, 2],
	]);
});
