import { expect, test } from 'vitest';
import { SITE } from '../site.ts';
import { entry } from './fixture.ts';
import { addedOn, changedOn, newest } from './history.ts';

const changes = [
	{ date: '2026-12-03', text: 'แก้ตัวเลข' },
	{ date: '2026-12-09', text: 'แก้ชื่อ' },
];

test('an entry without a day was there first', () => {
	const item = entry('cases', 'a');
	expect([addedOn(item), changedOn(item)]).toEqual([SITE.firstEdition, SITE.firstEdition]);
});

test('an entry came on its day and changed on that of its last change', () => {
	const item = entry('cases', 'a', { added: '2026-12-01', changes });
	expect([addedOn(item), changedOn(item)]).toEqual(['2026-12-01', '2026-12-09']);
	expect(changedOn(entry('cases', 'a', { added: '2026-12-01' }))).toBe('2026-12-01');
});

test('the newest of several days', () => {
	expect(newest(['2026-12-01', '2027-01-01', '2026-12-31'])).toBe('2027-01-01');
	expect(newest([])).toBe(SITE.firstEdition);
});
