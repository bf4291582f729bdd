import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, readAddress, writeAddress } from './address.ts';
import { FIELDS, NOTE_FIELDS } from './fields.ts';
import { DATA, SHEET } from './fixture.ts';
import { pack } from './pack.ts';
import { EMPTY, MOST, PARTS, type Sheet } from './sheet.ts';
import { clean } from './text.ts';

const read = (address: string) => readAddress(address);

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

	test.each(['', '#table', '?utm_source=line', '?q=x#top'])('%j holds nothing', (address) =>
		expect(read(address)).toEqual({ kind: 'nothing', sheet: EMPTY, faults: [] }),
	);
});

describe('what this release does not know is taken as it is', () => {
	test.each(PARTS)('an unknown %s, and one that goes by a name of the language', (part) => {
		const { sheet } = read(`?${part}=NEXT,CONSTRUCTOR,__PROTO__#1&n=0`);
		expect(sheet.chosen[part]).toEqual(['NEXT', 'CONSTRUCTOR', '__PROTO__']);
		expect(read(writeAddress(sheet)).sheet).toEqual(sheet);
	});

	test('values with signs that mean something in addresses', () => {
		const { sheet } = read(`?case=${encodeURIComponent('a&b=#c%+"ก')},2566/2.1#1&n=0`);
		expect(sheet.chosen.case).toEqual(['a&b=#c%+"ก', '2566/2.1']);
		expect(read(writeAddress(sheet)).sheet).toEqual(sheet);
	});

	test('more than a reader can choose', () => {
		const ids = DATA.cases.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(MOST);
		expect(read(`?case=${ids.join(',')}#1&n=0`).sheet.chosen.case).toEqual(ids);
	});

	test('texts of an unknown strand, and under names that no field has', () => {
		const { sheet, faults } = read(`#1&n=3&s=${pack('ก')}&zz=${pack('ข')}&Xm=${pack('ค')}`);
		expect(sheet).toEqual({ ...EMPTY, texts: { s: 'ก' }, notes: { X: { m: 'ค' } }, other: { zz: 'ข' } });
		expect(faults).toEqual([]);
		expect(read(writeAddress(sheet)).sheet).toEqual(sheet);
	});

	test('texts that cannot be read, which go on with a link', () => {
		const { sheet } = read(`#1&n=3&s=!!&c=${pack('ก')}&__proto__=${pack('ข')}`);
		expect(sheet).toEqual({ ...EMPTY, texts: { c: 'ก' }, unread: ['s=!!', `__proto__=${pack('ข')}`] });
		expect(read(writeAddress(sheet, 'shown')).sheet).toEqual(sheet);
	});

	test('texts that are longer than their field', () => {
		const { max } = FIELDS[0] ?? { max: 0 };
		expect(read(`#1&n=1&s=${pack('ก'.repeat(5 * max))}`).sheet.texts.s).toHaveLength(5 * max);
	});

	test('all that was written in another version', () => {
		const fragment = `#2&n=1&s=${pack('ก')}`;
		const { kind, sheet } = read(`?case=canal${fragment}`);
		expect(kind).toBe('sheet');
		expect(sheet).toEqual({ ...EMPTY, chosen: { ...EMPTY.chosen, case: ['canal'] }, unread: [fragment] });
	});
});

describe('what does not hold is told, and the rest kept', () => {
	test('a strand that leads without being chosen', () => expect(read('?strand=M&main=R').sheet.main).toBeUndefined());

	test('a link that was cut, within a text or between two', () => {
		const whole = writeAddress(SHEET);
		const within = read(whole.slice(0, -3));
		expect(within.sheet.notes).toEqual({ R: { m: SHEET.notes['R']?.m } });
		expect(within.sheet.unread).toHaveLength(1);
		const between = read(whole.slice(0, whole.lastIndexOf('&')));
		expect(between.faults).toEqual([{ kind: 'cut' }]);
	});

	test('an address longer than any worksheet, unless it is the reader’s own', () => {
		const address = `?case=${'x'.repeat(LONGEST)}`;
		expect(read(address)).toEqual({ kind: 'nothing', sheet: EMPTY, faults: [{ kind: 'long' }] });
		expect(readAddress(address, Infinity)).toMatchObject({ kind: 'addition', faults: [] });
	});

	// A letter of a script that the packing does not know, and half of a pair: fields count halves.
	test.each(['ក', '๛', '\u{11103}'])('the longest worksheet, all of %s, is none of these', (sign) => {
		const filled = (fields: readonly { key: string; max: number }[]) =>
			Object.fromEntries(fields.map(({ key, max }) => [key, sign.repeat(max / sign.length)]));
		const letters = ['M', 'A', 'R', 'C', 'O'];
		const longest = {
			texts: filled(FIELDS),
			notes: Object.fromEntries(letters.map((letter) => [letter, filled(NOTE_FIELDS)])),
			chosen: { ...SHEET.chosen, strand: letters, case: DATA.cases.slice(0, MOST).map(({ id }) => id) },
			main: 'M',
		} as Sheet;
		expect(read(writeAddress(longest))).toEqual({ kind: 'sheet', sheet: longest, faults: [] });
	});
});

test('no address breaks the reader, or gets anything unclean past it', () => {
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
			const { unread, ...rest } = sheet;
			const readable = (unread ?? []).filter((part) => !part.startsWith('#'));
			expect(readAddress(writeAddress(sheet), Infinity)).toEqual({
				kind: 'sheet',
				sheet: readable.length ? { ...rest, unread: readable } : rest,
				faults: [],
			});
		}),
	);
});
