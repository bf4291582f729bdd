import { describe, expect, test } from 'vitest';
import { squeeze } from './analysis.ts';
import { INDEX_FACTS } from './fixture.ts';
import { Mentions } from './mentions.ts';
import { patternOf, strictPlan } from './query.ts';

const typed = (query: string) => strictPlan(query)?.terms.map((term) => term.typed);

test('white space parts terms, quotation marks keep them together', () => {
	expect(typed('กศน. ยาเสพติด')).toEqual(['กศน.', 'ยาเสพติด']);
	expect(typed('"Active Learning" โรงเรียน')).toEqual(['Active Learning', 'โรงเรียน']);
	expect(typed('“ครู ๑ คน” ระยอง')).toEqual(['ครู ๑ คน', 'ระยอง']);
});

test('a quotation mark without its pair is punctuation', () => {
	expect(typed('"ครู ระยอง')).toEqual(['ครู', 'ระยอง']);
});

test('each term is looked for in squeezed form', () => {
	const plan = strictPlan('ปี๒๕๖๖ ภ.พ.30');
	expect(plan?.terms.map(({ patterns }) => patterns)).toEqual([[squeeze('ปี2566')], [squeeze('ภพ30')]]);
});

test('a letter that stands alone is looked for only where there is nothing else', () => {
	expect(typed('ติด ร')).toEqual(['ติด']);
	expect(typed('ร')).toEqual(['ร']);
});

test('a term typed twice counts once', () => {
	expect(typed('ครู ครู Canva canva')).toEqual(['ครู', 'Canva']);
});

describe('a letter with a word is looked for in all its spellings', () => {
	test.each([
		['O-NET', ['O-NET', 'O NET', 'ONET']],
		['O NET', ['O NET', 'O-NET', 'ONET']],
		['onet', ['ONET', 'O-NET']],
	])('%s', (query, spellings) => {
		const plan = strictPlan(query);
		expect(plan?.terms).toHaveLength(1);
		expect(new Set(plan?.terms[0]?.patterns)).toEqual(new Set(spellings.map(patternOf)));
	});

	test('but a word with a hyphen only as two words', () => {
		expect(strictPlan('Project-based')?.terms[0]?.patterns).toEqual([patternOf('project based')]);
	});
});

describe('names of facet values', () => {
	const mentions = new Mentions(
		[{ facet: 'agency', values: ['esao1'], names: ['สพป.ระยอง เขต 1', 'สำนักงานเขตระยอง 1'].map(squeeze) }],
		{ facts: INDEX_FACTS, valuesOf: (facet) => (facet === 'policy' ? ['2566/2', '2566/3'] : ['2566/2.4']) },
	);
	const meant = (query: string) =>
		strictPlan(query, mentions)?.terms.map(({ typed: text, mention }) => [text, mention?.values]);

	test('are one term, however they are spaced', () => {
		expect(meant('สพป.ระยอง เขต 1 ครู')).toEqual([
			['สพป.ระยอง เขต 1', ['esao1']],
			['ครู', undefined],
		]);
		expect(meant('ครู สพป. ระยอง เขต ๑')).toEqual([
			['ครู', undefined],
			['สพป. ระยอง เขต ๑', ['esao1']],
		]);
	});

	test('may be numbers behind their word, but no number alone', () => {
		expect(meant('นโยบายที่ 3 ครู')?.[0]).toEqual(['นโยบายที่ 3', ['2566/3']]);
		expect(meant('ครู จุดเน้น 2.4')?.[1]).toEqual(['จุดเน้น 2.4', ['2566/2.4']]);
		expect(meant('PM 2.4')).toEqual([
			['PM', undefined],
			['2.4', undefined],
		]);
		expect(meant('นโยบายที่ 9')).toEqual([
			['นโยบายที่', undefined],
			['9', undefined],
		]);
	});

	test('in quotation marks are words like any others', () => {
		expect(meant('"สพป.ระยอง เขต 1"')).toEqual([['สพป.ระยอง เขต 1', undefined]]);
	});
});

test.each(['', '   ', '"', '(((', '…', '😀'])('there is nothing to look for in "%s"', (query) => {
	expect(strictPlan(query)).toBeUndefined();
});

test('a very long query is cut', () => {
	const words = Array.from({ length: 1000 }, (_, i) => `คำ${i}`);
	expect(strictPlan(words.join(' '))?.terms.length).toBeLessThan(100);
});

describe('what is copied from old files', () => {
	const patterns = (query: string) => strictPlan(query)?.terms.map((term) => term.patterns);
	test.each([
		['ศ\uF703กษา', 'ศึกษา'],
		['น\uF714\uF711า', 'น้ำ'],
		['มๅก', 'มาก'],
		['เเม่', 'แม่'],
		['ＰＬＣ ２５６６', 'PLC 2566'],
		['Ｏ－ＮＥＴ', 'O-NET'],
		['＂แก้หนี้ครู＂', '"แก้หนี้ครู"'],
	])('%s is looked for as %s', (copied, meant) => expect(patterns(copied)).toEqual(patterns(meant)));
});
