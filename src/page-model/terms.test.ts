import { expect, test } from 'vitest';
import { entry, idsOf, libraryOf } from '../relations/fixture.ts';
import { termsFor } from './terms.ts';

const library = libraryOf(
	entry('glossary', 'plc', { title: 'PLC' }),
	entry('glossary', 'marco', { title: 'M&O' }),
	entry('glossary', 'stem', { title: 'STEM ศึกษา (STEM)' }),
);
const on = (path: string, ...markup: string[]) => idsOf(termsFor(library, path, markup)).toSorted();

test('a page explains the terms that it says', () => {
	expect(on('/cases/a/', '<p>ใช้ PLC และ</p>', '<p>STEM ศึกษา</p>')).toEqual(['plc', 'stem']);
	expect(on('/cases/a/', '<p>ไม่มีคำใด</p>')).toEqual([]);
});

test('terms are found as markup has them: escaped, and with spaces that do not break', () => {
	expect(on('/cases/a/', '<p>M&amp;O</p>')).toEqual(['marco']);
	expect(on('/cases/a/', '<p>STEM&nbsp;ศึกษา</p>')).toEqual(['stem']);
});

test('a term’s page explains all others, and pages of the whole glossary none', () => {
	expect(on('/glossary/plc/', '<p>PLC และ STEM ศึกษา</p>')).toEqual(['stem']);
	for (const path of ['/glossary/', '/glossary/all/terms/', '/glossary/all/terms/2/'])
		expect(on(path, '<p>PLC</p>')).toEqual([]);
});
