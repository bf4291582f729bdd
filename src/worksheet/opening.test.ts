import { describe, expect, test } from 'vitest';
import { writeAddress } from './address.ts';
import { SHEET, resolve } from './fixture.ts';
import { open, readStored } from './opening.ts';
import { EMPTY, choose } from './sheet.ts';
import { readStore, writeStore } from './store.ts';
import { STORE_KEY } from './keys.ts';

const other = choose(EMPTY, 'case', 'case-7', true);
const nobody = { sheet: EMPTY, faults: [], before: undefined };
const somebody = { sheet: SHEET, faults: [], before: undefined };

describe('opening', () => {
	test('without an address shows the reader’s own worksheet', () =>
		expect(open({ ...somebody, before: other }, '', resolve)).toMatchObject({ sheet: SHEET, before: other }));

	test('a link to add by adds, and tells what was new', () => {
		const { sheet, added } = open(somebody, '?case=canal,case-7', resolve);
		expect(sheet).toEqual({ ...SHEET, chosen: { ...SHEET.chosen, case: [...SHEET.chosen.case, 'case-7'] } });
		expect(added).toEqual([{ part: 'case', value: 'case-7' }]);
	});

	test('a whole worksheet takes the place of the own one, which is kept', () =>
		expect(open(somebody, writeAddress(other), resolve)).toMatchObject({ sheet: other, before: SHEET }));

	test('the own worksheet from a link is the own worksheet', () =>
		expect(open(somebody, writeAddress(SHEET), resolve)).toMatchObject({ sheet: SHEET, before: undefined }));

	test('where there was none, none is kept', () =>
		expect(open(nobody, writeAddress(other), resolve)).toMatchObject({ sheet: other, before: undefined }));

	test.each(['#1', '#1&n=0', '?case=nothing#1&n=1&s=!', `#${'x'.repeat(9)}`])(
		'%j, which holds nothing of use, takes the place of nothing',
		(address) => expect(open(somebody, address, resolve)).toMatchObject({ sheet: SHEET, before: undefined }),
	);
});

describe('storage', () => {
	const memory = (value: string | null = null) => {
		const values = new Map(value === null ? [] : [[STORE_KEY, value]]);
		return {
			getItem: (key: string) => values.get(key) ?? null,
			setItem: (key: string, text: string) => void values.set(key, text),
		};
	};

	test('gives back what was kept', () => {
		const storage = memory();
		expect(writeStore(storage, { sheet: writeAddress(SHEET), before: writeAddress(other) })).toBe(true);
		expect(readStored(readStore(storage), resolve)).toMatchObject({ sheet: SHEET, before: other, faults: [] });
	});

	test.each([null, '', '{', '1', 'null', '[]', '{"sheet":1}', '{"sheet":"javascript:alert(1)"}'])(
		'takes nothing from %j',
		(value) =>
			expect(readStored(readStore(memory(value)), resolve)).toMatchObject({
				sheet: EMPTY,
				before: undefined,
				faults: [],
			}),
	);

	test('keeps what is valid of what is stored, and tells the rest', () => {
		const { sheet, faults } = readStored(readStore(memory('{"sheet":"?case=canal,gone","before":7}')), resolve);
		expect(sheet.chosen.case).toEqual(['canal']);
		expect(faults).toHaveLength(1);
	});

	test('that is off or full says so and does no harm', () => {
		const broken = {
			getItem: () => {
				throw new Error('denied');
			},
			setItem: () => {
				throw new Error('full');
			},
		};
		expect([readStore(broken), writeStore(broken, { sheet: '#1' })]).toEqual([undefined, false]);
		expect([readStore(undefined), writeStore(undefined, { sheet: '#1' })]).toEqual([undefined, false]);
	});
});
