import { expect, test } from 'vitest';
import { cut } from './write-packs.ts';

const files = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, at) => ({
		path: `cases/${String(from + at).padStart(4, '0')}/`,
		type: 'text/html',
		content: new Uint8Array(20_000),
	}));

const paths = (packs: ReturnType<typeof cut>) => packs.map((pack) => pack.map(({ path }) => path).join());

test('nothing is lost, and the order stays', () => {
	const all = files(0, 500);
	const packs = cut(all);
	expect(packs.flat()).toEqual(all);
	expect(packs.length).toBeGreaterThan(5);
});

test('another page changes a few packs, not those of all pages behind it', () => {
	const all = files(0, 500);
	const before = new Set(paths(cut(all)));
	const more = [...all.slice(0, 20), { ...all[20]!, path: 'cases/0019-b/' }, ...all.slice(20)];
	const after = paths(cut(more));
	expect(after.length).toBeGreaterThan(5);
	expect(after.filter((pack) => !before.has(pack)).length).toBeLessThan(after.length / 2);
});

test('files that keep their names come in packs after those that do not', () => {
	const hashed = { path: '_astro/a.js', type: 'text/javascript', content: new Uint8Array(10) };
	const first = { path: 'search-index/first.txt', type: 'text/plain', content: new Uint8Array(10) };
	expect(cut([hashed, first])).toEqual([[hashed], [first]]);
});
