import { describe, expect, test } from 'vitest';
import { entry } from '../relations/fixture.ts';
import type { PageList } from '../schemas/page.ts';
import { AT_FIRST, isLong, listPages } from './lists.ts';

const links = (count: number, note = '') =>
	Array.from({ length: count }, (_, place) => ({ label: `ที่ ${place + 1}`, href: `/${place}/`, note }));
const list = (count: number, more: Partial<PageList> = {}): PageList => ({
	on: '/x/',
	page: 'หน้า',
	id: 'list',
	heading: 'รายการ',
	links: links(count),
	...more,
});

/** The most that a list of a form may have on its page. */
const mostOf = (more: (count: number) => Partial<PageList> = () => ({})) => {
	let count = 1;
	while (!isLong(list(count + 1, more(count + 1)))) count++;
	return count;
};
const LONG_NOTE = 'เรื่องนี้เล่าว่าโรงเรียนทำอะไรกับใคร '.repeat(4);

describe('a list is too long for its page', () => {
	test('by its number, sooner where each has a line about it or a card', () => {
		const plain = mostOf();
		expect(mostOf(() => ({}))).toBe(plain);
		expect(mostOf((count) => ({ links: links(count, 'โครงการ · เขต 1') }))).toBe(plain);
		expect(mostOf((count) => ({ links: links(count, LONG_NOTE) }))).toBeLessThan(plain);
		expect(mostOf(() => ({ cases: [entry('cases', 'a')] }))).toBeLessThan(plain);
	});

	test('terms with their meaning are read by the letter: as many as plain links', () => {
		expect(mostOf((count) => ({ as: 'terms', links: links(count, LONG_NOTE) }))).toBe(mostOf());
	});

	test('never where it is shorter than what the page shows of a long one', () => {
		expect(mostOf((count) => ({ links: links(count, LONG_NOTE) }))).toBeGreaterThan(AT_FIRST);
	});
});

describe('the pages of a long list', () => {
	const long = list(mostOf() * 2 + 1);

	test('hold every link once, in order, and none too many', () => {
		const { pages } = listPages(long);
		expect(pages.flat()).toEqual(long.links);
		for (const page of pages) expect(isLong({ ...long, links: page })).toBe(false);
	});

	test('are called by their first and last name', () => {
		const { pages, parts } = listPages(long);
		expect(parts).toEqual(pages.map((page) => `${page[0]?.label} – ${page.at(-1)?.label}`));
	});

	test('of terms are short enough to look through', () => {
		const terms = list(mostOf() + 1, { as: 'terms' });
		for (const page of listPages(terms).pages) expect(page.length).toBeLessThan(mostOf());
	});
});
