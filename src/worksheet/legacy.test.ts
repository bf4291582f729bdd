import { describe, expect, test } from 'vitest';
import { writeAddress } from './address.ts';
import { FIELDS, NOTE_FIELDS } from './fields.ts';
import { SHEET } from './fixture.ts';
import { eraseLegacy, isLegacy, readLegacy } from './legacy.ts';
import { EMPTY, choose, type Sheet } from './sheet.ts';

const other = choose(EMPTY, 'case', 'case-7', true);
const raw = (sheet: string, before?: string) => JSON.stringify({ sheet, before });

test('the worksheet of an older release and the one before it are worksheets each', () => {
	const found = readLegacy(raw(writeAddress(SHEET), writeAddress(other))) ?? [];
	expect(found.map(({ sheet }) => sheet)).toEqual([SHEET, other]);
	expect(found.every(({ id }) => isLegacy(id))).toBe(true);
	expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

test('the same content has the same id, another has another', () => {
	const id = (address: string) => readLegacy(raw(address))?.[0]?.id;
	expect(id('?case=a')).toBe(id('?case=a'));
	expect(id('?case=a')).not.toBe(id('?case=b'));
});

test('a full worksheet in a script that packs badly, longer than any link of that release, is whole', () => {
	const filled = (fields: readonly { key: string; max: number }[]) =>
		Object.fromEntries(fields.map(({ key, max }) => [key, 'ក'.repeat(max)]));
	const letters = ['M', 'A', 'R', 'C', 'O'];
	const sheet = {
		...EMPTY,
		texts: filled(FIELDS),
		notes: Object.fromEntries(letters.map((letter) => [letter, filled(NOTE_FIELDS)])),
	} as Sheet;
	const address = writeAddress(sheet);
	expect(address.length).toBeGreaterThan(60_000);
	expect(readLegacy(raw(address))?.[0]?.sheet).toEqual(sheet);
});

test.each(['{"sheet":"#1&n=0"}', '{"sheet":"#"}'])('%j holds no worksheet', (stored) =>
	expect(readLegacy(stored)).toEqual([]),
);

test.each(['', '{', '1', 'null', '[]', '{"sheet":1}', '{"sheet":"javascript:alert(1)"}'])(
	'%j is nothing that a release wrote',
	(stored) => expect(readLegacy(stored)).toBeUndefined(),
);

describe('erasing one', () => {
	const [first, second] = readLegacy(raw('?case=a', '?case=b')) ?? [];

	test('leaves the other', () => {
		expect(eraseLegacy(raw('?case=a', '?case=b'), first?.id ?? '')).toBe('{"sheet":"?case=b"}');
		expect(eraseLegacy(raw('?case=a', '?case=b'), second?.id ?? '')).toBe('{"sheet":"?case=a"}');
	});

	test('leaves nothing where it was the last, and everything where it is not there', () => {
		expect(eraseLegacy(raw('?case=a'), first?.id ?? '')).toBeNull();
		expect(eraseLegacy(raw('?case=z'), first?.id ?? '')).toBe(raw('?case=z'));
		expect(eraseLegacy('{', first?.id ?? '')).toBe('{');
	});
});
