import { expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import { FACETS } from '../schemas/facets.ts';
import { allEntries, exportEntry } from './entries.ts';

const item = entry('cases', 'a', {
	title: 'ธนาคารขยะ',
	lead: 'นักเรียนคัดแยกขยะ',
	aliases: ['ขยะแลกไข่', 'ขยะแลกไข่'],
	topic: ['care'],
	subjects: ['arts'],
	levels: ['primary', 'vocational'],
	levelsBasis: 'lines',
	alsoFocus: ['2566/2.4'],
	sources: [
		{
			document: 'report-2566',
			lines: [
				[5, 9],
				[8, 12],
			],
			section: 'ส่วนที่ 1',
		},
	],
});
const library = libraryOf(item, entry('schools', 'hill'), entry('glossary', 'plc'));

test('an entry is exported with its name, its page, its facets and its lines', () => {
	expect(exportEntry(library, item)).toEqual({
		id: 'cases/a',
		type: 'cases',
		url: '/cases/a/',
		title: 'ธนาคารขยะ',
		lead: 'นักเรียนคัดแยกขยะ',
		aliases: ['ขยะแลกไข่'],
		agency: ['esao1'],
		focus: ['2566/1.1', '2566/2.4'],
		policy: ['2566/1', '2566/2'],
		marco: [],
		topic: ['care'],
		levels: ['primary', 'vocational'],
		subjects: ['arts'],
		audience: [],
		kind: item.data.kind,
		evidence: item.data.evidence,
		year: 2566,
		sources: [{ document: 'report-2566', lines: [[5, 12]] }],
	});
});

test('fields have the names that the facets give them', () => {
	const { levels, kind } = exportEntry(library, item);
	expect([FACETS.level.exported, FACETS.kind.exported]).toEqual([{ as: 'levels' }, { as: 'kind', single: true }]);
	expect([levels, kind]).toEqual([item.data.levels, item.data.kind]);
});

test('what an entry does not say is left out', () => {
	const term = exportEntry(library, library.get('glossary', 'plc'));
	expect(term.aliases).toBeUndefined();
	expect(term.sources).toEqual([]);
	expect('year' in term).toBe(false);
});

test('all entries of all collections are there, each once', () => {
	const ids = allEntries(library).map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(['cases/a', 'schools/hill', 'glossary/plc', 'sources/report-2566']));
	expect(new Set(ids).size).toBe(ids.length);
});
