import { describe, expect, test } from 'vitest';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import { entry, idsOf, libraryOf } from './fixture.ts';

const school = entry('schools', 'hill', { title: 'โรงเรียนบนเขา (ภูผา)', aliases: ['รร.เขา'] });
const term = entry('glossary', 'plc', { title: 'PLC', full: 'ชุมชนแห่งการเรียนรู้' });

describe('an entry is mentioned', () => {
	const item = (id: string, fields: Parameters<typeof entry<'cases'>>[2], body = '') =>
		entry('cases', id, { title: id, ...fields }, body);
	const mentions = (of: typeof school | typeof term, ...entries: ReturnType<typeof item>[]) =>
		idsOf(libraryOf(school, term, ...entries).mentioning(of, ['cases']));

	test.each([
		['in a field', item('a', { lead: 'ที่โรงเรียนบนเขา (ภูผา) ครูทำ' }), school],
		[
			'without what stands in brackets',
			item('a', { factors: [{ text: 'โรงเรียนบนเขาพร้อม', lines: [[1, 2]] }] }),
			school,
		],
		['in a field of a group', item('a', { reach: [{ text: 'โรงเรียนบนเขา' }] }), school],
		['below the fields', item('a', {}, 'ครูของโรงเรียนบนเขา'), school],
		['by another name that its collection knows', item('a', {}, 'สร้างชุมชนแห่งการเรียนรู้'), term],
		['over the end of a line', entry('cases', 'a', { title: 'a' }, 'โรงเรียนบนเขา\n(ภูผา)'), school],
	])('%s', (_, mentioning, of) => expect(mentions(of, mentioning)).toEqual(['a']));

	test.each([
		['inside another word', item('a', { lead: 'APLCX' }), term],
		['among the other names of an entry', item('a', { aliases: ['PLC'] }), term],
		['among its sources', item('a', { sources: [{ document: 'report-2566', lines: [[1, 2]], section: 'PLC' }] }), term],
		['in what was changed', item('a', { changes: [{ date: '2026-12-01', text: 'แก้คำว่า PLC' }] }), term],
	])('not %s', (_, silent, of) => expect(mentions(of, silent)).toEqual([]));

	test('not by itself', () => {
		expect(libraryOf(term).mentioning(term, ['glossary'])).toEqual([]);
	});
});

test('mentions come by collection in the order asked for, and no other collection’s', () => {
	const library = libraryOf(
		term,
		entry('cases', 'b', {}, 'PLC'),
		entry('cases', 'a', {}, 'PLC'),
		entry('background', 'c', {}, 'PLC'),
		entry('partners', 'd', { lead: 'PLC' }),
	);
	expect(idsOf(library.mentioning(term, ['background', 'cases']))).toEqual(['c', 'a', 'b']);
	expect(library.mentioning(term, [])).toEqual([]);
});

test('cases that the page shows already are left out', () => {
	const [told, other] = [entry('cases', 'a', {}, 'PLC'), entry('cases', 'b', {}, 'PLC')];
	const library = libraryOf(term, told, other);
	expect(library.mentioningBeside(term, [told], ['cases'])).toEqual([library.entryLink(other)]);
});

test('collections say on whose pages they are listed, and stand there in the order of search', () => {
	const library = libraryOf();
	for (const collection of COLLECTIONS) {
		const listed = library.listedOn(collection);
		expect(listed.toSorted()).toEqual(
			COLLECTIONS.filter((name) => REGISTRY[name].listedOn.includes(collection)).toSorted(),
		);
		const places = listed.map((name) => REGISTRY[name].search.place);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	}
	expect(library.listedOn('schools')).toContain('cases');
});
