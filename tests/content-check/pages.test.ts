/** Pages of prose: what editors may write in them, and the faults they are told. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { MINIMAL, project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

const FIELDS = '---\ntitle: หน้า\nlead: สรุปหน้า\n---\n\n';
const faultsOf = (body: string, fields = FIELDS, name = 'extra') =>
	checkContent(project({ ...MINIMAL, [`pages/${name}.mdx`]: fields + body })).faults;

test('the pages of this project are right', () => expect(checkContent(project(MINIMAL)).faults).toEqual([]));

test.each([
	'## หัวข้อ {#part}\n\nคำ\n',
	'คำ <Value of="newest-year" /> คำ',
	'<When lacks="publisher">\n\nย่อหน้า [ลิงก์](/about/#reuse)\n\n</When>',
	'คำ<When has="contact">คำ</When>คำ',
	'<Terms>\n<Term name="ก">ข **ค**</Term>\n</Terms>',
	'H<sub>2</sub>O',
])('%s is right', (body) => expect(faultsOf(body)).toEqual([]));

describe('faults', () => {
	test.each<[string, string, RegExp]>([
		['an unknown tag', '<Chart />', /<Value> <When>/],
		['a tag of HTML', '<div>ก</div>', /คำสั่ง/],
		['a tag without its attribute', '<Value />', /<Value of="…">/],
		['an attribute that the tag has not', '<Value has="contact" />', /<Value of="…">/],
		['an attribute too many', '<When has="contact" lacks="contact">ก</When>', /<When has="…"> หรือ <When lacks="…">/],
		['an attribute where there is none', '<Reviewed of="publisher" />', /<Reviewed \/>/],
		['an unknown value', '<Value of="weather" />', /newest-year/],
		['code in an attribute', '<Value of={1} />', /คำสั่ง/],
		['code', 'ก {1 + 1}', /คำสั่ง/],
		['an id that is no part of an address', '## ก {#ข้อ}', /คำสั่ง/],
		['an id that is there twice', '## ก {#one}\n\n## ข {#one}', /ต่างกัน/],
		['a tag that is not closed', '<When has="contact">\n\nก', /แท็ก/],
		['a link to a heading that is not there', '[ก](/about/#nowhere)', /publisher/],
		['a character that nobody sees', 'ก\u200Bข', /ลบอักขระ/],
	])('%s', (_name, body, says) => {
		const faults = faultsOf(body);
		expect(faults.map(({ file }) => file)).toContain('content/pages/extra.mdx');
		expect(faults.map(({ expected }) => expected).join('\n')).toMatch(says);
	});

	test('an unknown field names those that there are', () => {
		expect(faultsOf('ก', FIELDS.replace('lead:', 'order: 1\nlead:'))).toMatchObject([
			{ field: 'order', expected: 'ช่องที่ใช้ได้คือ title, lead' },
		]);
	});

	test('an address that another part of the site has', () => {
		expect(faultsOf('ก', FIELDS, 'cases')).toMatchObject([{ found: 'ที่อยู่ /cases/' }]);
	});

	test('a page in a folder', () => {
		expect(faultsOf('ก', FIELDS, 'more/extra')).toMatchObject([{ file: 'content/pages/more/extra.mdx' }]);
	});

	test('a former address that a page has', () => {
		const former = { ...MINIMAL, 'pages/extra.mdx': `${FIELDS}ก` };
		const entry = { ...MINIMAL['cases/project.mdx'], formerly: ['/extra/'] };
		expect(checkContent(project({ ...former, 'cases/project.mdx': entry })).faults).toMatchObject([
			{ file: 'content/cases/project.mdx', field: 'formerly[0]' },
		]);
	});

	test('tags of pages are none of entries', () => {
		const glossary = `---\ntitle: PLC\nmeaning: ชุมชน\n---\n\n<Value of="contact" />\n`;
		expect(checkContent(project({ ...MINIMAL, 'glossary/plc.mdx': glossary })).faults).toMatchObject([
			{ file: 'content/glossary/plc.mdx', found: 'เครื่องหมาย <' },
		]);
	});
});

test('a page that the site needs', () => {
	const root = project(MINIMAL);
	rmSync(`${root}/content/pages/about.mdx`);
	expect(checkContent(root).faults.map(({ file, found }) => `${file} ${found}`)).toContain(
		'content/pages/about.mdx ไม่มีไฟล์นี้',
	);
});
