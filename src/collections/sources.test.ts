import { describe, expect, test } from 'vitest';
import { blocksOf, factsOf, shown } from '../page-model/fixture.ts';
import { entry, libraryOf } from '../relations/fixture.ts';
import { data } from './data.ts';
import { sources } from './sources.ts';

const library = libraryOf();

test('documents and tables are of a year where they say one', () => {
	expect(sources.facets(entry('sources', 'web'), library)).toEqual({});
	expect(sources.facets(entry('sources', 'report-2566', { year: 2566 }), library)).toEqual({ year: ['2566'] });
	expect(data.facets(entry('data', 'cohorts', { year: 2565 }), library)).toEqual({ year: ['2565'] });
});

describe('a document', () => {
	test('says what it does not tell, and how much rests on it', () => {
		const { library, page } = shown(entry('sources', 'report-2566'), entry('cases', 'a'));
		expect(factsOf(page).get('ผู้จัดทำ')).toEqual(['เอกสารไม่ระบุ']);
		for (const missing of ['เผยแพร่', 'ที่อยู่']) expect(factsOf(page).has(missing), missing).toBe(false);
		expect(blocksOf(page, 'counts')[0]?.counts).toEqual(library.restingOn('report-2566'));
	});
});
