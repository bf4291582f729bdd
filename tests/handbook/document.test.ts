/** The document that is printed: its glossary is that of the book, its anchors and links fit together. */
import { describe, expect, test } from 'vitest';
import { glossary } from '../../src/collections/glossary.ts';
import { namePattern, foldSpaces } from '../../src/text/names.ts';
import { document, library } from './composed.ts';

describe('the glossary', () => {
	const words = foldSpaces(
		document
			.querySelectorAll('.chapter')
			.map((chapter) => chapter.structuredText)
			.join('\n'),
	);
	const explained = document.querySelectorAll('#glossary dt').map(({ text }) => foldSpaces(text));

	test('explains the terms that the chapters use, and no others', () => {
		const used = library.all('glossary').filter((term) => namePattern(glossary.calledInText(term))?.test(words));
		expect(used.length).toBeGreaterThan(0);
		expect(explained).toEqual(used.map(({ data: { title, full = '' } }) => foldSpaces(`${title} ${full}`).trim()));
	});
});

describe('places', () => {
	const ids = document.querySelectorAll('[id]').map(({ id }) => id);

	test('each has an id of its own', () => expect(ids.length).toBe(new Set(ids).size));

	test('links within the document lead to one', () => {
		const links = document.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((id) => !ids.includes(id))).toEqual([]);
	});
});
