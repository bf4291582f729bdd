import { describe, expect, test } from 'vitest';
import { pageOf } from '../page-model/page.ts';
import { entry, libraryOf } from '../relations/fixture.ts';
import type { Entry } from '../schemas/entry.ts';
import { data, tableAddress } from './data.ts';

test('a table tells catalogues its file and what is in its columns', () => {
	const item = entry('data', 'cohorts');
	expect(data.schemaOrg(item)).toMatchObject({
		file: tableAddress('cohorts'),
		variables: item.data.columns.map(({ label }) => label),
	});
});

describe('a table', () => {
	test('is drawn and annotated where its editors say so', () => {
		const plain = entry('data', 'cohorts');
		const types = (item: Entry) => pageOf(libraryOf(item), item).blocks.map(({ type }) => type);
		expect(types(plain)).toEqual(['facts', 'table', 'download', 'body']);
		const charts = [
			{ kind: 'bars' as const, title: 'รุ่น', label: 'name', values: ['count'], order: 'table' as const, sum: false },
		];
		const rows = [
			['หนึ่ง', 1],
			['สอง', 2],
		];
		expect(types(entry('data', 'cohorts', { charts, rows, note: 'ตัวเลขไม่ตรง' }))).toEqual([
			'facts',
			'charts',
			'table',
			'notice',
			'download',
			'body',
		]);
	});
});
