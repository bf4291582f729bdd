import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHEET } from './fixture.ts';
import { merge } from './merge.ts';
import { textsOf, withText } from './named-texts.ts';
import { EMPTY, choose, type Sheet } from './sheet.ts';

describe('two tabs', () => {
	test('that changed other things both have them', () => {
		const mine = choose(withText(SHEET, 's', 'ของแท็บนี้'), 'case', 'case-1', true);
		const theirs = choose(withText(SHEET, 'Rm', 'ของอีกแท็บ'), 'case', 'plain', false);
		const { sheet, clash } = merge(SHEET, mine, theirs);
		expect(clash).toBe(false);
		expect(sheet.texts.s).toBe('ของแท็บนี้');
		expect(sheet.notes['R']?.m).toBe('ของอีกแท็บ');
		expect(sheet.chosen.case).toEqual(['canal', 'leaders', 'case-1']);
	});

	test('that wrote the same text differently clash, and this tab’s stands', () => {
		const { sheet, clash } = merge(SHEET, withText(SHEET, 's', 'นี้'), withText(SHEET, 's', 'โน้น'));
		expect([sheet.texts.s, clash]).toEqual(['นี้', true]);
	});

	test('that wrote the same do not clash', () =>
		expect(merge(SHEET, withText(SHEET, 's', 'นี้'), withText(SHEET, 's', 'นี้')).clash).toBe(false));

	test('of which one took out what the other goes on writing keep it', () => {
		const { sheet, clash } = merge(SHEET, withText(SHEET, 's', 'ต่อ'), withText(SHEET, 's', ''));
		expect([sheet.texts.s, clash]).toEqual(['ต่อ', false]);
		expect(merge(SHEET, withText(SHEET, 's', ''), withText(SHEET, 's', 'ต่อ')).clash).toBe(true);
	});

	test('of which one chose another strand to lead have it', () => {
		expect(merge(SHEET, { ...SHEET, main: 'M' }, SHEET).sheet.main).toBe('M');
		expect(merge(SHEET, SHEET, { ...SHEET, main: 'M' }).sheet.main).toBe('M');
		expect(merge(SHEET, SHEET, choose(SHEET, 'strand', 'R', false)).sheet.main).toBeUndefined();
	});
});

test('no text that either side wrote is lost without a word', () => {
	const name = fc.constantFrom('s', 'c', 'u', 'Mm', 'Re', 'zz');
	const sheets = fc
		.dictionary(name, fc.constantFrom('ก', 'ข', 'ค'), { noNullPrototype: true })
		.map((texts) => Object.entries(texts).reduce<Sheet>((sum, [key, text]) => withText(sum, key, text), EMPTY));
	fc.assert(
		fc.property(sheets, sheets, sheets, (base, mine, theirs) => {
			const { sheet, clash } = merge(base, mine, theirs);
			const [was, result] = [new Map(textsOf(base)), new Map(textsOf(sheet))];
			for (const [key, text] of textsOf(mine)) if (was.get(key) !== text) expect(result.get(key)).toBe(text);
			if (!clash)
				for (const [key, text] of textsOf(theirs)) if (was.get(key) !== text) expect(result.get(key)).toBe(text);
		}),
	);
});

test('where only one side changed anything, the result is that side', () => {
	const mine = choose(withText(SHEET, 'zz', 'ก'), 'level', 'vocational', true);
	expect(merge(SHEET, mine, SHEET)).toEqual({ sheet: mine, clash: false });
	expect(merge(SHEET, SHEET, mine)).toEqual({ sheet: mine, clash: false });
});
