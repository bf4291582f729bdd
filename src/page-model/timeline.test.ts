import { expect, test } from 'vitest';
import { byYear } from './timeline.ts';

test('events stand by year of the Buddhist era, the oldest first, a bare year before its days', () => {
	const events = ['2022-12-26', '2015', '2022-08-23', '2022', '2022-11'].map((from) => ({ from }));
	expect(byYear(events)).toEqual([
		{ year: 2558, events: [{ from: '2015' }] },
		{ year: 2565, events: ['2022', '2022-08-23', '2022-11', '2022-12-26'].map((from) => ({ from })) },
	]);
});

test('no events, no years', () => {
	expect(byYear([])).toEqual([]);
});
