import { describe, expect, test } from 'vitest';
import { blocksOf, factsOf, headingsOf, shown } from '../page-model/fixture.ts';
import { entry, libraryOf } from '../relations/fixture.ts';
import { marco } from './marco.ts';

const library = libraryOf();

test('parts of MARCO: strands have a letter to be looked up by, and names that are everyday words', () => {
	const [strand, principle] = [
		entry('marco', 'm', { letter: 'M', english: 'Manpower' }),
		entry('marco', 'act', { kind: 'principle', english: 'Act Locally', code: 'MARCO-ACT' }),
	];
	expect(marco.facets(strand, library)).toEqual({ marco: ['M'] });
	expect(marco.facets(principle, library)).toEqual({ marco: [] });
	expect(marco.calledInText(strand)).toEqual([]);
	expect(marco.calledInText(principle)).toEqual(['Act Locally']);
	expect(marco.schemaOrg(principle)).toMatchObject({ as: 'term', code: 'MARCO-ACT' });
	expect(marco.schemaOrg(entry('marco', 'framework', { kind: 'framework' }))).toMatchObject({ as: 'term-set' });
});

describe('a part of MARCO', () => {
	test('quotes the source where it does, aim by aim', () => {
		const item = entry('marco', 'm', {
			letter: 'M',
			code: 'MARCO-M',
			official: 'เป็นผู้นำ และเป็นผู้ตาม',
			officialSource: { document: 'report-2566', lines: [[1, 1]] },
			aims: [{ code: 'MARCO-M-1', text: 'เป็นผู้นำ' }],
		});
		const { library, page } = shown(item);
		expect(blocksOf(page, 'official')).toEqual([
			{
				type: 'official',
				quote: item.data.official,
				letter: 'M',
				source: library.link(library.get('sources', 'report-2566')),
				lines: [[1, 1]],
			},
		]);
		expect(page.cite?.parts).toEqual([{ id: 'MARCO-M-1', title: 'MARCO-M-1 เป็นผู้นำ' }]);
		expect(page.sheet).toBe('strand=M');
	});

	test('says nothing of words that it does not quote, and of principles that there are none', () => {
		const { page } = shown(entry('marco', 'm', { letter: 'M' }));
		expect([...blocksOf(page, 'official'), ...blocksOf(page, 'aims')]).toEqual([]);
		expect(headingsOf(page)).toEqual(['ใช้ที่ไหน']);
		expect(factsOf(page).has('เป้าหมาย')).toBe(false);
	});

	test('the framework leads to strands, principles and all codes', () => {
		const item = entry('marco', 'framework', { kind: 'framework' });
		const { page } = shown(item, entry('marco', 'act', { kind: 'principle', order: 3 }));
		expect(blocksOf(page, 'marco-tiles')).toHaveLength(1);
		expect(blocksOf(page, 'links').flatMap(({ links }) => links.map(({ href }) => href))).toEqual(['/marco/act/']);
		expect(page.crumbs).toEqual([]);
	});
});
