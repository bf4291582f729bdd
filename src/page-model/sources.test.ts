import { expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import { sourcesOf } from './sources.ts';

test('an entry’s documents come with their place, and its other references', () => {
	const source = { document: 'report-2566', lines: [[5, 9]] as [number, number][], section: 'ส่วนที่ 1', pages: '3' };
	const reference = { title: 'พระราชบัญญัติ', publisher: 'ราชกิจจานุเบกษา', date: '2019-04-30' };
	const item = entry('cases', 'a', { sources: [source], references: [reference] });
	const library = libraryOf(item);
	expect(sourcesOf(library, item)).toEqual({
		documents: [{ ...source, item: library.get('sources', 'report-2566'), web: undefined }],
		references: [reference],
		notes: [],
	});
});

test('a term may rest on nothing', () => {
	const item = entry('glossary', 'plc');
	expect(sourcesOf(libraryOf(item), item)).toEqual({ documents: [], references: [], notes: [] });
});

test('what a document leaves unsaid stands beside the sources', () => {
	const item = entry('cases', 'a', { notes: ['ไม่ได้บอกวัน'] });
	expect(sourcesOf(libraryOf(item), item).notes).toEqual(['ไม่ได้บอกวัน']);
});

test('a page of the web comes with its day and address, by which it is found', () => {
	const article = entry('sources', 'news', { kind: 'news', date: '2021-11-27', url: 'https://www.rayong.go.th/news' });
	const item = entry('cases', 'a', { sources: [{ document: 'news', lines: [[1, 2]] }] });
	const [document] = sourcesOf(libraryOf(item, article), item).documents;
	expect(document?.web).toEqual({ date: '2021-11-27', url: 'https://www.rayong.go.th/news' });
});
