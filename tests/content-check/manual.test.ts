/** The editors' manual is a page that the content makes: it is checked as a body is. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, checkSite } from '../../src/content-check/content.ts';
import { MOST_BYTES } from '../../src/content-check/limits.ts';
import { MANUAL } from '../../src/content-check/manual.ts';
import { FULL } from './faults/full.ts';
import { lacksIn } from './faults/site.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

const withManual = (text: string | Uint8Array) => {
	const root = project(FULL);
	writeFileSync(join(root, MANUAL), text);
	return root;
};
const faultsOf = (text: string | Uint8Array) => checkSite(withManual(text)).faults;

test('content: the manual of the site is right', () => {
	expect(checkSite(process.cwd()).faults.filter(({ file }) => file === MANUAL)).toEqual([]);
});

test('content: a manual with boxes of code, tables and links is right', () => {
	expect(
		faultsOf(
			'# คู่มือ\n\n```yaml\nrows: { column: a } # <b>\n```\n\n| `a` | b |\n|---|---|\n| `{ }` | [ก](/about/) [ข](#หัวข้อ) |\n\n## หัวข้อ\n',
		),
	).toEqual([]);
});

describe('content: what the manual may not have', () => {
	test.each<[string, string, RegExp]>([
		['a script', '<script>alert(1)</script>', /เครื่องหมาย </],
		['a frame', '<iframe src="https://evil.org"></iframe>', /เครื่องหมาย </],
		['a style', '<style>*{display:none}</style>', /เครื่องหมาย/],
		['a form', '<form action="https://evil.org"><input></form>', /เครื่องหมาย </],
		['a picture that runs code', '<img src=x onerror=alert(1)>', /เครื่องหมาย </],
		['a comment', '<!-- ก -->', /เครื่องหมาย </],
		['a picture from elsewhere', '![ก](https://evil.org/pixel.gif)', /รูปภาพ/],
		['a link that runs code', '[ก](javascript:alert(1))', /ลิงก์ javascript/],
		['a link to data', '[ก](data:text/html,x)', /ลิงก์ data/],
		['a link to a file', '[ก](file:///etc/passwd)', /ลิงก์ file/],
		['a link to no page', '[ก](/cases/none/)', /ลิงก์ \/cases\/none/],
		['a link to no heading', '[ก](#none)', /ลิงก์ #none/],
		['a mark of direction', 'ระ\u202Eยอง', /U\+202E/],
		['the same in a box of code', '```\nระ\u202Eยอง\n```', /U\+202E/],
		['the same by entity', 'ระ&#x202E;ยอง', /U\+202E/],
		['a tag of pages of prose', '<Value of="contact" />', /เครื่องหมาย </],
		['a heading with an id of its own', '## ก {#part}', /เครื่องหมาย \{/],
		['a second title', '# อื่น', /หัวข้อระดับ #/],
		['a box of code that never ends', '```\n<script>alert(1)</script>', /เครื่องหมาย </],
		['a script behind a box of code', '```\nก\n```\n<script>alert(1)</script>\n```\nข\n```', /เครื่องหมาย </],
		['a script in a box that only looks like one', 'ก\n ```\n<script>alert(1)</script>\n ```', /เครื่องหมาย </],
		['a table of a thousand columns', `${'|ก'.repeat(1000)}|\n${'|-'.repeat(1000)}|`, /ตาราง/],
		['quotations without end', `${'>'.repeat(1000)} ก`, /ชั้น/],
	])('%s', (_name, text, says) => {
		const faults = faultsOf(`# คู่มือ\n\n${text}\n`);
		expect(faults.flatMap(lacksIn)).toEqual([]);
		expect(faults[0]).toMatchObject({ file: MANUAL, field: expect.stringMatching(/^เนื้อความ บรรทัด \d+$/) });
		expect(faults.map(({ found }) => found).join('\n')).toMatch(says);
	});

	test.each<[string, string | Uint8Array, RegExp]>([
		['nothing', '', /ว่าง/],
		['no title', 'ก\n', /ชื่อของคู่มือ/],
		['an empty title', '# \n', /ชื่อของคู่มือ/],
		['another encoding', new Uint8Array([0x23, 0x20, 0xa1, 0xa2]), /TIS-620/],
		['more than a page', `# ก\n${'ก '.repeat(MOST_BYTES)}`, /ไฟล์ขนาด/],
	])('%s', (_name, text, says) => {
		expect(faultsOf(text)).toMatchObject([{ file: MANUAL, found: expect.stringMatching(says) }]);
	});

	test('a link to another file', () => {
		const root = project(FULL);
		symlinkSync('/etc/hostname', join(root, MANUAL));
		expect(checkSite(root).faults).toMatchObject([{ file: MANUAL, found: expect.stringMatching(/ทางลัด/) }]);
	});
	test('a folder', () => {
		const root = project(FULL);
		mkdirSync(join(root, MANUAL));
		expect(checkSite(root).faults).toMatchObject([{ file: MANUAL }]);
	});
});

test('content: a site without its manual says so; content alone needs none', () => {
	const root = withManual('# ก\n');
	rmSync(join(root, MANUAL));
	expect(checkSite(root).faults).toMatchObject([{ file: MANUAL, found: 'ไม่มีไฟล์นี้' }]);
	expect(checkContent(root).faults).toEqual([]);
});
