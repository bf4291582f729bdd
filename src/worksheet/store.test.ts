import { describe, expect, test } from 'vitest';
import { SHEET } from './fixture.ts';
import { MemoryStorage, nextId } from './fixture-storage.ts';
import { HeldStorage } from './held-storage.ts';
import { CURRENT_KEY, FORMAT, SHEET_KEY } from './keys.ts';
import { withText } from './named-texts.ts';
import { blank } from './opening.ts';
import { writeRecord, type Kept } from './record.ts';
import { SheetStore } from './store.ts';

const OWN: Kept = { ...blank('own'), edited: 9, sheet: SHEET };
const KEY = SHEET_KEY + OWN.id;
const tab = (storage: MemoryStorage | undefined) => new SheetStore(new HeldStorage(storage), nextId);
const edit = (kept: Kept, name: string, text: string): Kept => ({ ...kept, sheet: withText(kept.sheet, name, text) });
const titles = (store: SheetStore) => store.read().kept.map(({ sheet }) => sheet.texts.s);

test('gives back what was saved', () => {
	const storage = new MemoryStorage();
	const store = tab(storage);
	expect(store.save(store.open(OWN)).kept).toEqual(OWN);
	expect(store.isKept).toBe(true);
	expect(tab(storage).read().kept[0]).toMatchObject(OWN);
});

test('reading writes nothing', () => {
	const storage = new MemoryStorage({ [KEY]: writeRecord(OWN), [`${SHEET_KEY}odd`]: '{' });
	const before = [...storage.values];
	const store = tab(storage);
	store.open(store.read().kept[0] ?? OWN);
	store.drafts();
	expect([...storage.values]).toEqual(before);
});

describe('two tabs', () => {
	const both = () => {
		const storage = new MemoryStorage({ [KEY]: writeRecord(OWN) });
		const [one, two] = [tab(storage), tab(storage)];
		return { storage, one, two, first: one.open(OWN), second: two.open(OWN) };
	};

	test('that write other fields both keep theirs', () => {
		const { one, two, first, second } = both();
		one.save(edit(first, 's', 'หนึ่ง'));
		const { kept, told } = two.save(edit(second, 'c', 'สอง'));
		expect([kept.sheet.texts.s, kept.sheet.texts.c, told]).toEqual(['หนึ่ง', 'สอง', undefined]);
		expect(titles(tab(both().storage))).toHaveLength(1);
	});

	test('that write the same field keep both, as a worksheet each', () => {
		const { storage, one, two, first, second } = both();
		one.save(edit(first, 's', 'หนึ่ง'));
		expect(two.save(edit(second, 's', 'สอง')).told).toBe('clash');
		expect(titles(tab(storage)).sort()).toEqual(['สอง', 'หนึ่ง']);
	});

	test('that write the same field with no room for both leave what is stored', () => {
		const { storage, one, two, first, second } = both();
		one.save(edit(first, 's', 'หนึ่ง'));
		storage.isFull = true;
		two.save(edit(second, 's', 'สอง'));
		expect(two.isKept).toBe(false);
		expect(titles(tab(storage))).toEqual(['หนึ่ง']);
		expect(titles(two).sort()).toEqual(['สอง', 'หนึ่ง']);
	});

	test('one that goes on with what the other deleted or erased keeps it', () => {
		const { storage, one, two, first, second } = both();
		one.put({ ...first, deleted: 1 });
		two.save(edit(second, 's', 'ต่อ'));
		expect(titles(tab(storage))).toEqual(['ต่อ']);
		one.erase(OWN.id);
		two.save(edit(second, 's', 'ต่ออีก'));
		expect(titles(tab(storage))).toEqual(['ต่ออีก']);
	});
});

describe('storage that fails', () => {
	test('by being full is tried again, and what is stored stays', () => {
		const storage = new MemoryStorage({ [KEY]: writeRecord(OWN) });
		const store = tab(storage);
		const first = store.open(OWN);
		storage.isFull = true;
		store.save(edit(first, 's', 'ใหม่'));
		expect(store.isKept).toBe(false);
		expect(storage.values.get(KEY)).toBe(writeRecord(OWN));
		expect(titles(store)).toEqual(['ใหม่']);
		storage.isFull = false;
		store.setCurrent(OWN.id);
		expect(store.isKept).toBe(true);
		expect(titles(tab(storage))).toEqual(['ใหม่']);
		expect(storage.values.get(CURRENT_KEY)).toBe(OWN.id);
	});

	test('to be read is not written, and the page works on', () => {
		const storage = new MemoryStorage({ [KEY]: writeRecord(OWN) });
		const writes: string[] = [];
		storage.getItem = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		storage.setItem = (key) => void writes.push(key);
		const store = tab(storage);
		expect(store.read().kept).toEqual([]);
		store.save(edit(store.open(OWN), 's', 'ใหม่'));
		expect(writes).toEqual([]);
		expect(store.isKept).toBe(false);
		expect(titles(store)).toEqual(['ใหม่']);
	});

	test('by not being there at all holds everything for the page', () => {
		const store = tab(undefined);
		store.save(store.open(OWN));
		expect([store.isKept, titles(store)]).toEqual([false, [SHEET.texts.s]]);
	});

	test('holds no older text over a newer one of another tab', () => {
		const storage = new MemoryStorage({ [KEY]: writeRecord(OWN) });
		const [one, two] = [tab(storage), tab(storage)];
		const first = one.open(OWN);
		storage.isFull = true;
		one.save(edit(first, 's', 'ของแท็บแรก'));
		storage.isFull = false;
		two.save(edit(two.open(OWN), 's', 'ของแท็บหลัง'));
		one.setCurrent('other');
		expect(titles(tab(storage)).sort()).toEqual(['ของแท็บหลัง', 'ของแท็บแรก'].sort());
	});
});

describe('what this release cannot read', () => {
	test.each(['{', '"text"', JSON.stringify({ format: FORMAT + 1, texts: { s: 'ใหม่กว่า' } })])(
		'%j stays as it is, even where its id is written to',
		(raw) => {
			const storage = new MemoryStorage({ [KEY]: raw });
			const store = tab(storage);
			expect(store.read().locked).toHaveLength(1);
			const { kept, told } = store.save(store.open(OWN));
			expect(told).toBe('apart');
			expect(kept.id).not.toBe(OWN.id);
			expect(storage.values.get(KEY)).toBe(raw);
			expect(titles(tab(storage))).toEqual([SHEET.texts.s]);
		},
	);

	test('and came while this tab was writing is not written over', () => {
		const storage = new MemoryStorage({ [KEY]: writeRecord(OWN) });
		const store = tab(storage);
		const first = store.open(OWN);
		const newer = JSON.stringify({ format: FORMAT + 1 });
		storage.values.set(KEY, newer);
		expect(store.save(edit(first, 's', 'ที่นี่')).told).toBe('apart');
		expect(storage.values.get(KEY)).toBe(newer);
		expect(titles(tab(storage))).toEqual(['ที่นี่']);
	});
});
