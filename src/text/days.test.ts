import { describe, expect, test } from 'vitest';
import { dayExists, todayInThailand } from './days.ts';

describe('a day', () => {
	test.each(['2023-02-28', '2024-02-29', '2023-01-16T08:30:00'])('%s is in the calendar', (day) =>
		expect(dayExists(day)).toBe(true),
	);
	test.each(['2023-02-31', '2023-02-29', '2023-13-01', 'x'])('%s is not', (day) => expect(dayExists(day)).toBe(false));
});

describe('the day in Thailand', () => {
	test.each([
		['2026-11-30T16:59:59Z', '2026-11-30'],
		['2026-11-30T17:00:00Z', '2026-12-01'],
	])('at %s it is %s', (now, day) => expect(todayInThailand(new Date(now))).toBe(day));
});
