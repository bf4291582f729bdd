import { expect, test } from 'vitest';
import { beginning, writeTitles, type NamedPage } from './titles-file.ts';

const typeOf = (type: string) => ({ label: type.toUpperCase(), weight: type.length, path: `/base/${type}/` });
const page = (fields: Partial<NamedPage>): NamedPage => ({
	type: 'cases',
	url: '/base/cases/x/',
	title: 'ชื่อ',
	...fields,
});

test('pages are grouped by type, and leads follow the order of the groups', () => {
	const { titles, leads } = writeTitles(
		[
			page({ lead: 'หนึ่ง' }),
			page({ type: 'marco', url: '/base/marco/', title: 'กรอบ', lead: 'สอง' }),
			page({ url: '/base/cases/a/b/', lead: 'สาม' }),
		],
		'key',
		typeOf,
	);
	expect(titles.groups.map(({ entries, ...type }) => [type, entries.map(([slug]) => slug)])).toEqual([
		[typeOf('cases'), ['x', 'a/b']],
		[typeOf('marco'), ['']],
	]);
	expect(leads).toEqual({ key: titles.key, leads: ['หนึ่ง', 'สาม', 'สอง'] });
});

test('other names that the title already says are left out', () => {
	const { titles } = writeTitles([page({ title: 'กศน. ระยอง', aliases: ['กศน', 'สกร.', 'สกร'] })], '', typeOf);
	expect(titles.groups[0]?.entries[0]).toEqual(['x', 'กศน. ระยอง', 'สกร.']);
});

test('an address of another type is refused', () => {
	expect(() => writeTitles([page({ url: '/cases/x/' })], '', typeOf)).toThrow('/cases/x/');
});

test('a beginning ends between words and says that it goes on', () => {
	const text = 'โรงเรียนบ้านค่ายให้นักเรียนทุกคนเรียนผ่านโครงงาน';
	const cut = beginning(text, 20);
	expect(cut.length).toBeLessThanOrEqual(21);
	expect(cut.endsWith('…')).toBe(true);
	expect(text.startsWith(cut.slice(0, -1))).toBe(true);
	expect(beginning('สั้น', 20)).toBe('สั้น');
});
