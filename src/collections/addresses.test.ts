import { describe, expect, test } from 'vitest';
import { addressOf, entryAt, FIXED_ADDRESSES, isFixed, MOVED } from './addresses.ts';
import { COLLECTIONS, REGISTRY } from './index.ts';

test('an entry stands below its collection, with its whole path', () => {
	expect(addressOf({ collection: 'reports', id: '2566/2.4/esao1' })).toBe('/reports/2566/2.4/esao1/');
});

test.each(COLLECTIONS)('%s: an entry is found at its address', (collection) => {
	for (const id of ['one', '2566/2.4']) expect(entryAt(addressOf({ collection, id }))).toEqual({ collection, id });
});

test('an entry that is a section’s front page stands there', () => {
	const fronts = COLLECTIONS.flatMap((collection) => {
		const id = REGISTRY[collection].files.front;
		return id ? [{ collection, id }] : [];
	});
	expect(fronts.length).toBeGreaterThan(0);
	for (const front of fronts) {
		expect(addressOf(front)).toBe(`/${front.collection}/`);
		expect(entryAt(`/${front.collection}/`)).toEqual(front);
	}
});

test('no entry is at the address of a list or of a page that no entry makes', () => {
	expect(entryAt('/cases/')).toBeUndefined();
	expect(entryAt('/browse/kinds/model/')).toBeUndefined();
	expect(entryAt('/')).toBeUndefined();
});

describe('addresses that no entry may take', () => {
	test.each([...FIXED_ADDRESSES, ...MOVED.keys(), '/api/entries.json', '/browse/levels/primary/'])('%s', (address) => {
		expect(isFixed(address)).toBe(true);
	});

	test.each(COLLECTIONS)('all but those below /%s/', (collection) => {
		expect(isFixed(`/${collection}/one/`)).toBe(false);
	});
});

test('what moved leads on to where something is', () => {
	for (const [from, to] of MOVED) {
		expect(isFixed(from)).toBe(true);
		expect(isFixed(to)).toBe(true);
		expect(MOVED.has(to)).toBe(false);
	}
});
