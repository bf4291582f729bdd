import { describe, expect, test } from 'vitest';
import { squeeze } from './analysis.ts';
import { cutAt } from './fixture.ts';
import { loosePlans, NO_CUT } from './loose.ts';

const cut = cutAt('แก้', 'หนี้', 'ครู', 'การ');
const levels = (query: string) => loosePlans(query, cut).map(({ level }) => level);

describe('looser plans', () => {
	test('a Thai run is cut into words, then some are enough', () => {
		const [words, some] = loosePlans('แก้หนี้ครู', cut);
		expect([words?.level, some?.level]).toEqual(['words', 'some']);
		expect(words?.terms.map(({ typed }) => typed)).toEqual(['แก้', 'หนี้', 'ครู']);
		expect(some?.terms).toEqual(words?.terms);
	});

	test('words that only join others need not be there', () => {
		const [words] = loosePlans('การแก้หนี้', cut);
		expect(words?.terms.filter((term) => term.optional).map(({ typed }) => typed)).toEqual(['การ']);
	});

	test('who asks how many wants the word beside a number', () => {
		const [words] = loosePlans('มีกี่ครู', cutAt('มี', 'กี่', 'ครู'));
		const { patterns = [] } = words?.terms.find(({ typed }) => typed === 'กี่ครู') ?? {};
		const says = (text: string) => patterns.some((pattern) => squeeze(text).includes(pattern));
		expect(says('มีครู 86 คน')).toBe(true);
		expect(says('86 ครู')).toBe(true);
		expect(says('มีครูหลายคน')).toBe(false);
	});

	test('words that were typed apart are not cut again, but some of them are enough', () => {
		expect(levels('แก้ หนี้')).toEqual(['some']);
	});

	test('what is in quotation marks is never cut', () => {
		expect(levels('"แก้หนี้ครู"')).toEqual([]);
	});

	test('one word has none, nor has what cannot be cut', () => {
		expect(levels('Canva')).toEqual([]);
		expect(loosePlans('แก้หนี้ครู', NO_CUT)).toEqual([]);
	});
});
