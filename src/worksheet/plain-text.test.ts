import { expect, test } from 'vitest';
import { FIELDS } from './fields.ts';
import { SHEET } from './fixture.ts';
import { blank } from './opening.ts';
import { toPlainText } from './plain-text.ts';

test('has everything that was written and chosen, known or not', () => {
	const sheet = { ...SHEET, notes: { ...SHEET.notes, Z: { m: 'ของ Z' } }, other: { zz: 'ช่องใหม่' }, unread: ['#2&s=x'] };
	const text = toPlainText({ ...blank('a', 'ชื่อ'), sheet });
	for (const part of ['ชื่อ', FIELDS[0]?.label, SHEET.texts.s, SHEET.notes['R']?.m, 'ของ Z', 'ช่องใหม่', '#2&s=x', 'canal'])
		expect(text).toContain(part);
});
