import { describe, expect, test } from 'vitest';
import { writeAddress } from './address.ts';
import type { Draft } from './draft.ts';
import { SHEET, resolve } from './fixture.ts';
import { browser } from './fixture-storage.ts';
import { CURRENT_KEY, DRAFT_KEY, FORMAT, SHEET_KEY, STORE_KEY } from './keys.ts';
import { unknownOf } from './known.ts';
import { withText } from './named-texts.ts';
import { EMPTY, choose } from './sheet.ts';

const other = choose(EMPTY, 'case', 'case-7', true);
const link = writeAddress(other);
const second = writeAddress(choose(EMPTY, 'strand', 'M', true));
const old = (sheet: string, before?: string) => ({ [STORE_KEY]: JSON.stringify({ sheet, before }) });

/** A browser in which something was written, with the tab that wrote it. */
const written = () => {
	const { storage, tab } = browser();
	const mine = tab();
	mine.load().desk.edit(SHEET);
	return { storage, tab, mine };
};

describe('own worksheets and those of links', () => {
	test('any number of links in a row leaves everything that is stored', () => {
		const { storage, mine } = written();
		const before = [...storage.values];
		for (const address of [link, second, link]) expect(mine.load(address).desk.isLink).toBe(true);
		expect([...storage.values]).toEqual(before);
	});

	test('after a reload the link’s worksheet is there, and the way back', () => {
		const { mine } = written();
		mine.load(link);
		const { desk } = mine.load();
		expect([desk.isLink, desk.kept.sheet]).toEqual([true, other]);
		desk.switchTo(desk.back?.id ?? '');
		expect(desk.kept.sheet).toEqual(SHEET);
		expect(mine.load().desk.kept.sheet).toEqual(SHEET);
	});

	test('an edit of a link’s worksheet is one more, and says where it came from', () => {
		const { mine } = written();
		mine.load(link);
		mine.load().desk.edit(withText(other, 's', 'แก้'));
		const { desk } = mine.load();
		expect(desk.shelf.kept.map(({ origin, sheet }) => [origin, sheet.texts.s])).toEqual([
			['link', 'แก้'],
			['own', SHEET.texts.s],
		]);
		expect([desk.kept.sheet.texts.s, desk.isLink, desk.back?.title]).toEqual(['แก้', false, SHEET.texts.u]);
	});

	test('what a page adds goes to the own worksheet, even while one of a link is shown', () => {
		const { mine } = written();
		mine.load(link);
		expect(mine.load('?case=case-9').desk.kept.sheet.chosen.case).toEqual([...SHEET.chosen.case, 'case-9']);
	});
});

describe('what is stored', () => {
	test('what the site does not know is there after opening and after an edit', () => {
		const values = old('?strand=M,Z&case=case-of-next-release#1&n=1&Zm=IuLDp4DD1cK5Ig');
		const { storage, tab } = browser(values);
		const { desk } = tab().load();
		expect(Object.fromEntries(storage.values)).toEqual(values);
		expect(unknownOf(desk.kept.sheet, resolve).map(({ kind }) => kind)).toEqual(['choice', 'choice', 'text']);
		desk.edit(withText(desk.kept.sheet, 's', 'ใหม่'));
		const { sheet } = tab().load().desk.kept;
		expect(sheet.chosen).toMatchObject({ strand: ['M', 'Z'], case: ['case-of-next-release'] });
		expect(sheet.notes['Z']).toEqual({ m: expect.any(String) });
	});

	test('texts of another version of addresses are there after an edit', () => {
		const { tab } = browser(old('#2&n=1&s=abc'));
		const { desk } = tab().load();
		desk.edit(withText(desk.kept.sheet, 's', 'ใหม่'));
		expect(tab().load().desk.kept.sheet).toEqual({ ...EMPTY, texts: { s: 'ใหม่' }, unread: ['#2&n=1&s=abc'] });
	});

	test('of an older release is shown, both worksheets of it, and written only by an edit', () => {
		const { storage, tab } = browser(old(writeAddress(SHEET), link));
		const { desk } = tab().load();
		expect(desk.shelf.kept.map(({ sheet }) => sheet)).toEqual([SHEET, other]);
		desk.edit(withText(SHEET, 's', 'ใหม่'));
		expect(storage.values.get(STORE_KEY)).toBe(old(writeAddress(SHEET), link)[STORE_KEY]);
		expect(
			tab()
				.load()
				.desk.shelf.kept.map(({ sheet }) => sheet.texts.s),
		).toEqual(['ใหม่', undefined]);
	});

	test('by an older release after a rollback is one more', () => {
		const { storage, tab } = browser(old(writeAddress(SHEET)));
		tab()
			.load()
			.desk.edit(withText(SHEET, 's', 'รุ่นนี้'));
		storage.values.set(STORE_KEY, old(writeAddress(withText(SHEET, 's', 'รุ่นก่อน')))[STORE_KEY] ?? '');
		const { desk } = tab().load();
		expect(desk.kept.sheet.texts.s).toBe('รุ่นนี้');
		expect(desk.shelf.kept.map(({ sheet }) => sheet.texts.s)).toEqual(['รุ่นนี้', 'รุ่นก่อน']);
	});

	test('by a newer release is not read, not written, and not lost', () => {
		const newer = JSON.stringify({ format: FORMAT + 1, texts: { s: 'ใหม่กว่า' } });
		const { storage, tab } = browser({ [`${SHEET_KEY}new`]: newer, [CURRENT_KEY]: 'new' });
		tab().load().desk.edit(SHEET);
		expect(storage.values.get(`${SHEET_KEY}new`)).toBe(newer);
		expect(tab().load().desk.shelf).toMatchObject({
			locked: [{ isNewer: true, raw: newer }],
			kept: [{ sheet: SHEET }],
		});
	});
});

describe('several worksheets', () => {
	test('are begun, named, copied and opened, and each tab stays on its own', () => {
		const { tab, mine } = written();
		const { desk } = mine.load();
		const first = desk.kept.id;
		desk.begin();
		desk.edit(withText(EMPTY, 's', 'สอง'));
		desk.rename(desk.kept.id, 'ป.4');
		desk.copy(first);
		expect(desk.kept.sheet).toEqual(SHEET);
		desk.edit(withText(SHEET, 's', 'สำเนา'));
		desk.switchTo(first);
		expect(desk.kept.sheet).toEqual(SHEET);
		const elsewhere = tab();
		elsewhere.load().desk.switchTo(desk.shelf.kept.find(({ name }) => name === 'ป.4')?.id ?? '');
		expect(elsewhere.load().desk.kept.sheet.texts.s).toBe('สอง');
		expect(mine.load().desk.kept.id).toBe(first);
		expect(desk.shelf.kept).toHaveLength(3);
	});

	test('that are new and empty are there after a reload', () => {
		const { mine } = written();
		mine.load().desk.begin();
		expect(mine.load().desk.kept.sheet).toEqual(EMPTY);
		expect(mine.load().desk.shelf.kept).toHaveLength(1);
	});

	test.each(['at once', 'after a reload'])('that were cleared come back %s', (time) => {
		const { mine } = written();
		const cleared = mine.load().desk;
		cleared.clear();
		const desk = time === 'at once' ? cleared : mine.load().desk;
		expect(desk.kept.sheet).toEqual(EMPTY);
		expect(desk.back).toMatchObject({ isDeleted: true });
		desk.restore(desk.back?.id ?? '');
		expect(mine.load().desk.kept.sheet).toEqual(SHEET);
	});

	test('that were deleted come back, until they are erased', () => {
		const { tab, mine } = written();
		const { desk } = mine.load();
		const { id } = desk.kept;
		desk.remove(id);
		expect([desk.shelf.kept, desk.shelf.deleted.length]).toEqual([[], 1]);
		tab().load().desk.restore(id);
		expect(tab().load().desk.kept.sheet).toEqual(SHEET);
		desk.remove(id);
		desk.erase(id);
		expect(tab().load().desk.shelf).toMatchObject({ kept: [], deleted: [] });
	});

	test('of an older release go for good when they are erased', () => {
		const { storage, tab } = browser(old(writeAddress(SHEET)));
		const { desk } = tab().load();
		const { id } = desk.kept;
		desk.remove(id);
		expect(desk.shelf.kept).toEqual([]);
		desk.erase(id);
		expect(storage.values.has(STORE_KEY)).toBe(false);
		expect(tab().load().desk.shelf).toMatchObject({ kept: [], deleted: [] });
	});

	test('that were cleared with no room left are still stored', () => {
		const { storage, tab, mine } = written();
		const { desk } = mine.load();
		storage.isFull = true;
		desk.clear();
		expect([desk.kept.sheet, desk.isKept]).toEqual([EMPTY, false]);
		expect(tab().load().desk.kept.sheet).toEqual(SHEET);
	});

	test('that another tab wrote on are deleted with what it wrote', () => {
		const { tab, mine } = written();
		const [one, two] = [mine.load().desk, tab().load().desk];
		one.edit(withText(SHEET, 'd', 'ของแท็บแรก'));
		two.remove(two.kept.id);
		expect(two.shelf.deleted[0]?.sheet.texts.d).toBe('ของแท็บแรก');
	});
});

describe('another tab', () => {
	test('is followed, and a worksheet that it deleted stays in sight', () => {
		const { tab, mine } = written();
		const [one, two] = [mine.load().desk, tab().load().desk];
		one.edit(withText(SHEET, 's', 'ใหม่'));
		expect([two.reread(), two.kept.sheet.texts.s]).toEqual(['changed', 'ใหม่']);
		expect(two.reread()).toBe('same');
		one.remove(one.kept.id);
		expect([two.reread(), two.kept.sheet.texts.s]).toEqual(['deleted', 'ใหม่']);
	});
});

describe('what was typed without the script', () => {
	const draft = (parts: Partial<Draft>): Draft => ({ address: '', before: {}, texts: {}, ticks: {}, ...parts });
	const drop = (key: string, value: Draft) => ({ [DRAFT_KEY + key]: JSON.stringify(value) });

	test('goes into its worksheet, and is stored once', () => {
		const values = {
			...drop('1', draft({ texts: { s: 'ก' } })),
			...drop('2', draft({ before: { s: 'ก' }, texts: { s: 'กข' } })),
		};
		const { storage, tab } = browser(values);
		const { desk, store } = tab().load();
		for (const [key, value] of store.drafts()) expect(desk.recover(key, value, false)).toBeUndefined();
		expect(tab().load().desk.kept.sheet.texts).toEqual({ s: 'กข' });
		expect([...storage.values.keys()].filter((key) => key.startsWith(DRAFT_KEY))).toEqual([]);
	});

	test('goes on on this page in the same worksheet', () => {
		const { tab } = browser(drop('1', draft({ texts: { s: 'ก' } })));
		const { desk, store } = tab().load();
		for (const [key, value] of store.drafts()) desk.recover(key, value, false);
		desk.recover('here', draft({ before: { s: 'ก' }, texts: { s: 'กข' }, ticks: { 'strand/R': true } }), true);
		expect(
			tab()
				.load()
				.desk.shelf.kept.map(({ sheet }) => [sheet.texts, sheet.chosen.strand]),
		).toEqual([[{ s: 'กข' }, ['R']]]);
	});

	test('never takes the place of a text that its page did not show', () => {
		const { storage, tab } = written();
		storage.values.set(`${DRAFT_KEY}1`, JSON.stringify(draft({ texts: { s: 'อื่น' } })));
		const { desk, store } = tab().load();
		for (const [key, value] of store.drafts()) expect(desk.recover(key, value, false)?.name).toContain('อื่น');
		expect(desk.kept.sheet).toEqual(SHEET);
		expect(desk.shelf.kept.map(({ sheet }) => sheet.texts.s).sort()).toEqual([SHEET.texts.s, 'อื่น'].sort());
	});

	test('on a link’s page goes into the link’s worksheet', () => {
		const { tab, mine } = written();
		const { desk } = mine.load(link);
		desk.recover(`${DRAFT_KEY}1`, draft({ address: link, texts: { s: 'ก' } }), false);
		expect(desk.kept).toMatchObject({ origin: 'link', sheet: { texts: { s: 'ก' }, chosen: other.chosen } });
		expect(tab().load().desk.shelf.kept).toHaveLength(2);
	});

	test('stays stored until its worksheet is', () => {
		const { storage, tab } = browser(drop('1', draft({ texts: { s: 'ก' } })));
		storage.isFull = true;
		const { desk, store } = tab().load();
		for (const [key, value] of store.drafts()) desk.recover(key, value, false);
		expect([...storage.values.keys()]).toEqual([`${DRAFT_KEY}1`]);
		storage.isFull = false;
		desk.edit(withText(desk.kept.sheet, 's', 'กข'));
		expect([...storage.values.keys()].some((key) => key.startsWith(DRAFT_KEY))).toBe(false);
		expect(tab().load().desk.kept.sheet.texts.s).toBe('กข');
	});
});
