import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from './text.ts';

/** Text of any kind, halves of pairs included. */
const anyText = fc.string({
	unit: fc.oneof(
		fc.constantFrom('\n', '\r', '\t', ' ', 'ก', '้', '\uD83D', '\u202E', '\0', '😀'),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
	),
});

test('trims, keeps lines where they are allowed, and joins them where not', () => {
	expect(clean('  ก \r\n ข  ', 20, true)).toBe('ก\nข');
	expect(clean('  ก \r\n ข  ', 20)).toBe('ก ข');
	expect(clean('ก\n\n\n\nข', 20, true)).toBe('ก\n\nข');
});

test('leaves out controls, overrides of direction and halves of pairs', () =>
	expect(clean('ก\0\u202Eข\uD83Dค\uFFFEง', 20)).toBe('กขคง'));

test('keeps the joiner that emoji and some scripts need', () => expect(clean('👩‍🏫', 20)).toBe('👩‍🏫'));

test('cuts between characters, never within one', () => expect(clean('😀😀😀', 2)).toBe('😀😀'));

test('what is clean stays as it is, within the limit, in well-formed Unicode', () =>
	fc.assert(
		fc.property(anyText, fc.integer({ min: 1, max: 60 }), fc.boolean(), (text, max, long) => {
			const once = clean(text, max, long);
			expect(clean(once, max, long)).toBe(once);
			expect(Array.from(once).length).toBeLessThanOrEqual(max);
			expect(once.isWellFormed()).toBe(true);
			expect(long || !once.includes('\n')).toBe(true);
		}),
	));
