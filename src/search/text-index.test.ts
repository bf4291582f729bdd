import { expect, test, vi } from 'vitest';
import { Directory, writeDirectory } from './directory.ts';
import { INDEX_FACTS, record, text } from './fixture.ts';
import { bodyParts, titleColumns } from './text-files.ts';
import { TextIndex } from './text-index.ts';

const PAGES = [
	record({ url: '/a/', title: 'ป่าชายเลน', sections: text('ปลูกกล้าไม้') }),
	record({ url: '/b/', title: 'ธนาคารขยะ', sections: text('ฝากขวดที่ป่าชายเลน') }),
];

test('a part that fails is loaded again when somebody asks, and none twice', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const directory = new Directory(writeDirectory(PAGES.map(({ facets }) => facets)), INDEX_FACTS);
	const [bodies = []] = bodyParts(PAGES);
	const whole = vi.fn(() => Promise.resolve({ first: 0, bodies: bodies.slice(0, 1) }));
	const failing = vi
		.fn(() => Promise.resolve({ first: 1, bodies: bodies.slice(1) }))
		.mockRejectedValueOnce(new Error('blocked'));
	const index = new TextIndex(directory, titleColumns(PAGES), [failing, whole]);
	await expect(index.complete).rejects.toThrow('blocked');
	expect([...(await index.find('ป่าชายเลน')).keys()]).toEqual([0]);
	expect([...(await index.find('ปลูกกล้าไม้')).keys()]).toEqual([0]);
	await index.complete;
	await index.complete;
	expect([...(await index.find('ป่าชายเลน')).keys()]).toEqual([0, 1]);
	expect([...(await index.find('ปลูกกล้าไม้')).values()]).toHaveLength(1);
	expect([failing.mock.calls.length, whole.mock.calls.length]).toEqual([2, 1]);
	warn.mockRestore();
});
