import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../collections/index.ts';
import { CASE_KINDS } from '../schemas/vocabulary.ts';
import { entry, idsOf, libraryOf } from './fixture.ts';
import { openLibrary } from './library.ts';

describe('entries', () => {
	const entries = [
		entry('focus', '2566/1.10'),
		entry('focus', '2567/1.1'),
		entry('focus', '2566/1.9'),
		entry('agencies', 'second', { order: 2 }),
		entry('agencies', 'first', { order: 1 }),
		entry('cases', 'egg', { title: 'ไข่' }),
		entry('cases', 'chicken', { title: 'ไก่' }),
		entry('cases', 'shop', { title: 'ร้าน' }),
		entry('reports', '2566/1.9/second'),
		entry('reports', '2566/1.9/first'),
		entry('reports', '2567/1.1/second'),
	];

	test.each([
		['the newest year first, and 10 after 9', 'focus', ['2567/1.1', '2566/1.9', '2566/1.10']],
		['their own order', 'agencies', ['first', 'second']],
		['the Thai dictionary, which looks at consonants first', 'cases', ['chicken', 'egg', 'shop']],
		['focus points, then agencies', 'reports', ['2567/1.1/second', '2566/1.9/first', '2566/1.9/second']],
	] as const)('are in order by %s, however they came', (_, collection, expected) => {
		for (const given of [entries, entries.toReversed()])
			expect(idsOf(openLibrary(given).all(collection))).toEqual(expected);
	});

	test('are found by collection and id, by key, or not at all', () => {
		const library = openLibrary(entries);
		const found = library.get('cases', 'egg');
		expect(found).toMatchObject({ collection: 'cases', id: 'egg', data: { title: 'ไข่' }, body: '' });
		expect(library.byKey('cases/egg')).toBe(found);
		expect(library.find({ collection: 'cases', id: 'egg' })).toBe(found);
		expect(library.find({ collection: 'schools', id: 'egg' })).toBeUndefined();
		expect(() => library.get('schools', 'egg')).toThrow('content/schools/egg.mdx');
	});

	test('none at all are lists with nothing in them', () => {
		const library = openLibrary([]);
		expect(COLLECTIONS.flatMap((name) => library.all(name))).toEqual([]);
		expect(library.years).toEqual([]);
	});
});

describe('titles', () => {
	const point = entry('focus', '2566/1.1', { title: 'อ่านออก', short: 'อ่าน' });
	const report = entry('reports', '2566/1.1/esao1');

	test('of what stands once a year say the year where there are several', () => {
		const [one, two] = [libraryOf(point, report), libraryOf(point, report, entry('focus', '2567/1.1'))];
		expect(one.years).toEqual([2566]);
		expect(two.years).toEqual([2567, 2566]);
		for (const item of [point, report]) {
			expect(one.titleOf(item)).not.toContain('2566');
			expect(two.titleOf(item)).toBe(`${one.titleOf(item)}${two.yearNote('2566/1.1')}`);
			expect(two.titleOf(item)).toContain('2566');
		}
	});

	test('of a report name its focus point and its agency', () => {
		const library = libraryOf(point, report, entry('agencies', 'esao1', { short: 'เขต 1' }));
		expect(library.titleOf(report)).toMatch(/1\.1 อ่าน.*เขต 1/);
		expect(library.shortOf(report)).toBe('เขต 1');
	});

	test('are short in links, with the whole beside it', () => {
		const library = libraryOf(point);
		expect(library.link(point)).toEqual({ href: '/focus/2566/1.1/', label: '1.1 อ่าน', full: 'อ่านออก' });
		expect(library.entryLink(point)).toEqual({ href: '/focus/2566/1.1/', label: 'อ่านออก' });
	});

	test('of a case come with what it is and who reported it', () => {
		const library = libraryOf(entry('agencies', 'esao1', { short: 'เขต 1' }));
		const item = entry('cases', 'a', { title: 'ธนาคารขยะ', kind: 'project' });
		expect(library.caseLink(item)).toEqual({
			href: '/cases/a/',
			label: 'ธนาคารขยะ',
			note: `${CASE_KINDS.project} · เขต 1`,
		});
		const of = { on: '/x/', page: 'หน้า', id: 'list', heading: 'กรณี' };
		expect(library.caseList(of, [item])).toEqual({ ...of, cases: [item], links: [library.caseLink(item)] });
		expect(library.card(item)).toEqual({ item, reasons: [] });
	});
});
