import { expect, test } from 'vitest';
import { tally, type Answer } from './tally.ts';

const answer = (given: Partial<Answer>): Answer => ({
	focus: '2566/2.4',
	agency: 'esao1',
	progress: 0,
	problems: 0,
	practices: 0,
	cases: [],
	...given,
});

test('one answer is counted as it is', () => {
	expect(tally([answer({ progress: 2, problems: 1, practices: 1, cases: ['a', 'b'] })])).toEqual({
		answers: 1,
		progress: 2,
		problems: 1,
		practices: 3,
	});
});

test('many are added up, a case that several reports point to once', () => {
	expect(
		tally([answer({ progress: 2, practices: 1, cases: ['a', 'b'] }), answer({ progress: 3, cases: ['b', 'c'] })]),
	).toEqual({ answers: 2, progress: 5, problems: 0, practices: 4 });
});

test('none is nothing', () => {
	expect(tally([])).toEqual({ answers: 0, progress: 0, problems: 0, practices: 0 });
});
