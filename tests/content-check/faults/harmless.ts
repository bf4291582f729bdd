/** What looks like an attack or a slip and is plain text: the check lets it through, and pages show it as it stands. */
import { FULL } from './full.ts';
import { written, writtenSite } from './site.ts';

/** Something harmless: where it stands, and the words that the page has to show. */
export interface Harmless {
	name: string;
	file: string;
	content: string;
	/** Address of the page without the base path. */
	address: string;
	shown: readonly string[];
}

const termWith = (name: string, title: string, meaning: string, body: string, shown: readonly string[]): Harmless => ({
	name,
	file: `glossary/${slug(name)}.mdx`,
	content: written({ title, meaning }, body),
	address: `/glossary/${slug(name)}/`,
	shown,
});
const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Texts of fields that HTML, scripts, style sheets, JSON, addresses or templates would take for theirs. */
const TEXTS: Readonly<Record<string, string>> = {
	'script tag': '<script>alert(1)</script>',
	'end of a script': '</script><img src=x onerror=alert(2)>',
	'end of a title': '</title><script>alert(3)</script>',
	'end of a style': '</style><svg onload=alert(4)>',
	comment: '--><script>alert(5)</script><!--',
	'quotation marks': `" onmouseover="alert(6)" x="' onclick='alert(6)'`,
	entities: '&lt;b&gt; &amp;amp; &#60;i&#62;',
	expression: '{process.exit(7)} ${7*7} {{7*7}}',
	markdown: '**หนา** [ลิงก์](javascript:alert(8)) `โค้ด`',
	'import as text': 'import fs from "node:fs"',
	'address as text': 'javascript:alert(9)',
	backslashes: 'C:\\new\\table \\u003cscript\\u003e',
	'template of astro': '<Fragment set:html={alert(10)} />',
	'yaml signs': '- *a: &b !c %d @e `f',
	'csv signs': '=1+1,"a";\'b\'',
	'regular expression': '(.*)+$ [a-z]{2,} $1 $& $$',
	'thai digits': 'ปี ๒๕๖๖ มี ๗ แห่ง',
	'letters of elsewhere': '中文 العربية Ünï 😀',
	'long word': 'ก'.repeat(115),
	'no-break space': 'พ.ศ.\u00A02566',
};

const body = (name: string, title: string, text: string, shown: readonly string[]) =>
	termWith(name, title, `ความหมายของ ${title}`, text, shown);

export const HARMLESS: readonly Harmless[] = [
	...Object.entries(TEXTS).map(([name, text]) =>
		termWith(name, text, `ความหมาย ${text}`, 'เนื้อความ', [text, `ความหมาย ${text}`]),
	),
	body('escaped signs', 'เครื่องหมายที่หลบแล้ว', 'ผล \\{ 50 \\} \\< 60', ['ผล { 50 } < 60']),
	body('signs in code', 'เครื่องหมายในโค้ด', 'ใช้ `{x}` และ `<script>alert(1)</script>`', [
		'{x}',
		'<script>alert(1)</script>',
	]),
	body('entities in a body', 'อักขระแทน', '&lt;script&gt;alert(1)&lt;/script&gt; &#123;x&#125;', [
		'<script>alert(1)</script> {x}',
	]),
	body('second frontmatter', 'ส่วนหัวที่สอง', '---\ntitle: อื่น\n---\n', ['title: อื่น']),
	body('words of code', 'คำสั่งในประโยค', 'คำว่า import และ export ในประโยค', ['คำว่า import และ export ในประโยค']),
	body('strikethrough and tasks', 'รายการงาน', '~~เลิก~~\n\n- [ ] ยัง\n- [x] แล้ว', ['เลิก', 'ยัง', 'แล้ว']),
	body('nested lists', 'รายการซ้อน', '- หนึ่ง\n  - สอง\n    - สาม\n      - สี่', ['หนึ่ง', 'สี่']),
	body('one heading twice', 'หัวข้อซ้ำ', '## เรื่อง\n\nก\n\n## เรื่อง\n\nข', ['เรื่อง']),
	body('heading with signs', 'หัวข้อมีเครื่องหมาย', '## \\<b> & "ค"\n\nก', ['<b> & “ค”']),
	body('colons', 'ทวิภาค', 'เวลา 10:30 น. ชื่อ:ข PLC:ก a:b', ['เวลา 10:30 น. ชื่อ:ข PLC:ก a:b']),
	body('colons with brackets', 'ทวิภาคกับวงเล็บ', 'ก :note[ข] ค\n\n::leaf[ง]', ['ก :note[ข] ค', '::leaf[ง]']),
	body('formula', 'สูตร', 'ราคา $x^2$ บาท', ['$x^2$']),
	body('link out', 'ลิงก์ออก', '[เว็บ](https://www.moe.go.th/?a=1&b=2#c)', ['เว็บ']),
	body('empty', 'ไม่มีเนื้อความ', '', ['ความหมายของ ไม่มีเนื้อความ']),
	body('quotation', 'คำพูด', '> ก\n> > ข', ['ก', 'ข']),
	{
		...body('lines of windows', 'บรรทัดแบบวินโดวส์', '', ['บรรทัดหนึ่ง']),
		content: written({ title: 'บรรทัดแบบวินโดวส์', meaning: 'ก' }, 'บรรทัดหนึ่ง\n\nบรรทัดสอง').replaceAll('\n', '\r\n'),
	},
	{
		...body('byte order mark', 'เครื่องหมายลำดับไบต์', '', ['เนื้อความ']),
		content: `\uFEFF${written({ title: 'เครื่องหมายลำดับไบต์', meaning: 'ก' })}`,
	},
	{
		...body('block of text', 'ข้อความหลายบรรทัด', '', ['ก ข']),
		content: '---\ntitle: ข้อความหลายบรรทัด\nmeaning: |\n  ก\n  ข\n---\n',
	},
	{ ...body('yaml anchor of a word', 'ยืมคำ', '', ['ยืมคำ']), content: '---\ntitle: &t ยืมคำ\nmeaning: *t\n---\n' },
	{
		name: 'cases that are related in a circle',
		file: 'cases/second.mdx',
		content: written({ ...FULL['cases/second.mdx'], related: ['project'] }),
		address: '/cases/second/',
		shown: ['โครงงานที่สอง', 'โครงงาน'],
	},
	{
		name: 'partners that name one another',
		file: 'partners/second.mdx',
		content: written({ ...FULL['partners/pao.mdx'], title: 'องค์การที่สอง', with: ['partners/third'], formerly: [] }),
		address: '/partners/second/',
		shown: ['องค์การที่สาม'],
	},
	{
		name: 'partners that name one another, the other way',
		file: 'partners/third.mdx',
		content: written({ ...FULL['partners/pao.mdx'], title: 'องค์การที่สาม', with: ['partners/second'], formerly: [] }),
		address: '/partners/third/',
		shown: ['องค์การที่สอง'],
	},
	{
		name: 'a table with signs of CSV and HTML',
		file: 'data/signs.mdx',
		content: written({
			...FULL['data/cohorts.mdx'],
			title: 'ตารางมีเครื่องหมาย',
			rows: [
				['<script>alert(1)</script>', '"a",b'],
				['-', '-5'],
				[null, 0],
			],
			charts: [],
			formerly: [],
		}),
		address: '/data/signs/',
		shown: ['<script>alert(1)</script>', '"a",b'],
	},
];

/** All files of a site with everything harmless in it. */
export const HARMLESS_SITE: Readonly<Record<string, string>> = {
	...writtenSite(FULL),
	...Object.fromEntries(HARMLESS.map(({ file, content }) => [file, content])),
};
