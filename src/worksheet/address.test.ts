import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { FIELDS, NOTE_FIELDS } from './fields.ts';
import { DATA, SHEET, resolve } from './fixture.ts';
import { pack } from './pack.ts';
import { EMPTY, MOST, PARTS, type Sheet } from './sheet.ts';
import { clean } from './text.ts';

const read = (address: string) => readAddress(address, resolve);

/** Texts for some of the fields, clean and not empty. */
const texts = (fields: readonly { key: string; max: number; long?: boolean }[]) =>
	fc
		.record(
			Object.fromEntries(
				fields.map(({ key, max, long }) => [
					key,
					fc.string({ unit: 'grapheme' }).map((text) => clean(text, max, long)),
				]),
			),
			{ requiredKeys: [] },
		)
		.map((all) => Object.fromEntries(Object.entries(all).filter(([, text]) => text)));

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: MOST });

const anySheet: fc.Arbitrary<Sheet> = fc
	.record({
		texts: texts(FIELDS),
		notes: fc.dictionary(fc.constantFrom('M', 'R'), texts(NOTE_FIELDS), { noNullPrototype: true }),
		chosen: fc.record({
			strand: some(DATA.strands.map(({ letter }) => letter)),
			level: some(DATA.levels.map(({ id }) => id)),
			focus: some(DATA.focus.map(({ id }) => id)),
			case: some(DATA.cases.map(({ id }) => id)),
		}),
		leads: fc.boolean(),
	})
	.map(({ leads, notes, ...sheet }) => {
		const main = leads ? sheet.chosen.strand[0] : undefined;
		const written = Object.fromEntries(Object.entries(notes).filter(([, note]) => Object.keys(note).length));
		return { ...sheet, notes: written, ...(main ? { main } : {}) } as Sheet;
	});

describe('a worksheet goes through its address', () => {
	test('whole', () =>
		fc.assert(
			fc.property(anySheet, (sheet) => {
				const { kind, sheet: back, faults } = read(writeAddress(sheet));
				expect(faults).toEqual([]);
				expect(kind).toBe('sheet');
				expect(back).toEqual(sheet);
			}),
		));

	test('as browsers give it back', () =>
		fc.assert(
			fc.property(anySheet, (sheet) => {
				const { search, hash } = new URL(writeAddress(sheet), 'https://example.org/worksheet/');
				expect(read(search + hash).sheet).toEqual(sheet);
			}),
		));

	test('with what it shows only, for others', () => {
		const hidden = { ...SHEET, notes: { ...SHEET.notes, M: { m: 'ซ่อน' } }, chosen: { ...SHEET.chosen, strand: ['R'] } };
		expect(read(writeAddress(hidden)).sheet.notes['M']).toEqual({ m: 'ซ่อน' });
		expect(read(writeAddress(hidden, 'shown')).sheet.notes).toEqual(SHEET.notes);
		const bare = read(writeAddress(hidden, 'none'));
		expect([bare.sheet.texts, bare.sheet.notes, bare.sheet.chosen]).toEqual([{}, {}, hidden.chosen]);
	});

	test('with what was written in the fragment alone, which no server gets', () => {
		const [query, fragment] = writeAddress(SHEET).split('#');
		expect(query).toBe('?strand=R,M&level=primary&focus=2566/2.10&case=plain,canal,leaders&main=R');
		expect(fragment).toContain(pack(SHEET.texts.s ?? ''));
	});
});

describe('a link to add by', () => {
	test('is a query alone, with lists or repeated names', () => {
		const { kind, sheet, faults } = read('?case=canal&case=plain&strand=m,R&utm_source=line');
		expect(kind).toBe('addition');
		expect(sheet.chosen).toEqual({ strand: ['M', 'R'], level: [], focus: [], case: ['canal', 'plain'] });
		expect(faults).toEqual([]);
	});

	test('to a page that moved finds it where it is now', () => {
		expect(read('?case=old-canal,canal').sheet.chosen.case).toEqual(['canal']);
		expect(read('?case=gone').faults).toEqual([{ kind: 'unknown', part: 'case', value: 'gone' }]);
	});

	test.each(['', '#table', '?utm_source=line', '?q=x#top'])('%j holds nothing', (address) =>
		expect(read(address)).toEqual({ kind: 'nothing', sheet: EMPTY, faults: [] }),
	);
});

describe('what does not hold is told, and the rest kept', () => {
	test.each(PARTS)('an unknown %s', (part) => {
		const { sheet, faults } = read(`?${part}=constructor,__proto__&case=canal`);
		expect(faults.map((fault) => fault.kind === 'unknown' && fault.value)).toEqual(['constructor', '__proto__']);
		expect(sheet.chosen.case).toEqual(['canal']);
	});

	test('more than a worksheet takes', () => {
		const ids = DATA.cases.map(({ id }) => id);
		const { sheet, faults } = read(`?case=${ids.join(',')}`);
		expect(sheet.chosen.case).toEqual(ids.slice(0, MOST));
		expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['too-many']));
	});

	test('a strand that leads without being chosen', () => expect(read('?strand=M&main=R').sheet.main).toBeUndefined());

	test('a link that was cut, within a text or between two', () => {
		const whole = writeAddress(SHEET);
		const within = read(whole.slice(0, -3));
		expect(within.faults.map(({ kind }) => kind)).toEqual(['unreadable']);
		expect(within.sheet).toEqual({ ...SHEET, notes: { R: { m: SHEET.notes['R']?.m } } });
		const between = read(whole.slice(0, whole.lastIndexOf('&')));
		expect(between.faults).toEqual([{ kind: 'cut' }]);
	});

	test('texts under names that no field has', () => {
		const { sheet, faults } = read(`#1&n=3&s=${pack('ก')}&zz=${pack('ข')}&Xm=${pack('ค')}`);
		expect(sheet.texts).toEqual({ s: 'ก' });
		expect(faults).toEqual([
			{ kind: 'unreadable', label: '' },
			{ kind: 'unreadable', label: '' },
		]);
	});

	test('texts that are longer than their field', () => {
		const { max } = FIELDS[0] ?? { max: 0 };
		expect(read(`#1&n=1&s=${pack('ก'.repeat(5 * max))}`).sheet.texts.s).toBe('ก'.repeat(max));
	});

	test('another version of the fragment', () => {
		const { kind, sheet, faults } = read(`?case=canal#2&s=${pack('ก')}`);
		expect([kind, sheet.texts, sheet.chosen.case, faults]).toEqual(['sheet', {}, ['canal'], [{ kind: 'version' }]]);
	});

	test('an address longer than any worksheet', () =>
		expect(read(`?case=${'x'.repeat(100_000)}`).faults).toEqual([{ kind: 'long' }]));

	test('the longest worksheet is none of these', () => {
		const filled = (fields: readonly { key: string; max: number }[]) =>
			Object.fromEntries(fields.map(({ key, max }) => [key, '๛'.repeat(max)]));
		const longest = {
			texts: filled(FIELDS),
			notes: { M: filled(NOTE_FIELDS), R: filled(NOTE_FIELDS) },
			chosen: { ...SHEET.chosen, case: DATA.cases.slice(0, MOST).map(({ id }) => id) },
		} as Sheet;
		expect(read(writeAddress(longest))).toEqual({ kind: 'sheet', sheet: longest, faults: [] });
	});
});

test('no address breaks the reader, or gets anything unclean or unknown past it', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({
			unit: fc.constantFrom(
				'?',
				'#',
				'1',
				'&',
				'=',
				',',
				'%',
				'case',
				'strand',
				'main',
				'n',
				's',
				'Rm',
				'canal',
				'R',
				'<b>',
			),
		}),
		fc.tuple(anySheet, fc.nat(), fc.string()).map(([sheet, at, noise]) => {
			const address = writeAddress(sheet);
			return address.slice(0, at % address.length) + noise + address.slice(at % address.length);
		}),
	);
	fc.assert(
		fc.property(hostile, (address) => {
			const { sheet } = read(address);
			// What was taken is a worksheet: it goes through an address of its own unharmed.
			expect(read(writeAddress(sheet))).toEqual({ kind: 'sheet', sheet, faults: [] });
		}),
	);
});
