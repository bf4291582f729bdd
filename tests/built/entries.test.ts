/** `api/entries.json`, which search, reuse and audits rest on. */
import { expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { COLLECTIONS } from '../../src/collections/index.ts';
import { FILES, PAGES, fileOf, read } from './site.ts';

interface Exported {
	id: string;
	type: string;
	url: string;
	title: string;
	sources: { document: string; lines: [number, number][] }[];
}

const { entries } = JSON.parse(read('api/entries.json').toString()) as { entries: Exported[] };
const files = readEntries('.');
const documents = new Map(
	files.filter(({ collection }) => collection === 'sources').map(({ id, data }) => [id, Number(data?.['length'])]),
);

/** Text with every white space, the one that does not break included, as one space. */
const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

/** What a heading has to hold. The title of a report says what it answers and who; its page puts words between them. */
const partsOf = ({ type, title }: Exported) =>
	type === 'reports'
		? folded(title)
				.replace(/^จุดเน้น /, '')
				.split(': ')
		: [folded(title)];

test('every file of content/ is an entry, once', () => {
	expect(entries.map(({ id }) => id).sort()).toEqual(files.map(({ collection, id }) => `${collection}/${id}`).sort());
});

test('type is the collection, and the id begins with it', () => {
	expect(
		entries.filter(({ id, type }) => !COLLECTIONS.some((name) => name === type) || !id.startsWith(`${type}/`)),
	).toEqual([]);
});

test('every entry has a page that carries its title', () => {
	expect(entries.filter(({ url }) => !FILES.has(fileOf(url) ?? ''))).toEqual([]);
	const headings = new Map(PAGES.map(({ address, root }) => [address, folded(root.querySelector('main h1')?.text)]));
	// A heading may say more than the title, such as a number, and never less.
	const says = (heading: string, entry: Exported) => partsOf(entry).every((part) => heading.includes(part));
	const wrong = entries.filter((entry) => folded(entry.title) === '' || !says(headings.get(entry.url) ?? '', entry));
	expect(wrong.map(({ url, title }) => ({ url, title, heading: headings.get(url) }))).toEqual([]);
});

test('sources name documents and lines that exist', () => {
	const wrong = entries.flatMap(({ id, sources }) =>
		sources.flatMap(({ document, lines }) =>
			lines
				.filter(([from, to]) => !(from >= 1 && from <= to && to <= (documents.get(document) ?? 0)))
				.map((range) => [id, document, range]),
		),
	);
	expect(wrong).toEqual([]);
});
