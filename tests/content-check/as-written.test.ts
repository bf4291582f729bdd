/** Values that YAML reads otherwise than they are written: each is a fault, for readers would see another value. */
import { afterAll, describe, expect, test } from 'vitest';
import { expectFieldRefused, expectFine, expectRefused, header, site, TERM } from './faults/expect.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { removeProjects } from './fixture.ts';

afterAll(removeProjects);

const DATA = 'data/cohorts.mdx';
const SOURCE = 'sources/report-2566.mdx';

/** An entry with one field written as it is given. */
const withLine = (file: string, field: string, value: string) => {
	const others = Object.fromEntries(Object.entries(FULL[file] ?? {}).filter(([name]) => name !== field));
	return written(others).replace(/^---\n/, `---\n${field}: ${value}\n`);
};
/** The table with one cell written as it is given. */
const withCell = (cell: string) =>
	withLine(DATA, 'rows', `[["1", ${cell}], ["2", 9]]`).replace(/charts:\n(?: .*\n)*/, '');

describe('content: numbers are shown as they are written', () => {
	test.each([
		'0012',
		'2.50',
		'1e3',
		'1E3',
		'0x1F',
		'0o17',
		'0b11',
		'+5',
		'238.0',
		'.5',
		'5.',
		'-0',
		'9007199254740993',
		'.inf',
		'.nan',
		'!!int "0012"',
	])('a cell %s is refused', (cell) =>
		expectRefused(DATA, withCell(cell), /^rows\[0\]\[1\]$/m, /ข้อความ ตัวเลข หรือ null/),
	);
	test.each(['12.3456', '0.0001', '1000000000001', '-1000000000001', `1${'0'.repeat(308)}`])(
		'a cell %s, of which readers would not see every digit, is refused',
		(cell) => expectRefused(DATA, withCell(cell), /^rows\[0\]\[1\]$/m, /แสดงตัวเลขนี้ไม่ครบ|ระบบจะอ่านเป็น/),
	);
	test.each(['12', '0', '-5', '2.5', '12.345', '143906', '1000000000000', '"0012"', "'2.50'", 'null', '"-"'])(
		'a cell %s is right',
		(cell) => expectFine(DATA, withCell(cell)),
	);
	test('the remedy has both ways to write it', () =>
		expectRefused(DATA, withCell('0012'), /rows/, /อ่านเป็น 12 .*"0012"/));
	test.each([
		['a year', DATA, 'year', '0x0A06'],
		['a place in the order', SOURCE, 'order', '01'],
		['a length', SOURCE, 'length', '1e2'],
		['a range of lines', TERM, 'sources', '[{ document: report-2566, lines: [[01, 2]] }]'],
	])('%s is refused', (_name, file, field, value) =>
		expectRefused(file, withLine(file, field, value), new RegExp(`^${field}`, 'm'), /ระบบจะอ่านเป็น/),
	);
	test('a number in place of a text is told as it is written', () =>
		expectRefused(TERM, withLine(TERM, 'full', '0012'), /^full$/m, /"0012"/));
});

describe('content: days do not move', () => {
	test.each([
		'2026-11-22T99:99:99Z',
		'2026-11-22T23:30:00-05:00',
		'2026-12-05 06:30:00 +07:00',
		'2026-11-22 10:00:00',
		'2026-11-22t10:00:00z',
		'2026-11-22T00:00:00+07:00',
		'"2026-11-22T10:00:00Z"',
		'2026-1-2 10:00:00',
	])('%s with a time is refused', (day) =>
		expectRefused(TERM, withLine(TERM, 'added', day), /^added$/m, /ต้องเป็นวันที่แบบ ค\.ศ\./),
	);
	test.each(['0066-04-01', '0001-01-01', '0566-04-01', '1799-12-31', '2101-01-01'])(
		'the year of %s is refused',
		(day) => expectRefused(SOURCE, withLine(SOURCE, 'date', day), /^date$/m, /ปี ค\.ศ\. ต้องอยู่ระหว่าง/),
	);
	test.each(['1800-01-01', '2025-12-31', '2047-01-01', '2099-06-01', '2100-01-01', '"2099-06-01"'])(
		'nothing came into the library on %s',
		(day) => {
			expectRefused(TERM, withLine(TERM, 'added', day), /^added$/m, /เริ่มปี ค\.ศ\. 2026/);
			expectRefused(TERM, withLine(TERM, 'changes', `[{ date: ${day}, text: แก้ }]`), /^changes\[0\]\.date$/m, /เริ่มปี/);
		},
	);
	test.each(['2026-11-22', '"2026-11-22"', "'2027-01-31'"])('%s is right', (day) =>
		expectFine(TERM, withLine(TERM, 'added', day).replace(/changes:\n(?: .*\n)*/, '')),
	);
	test.each(['2023-02-31', '2023-01-16', '2023-01-16T10:00:00Z'])('%s in place of a text is refused', (day) =>
		expectRefused(TERM, withLine(TERM, 'full', day), /^full$/m, /เครื่องหมายคำพูด: "2023/),
	);
	test('a year far ahead is no year of a file', () =>
		expectFieldRefused(DATA, { year: 2700 }, /^year$/m, /ไม่เกิน 2643/));
});

describe('content: a value is not cut off at a hash', () => {
	test.each([
		['a title', 'title: โครงการ #ระยองโมเดล ของโรงเรียน', 'title'],
		['a Latin word', 'title: plc #1', 'title'],
		['a name in capitals', 'title: PLC # ชุมชน', 'title'],
		['a number with a sign', 'title: ข้อ 5 # 6', 'title'],
		['behind a tab', 'title: โครงการ\t#ระยอง', 'title'],
	])('%s', (_name, line, field) =>
		expectRefused(TERM, `---\n${line}\nmeaning: ชุมชน\n---\n`, new RegExp(`^${field}$`, 'm'), /#.*ถูกตัดทิ้ง.*' '/s),
	);
	test.each([
		['an item of a list', 'aliases:\n  - ชุมชน #วิชาชีพ'],
		['an item in brackets', 'full: ก\naliases:\n  [ชุมชน #วิชาชีพ\n  , ข]'],
		['the second line of a text', 'full: ชุมชน\n  แห่ง #การเรียนรู้'],
		['a field of a group', 'references:\n  - { title: พ.ร.บ. #1\n    , publisher: ก, date: "2019" }'],
	])('%s', (_name, lines) => expectRefused(TERM, header(lines), /^$/m, /บรรทัด \d+ .*ถูกตัดทิ้ง/));

	test.each([
		['a comment of its own', '# หมายเหตุ\nfull: ชุมชน\n# อีกข้อ'],
		['a comment behind a text in quotation marks', 'full: "ชุมชน" # คำเต็ม'],
		['a comment behind a list', 'aliases: [ก, ข] # ชื่ออื่น'],
		['a hash within a word', 'full: ชุมชน#วิชาชีพ'],
		['a hash in quotation marks', "full: 'ชุมชน #วิชาชีพ'"],
		['a hash in a block', 'full: >-\n  ชุมชน #วิชาชีพ'],
		[
			'a comment behind a name from a list of choices',
			'sources:\n  - document: report-2566 # รายงาน\n    lines: [[1, 2]] # บรรทัด',
		],
		['an indented comment below a text', 'full: ชุมชน\n    # หมายเหตุ'],
	])('%s is right', (_name, lines) => expectFine(TERM, header(lines)));

	test('whatever else is wrong in the file is told as well', () => {
		const faults = site.faultsWith(TERM, header('full: ก #ข\nnonsense: 1'));
		expect(faults.map(({ field }) => field)).toEqual(['full', 'nonsense']);
	});
});
