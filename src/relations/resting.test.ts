import { expect, test } from 'vitest';
import { REGISTRY } from '../collections/index.ts';
import { entry, libraryOf } from './fixture.ts';

const on = (...documents: string[]) => ({
	sources: documents.map((document) => ({ document, lines: [[1, 2] as [number, number]] })),
});

test('entries that rest on a document are counted once each, by collection', () => {
	const library = libraryOf(
		entry('sources', 'news'),
		entry('cases', 'a', on('news', 'report-2566', 'news')),
		entry('cases', 'b', on('news')),
		entry('cases', 'c', on('report-2566')),
		entry('schools', 'd', on('news')),
		entry('glossary', 'e'),
	);
	expect(library.restingOn('news')).toEqual([
		{ label: REGISTRY.cases.label, href: '/cases/', count: 2 },
		{ label: REGISTRY.schools.label, href: '/schools/', count: 1 },
	]);
	expect(library.restingOn('unread')).toEqual([]);
});

test('a report rests on the document of its year', () => {
	const library = libraryOf(
		entry('sources', 'report-2567'),
		entry('focus', '2567/1.1', on('report-2566')),
		entry('reports', '2567/1.1/esao1'),
	);
	expect(library.restingOn('report-2567').map(({ label, count }) => [label, count])).toEqual([
		[REGISTRY.reports.label, 1],
	]);
});

test('collections stand in the order of search', () => {
	const library = libraryOf(entry('cases', 'a'), entry('schools', 'b'), entry('background', 'c'), entry('data', 'd'));
	const places = library
		.restingOn('report-2566')
		.map(({ label }) => Object.values(REGISTRY).find((definition) => definition.label === label)?.search.place ?? 0);
	expect(places.length).toBeGreaterThan(4);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
