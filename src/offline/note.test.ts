import { expect, test } from 'vitest';
import { noteFor, withNote } from './note.ts';

test('the note stands below the header of the site, and says the day in the Buddhist era', () => {
	const note = noteFor('offline', '/kb/', new Date('2026-01-05T12:00:00Z'));
	expect(note).toContain('5 มกราคม 2569');
	expect(note).toContain('href="/kb/offline/"');
	expect(withNote('<header>a</header><header>b</header>', '<p>$&</p>')).toBe(
		'<header>a</header><p>$&</p><header>b</header>',
	);
});

test('a copy whose day is not known says none', () => {
	expect(noteFor('offline', '/')).not.toContain('<time');
});
