import { describe, expect, test } from 'vitest';
import { cutQuery, isTooLong, LONGEST_FIELD, LONGEST_QUERY } from './query-length.ts';

const of = (letters: string, length: number) => letters.repeat(length).slice(0, length);

describe('a query is cut where it is too long', () => {
	test.each([
		['as long as can be', of('ครู ', LONGEST_QUERY), false],
		['one letter longer', of('ก', LONGEST_QUERY + 1), true],
		['of 100,000 letters', of('ครู ', 100_000), true],
		['white space around a word', `${of(' ', 1000)}ครู${of(' ', 1000)}`, false],
		['pairs of units', '😀'.repeat(LONGEST_QUERY), true],
		['a pair in the middle of the cut', `x${'😀'.repeat(LONGEST_QUERY)}`, true],
	])('%s', (_, typed, tooLong) => {
		expect(isTooLong(typed)).toBe(tooLong);
		const cut = cutQuery(typed);
		expect(cut.trim().length).toBeLessThanOrEqual(LONGEST_QUERY);
		expect(typed).toContain(cut);
		expect(isTooLong(cut)).toBe(false);
		if (!tooLong) expect(cut).toBe(typed);
	});

	test('halves of characters are left out: no address can hold them', () => {
		expect(cutQuery('ครู\uD83D')).toBe('ครู');
		expect(cutQuery('\uDE00ครู 😀')).toBe('ครู 😀');
		expect(() => encodeURIComponent(cutQuery(`x${'😀'.repeat(1000)}`))).not.toThrow();
	});

	test('a field takes enough to see that it was too much', () => expect(LONGEST_FIELD).toBeGreaterThan(LONGEST_QUERY));
});
