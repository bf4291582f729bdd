import { expect, test } from 'vitest';
import { describe as inWords } from './messages.ts';
import { stateOf } from './state.ts';

const search = [{ id: 's', bytes: 100_000 }];
const site = [
	{ id: 'a', bytes: 1_000_000 },
	{ id: 'b', bytes: 2_000_000 },
];
const list = { search: { stored: 400_000, packs: search }, site: { stored: 9_000_000, packs: site } };
const made = new Date('2026-01-05T12:00:00Z');

test('nothing kept: what it would cost, without what search has brought already', () => {
	expect(stateOf({ list, missing: [...search, ...site], made: undefined })).toEqual({
		kind: 'none',
		wire: 3_100_000,
		stored: 9_400_000,
	});
	expect(stateOf({ list, missing: site, made: undefined })).toMatchObject({ kind: 'none', wire: 3_000_000 });
});

test('begun and interrupted', () => {
	const state = stateOf({ list, missing: site.slice(1), made: undefined });
	expect(state).toEqual({ kind: 'partial', done: 1_100_000, wire: 3_100_000 });
	expect(inWords(state)).toContain('1.1 MB จาก 3.1 MB');
});

test('whole, compared with the web or not, and older than the web', () => {
	expect(stateOf({ list, missing: [], made })).toEqual({ kind: 'whole', made, compared: true });
	expect(stateOf({ list: undefined, missing: [], made })).toEqual({ kind: 'whole', made, compared: false });
	const older = stateOf({ list, missing: site.slice(1), made });
	expect(older).toEqual({ kind: 'older', made, wire: 2_000_000 });
	const words = inWords(older, new Date('2026-01-08T13:00:00Z'));
	expect(words).toContain('5 มกราคม 2569');
	expect(words).toContain('3 วันก่อน');
	expect(words).toContain('2.0 MB');
});

test('nothing kept and no network', () => {
	expect(stateOf({ list: undefined, missing: [], made: undefined })).toEqual({ kind: 'unreachable' });
});
