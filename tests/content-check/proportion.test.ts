/** What a small file may cost: whatever makes a page of a file many times larger is refused before anything reads it. */
import { afterAll, describe, test } from 'vitest';
import { MOST_CELLS, MOST_CHARTS, MOST_COLUMNS } from '../../src/schemas/table-limits.ts';
import { expectFieldRefused, expectFine, expectRefused, header, TERM, term } from './faults/expect.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { removeProjects } from './fixture.ts';

afterAll(removeProjects);

const LINE = /^เนื้อความ บรรทัด \d+$/m;
const table = (columns: number, rows: string, marker = '') =>
	`${marker}${'|ก'.repeat(columns)}|\n${marker}${'|-'.repeat(columns)}|\n${rows}`;

describe('content: tables of bodies', () => {
	test.each<[string, string]>([
		['a table of a thousand columns and eight hundred rows of one cell', table(1000, '|ก|\n'.repeat(800))],
		['a table of nine thousand columns', table(9000, '|ก|\n')],
		['a long table whose rows leave cells out', table(MOST_COLUMNS, 'ก\n'.repeat(MOST_CELLS / MOST_COLUMNS))],
		['the same without bars at the edges', `ก|ข\n-|-\n${'ก\n'.repeat(MOST_CELLS / 2)}`],
		['the same with colons', `ก|ข\n:-:|--:\n${'ก\n'.repeat(MOST_CELLS / 2)}`],
		['the same in a quotation', table(1000, '> ก\n'.repeat(300), '> ')],
		['the same in a list', `- ${'|ก'.repeat(1000)}|\n  ${'|-'.repeat(1000)}|\n${'  ก\n'.repeat(800)}`],
		['many tables that are too large together', `${table(10, 'ก\n'.repeat(9))}\n`.repeat(MOST_CELLS / 100 + 1)],
	])('%s is refused', (_name, body) => expectRefused(TERM, written(term(), body), LINE, /ตาราง.*ให้แบ่งเป็นหลายไฟล์/s));

	test('a table of the usual size is right', () =>
		expectFine(TERM, written(term(), table(6, '|ก|ข|ค|ง|จ|ฉ|\n'.repeat(60)))));

	test('a long list of ranges is no table', () => expectFine(TERM, written(term(), '- 1-2\n- 3-4\n'.repeat(1200))));
});

describe('content: tables of data', () => {
	const DATA = 'data/cohorts.mdx';
	const columns = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `c${i}`, label: `ก${i}` }));
	const rows = (count: number, width: number) =>
		Array.from({ length: count }, (_, i) => Array(width).fill(i) as number[]);

	test.each<[string, string, object]>([
		[
			'more columns than can be read',
			'columns',
			{ columns: columns(MOST_COLUMNS + 1), rows: rows(1, MOST_COLUMNS + 1) },
		],
		['more cells than a page can show', 'rows', { columns: columns(2), rows: rows(MOST_CELLS / 2 + 1, 2) }],
		['rows longer than the table', 'rows', { columns: columns(2), rows: rows(2, MOST_CELLS) }],
	])('%s are refused', (_name, field, change) =>
		expectFieldRefused(DATA, { ...change, charts: [] }, new RegExp(`^${field}$`, 'm'), /มีได้ไม่เกิน/),
	);

	test('more charts than anybody looks at are refused', () => {
		const [chart] = FULL[DATA]?.['charts'] as object[];
		expectFieldRefused(DATA, { charts: Array(MOST_CHARTS + 1).fill(chart) }, /^charts$/m, /มีได้ไม่เกิน/);
	});
});

describe('content: texts under aliases of YAML', () => {
	const long = 'ยาว '.repeat(2000);
	test('a text that an alias puts into four thousand cells is refused', () => {
		const cells = '  - [*b, *b]\n'.repeat(2000);
		expectRefused(
			'data/cohorts.mdx',
			written(FULL['data/cohorts.mdx'] ?? {}).replace(/rows:\n(?: .*\n)*/, `rows:\n  - [&b "${long}", 1]\n${cells}`),
			/^$/m,
			/ยืม.*ยาวรวมกัน/,
		);
	});
	test('a text that an alias puts into many names is refused', () =>
		expectRefused(TERM, header(`full: &b "${long}"\naliases: [${Array(30).fill('*b').join()}]`), /^$/m, /ยืม/));
	test('a word that is borrowed once is right', () => expectFine(TERM, header('full: &b ชุมชน\nenglish: *b')));
});

test('content: a reference whose long address many links borrow is refused', () =>
	expectRefused(
		TERM,
		written(term(), `${'[ก]\n\n'.repeat(500)}[ก]: https://www.moe.go.th/${'a'.repeat(2000)}`),
		LINE,
		/ยาวรวมกัน/,
	));

test('content: more names of one thing than readers type are refused', () =>
	expectFieldRefused(TERM, { aliases: Array.from({ length: 41 }, (_, i) => `ชื่อ ${i}`) }, /^aliases$/m, /ไม่เกิน 40/));

test('content: a name as long as a page is refused', () =>
	expectFieldRefused(TERM, { full: 'ก'.repeat(301) }, /^full$/m, /ไม่เกิน 300/));
