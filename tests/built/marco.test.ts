/** RAYONG MARCO as a reference: every identifier has its address, whoever speaks is told apart, and use is counted right. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/collections/addresses.ts';
import { readEntries } from '../../src/content-check/content.ts';
import { LEVELS, MARCO_SECTIONS } from '../../src/schemas/vocabulary.ts';
import { BASE, PAGES } from './site.ts';

interface Part {
	code: string;
	kind: string;
	letter?: string;
	official?: string;
	aims?: { code: string; text: string }[];
}

interface Case {
	levels?: string[];
	marco?: { strand: string; basis: string }[];
}

const entries = readEntries('.');
const parts = entries.flatMap(({ collection, id, data }) =>
	collection === 'marco' ? [{ id, address: addressOf({ collection: 'marco', id }), ...(data as unknown as Part) }] : [],
);
const cases = entries.flatMap(({ collection, id, data }) =>
	collection === 'cases' ? [{ id, ...(data as unknown as Case) }] : [],
);

const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

function mainOf(address: string): HTMLElement {
	const main = PAGES.find((page) => page.address === BASE + address.slice(1))?.root.querySelector('main');
	if (!main) throw new Error(`${address} is no page`);
	return main;
}

/** The number before a word in a text, such as 25 in `25 กรณี`. */
const numberBefore = (text: string, word: string) =>
	Number(new RegExp(`(\\d+) ${word}`).exec(folded(text))?.[1] ?? NaN);

describe.each(parts)('$code', ({ id, address, code, official, aims = [], letter, kind }) => {
	const main = mainOf(address);

	test('tells its identifier and the wording of the source, with its place', () => {
		expect(main.querySelector('.facts code')?.text.trim()).toBe(code);
		expect(folded(main.querySelector('.official blockquote')?.text)).toBe(`“${folded(official)}”`);
		expect(main.querySelector('.official figcaption')?.text).toMatch(/บรรทัด \d+/);
	});

	test('has an address for every aim, and a citation with that address', () => {
		expect(aims.length).toBeGreaterThan(0);
		const page = PAGES.find((candidate) => candidate.address === BASE + address.slice(1));
		const cited = page?.root.querySelectorAll('.cite .citation span').map(({ text }) => new URL(text).hash) ?? [];
		expect(cited).toEqual(['', ...aims.map((aim) => `#${aim.code}`)]);
		for (const aim of aims) expect(folded(main.querySelector(`[id="${aim.code}"] q`)?.text)).toBe(aim.text);
	});

	test('sets apart what the sources say, what we say and what is not known', () => {
		const said = main.querySelectorAll('.prose > .said');
		expect(said.map((section) => section.getAttribute('class'))).toEqual(
			Object.keys(MARCO_SECTIONS).map((name) => `said said-${name}`),
		);
		expect(said.map((section) => folded(section.querySelector('h2')?.text))).toEqual(Object.values(MARCO_SECTIONS));
	});

	test.runIf(kind === 'strand')('counts the cases that name it, by who says so and by level', () => {
		const own = cases.filter(({ marco = [] }) => marco.some(({ strand }) => strand === letter));
		const stated = own.filter(({ marco = [] }) => marco.some((tie) => tie.strand === letter && tie.basis === 'stated'));
		const summary = main.querySelector('#used')?.nextElementSibling?.text ?? '';
		expect(numberBefore(summary, 'กรณี')).toBe(own.length);
		expect(folded(summary)).toContain(`ระบุ ${stated.length} `);
		const levels = main.querySelectorAll('.level-uses > div').map((group) => {
			const [label = ''] = folded(group.querySelector('dt')?.text).split(/ \d/);
			return [label, numberBefore(group.querySelector('dt')?.text ?? '', 'กรณี')];
		});
		const expected = Object.entries(LEVELS)
			.map(([level, label]) => [label, own.filter((item) => item.levels?.includes(level)).length] as const)
			.filter(([, count]) => count > 0);
		expect(levels.filter(([label]) => Object.values(LEVELS).some((known) => known === label))).toEqual(expected);
		// What the page leaves out is on the list of all.
		const listed = mainOf(`/browse/marco/${id}/`).querySelectorAll('a[href*="/cases/"]');
		expect(listed.map((link) => link.getAttribute('href')).toSorted()).toEqual(
			own.map((item) => `${BASE}cases/${item.id}/`).toSorted(),
		);
	});
});

test('the framework lists every identifier', () => {
	const codes = mainOf('/marco/')
		.querySelectorAll('.codes dt code, .codes dd > a')
		.map(({ text }) => text.trim());
	expect(codes.toSorted()).toEqual(
		parts.flatMap(({ code, aims = [] }) => [code, ...aims.map((aim) => aim.code)]).toSorted(),
	);
});
