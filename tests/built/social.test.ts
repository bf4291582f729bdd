/** The pictures that pages are shared with. */
import { expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { allPictures, PICTURE_SIZE } from '../../src/exports/social.ts';
import { fileOfUrl } from './absolute.ts';
import { BASE, CONTENT_PAGES, FILES, read } from './site.ts';

const KB = 1024;
const content = (page: (typeof CONTENT_PAGES)[number], name: string) =>
	page.root.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

test('every page has a picture that is there, told in words', () => {
	const wrong = CONTENT_PAGES.filter(
		(page) => !FILES.has(fileOfUrl(content(page, 'og:image')) ?? '') || content(page, 'og:image:alt') === '',
	);
	expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('there is one for each kind and strand, and no other', () => {
	// Remedy: npm run social
	const strands = new Map(
		readEntries('.').flatMap(({ data }) =>
			data?.['letter'] ? [[String(data['letter']), String(data['title'])] as const] : [],
		),
	);
	const names = allPictures((letter) => strands.get(letter) ?? '').map(({ name }) => `social/${name}.png`);
	expect([...FILES].filter((file) => file.startsWith('social/'))).toEqual(names.sort());
});

test('they have the size that networks ask for, and weigh little', () => {
	const pictures = [...FILES]
		.filter((file) => /^social\/.*\.png$/.test(file))
		.map((file) => ({ file, bytes: read(file) }));
	expect(
		pictures.filter(
			({ bytes }) => bytes.readUInt32BE(16) !== PICTURE_SIZE.width || bytes.readUInt32BE(20) !== PICTURE_SIZE.height,
		),
	).toEqual([]);
	expect(pictures.filter(({ bytes }) => bytes.length > 64 * KB).map(({ file }) => file)).toEqual([]);
});

test('each strand is shared with its own', () => {
	const strands = CONTENT_PAGES.filter(({ address }) => /^marco\/[a-z]\/$/.test(address.slice(BASE.length)));
	expect(strands.length).toBeGreaterThan(0);
	for (const page of strands)
		expect(content(page, 'og:image')).toMatch(new RegExp(`/social/marco-${page.address.at(-2)}\\.png$`));
});
