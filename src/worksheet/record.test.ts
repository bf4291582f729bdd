import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHEET } from './fixture.ts';
import { FORMAT } from './keys.ts';
import { parseRecord, titleOf, writeRecord, type Kept } from './record.ts';
import { EMPTY } from './sheet.ts';

const KEPT: Kept = { id: 'a', name: 'ป.4', origin: 'own', edited: 5, sheet: SHEET };

test('a record gives back the worksheet', () => {
	const sheet = { ...SHEET, other: { zz: 'ก' }, unread: ['s=!!', '#2&s=x'] };
	expect(parseRecord('a', writeRecord({ ...KEPT, deleted: 7, sheet }))).toMatchObject({ ...KEPT, deleted: 7, sheet });
});

test('what another release put into a record is there after an edit of this one', () => {
	const raw = {
		format: FORMAT,
		name: '',
		origin: 'import',
		edited: 1,
		colour: 'red',
		texts: { s: 'เดิม', Zq: 'ช่องใหม่', zz: 'อีกช่อง', rich: { html: 'x' } },
		chosen: { strand: ['M', 'Z'], case: ['case-of-next-release'], school: ['bankhai'] },
		main: 'Z',
	};
	const kept = parseRecord('a', JSON.stringify(raw));
	expect(kept?.sheet).toMatchObject({ texts: { s: 'เดิม' }, other: { Zq: 'ช่องใหม่', zz: 'อีกช่อง' }, main: 'Z' });
	const edited = { ...kept, sheet: { ...kept?.sheet, texts: { s: 'ใหม่' } } } as Kept;
	expect(JSON.parse(writeRecord(edited))).toEqual({
		...raw,
		texts: { ...raw.texts, s: 'ใหม่' },
		chosen: { ...raw.chosen, level: [], focus: [] },
	});
});

test('a text longer than its field stays whole', () => {
	const raw = JSON.stringify({ format: FORMAT, texts: { s: 'ก'.repeat(9_999) } });
	expect(parseRecord('a', raw)?.sheet.texts.s).toHaveLength(9_999);
});

describe('what is not a record of this format is not read', () => {
	test.each(['', '{', 'null', '[]', '1', '{}', `{"format":${FORMAT + 1},"texts":{}}`])('%j', (raw) =>
		expect(parseRecord('a', raw)).toBeUndefined(),
	);

	test('and nothing throws', () =>
		fc.assert(
			fc.property(fc.json(), fc.string(), (json, text) => {
				parseRecord('a', text);
				const value: unknown = JSON.parse(json);
				const raw = JSON.stringify({
					format: FORMAT,
					texts: value,
					chosen: value,
					name: value,
					unread: value,
					main: value,
				});
				const kept = parseRecord('a', raw);
				expect(kept).toBeDefined();
				if (kept) expect(parseRecord('a', writeRecord(kept))?.sheet).toEqual(kept.sheet);
			}),
		));
});

test('a worksheet has a title without a name', () => {
	expect(titleOf(KEPT)).toBe('ป.4');
	expect(titleOf({ ...KEPT, name: '' })).toBe(SHEET.texts.u);
	expect(titleOf({ name: '', sheet: EMPTY })).not.toBe('');
});
