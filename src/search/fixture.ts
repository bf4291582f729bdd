/** Records for tests: the least that one can be, with what a test is about. */
import type { SearchRecord } from './records.ts';

export const record = (fields: Partial<SearchRecord> = {}): SearchRecord => ({
	url: '/cases/x/',
	title: 'ชื่อ',
	aliases: [],
	lead: '',
	sections: [],
	facets: { type: ['cases'] },
	...fields,
});

/** One section without a heading. */
export const text = (...blocks: string[]): SearchRecord['sections'] => [{ id: '', heading: '', blocks }];
