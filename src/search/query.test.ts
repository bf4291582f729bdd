import { describe, expect, test } from 'vitest';
import { tokenise } from './analysis.ts';
import { plansFor } from './query.ts';

const phrase = (text: string) => tokenise(text).map((token) => token.text);
const typed = (query: string, plan = 0) => plansFor(query)[plan]?.terms.map((term) => term.typed);

test('white space parts terms, quotation marks keep them together', () => {
	expect(typed('กศน. ยาเสพติด')).toEqual(['กศน.', 'ยาเสพติด']);
	expect(typed('"Active Learning" โรงเรียน')).toEqual(['Active Learning', 'โรงเรียน']);
	expect(typed('“ครู ๑ คน” ระยอง')).toEqual(['ครู ๑ คน', 'ระยอง']);
});

test('a quotation mark without its pair is punctuation', () => {
	expect(typed('"ครู ระยอง')).toEqual(['ครู', 'ระยอง']);
});

test('each term is a phrase of its tokens', () => {
	const [plan] = plansFor('ปี๒๕๖๖ RILA');
	expect(plan?.terms.map(({ phrases }) => phrases)).toEqual([[phrase('ปี2566')], [phrase('rila')]]);
});

test('a term typed twice counts once', () => {
	expect(typed('ครู ครู Canva canva')).toEqual(['ครู', 'Canva']);
});

describe('abbreviations are looked for in both spellings', () => {
	test.each([
		['O-NET', ['O-NET', 'O NET']],
		['O NET', ['O NET', 'O-NET']],
		['e-money', ['emoney', 'e money']],
	])('%s', (query, spellings) => {
		const [plan] = plansFor(query);
		expect(plan?.terms).toHaveLength(1);
		expect(plan?.terms[0]?.phrases).toEqual(spellings.map(phrase));
	});
});

describe('looser plans', () => {
	test('a Thai run is cut into words, then some are enough', () => {
		const plans = plansFor('แก้หนี้ครู');
		expect(plans.map(({ level }) => level)).toEqual(['all', 'words', 'some']);
		expect(plans[1]?.terms.map((term) => term.typed).join('')).toBe('แก้หนี้ครู');
		expect(plans[1]?.terms.length).toBeGreaterThan(1);
		expect(plans[2]?.terms).toEqual(plans[1]?.terms);
	});

	test('what is in quotation marks is never cut', () => {
		expect(plansFor('"แก้หนี้ครู"').map(({ level }) => level)).toEqual(['all']);
	});

	test('one word has none', () => {
		expect(plansFor('Canva').map(({ level }) => level)).toEqual(['all']);
	});
});

test.each(['', '   ', '"', '(((', '…', '😀'])('there is nothing to look for in "%s"', (query) => {
	expect(plansFor(query)).toEqual([]);
});

test('a very long query is cut', () => {
	const words = Array.from({ length: 1000 }, (_, i) => `คำ${i}`);
	expect(plansFor(words.join(' '))[0]?.terms.length).toBeLessThan(100);
});
