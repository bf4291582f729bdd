import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';

test('gives back any text, in signs that an address may hold as they are', () =>
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const packed = pack(text);
			expect(packed).toMatch(/^[\w-]*$/);
			expect(unpack(packed)).toBe(text);
		}),
	));

test('spends less than one and a half signs on a Thai letter', () => {
	const thai = 'น้ำในคลองของเราใสขึ้นได้อย่างไร'.repeat(10);
	expect(pack(thai).length).toBeLessThan(thai.length * 1.5);
});

test('holds a text of any length that a field may have', () => {
	const long = 'ก'.repeat(200_000);
	expect(unpack(pack(long))).toBe(long);
});

test.each(['', 'ก', '!!', 'IuLDp', btoa('{"a":1}'), btoa('[1]')])('takes nothing from %j', (packed) =>
	expect(unpack(packed)).toBeUndefined(),
);

test('never throws', () =>
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			unpack(text);
		}),
	));
