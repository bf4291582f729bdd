/** Files as they come from other programs, from haste and from malice: each is refused with file, field and remedy. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeFaults } from '../../src/content-check/check.ts';
import { checkContent } from '../../src/content-check/content.ts';
import { MOST_BYTES, MOST_LEVELS } from '../../src/content-check/limits.ts';
import { FULL } from './faults/full.ts';
import { BrokenSite, lacksIn, written } from './faults/site.ts';
import { project, removeProjects, type Data } from './fixture.ts';

afterAll(removeProjects);

const site = new BrokenSite(FULL);
const TERM = 'glossary/plc.mdx';
const term = (more: Data = {}) => ({ ...FULL[TERM], ...more });

/** Expects the fault of a file, a field and a remedy, and whole messages for whatever else is found. */
function expectFault(name: string, content: string | Uint8Array, field: RegExp, says: RegExp) {
	const faults = site.faultsWith(name, content);
	expect(faults.flatMap((fault) => lacksIn(fault).map((lack) => `${fault.field} lacks ${lack}`))).toEqual([]);
	const own = faults.filter(({ file }) => file === `content/${name}`);
	expect(own.map(({ field: found }) => found).join('\n')).toMatch(field);
	expect(describeFaults(own)).toMatch(says);
}

const WHOLE = /^$/m;
const utf16 = (text: string, bigEndian = false) => {
	const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
};
/** Thai letters one byte each, as old Windows programs save them. */
const thaiByByte = (text: string) =>
	Uint8Array.from(text, (letter) => {
		const code = letter.charCodeAt(0);
		return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code;
	});

describe('encodings', () => {
	const text = written(term());
	test.each<[string, Uint8Array, RegExp]>([
		['UTF-16 with its mark', utf16(text), /UTF-16.*\n.*UTF-8/],
		['UTF-16 the other way round', utf16(text, true), /UTF-16.*\n.*UTF-8/],
		['UTF-16 without mark', Buffer.from(text, 'utf16le'), /UTF-16/],
		['TIS-620', thaiByByte(text), /TIS-620.*\n.*UTF-8/],
		['Latin-1', Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'), /UTF-8/],
		['half a letter at the end', Buffer.concat([Buffer.from(text), Buffer.from([0xe0, 0xb8])]), /ไม่ใช่ UTF-8/],
		['a letter spelled too long', Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf])]), /ไม่ใช่ UTF-8/],
		['half of a pair', Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]), /ไม่ใช่ UTF-8/],
		['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), /ไม่ใช่ข้อความ/],
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /ไม่ใช่ข้อความ/],
		['nothing', Buffer.from(''), /ไฟล์ว่าง/],
		['a byte order mark alone', Buffer.from('\uFEFF'), /ไม่มีส่วนหัว/],
		['zeros', Buffer.alloc(100), /ไม่ใช่ข้อความ/],
	])('%s', (_name, bytes, says) => expectFault(TERM, bytes, WHOLE, says));

	test('a zero in the middle', () => expectFault(TERM, written(term(), 'ก\0ข'), /เนื้อความ บรรทัด \d+/, /U\+0000/));
});

describe('size', () => {
	test('a body too long', () =>
		expectFault(TERM, written(term(), 'ยาว '.repeat(MOST_BYTES / 10)), WHOLE, /ไม่เกิน 64 KB .*แบ่งเป็นหลายไฟล์/));
	test('ten million bytes', () => expectFault(TERM, Buffer.alloc(10_000_000, 'a'), WHOLE, /ไม่เกิน 64 KB/));
	test('a field too long', () =>
		expectFault(TERM, written(term({ aliases: ['ก'.repeat(MOST_BYTES)] })), WHOLE, /ไม่เกิน 64 KB/));
});

/** A frontmatter of the term with more lines. */
const header = (lines: string) => `---\ntitle: PLC\nmeaning: ชุมชน\n${lines}\n---\n\nเนื้อความ\n`;
const BOMB = [
	'a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]',
	...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
].join('\n');

describe('frontmatter', () => {
	test.each<[string, string, RegExp, RegExp]>([
		['none', 'เนื้อความล้วน\n', WHOLE, /ไม่มีส่วนหัว.*\n.*---/],
		['not closed', '---\ntitle: PLC\n', WHOLE, /ไม่มีส่วนหัว/],
		['empty', '---\n---\nเนื้อความ\n', WHOLE, /ส่วนหัวว่าง/],
		['white space', '---\n  \n---\n', WHOLE, /ส่วนหัวว่าง/],
		['a list', '---\n- PLC\n---\n', WHOLE, /ส่วนหัวว่าง/],
		['a word', '---\nPLC\n---\n', WHOLE, /ส่วนหัวว่าง/],
		['TOML', '+++\ntitle = "PLC"\n+++\n', WHOLE, /ไม่มีส่วนหัว/],
		['JSON', '{"title": "PLC"}\n', WHOLE, /ไม่มีส่วนหัว/],
		['lines that end as they did on old computers', '---\rtitle: PLC\r---\r', WHOLE, /ไม่มีส่วนหัว/],
		['text before it', 'ก\n---\ntitle: PLC\n---\n', WHOLE, /ไม่มีส่วนหัว/],
		['an end that only Astro sees', '---\ntitle: PLC\n---นี่\nmeaning: ชุมชน\n---\n', WHOLE, /บรรทัด 3 .*---/],
		['the end of TOML', header('+++'), WHOLE, /\+\+\+/],
		['a tab', '---\ntitle: PLC\nsources:\n\t- document: report-2566\n---\n', WHOLE, /บรรทัด 4.*\n.*แท็บ/],
		['a field twice', header('title: PLC'), WHOLE, /สองครั้ง/],
		['a colon in a value', '---\ntitle: PLC: ชุมชน\n---\n', WHOLE, /เครื่องหมายคำพูด|เครื่องหมาย :/],
		['an open bracket', header('aliases: [ก, ข'), WHOLE, /บรรทัด \d/],
		['an open quotation mark', header('full: "ชุมชน'), WHOLE, /บรรทัด \d/],
		['wrong indentation', header('sources:\n  - document: report-2566\n lines: [[1, 2]]'), WHOLE, /ย่อหน้า/],
		['an unknown alias', header('full: *nobody'), WHOLE, /& และ \*/],
		['a bomb of aliases', header(BOMB), /^(\w|\[|\])+$/m, /ห้ามใช้ & และ \*/],
		['an alias of what it stands in', header('aliases: &a [*a]'), /aliases/, /ห้ามใช้ & และ \*/],
		['an alias for a list', header('aliases: &a [ก]\nreferences: *a'), /references/, /ห้ามใช้ & และ \*/],
		['a function', header('full: !!js/function "function () { return 1 }"'), WHOLE, /เครื่องหมาย !/],
		['a regular expression', header('full: !!js/regexp /a/'), WHOLE, /เครื่องหมาย !/],
		['an object of Python', header('full: !!python/object/apply:os.system ["ls"]'), WHOLE, /เครื่องหมาย !/],
		['bytes', header('full: !!binary aGVsbG8='), /full/, /ต้องเป็นข้อความ/],
		['a set', header('aliases: !!set { ก, ข }'), /aliases/, /รายการ/],
		['two documents', '---\ntitle: PLC\n--- \nmeaning: x\n', /meaning|^$/m, /meaning|ส่วนหัว/],
		['brackets without end', header(`aliases: ${'['.repeat(5000)}`), WHOLE, /อ่านไม่ได้|ลึกเกินไป/],
		[
			'brackets in brackets',
			header(`aliases: ${'['.repeat(MOST_LEVELS + 5)}${']'.repeat(MOST_LEVELS + 5)}`),
			/aliases/,
			/ชั้น/,
		],
		[
			'lists in lists',
			header(`aliases:\n${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i * 2 + 2)}-`).join('\n')} ก`),
			/aliases|^$/m,
			/ชั้น|ลึก|อ่านไม่ได้/,
		],
		['the prototype of objects', header('__proto__: { polluted: true }'), /__proto__/, /ช่องที่ใช้ได้/],
		['a constructor', header('constructor: { prototype: {} }'), /constructor/, /ช่องที่ใช้ได้/],
		['a layout of Astro', header('layout: ../../src/pages/index.astro'), /layout/, /ช่องที่ใช้ได้/],
		['a key with Thai letters', header('ชื่อ: PLC'), /ชื่อ/, /ช่องที่ใช้ได้/],
		['a key that nobody sees', header('"\\u200Bfull": PLC'), /full/, /ช่องที่ใช้ได้/],
		['a number as key', header('1: PLC'), /1/, /ช่องที่ใช้ได้/],
		['a direction spelled out', header('full: "ชุม\\u202Eชน"'), /full/, /U\+202E/],
		['half of a pair spelled out', header('full: "ชุม\\uD800ชน"'), /full/, /U\+D800/],
		['a control spelled out', header('full: "ชุม\\x1b[31mชน"'), /full/, /U\+001B/],
		['a control as it is', header('full: ชุม\x1b[31mชน'), WHOLE, /อักขระควบคุม/],
		['a comment in place of a value', header('full: # ชุมชน'), /full/, /ต้องเป็นข้อความ/],
		['yes for a text', header('full: true'), /full/, /"true"/],
		['a time for a text', header('full: 2023-01-16T10:00:00Z'), /full/, /เครื่องหมายคำพูด/],
	])('%s', (_name, text, field, says) => expectFault(TERM, text, field, says));

	test('the prototype of objects stays as it is', () => {
		site.faultsWith(TERM, header('__proto__: { polluted: true }'));
		expect('polluted' in {}).toBe(false);
	});

	test('a focus point that YAML reads as another number', () => {
		const text = written(FULL['cases/project.mdx'] ?? {}).replace(/focus: .*/, 'focus: 2.10');
		expectFault('cases/project.mdx', text, /^focus$/m, /เครื่องหมายคำพูด/);
	});
});

describe('bodies', () => {
	const line = /^เนื้อความ บรรทัด \d+$/m;
	test.each<[string, string, RegExp]>([
		['a script', '<script>alert(1)</script>', /เครื่องหมาย </],
		['a script over lines', '<script\n>alert(1)</script\n>', /เครื่องหมาย </],
		['a picture that runs code', '<img src=x onerror=alert(1)>', /เครื่องหมาย </],
		['a frame', '<iframe src="https://evil.org"></iframe>', /เครื่องหมาย </],
		['a style', '<style>*{display:none}</style>', /เครื่องหมาย/],
		['a form', '<form action="https://evil.org"><input></form>', /เครื่องหมาย </],
		['a base address', '<base href="https://evil.org/">', /เครื่องหมาย </],
		['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.org">', /เครื่องหมาย </],
		['a drawing that runs code', '<svg onload=alert(1)>', /เครื่องหมาย </],
		['an object', '<object data="x"></object>', /เครื่องหมาย </],
		['a comment', '<!-- ความเห็น -->', /เครื่องหมาย </],
		['a comment of MDX', '{/* ความเห็น */}', /เครื่องหมาย \{/],
		['a declaration', '<!doctype html>', /เครื่องหมาย </],
		['character data', '<![CDATA[ก]]>', /เครื่องหมาย </],
		['a processing instruction', '<?php echo 1 ?>', /เครื่องหมาย </],
		['a component', '<Counter client:load />', /เครื่องหมาย </],
		['a component of objects', '<Astro.glob />', /เครื่องหมาย </],
		['a fragment', '<></>', /เครื่องหมาย </],
		['an attribute on a tag that is allowed', '<strong onclick="alert(1)">ก</strong>', /เครื่องหมาย </],
		['a spread', '<strong {...props}>ก</strong>', /เครื่องหมาย/],
		['a tag that is not closed', 'ก <strong>ข', /<\/strong>/],
		['a tag that was not opened', 'ก</strong>', /<strong>/],
		['tags across', '<strong>ก<em>ข</strong></em>', /<em>|<strong>/],
		['a tag across paragraphs', '<strong>ก\n\nข</strong>', /<\/strong>/],
		['a break of HTML', 'ก<br>ข', /<br\/>/],
		['a tag in capitals', '<STRONG>ก</STRONG>', /เครื่องหมาย </],
		['less than', 'น้อยกว่า < 5', /เครื่องหมาย </],
		['an expression', 'ก {1 + 1} ข', /เครื่องหมาย \{/],
		['an expression that ends the process', '{process.exit(0)}', /เครื่องหมาย \{/],
		['an expression that reads a file', "{require('fs').readFileSync('/etc/passwd')}", /เครื่องหมาย \{/],
		['an expression over lines', '{\nprocess.env.HOME\n}', /เครื่องหมาย \{/],
		['an open brace', 'ก { ข', /เครื่องหมาย \{/],
		['a closed brace', 'ก } ข', /เครื่องหมาย \}/],
		['an id on a heading', '## หัวข้อ {#id}', /เครื่องหมาย \{/],
		['an expression behind what only looks like code', '``` {process.exit(0)} `', /\{ \}|เครื่องหมาย \{/],
		['an expression between lines of what looks like code', 'ก ` ข\nค ` {1} ` ง', /\{ \}/],
		['an import', 'import fs from "node:fs"', /import/],
		['an import of all', "import 'node:child_process'", /import/],
		['an export', 'export const title = 1', /export/],
		['an export of all', 'export * from "node:fs"', /export/],
		['an export behind a tab', 'export\tof durian', /MDX อ่านไม่ได้|export/],
		['an import that cannot be read', 'import ก ข', /MDX อ่านไม่ได้|import/],
		['an English sentence that begins with export', 'export of durian', /MDX อ่านไม่ได้|export/],
		['a link that runs code', '[ก](javascript:alert(1))', /https:/],
		['the same in capitals', '[ก](JaVaScRiPt:alert(1))', /https:/],
		['the same in entities', '[ก](&#x6a;avascript:alert(1))', /https:/],
		['the same by reference', '[ก][ข]\n\n[ข]: javascript:alert(1)', /https:/],
		['the same with a control', '[ก](java&#9;script:alert(1))', /./],
		['a link to data', '[ก](data:text/html;base64,PHNjcmlwdD4=)', /https:/],
		['a link to VBScript', '[ก](vbscript:x)', /https:/],
		['a link to a file', '[ก](file:///etc/passwd)', /https:/],
		['a link without scheme', '[ก](//evil.org/)', /https:/],
		['a link that browsers mend to one without scheme', '[ก](/\\evil.org/)', /https:|ไม่มีหน้านี้/],
		['a link that is not encrypted', '[ก](http://www.moe.go.th/)', /https:/],
		['a bare address that is not encrypted', 'ดู http://www.moe.go.th/', /https:/],
		['a bare name', 'ดู www.moe.go.th', /https:/],
		['a mail address', 'เขียนถึง somchai@gmail.com', /https:/],
		['a telephone number', '[ก](tel:0812345678)', /https:/],
		['a link with tracking', '[ก](https://www.moe.go.th/?utm_source=line)', /ตัวติดตาม/],
		['a link with a password', '[ก](https://a:b@www.moe.go.th/)', /รหัสผ่าน/],
		['a link to an IP', '[ก](https://192.0.2.1/)', /IP/],
		['a link to the own machine', '[ก](https://localhost:4321/)', /เครือข่ายภายใน/],
		['a link to no entry', '[ก](/cases/nowhere/)', /ไม่มีหน้านี้/],
		['a link to no page', '[ก](/nowhere/)', /ไม่มีหน้านี้/],
		['a link without its last slash', '[ก](/cases/project)', /ลงท้ายด้วย \//],
		['a link to a file of the content', '[ก](/cases/project.mdx)', /ไม่มีหน้านี้/],
		['a link from here', '[ก](../cases/project/)', /ขึ้นต้นด้วย \//],
		['a link by name', '[ก](project)', /ขึ้นต้นด้วย \//],
		['a link in capitals', '[ก](/Cases/project/)', /ไม่มีหน้านี้/],
		['a link out of the site', '[ก](/../../etc/passwd)', /ไม่มีหน้านี้/],
		['a link with a query', '[ก](/cases/project/?x=1)', /หลัง \?/],
		['a link to no item', '[ก](/reports/2566/2.4/esao1/#x9)', /x9.*p1/],
		['a link to no heading', '[ก](/cases/project/#ไม่มี)', /ไม่มีหัวข้อ/],
		['a link to no heading here', '[ก](#ไม่มี)', /ไม่มีหัวข้อ/],
		['an empty link', '[ก]()', /ลิงก์ว่าง/],
		['a link without text', '[](/cases/project/)', /ข้อความของลิงก์/],
		['a picture', '![ก](/pictures/a.png)', /รูป/],
		['a picture from elsewhere', '![ก](https://evil.org/pixel.gif)', /รูป/],
		['a picture by reference', '![ก][ข]\n\n[ข]: https://evil.org/pixel.gif', /รูป/],
		['a box of code', '```js\nalert(1)\n```', /กล่องโค้ด/],
		['a box of code that never ends', '~~~\nก', /กล่องโค้ด/],
		['a box of Starlight', ':::note\nก\n:::', /กล่อง :::/],
		['a box with an address for a name', ':::https://www.moe.go.th/', /กล่อง :::/],
		['a box of nobody', '> :::x\n> ก', /กล่อง :::/],
		['a footnote', 'ก[^1]\n\n[^1]: ข', /เชิงอรรถ/],
		['a second title', '# หัวข้อ', /##/],
		['a title underlined', 'หัวข้อ\n===', /##/],
		['an empty heading', '##\n', /หัวข้อว่าง/],
		['bold that stays asterisks', '**กศน.**ระยอง', /<strong>/],
		['a space without width', 'ระ\u200Bยอง', /U\+200B/],
		['a mark that turns the direction', 'ระ\u202Eยอง', /U\+202E/],
		['an isolate', 'ระ\u2067ยอง', /U\+2067/],
		['a byte order mark in the text', 'ระ\uFEFFยอง', /U\+FEFF/],
		['a separator of lines', 'ระ\u2028ยอง', /U\+2028/],
		['a letter that was lost', 'ระ\uFFFDยอง', /U\+FFFD/],
		['tag characters', 'ระยอง\u{E0041}\u{E0042}', /U\+E0041/],
		['marks without end', `ก${'้'.repeat(200)}`, /ซ้อนกันเกิน/],
		['quotations in quotations', `${'>'.repeat(10_000)} ก`, /ชั้น/],
		['quotations with spaces', `${'> '.repeat(5000)}ก`, /ชั้น/],
		['lists in lists', Array.from({ length: 150 }, (_, i) => `${'  '.repeat(i)}- ก`).join('\n'), /ชั้น/],
		['lists on one line', `${'- '.repeat(5000)}ก`, /ชั้น/],
		['lists by number', `${'1. '.repeat(5000)}ก`, /ชั้น/],
		['lists by tabs', `${'\t'.repeat(60)}- ก`, /ชั้น/],
		['brackets', '['.repeat(20_000), /ย่อหน้าเดียว/],
		['brackets over lines', '[[[[[[[[[[\n'.repeat(2000), /ย่อหน้าเดียว/],
		['emphasis in emphasis', `${'*ก **ข '.repeat(2000)}`, /ย่อหน้าเดียว/],
		['asterisks', '*'.repeat(30_000), /ย่อหน้าเดียว|./],
		['backticks', '`ก``ข```ค'.repeat(2000), /ย่อหน้าเดียว/],
		['tags in tags', `${'<em>'.repeat(3000)}ก${'</em>'.repeat(3000)}`, /ย่อหน้าเดียว/],
	])('%s', (_name, body, says) => expectFault(TERM, written(term(), body), line, says));
});

test('an export that ends within a string, where the file ends: the parser of the site does not survive it', () =>
	expectFault(TERM, written(term(), "export default '|\\").trimEnd(), /^เนื้อความ บรรทัด \d+$/m, /export/));

test('a body that must not reach the parser does not reach it by a link to one of its headings', () => {
	const { faults } = checkContent(
		project({
			...FULL,
			[TERM]: written(term(), '[ก](/cases/project/#ข)'),
			'cases/project.mdx': written(FULL['cases/project.mdx'] ?? {}, "export default '|\\").trimEnd(),
		}),
	);
	expect(faults.map(({ file }) => file)).toEqual(['content/cases/project.mdx']);
});

describe('names and places', () => {
	const other = written(term({ title: 'อื่น', formerly: [] }));
	test.each<[string, string, RegExp]>([
		['capitals', 'glossary/PLC.mdx', /a–z/],
		['a name that differs in case', 'glossary/Plc.mdx', /a–z/],
		['capitals in the ending', 'glossary/wil.MDX', /\.mdx/],
		['Thai letters', 'glossary/คำ.mdx', /a–z/],
		['a space', 'glossary/w i l.mdx', /a–z/],
		['a space at the end', 'glossary/wil .mdx', /a–z/],
		['an underscore', 'glossary/_wil.mdx', /a–z/],
		['a dot at the beginning', 'glossary/.wil.mdx', /a–z/],
		['a dot in the name', 'glossary/wil.csv.mdx', /a–z/],
		['a dash at the end', 'glossary/wil-.mdx', /a–z/],
		['two dashes', 'glossary/w--il.mdx', /a–z/],
		['percent', 'glossary/%2e%2e.mdx', /a–z/],
		['a line end', 'glossary/w\nil.mdx', /a–z/],
		['a mark that turns the direction', 'glossary/w\u202Eil.mdx', /a–z/],
		['a sign of addresses', 'glossary/w#il.mdx', /a–z/],
		['a question mark', 'glossary/wil?.mdx', /a–z/],
		['a backslash', 'glossary/w\\il.mdx', /a–z/],
		['a picture of a face', 'glossary/😀.mdx', /a–z/],
		['no name', 'glossary/.mdx', /a–z/],
		['a device of Windows', 'glossary/con.mdx', /สงวน/],
		['the overview', 'glossary/index.mdx', /สงวน/],
		['the lists', 'glossary/all.mdx', /สงวน/],
		['a name too long', `glossary/${'a'.repeat(120)}.mdx`, /ไม่เกิน 80/],
		['Markdown', 'glossary/wil.md', /\.mdx/],
		['a copy', 'glossary/wil.mdx.bak', /\.mdx/],
		['a copy of the editor', 'glossary/wil.mdx~', /\.mdx/],
		['a text', 'glossary/wil.txt', /\.mdx/],
		['a picture', 'glossary/wil.png', /\.mdx/],
		['a script', 'glossary/wil.js', /\.mdx/],
		['no ending', 'glossary/wil', /\.mdx/],
		['a folder', 'glossary/w/wil.mdx', /content\/glossary\/wil\.mdx/],
		['no collection', 'wil.mdx', /glossary/],
		['another collection', 'terms/wil.mdx', /glossary/],
		['the singular of a collection', 'case/wil.mdx', /cases/],
	])('%s', (_name, name, says) => {
		const faults = site.faultsWith(name, other);
		expect(faults.flatMap(lacksIn)).toEqual([]);
		const shown = name.replace(/[\n\u202E]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
		expect(describeFaults(faults.filter(({ file }) => file === `content/${shown}`))).toMatch(says);
	});

	test.each<[string, string, string, RegExp]>([
		['a year of the common era', 'policies/2023/2.mdx', 'policies/2566/2.mdx', /บวก 543/],
		['a year too far ahead', 'policies/9999/2.mdx', 'policies/2566/2.mdx', /พ\.ศ\./],
		['two digits', 'policies/66/2.mdx', 'policies/2566/2.mdx', /2566\/2\.mdx/],
		['a zero in front', 'policies/2566/02.mdx', 'policies/2566/2.mdx', /2566\/2\.mdx/],
		['a zero in front of a focus point', 'focus/2566/2.04.mdx', 'focus/2566/2.4.mdx', /2566\/2\.4\.mdx/],
		['a report of the common era', 'reports/2023/2.4/esao1.mdx', 'reports/2566/2.4/esao1.mdx', /บวก 543/],
		['a report of nobody', 'reports/2566/2.4/nobody.mdx', 'reports/2566/2.4/esao1.mdx', /agencies\/nobody/],
		['a report on nothing', 'reports/2566/9.9/esao1.mdx', 'reports/2566/2.4/esao1.mdx', /focus\/2566\/9\.9/],
	])('%s', (_name, name, like, says) => {
		const faults = site.faultsWith(name, written({ ...FULL[like], title: 'อื่น', formerly: [] }));
		expect(faults.flatMap(lacksIn)).toEqual([]);
		expect(describeFaults(faults.filter(({ file }) => file === `content/${name}`))).toMatch(says);
	});

	/** The faults of a site with one more item that is no plain file. */
	const withItem = (make: (folder: string) => void) => {
		const root = project(FULL);
		make(join(root, 'content', 'glossary'));
		return checkContent(root).faults;
	};

	test.each<[string, (folder: string) => void]>([
		['a link to a file', (folder) => symlinkSync(join(folder, 'plc.mdx'), join(folder, 'wil.mdx'))],
		['a link out of the site', (folder) => symlinkSync('/etc/passwd', join(folder, 'wil.mdx'))],
		['a link to nothing', (folder) => symlinkSync('/nowhere', join(folder, 'wil.mdx'))],
		['a link to itself', (folder) => symlinkSync('wil.mdx', join(folder, 'wil.mdx'))],
		['a link to a folder', (folder) => symlinkSync('..', join(folder, 'wil.mdx'))],
		['a folder with the name of a file', (folder) => mkdirSync(join(folder, 'wil.mdx'))],
		['a pipe, which would never end', (folder) => execFileSync('mkfifo', [join(folder, 'wil.mdx')])],
	])('%s', (_name, make) => {
		const faults = withItem(make);
		expect(faults.flatMap(lacksIn)).toEqual([]);
		expect(faults).toMatchObject([{ file: 'content/glossary/wil.mdx', expected: expect.stringContaining('ไฟล์จริง') }]);
	});
});

describe('what is missing, doubled or goes round', () => {
	const CASE = 'cases/project.mdx';
	const REPORT = 'reports/2566/2.4/esao1.mdx';
	test.each<[string, string, Data, RegExp, RegExp]>([
		['a case that is related to itself', CASE, { related: ['project'] }, /related\[0\]/, /ตัวเอง/],
		['a partner that works with itself', 'partners/pao.mdx', { with: ['partners/pao'] }, /with\[0\]/, /ตัวเอง/],
		['a case twice in a list', CASE, { related: ['second', 'second'] }, /related\[1\]/, /ซ้ำ/],
		['a school twice', CASE, { schools: ['one', 'one'] }, /schools\[1\]/, /ซ้ำ/],
		['a level twice', CASE, { levels: ['primary', 'primary'] }, /levels\[1\]/, /ซ้ำ/],
		[
			'a strand twice',
			CASE,
			{
				marco: [
					{ strand: 'M', basis: 'stated' },
					{ strand: 'M', basis: 'editorial' },
				],
			},
			/marco\[1\]/,
			/ซ้ำ/,
		],
		['a name twice', TERM, { aliases: ['ก', 'ก'] }, /aliases\[1\]/, /ซ้ำ/],
		[
			'a theme twice',
			REPORT,
			{ problems: [{ id: 'x1', text: 'เงิน', themes: ['budget', 'budget'], lines: [[3, 3]] }] },
			/problems\[0\]\.themes\[1\]/,
			/ซ้ำ/,
		],
		[
			'a question twice',
			'focus/2566/2.10.mdx',
			{
				questions: [
					{ number: 1, short: 'ก' },
					{ number: 1, short: 'ข' },
				],
			},
			/questions\[1\]/,
			/ซ้ำ/,
		],
		[
			'an item with the id of a heading',
			REPORT,
			{ factors: [{ id: 'problems', text: 'คน', lines: [[3, 3]] }] },
			/factors\[0\]\.id/,
			/x1/,
		],
		[
			'a former address of a page that is there',
			CASE,
			{ formerly: ['/cases/second/'] },
			/formerly\[0\]/,
			/cases\/second\.mdx/,
		],
		[
			'its own address as a former one',
			CASE,
			{ formerly: ['/cases/project/'] },
			/formerly\[0\]/,
			/cases\/project\.mdx/,
		],
		[
			'a former address twice',
			CASE,
			{ formerly: ['/cases/a/', '/cases/a/'] },
			/formerly\[1\]/,
			/cases\/project\.mdx|ซ้ำ/,
		],
		[
			'a former address of another entry',
			CASE,
			{ formerly: ['/agencies/one/'] },
			/formerly\[0\]/,
			/agencies\/esao1\.mdx/,
		],
		[
			'a former address below a fixed page',
			CASE,
			{ formerly: ['/browse/levels/primary/'] },
			/formerly\[0\]/,
			/หน้าประจำ/,
		],
		[
			'a former address of the search index',
			CASE,
			{ formerly: ['/pagefind/pagefind.js/'] },
			/formerly\[0\]/,
			/หน้าประจำ/,
		],
		['a former address out of the site', CASE, { formerly: ['/../'] }, /formerly\[0\]/, /\/cases\/old-name\//],
		['a former address elsewhere', CASE, { formerly: ['https://evil.org/'] }, /formerly\[0\]/, /\/cases\/old-name\//],
		['a year that the focus point is not of', CASE, { year: 2567 }, /year/, /2566/],
		['a document of another year than its name', 'sources/report-2566.mdx', { year: 2565 }, /year/, /2566/],
		['a path for an id', CASE, { agency: '../agencies/esao1' }, /agency/, /ไม่มีไฟล์/],
		['a file name for an id', CASE, { agency: 'esao1.mdx' }, /agency/, /ไม่มีไฟล์/],
		['an id in capitals', CASE, { agency: 'ESAO1' }, /agency/, /ไม่มีไฟล์/],
		['an id with a space', CASE, { agency: 'esao1 ' }, /agency/, /ไม่มีไฟล์/],
		['a word of objects for an id', CASE, { agency: '__proto__' }, /agency/, /ไม่มีไฟล์/],
		['a collection without id', CASE, { owner: 'schools' }, /owner/, /ไม่มีไฟล์/],
		[
			'a period that ends before it begins',
			'strategies/1.mdx',
			{ period: { from: 2570, to: 2566 } },
			/period/,
			/ไม่มากกว่า/,
		],
	])('%s', (_name, file, change, field, says) => {
		expectFault(file, written({ ...FULL[file], ...change }), field, says);
	});

	test.each<[string, string, Data, RegExp]>([
		['a title', 'cases/third.mdx', { ...FULL[CASE], related: [], formerly: [] }, /title/],
		['a title in capitals and with more space', 'glossary/wil.mdx', { title: ' plc ', meaning: 'ก' }, /title/],
		['a title in wide letters', 'glossary/wil.mdx', { title: 'ＰＬＣ', meaning: 'ก' }, /title/],
		[
			'a place in the order',
			'background/other.mdx',
			{ ...FULL['background/history.mdx'], title: 'อื่น', formerly: [] },
			/order/,
		],
		[
			'a short name',
			'agencies/esao2.mdx',
			{ ...FULL['agencies/esao1.mdx'], title: 'อื่น', order: 2, formerly: [] },
			/short/,
		],
		[
			'a lasting code',
			'marco/principle.mdx',
			{ ...FULL['marco/framework.mdx'], kind: 'principle', title: 'อื่น', order: 3 },
			/code/,
		],
	])('%s that another entry has', (_name, file, data, field) => {
		expectFault(file, written(data), field, /ซ้ำ/);
	});

	test.each([
		'marco/framework.mdx',
		'agencies/esao1.mdx',
		'sources/report-2566.mdx',
		'policies/2566/2.mdx',
		'focus/2566/2.4.mdx',
		'schools/one.mdx',
		'partners/pao.mdx',
		'marco/m.mdx',
		CASE,
	])('without %s, what refers to it says so', (name) => {
		const { faults } = checkContent(
			project(Object.fromEntries(Object.entries(FULL).filter(([file]) => file !== name))),
		);
		expect(faults.length).toBeGreaterThan(0);
		expect(faults.flatMap(lacksIn)).toEqual([]);
		expect(describeFaults(faults)).toContain(
			name.startsWith('marco/m') ? 'content/marco/m.mdx' : name.replace('.mdx', '').split('/').at(-1),
		);
	});

	test.each(['marco', 'policies', 'focus', 'agencies', 'sources'])('without any of %s', (folder) => {
		const { faults } = checkContent(
			project(Object.fromEntries(Object.entries(FULL).filter(([file]) => !file.startsWith(`${folder}/`)))),
		);
		expect(faults.map(({ file }) => file)).toContain(`content/${folder}/`);
	});

	test('no content at all', () => {
		const root = mkdtempSync(join(tmpdir(), 'empty-'));
		try {
			expect(checkContent(root).faults.flatMap(lacksIn)).toEqual([]);
			expect(checkContent(root).faults.map(({ file }) => file)).toContain('content/cases/'.replace('cases', 'focus'));
			writeFileSync(join(root, 'content'), 'a file in place of the folder');
			expect(checkContent(root).faults.length).toBeGreaterThan(0);
		} finally {
			rmSync(root, { recursive: true });
		}
	});
});
