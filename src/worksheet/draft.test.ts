import { describe, expect, test } from 'vitest';
import { applyDraft, parseDraft, type Draft } from './draft.ts';
import { SHEET } from './fixture.ts';
import { EMPTY } from './sheet.ts';

const draft = (parts: Partial<Draft>): Draft => ({ address: '', before: {}, texts: {}, ticks: {}, ...parts });

describe('a draft', () => {
	test('goes into the fields that were empty, and ticks what was ticked', () => {
		const sheet = applyDraft(
			EMPTY,
			draft({ texts: { s: ' ก ', Rm: 'ข', zz: 'ค' }, ticks: { 'strand/R': true, 'main/R': true } }),
		);
		expect(sheet).toEqual({
			...EMPTY,
			texts: { s: 'ก' },
			notes: { R: { m: 'ข' } },
			other: { zz: 'ค' },
			chosen: { ...EMPTY.chosen, strand: ['R'] },
			main: 'R',
		});
	});

	test('goes on with a text that the page showed, and takes one out', () => {
		const before = { s: SHEET.texts.s ?? '', c: SHEET.texts.c ?? '' };
		const sheet = applyDraft(SHEET, draft({ before, texts: { s: `${before.s} 2`, c: '' } }));
		expect(sheet?.texts).toEqual({ s: `${before.s} 2`, u: SHEET.texts.u });
	});

	test('does not write over a text that the page did not show', () =>
		expect(applyDraft(SHEET, draft({ before: { s: '' }, texts: { s: 'อื่น' } }))).toBeUndefined());

	test('that is in the worksheet already changes nothing', () =>
		expect(
			applyDraft(SHEET, draft({ texts: { s: SHEET.texts.s ?? '' }, ticks: { 'strand/R': true, 'main/R': true } })),
		).toBe(SHEET));
});

test('what is stored is read as far as it is a draft', () => {
	expect(parseDraft('{')).toBeUndefined();
	expect(parseDraft('[]')).toBeUndefined();
	expect(parseDraft('{"texts":{"s":"ก","c":1},"ticks":{"strand/M":"yes"},"sheet":5}')).toEqual({
		...draft({ texts: { s: 'ก' } }),
		sheet: undefined,
	});
});
