/** Names that readers see, addresses that an entry had, and entries that there is one of. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { expectFieldRefused, expectFine, expectRefused, site, TERM, term } from './faults/expect.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

const CASE = 'cases/project.mdx';

describe('content: former addresses', () => {
	test.each([
		...[
			'/index.html/',
			'/favicon.svg/',
			'/feed.xml/',
			'/404.html/',
			'/robots.txt/',
			'/sw.js/',
			'/llms.txt/',
			'/sitemap-index.xml/',
		],
		...['/cases/old.html/', '/data/cohorts.csv/', '/cases/old/index.md/', '/a.b/c/', '/1.2.3/', '/v1.2/'],
		...['/index/', '/all/', '/cases/all/x/', '/cases/index/', '/con/', '/cases/nul/'],
		...['/focus/2566/', '/policies/2566/', '/reports/2566/', '/matrix/2566/', '/focus/2599/'],
		...[
			'/search-index/x/',
			'/social/x/',
			'/offline/packs/',
			'/api/x/',
			'/cite/x/',
			'/browse/x/',
			'/sitemap/x/',
			'/404/',
			'/worksheet/x/',
		],
		...['/cases/', '/data/', '/', '/cases/project/'],
		`/${'a'.repeat(81)}/`,
		`/cases/${'a'.repeat(300)}/`,
		`/${'a/'.repeat(7)}`,
		`/${'a/'.repeat(4000)}`,
		...['/_astro/', '/_headers/', '/%2e%2e/', '/A/', '/ก/', '//', '/a//b/', '/a', 'a/'],
	])('%s cannot be one', (address) =>
		expectFieldRefused(CASE, { formerly: [address] }, /^formerly\[0\]$/m, /→ .*(?:ลบ|ตรวจ|ที่อยู่เดิม)/),
	);
	test.each([
		'/old/',
		'/cases/old-name/',
		'/focus/2566/2.40/',
		'/reports/2566/2.40/esao1/',
		'/focus/old/',
		`/cases/${'a'.repeat(80)}/`,
	])('%s can be one', (address) => expectFine(CASE, written({ ...FULL[CASE], formerly: [address] })));
});

describe('content: the framework', () => {
	const framework = FULL['marco/framework.mdx'];
	const body = ['แหล่งข้อมูลกล่าวว่าอย่างไร', 'คำอธิบายของกองบรรณาธิการ', 'สิ่งที่ยังไม่ทราบ']
		.map((name) => `## ${name}\n\nก`)
		.join('\n\n');
	test('there is one', () =>
		expectRefused(
			'marco/other.mdx',
			written({ ...framework, title: 'อื่น', code: 'MARCO-X', order: 9 }, body),
			/^kind$/m,
			/content\/marco\/framework\.mdx/,
		));
	test.each(['principle', 'strand'])('its file is no %s', (kind) =>
		expectRefused('marco/framework.mdx', written({ ...framework, kind }, body), /^kind$/m, /ต้องเป็น framework/),
	);
	test('a strand may not have its name', () =>
		expectRefused(
			'marco/other.mdx',
			written({ ...FULL['marco/m.mdx'], kind: 'framework' }, body),
			/^kind$/m,
			/หน้าเดียว/,
		));
	test('only strands have a letter', () =>
		expectRefused(
			'marco/other.mdx',
			written({ ...framework, kind: 'principle', title: 'อื่น', code: 'MARCO-X', order: 9, letter: 'M' }, body),
			/^letter$/m,
			/เฉพาะสาระ/,
		));
});

/** Fields that stand on one line of lists, tables and files of citations. */
const ONE_LINE: readonly [string, string, (value: string) => object][] = [
	[TERM, 'title', (title) => ({ title })],
	[TERM, 'full', (full) => ({ full })],
	[TERM, 'english', (english) => ({ english })],
	[TERM, 'aliases[0]', (name) => ({ aliases: [name] })],
	[CASE, 'title', (title) => ({ title })],
	[CASE, 'results[0].unit', (unit) => ({ results: [{ value: '1', unit, text: 'ก' }] })],
	[CASE, 'results[0].value', (value) => ({ results: [{ value: `1${value}`, text: 'ก' }] })],
	[CASE, 'references[0].title', (title) => ({ references: [{ title, publisher: 'ก', date: '2019' }] })],
	[CASE, 'references[0].publisher', (publisher) => ({ references: [{ title: 'ก', publisher, date: '2019' }] })],
	[CASE, 'sources[0].section', (section) => ({ sources: [{ document: 'report-2566', lines: [[1, 2]], section }] })],
	[CASE, 'changes[0].text', (text) => ({ changes: [{ date: '2026-12-01', text }] })],
	['agencies/esao1.mdx', 'short', (short) => ({ short })],
	['sources/report-2566.mdx', 'publisher', (publisher) => ({ publisher })],
	['sources/report-2566.mdx', 'short', (short) => ({ short })],
	['focus/2566/2.4.mdx', 'short', (short) => ({ short })],
	['marco/m.mdx', 'thai', (thai) => ({ thai })],
	['data/cohorts.mdx', 'unit', (unit) => ({ unit })],
	[
		'data/cohorts.mdx',
		'rows[0][0]',
		(cell) => ({
			rows: [
				[cell, 1],
				['2', 9],
			],
			charts: [],
		}),
	],
	[
		'data/cohorts.mdx',
		'columns[0].label',
		(label) => ({
			columns: [
				{ key: 'cohort', label },
				{ key: 'schools', label: 'ข' },
			],
		}),
	],
];

describe('content: fields of one line', () => {
	const pattern = (field: string) => new RegExp(`^${field.replace(/[[\].]/g, '\\$&')}$`, 'm');
	test.each(ONE_LINE)('%s %s is on one line', (file, field, change) => {
		for (const value of [
			'ก\nข',
			'ก\r\nข',
			'ก\rข',
			'ก\tข',
			'ก\u0085ข',
			'ก\u2028ข',
			'โครงการ\nER  - \nTY  - BOOK\nTI  - ปลอม',
		])
			expectFieldRefused(file, change(value) as Record<string, unknown>, pattern(field), /บรรทัดเดียว|U\+/);
	});
	test('a block of one line is a line', () => expectFine(TERM, '---\ntitle: |\n  PLC\nmeaning: |\n  ก\n  ข\n---\n'));
	test('a block of two lines is no title', () =>
		expectRefused(TERM, '---\ntitle: |\n  PLC\n  ก\nmeaning: ก\n---\n', /^title$/m, /บรรทัดเดียว/));
	test.each(['…', '“”', '-', '???', '⠀', 'ㅤ', '\u{E0100}', '็', '😀', '\u2003'])('“%s” is no name', (title) => {
		expectFieldRefused(TERM, { title }, /^title$/m, /ตัวอักษร|U\+|ต้องมีข้อความ/);
		expectFieldRefused(TERM, { aliases: [title] }, /^aliases\[0\]$/m, /ตัวอักษร|U\+|ต้องมีข้อความ/);
	});
	test.each(['5', 'ก', 'A+', '(ก)', '中'])('“%s” is one', (title) => expectFine(TERM, written(term({ title }))));
});

describe('content: letters that nobody sees', () => {
	const SIGNS = [
		'\u3164',
		'\u2800',
		'\u{E0100}',
		'\uFFFC',
		'\u115F',
		'\u1160',
		'\uFFA0',
		'\u034F',
		'\u180E',
		'\u17B4',
		'\uFE0F',
		'\u2065',
		'\u{1D173}',
		'\u{E01EF}',
	];
	test.each(SIGNS.map((sign) => [sign.codePointAt(0)?.toString(16).padStart(4, '0') ?? '', sign]))(
		'U+%s is told in fields and bodies',
		(code, sign) => {
			expectFieldRefused(TERM, { full: `ชุม${sign}ชน` }, /^full$/m, new RegExp(`U\\+${code}`, 'i'));
			expectRefused(TERM, written(term(), `ชุม${sign}ชน`), /^เนื้อความ บรรทัด \d+$/m, new RegExp(`U\\+${code}`, 'i'));
		},
	);
	test('two titles that differ by one of them do not pass as two', () => {
		const faults = site.faultsWith('glossary/wil.mdx', written({ title: 'PLC\u3164', meaning: 'ก' }));
		expect(faults).not.toEqual([]);
	});
});

describe('content: nothing is said twice', () => {
	const source = { document: 'report-2566', lines: [[1, 2]] };
	test.each<[string, string, Record<string, unknown>, RegExp]>([
		[
			'a range of lines',
			CASE,
			{
				sources: [
					{
						document: 'report-2566',
						lines: [
							[1, 2],
							[3, 4],
							[1, 2],
						],
					},
				],
			},
			/^sources\[0\]\.lines\[2\]$/m,
		],
		['a document', CASE, { sources: [source, { ...source, lines: [[3, 4]] }] }, /^sources\[1\]$/m],
		['the main focus point', CASE, { alsoFocus: ['2566/2.4'] }, /^alsoFocus\[0\]$/m],
	])('%s', (_name, file, change, field) => expectFieldRefused(file, change, field, /ซ้ำ|อยู่แล้ว/));

	test('two strategies of one number', () =>
		expectRefused(
			'strategies/2.mdx',
			written({ ...FULL['strategies/1.mdx'], title: 'อื่น', order: 2, formerly: [] }),
			/^number$/m,
			/ซ้ำ/,
		));

	test('parts of one document are two', () =>
		expectFine(
			CASE,
			written({
				...FULL[CASE],
				sources: [
					{ ...source, section: 'ก' },
					{ ...source, section: 'ข' },
				],
			}),
		));
});

test.each(['มากมาย', 'หลายแห่ง', '-', 'ร้อยละ', '½'])('content: the figure “%s” has no digit', (value) =>
	expectFieldRefused(CASE, { results: [{ value, text: 'ผ่าน' }] }, /^results\[0\]\.value$/m, /ต้องมีตัวเลข/),
);

test('content: what there is on disk is what these tests change', () => {
	expect(checkContent(project(FULL)).faults).toEqual([]);
});
