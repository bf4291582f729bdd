/** Problems and recommendations: every one of content/ stands exactly where it should, with what answers it. */
import { describe, expect, test } from 'vitest';
import type { NarrowFile } from '../../src/filters/file.ts';
import { MOVED } from '../../src/collections/addresses.ts';
import { expectedItems, type ExpectedItem } from './content.ts';
import { BASE, CONTENT_PAGES, PAGES, read, textOf } from './site.ts';

const KINDS = ['problems', 'recommendations'] as const;
const path = (href = '') => `/${href.slice(BASE.length)}`;
const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The pages of lists by the list's facet and value, later pages joined to the first. */
const listsOf = (kind: string) =>
	Map.groupBy(
		CONTENT_PAGES.filter(({ address }) => new RegExp(`^${BASE}${kind}/[a-z]+/[^/]+/(\\d+/)?$`).test(address)),
		({ address }) => address.slice(BASE.length).split('/').slice(1, 3).join('/'),
	);

const shownOn = (pages: typeof CONTENT_PAGES) =>
	pages.flatMap(({ root }) =>
		root.querySelectorAll('main .item').map((item) => ({
			address: path(item.querySelector('.item-foot a')?.getAttribute('href')),
			text: folded(item.querySelector('p')?.text),
			solution: folded(item.querySelector('.solution')?.text) || undefined,
			cases: item.querySelectorAll('.answers a').map((link) => path(link.getAttribute('href'))),
			unanswered: item.querySelector('.unanswered a')?.getAttribute('href'),
		})),
	);

const byAddress = (a: { address: string }, b: { address: string }) => a.address.localeCompare(b.address);

/** An item as its lists should show it. */
const asShown = (kind: string) => (item: ExpectedItem) => ({
	address: item.address,
	text: folded(item.text),
	solution: item.solution && `วิธีแก้ ${folded(item.solution)}`,
	cases: item.cases.map((id) => `/cases/${id}/`),
	unanswered:
		kind === 'problems' && item.cases.length === 0
			? `${BASE}problems/themes/${item.values['themes']?.[0]}/#cases`
			: undefined,
});

describe.each(KINDS)('%s', (kind) => {
	const items = expectedItems(kind);
	const lists = listsOf(kind);
	const facets = Object.keys(items[0]?.values ?? {});

	test('each value of each facet has a list with exactly its items', () => {
		expect(items.length).toBeGreaterThan(0);
		const wanted = new Set(
			items.flatMap(({ values }) =>
				facets.flatMap((facet) => (values[facet] ?? []).map((value) => `${facet}/${value}`)),
			),
		);
		expect([...wanted].filter((list) => !lists.has(list))).toEqual([]);
		for (const [name, pages] of lists) {
			const [facet = '', value = ''] = name.split('/');
			const expected = items.filter(({ values }) => values[facet]?.includes(value)).map(asShown(kind));
			expect(shownOn(pages).sort(byAddress), name).toEqual(expected.sort(byAddress));
		}
	});

	test('items stand under what they were reported on', () => {
		for (const [name, pages] of lists)
			for (const { root } of pages) {
				let heading = '';
				for (const element of root.querySelectorAll('main h2, main .item')) {
					if (element.tagName === 'H2') heading = path(element.querySelector('a')?.getAttribute('href'));
					else {
						const [, , year, point = ''] = path(element.querySelector('.item-foot a')?.getAttribute('href')).split('/');
						const policy = `/policies/${year}/${point.split('.')[0]}/`;
						expect(heading, name).toBe(name.startsWith('policies/') ? `/focus/${year}/${point}/` : policy);
					}
				}
			}
	});

	test('the front page leads to every list that holds something, with its count', () => {
		const front = CONTENT_PAGES.find(({ address }) => address === `${BASE}${kind}/`);
		const shown = front?.root
			.querySelectorAll('.bars li')
			.map((row) => [
				path(row.querySelector('a')?.getAttribute('href')),
				Number(/^[\d,]+/.exec(folded(row.querySelector('small')?.text))?.[0].replace(',', '')),
			]);
		const expected = [...lists.keys()]
			.map((name) => {
				const [facet = '', value = ''] = name.split('/');
				return [`/${kind}/${name}/`, items.filter(({ values }) => values[facet]?.includes(value)).length] as const;
			})
			.filter(([, count]) => count > 0);
		expect(shown?.map((row) => row.join()).sort()).toEqual(expected.map((row) => row.join()).sort());
	});

	test('the filters read the same items, and offer exactly their values', () => {
		const file = JSON.parse(read(`${kind}/items.json`).toString()) as NarrowFile;
		expect(file.items.map(({ place, text }) => [path(place.url), text])).toHaveLength(items.length);
		const found = new Map(file.items.map((item) => [path(item.place.url), item]));
		for (const item of items) {
			const told = found.get(item.address);
			expect(told?.text, item.address).toBe(item.text);
			expect(told?.solution, item.address).toBe(item.solution);
			expect(told?.answers?.map(({ url }) => path(url)) ?? [], item.address).toEqual(
				item.cases.map((id) => `/cases/${id}/`),
			);
			expect(told?.values['theme'], item.address).toEqual(item.values['themes']);
			expect(told?.values['level'], item.address).toEqual(item.values['levels']);
		}
		const front = CONTENT_PAGES.find(({ address }) => address === `${BASE}${kind}/`);
		const offered = new Set(
			front?.root
				.querySelectorAll('select')
				.flatMap((select) =>
					select
						.querySelectorAll('option')
						.map((option) => `${select.getAttribute('name')}=${option.getAttribute('value')}`),
				),
		);
		const held = file.items.flatMap(({ values }) =>
			Object.entries(values).flatMap(([name, list]) => list.map((value) => `${name}=${value}`)),
		);
		expect(held.filter((value) => !offered.has(value))).toEqual([]);
	});
});

test('a theme names the cases that answer any of its problems, or says that none does', () => {
	const problems = expectedItems('problems');
	const themes = [...listsOf('problems')].filter(([name]) => name.startsWith('themes/'));
	expect(themes.length).toBeGreaterThan(0);
	for (const [name, pages] of themes) {
		const section = pages[0]?.root.querySelector('#cases');
		expect(section, name).not.toBeNull();
		const list = section?.nextElementSibling;
		const answering = new Set(
			problems
				.filter(({ values }) => values['themes']?.includes(name.slice('themes/'.length)))
				.flatMap(({ cases }) => cases),
		);
		if (answering.size === 0) expect(list && textOf(list), name).toContain('ยังไม่มี');
		else
			expect(
				list
					?.querySelectorAll('a')
					.map((link) => path(link.getAttribute('href')))
					.sort(),
				name,
			).toEqual([...answering].map((id) => `/cases/${id}/`).sort());
	}
});

test('where problems and recommendations stood before leads on', () => {
	expect(MOVED.size).toBeGreaterThan(0);
	for (const [from, to] of MOVED) {
		const page = PAGES.find(({ address }) => address === BASE + from.slice(1));
		expect(page?.root.querySelector('main a')?.getAttribute('href'), from).toBe(BASE + to.slice(1));
	}
});
