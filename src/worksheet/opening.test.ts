import { describe, expect, test } from 'vitest';
import { writeAddress } from './address.ts';
import { SHEET } from './fixture.ts';
import { nextId } from './fixture-storage.ts';
import { blank, open } from './opening.ts';
import type { Kept } from './record.ts';
import { EMPTY, MOST, choose } from './sheet.ts';
import type { Shelf } from './shelf.ts';

const OWN: Kept = { ...blank('own'), edited: 9, sheet: SHEET };
const other = choose(EMPTY, 'case', 'case-7', true);
const shelf = (...kept: Kept[]): Shelf => ({ kept, deleted: [], locked: [], current: undefined });

describe('opening', () => {
	test('without an address shows the tab’s worksheet, or the last one, or a new one', () => {
		const second = { ...blank('second'), edited: 3, sheet: other };
		expect(open(shelf(OWN, second), {}, '', nextId).kept).toBe(OWN);
		expect(open(shelf(OWN, second), { sheet: 'second' }, '', nextId).kept).toBe(second);
		expect(open({ ...shelf(OWN, second), current: 'second' }, {}, '', nextId).kept).toBe(second);
		expect(open(shelf(), {}, '#table', nextId).kept.sheet).toEqual(EMPTY);
	});

	test('a worksheet begun in this tab is there after a reload, although nothing is stored of it', () =>
		expect(open(shelf(OWN), { sheet: 'new', name: 'ป.4' }, '', nextId).kept).toEqual(blank('new', 'ป.4')));

	test('a link to add by adds to the own worksheet, and tells what was new', () => {
		const { kept, added, isLink } = open(shelf(OWN), {}, '?case=canal,case-7', nextId);
		expect(kept).toEqual({
			...OWN,
			sheet: { ...SHEET, chosen: { ...SHEET.chosen, case: [...SHEET.chosen.case, 'case-7'] } },
		});
		expect(added).toEqual([{ part: 'case', value: 'case-7' }]);
		expect(isLink).toBe(false);
	});

	test('a link adds no more than a reader can choose, and that is told', () => {
		const ids = Array.from({ length: MOST + 1 }, (_, number) => `c${number}`).join(',');
		const { kept, faults } = open(shelf(), {}, `?case=${ids}`, nextId);
		expect(kept.sheet.chosen.case).toHaveLength(MOST);
		expect(faults).toEqual([{ kind: 'too-many', part: 'case' }]);
	});

	test('a whole worksheet is one of its own', () => {
		const { kept, isLink } = open(shelf(OWN), {}, writeAddress(other), nextId);
		expect([kept.sheet, kept.origin, isLink]).toEqual([other, 'link', true]);
		expect(kept.id).not.toBe(OWN.id);
	});

	test('the own worksheet from a link is the own worksheet', () =>
		expect(open(shelf(OWN), {}, writeAddress(SHEET), nextId)).toMatchObject({ kept: OWN, isLink: false }));

	test.each(['#1', '#1&n=0', `?case=#1&n=1`, `#${'x'.repeat(9)}`])(
		'%j, which holds nothing of use, takes the place of nothing',
		(address) => expect(open(shelf(OWN), {}, address, nextId)).toMatchObject({ kept: OWN, isLink: false }),
	);
});
