/** A site with more of everything than a page should hold, and a second year: nothing is lost, and every way leads on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite } from '../../scripts/site-copy/copy.ts';
import { filesBelow } from '../../scripts/site-copy/files.ts';
import { FULL } from '../content-check/faults/full.ts';
import { writtenSite } from '../content-check/faults/site.ts';
import { MINIMAL, type Files } from '../content-check/fixture.ts';

const TERMS = 210;
const CASES = 70;

/** Copies of an entry under other names. */
const many = (file: string, count: number): Files =>
	Object.fromEntries(
		Array.from({ length: count }, (_, place): [string, Files[string]] => {
			const number = String(place + 1).padStart(3, '0');
			return [
				file.replace('.mdx', `-${number}.mdx`),
				{ ...MINIMAL[file], title: `${String(MINIMAL[file]?.['title'])} ${number}` },
			];
		}),
	);

const SITE: Files = {
	...FULL,
	...many('glossary/plc.mdx', TERMS),
	...many('cases/project.mdx', CASES),
	'policies/2567/2.mdx': { ...MINIMAL['policies/2566/2.mdx'], title: 'นโยบายปีใหม่' },
	'focus/2567/2.1.mdx': { ...MINIMAL['focus/2566/2.4.mdx'], title: 'จุดเน้นปีใหม่' },
};

let dist = '';
beforeAll(async () => {
	({ dist } = await buildSite(copySite('growing-lists', writtenSite(SITE))));
}, 600_000);

const fileOf = (address: string) => join(dist, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');

/** Addresses on this site that the content of a page links to, without fragments. */
const linksOf = (address: string): string[] => [
	...new Set(
		parse(readFileSync(fileOf(address), 'utf8'))
			.querySelectorAll('main a')
			.map((link) => link.getAttribute('href') ?? '')
			.filter((link) => link.startsWith('/'))
			.map((link) => link.replace(/[?#].*/, '')),
	),
];

describe.each([
	['/glossary/', /^\/glossary\/(?!all\/)/, TERMS],
	['/agencies/esao1/', /^\/cases\//, CASES],
])('the long list of %s', (on, isMember, count) => {
	const membersOn = (address: string) => linksOf(address).filter((link) => isMember.test(link));
	const listFront = () => linksOf(on).find((link) => link.startsWith(`${on}all/`)) ?? '';
	const listPages = () => [
		listFront(),
		...new Set(linksOf(listFront()).filter((link) => link !== listFront() && link.startsWith(listFront()))),
	];

	test('shows its beginning and leads to pages of its own', () => {
		const shown = membersOn(on);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.length).toBeLessThan(count / 2);
		expect(listPages().length).toBeGreaterThan(1);
		expect(listPages().filter((address) => !existsSync(fileOf(address)))).toEqual([]);
	});

	test('has every member once on these pages, in the order in which it began', () => {
		const members = listPages().flatMap(membersOn);
		expect(members.length).toBeGreaterThanOrEqual(count);
		expect(new Set(members).size).toBe(members.length);
		expect(members.slice(0, membersOn(on).length)).toEqual(membersOn(on));
	});
});

describe.each(['/policies/', '/focus/', '/reports/', '/matrix/'])('%s', (section) => {
	test('shows the newest year and leads to the one before, which keeps its page', () => {
		expect(linksOf(section)).toContain(`${section}2566/`);
		expect(linksOf(`${section}2566/`)).toContain(section);
	});
});

test('the years do not mix', () => {
	expect(linksOf('/focus/')).toContain('/focus/2567/2.1/');
	expect(linksOf('/focus/')).not.toContain('/focus/2566/2.4/');
	expect(linksOf('/focus/2566/')).toContain('/focus/2566/2.4/');
	expect(linksOf('/focus/2566/')).not.toContain('/focus/2567/2.1/');
});

test('every link of every page leads somewhere', () => {
	const pages = filesBelow(dist)
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => `/${file.replace(/index\.html$/, '')}`);
	expect(pages.length).toBeGreaterThan(TERMS);
	const broken = pages.flatMap((page) =>
		linksOf(page)
			.filter((link) => !existsSync(fileOf(link)))
			.map((link) => `${page} → ${link}`),
	);
	expect(broken).toEqual([]);
});
