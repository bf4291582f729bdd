/** Records of other sites; what else an index holds is refused in together.test.ts. */
import { expect, test } from 'vitest';
import { INDEX_FACTS, record, text } from './fixture.ts';
import { addressAt, checkRecord } from './other-shapes.ts';

const SITE = { name: 'ชลบุรี', address: 'https://chonburi.example.org/kb/' };
const GOOD = record({ url: '/kb/cases/x/', sections: text('เนื้อความ') });

test('an address is made absolute, with the part of the page', () => {
	expect(addressAt('/kb/glossary/#plc', SITE)).toBe('https://chonburi.example.org/kb/glossary/#plc');
	expect(addressAt('/kb/', SITE)).toBe(SITE.address);
});

test('a record keeps what is known, and nothing besides', () => {
	expect(
		checkRecord({ ...GOOD, facets: 'x', onclick: 'y' }, { type: ['cases'], agency: ['one'] }, SITE, INDEX_FACTS),
	).toEqual({
		...GOOD,
		url: 'https://chonburi.example.org/kb/cases/x/',
		facets: { type: ['cases'] },
		site: SITE.name,
	});
});

test.each<[string, unknown]>([
	['nothing', null],
	['a text', 'x'],
	['a title that is none', { ...GOOD, title: ['x'] }],
	['an address that is none', { ...GOOD, url: 5 }],
	['an address of a script', { ...GOOD, url: 'javascript:alert(1)//chonburi.example.org/kb/' }],
	['names that are one', { ...GOOD, aliases: 'x' }],
	['a section without blocks', { ...GOOD, sections: [{ id: '', heading: '' }] }],
	['blocks of markup trees', { ...GOOD, sections: [{ id: '', heading: '', blocks: [{ tag: 'img' }] }] }],
])('%s is refused as a record', (_, value) => {
	expect(() => checkRecord(value, {}, SITE, INDEX_FACTS)).toThrow(/search index/);
});
