import { expect, test } from 'vitest';
import { layOut, takeApart } from './pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const FILES = [
	{ path: 'cases/', type: 'text/html; charset=utf-8', content: bytes('<p>กรณี\n</p>') },
	{ path: 'empty.txt', type: 'text/plain; charset=utf-8', content: bytes('') },
	{ path: 'a b.bin', type: 'application/octet-stream', content: new Uint8Array([10, 0, 255, 10]) },
];

test('what goes into a pack comes out of it', () => {
	expect(takeApart(layOut(FILES))).toEqual(FILES);
	expect(takeApart(layOut([]))).toEqual([]);
});

test('a pack that is cut off is refused', () => {
	const pack = layOut(FILES);
	for (const length of [pack.length - 1, pack.length - 5]) expect(() => takeApart(pack.slice(0, length))).toThrow();
});
