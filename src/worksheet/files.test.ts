import { expect, test } from 'vitest';
import { SHEET_TITLE } from './document.ts';
import { fileName } from './files.ts';

test('a file is called by its title', () => expect(fileName('คลองของเรา ป.5', 'docx')).toBe('คลองของเรา ป 5.docx'));

test('signs that systems forbid are left out', () =>
	expect(fileName('../a\\b:c*?"<>|\n\u202Ed', 'md')).toBe('a b c d.md'));

test('a title of nothing else is no name', () => {
	expect(fileName('///', 'md')).toBe(`${SHEET_TITLE}.md`);
	expect(fileName('', 'md')).toBe(`${SHEET_TITLE}.md`);
});

test('a long title is cut', () => expect(fileName('ก'.repeat(200), 'md').length).toBeLessThan(70));
