/** Addresses outside the site: the form, and the list of them. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { externalLinks } from '../../src/content-check/external.ts';
import { wrongAddress } from '../../src/text/web-address.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

describe('the form', () => {
	test.each([
		'https://www.rayong.go.th',
		'https://www.rayong.go.th/',
		'https://std.edusandbox.com/page?id=12&lang=th#top',
		'https://th.wikipedia.org/wiki/%E0%B8%A3%E0%B8%B0%E0%B8%A2%E0%B8%AD%E0%B8%87',
		'https://th.wikipedia.org/wiki/ระยอง',
		'https://ระยอง.ไทย/',
		'https://www.moe.go.th/a_(b).pdf',
	])('%s is right', (address) => expect(wrongAddress(address)).toBeUndefined());

	test.each([
		'https://0x7f.1/',
		'https://127.1/',
		'https://017700000001/',
		'https://１２７.0.0.1/',
		'https://localhost./',
		'HTTPS://user@www.moe.go.th/',
	])('%s is refused, whatever it is spelled like', (address) =>
		expect(wrongAddress(address)).toMatch(/[\u0E00-\u0E7F]/),
	);
});

test('the list has every address of fields and bodies, once for each place', () => {
	const root = project({
		...FULL,
		'glossary/wil.mdx': written(
			{ title: 'WIL', meaning: 'เรียน' },
			'ดู [ก](https://www.moe.go.th/ก) และ https://www.obec.go.th/\n\n[ข][ค]\n\n[ค]: https://www.moe.go.th/ก',
		),
	});
	const { entries, faults } = checkContent(root);
	expect(faults).toEqual([]);
	const found = externalLinks(entries).map(({ address, file, field }) => `${address} ${file} ${field}`);
	expect(found).toContain('https://www.obec.go.th/ content/glossary/wil.mdx เนื้อความ บรรทัด 6');
	expect(found).toContain('https://www.rayong.go.th/report content/sources/report-2566.mdx url');
	expect(found).toContain('https://www.rayong.go.th/act content/cases/project.mdx references[0].url');
	expect(found.filter((line) => line.startsWith('https://www.moe.go.th/')).length).toBe(2);
	const addresses = found.map((line) => line.split(' ')[0]);
	expect(addresses).toEqual(addresses.toSorted());
});

test('the list has every address that the files of the site spell', () => {
	const { entries } = checkContent(process.cwd());
	const listed = new Set(externalLinks(entries).map(({ address }) => address));
	const spelled = entries.flatMap(({ file }) => readFileSync(file, 'utf8').match(/https?:\/\/[^\s)'"\]<>]+/g) ?? []);
	expect(spelled.filter((address) => !listed.has(address))).toEqual([]);
	expect([...listed].filter((address) => wrongAddress(address))).toEqual([]);
});
