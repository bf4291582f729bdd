/** Starts from content without fault and breaks one thing at a time: the message has to name it and the way out. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { dump } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { describeFaults } from '../../src/content-check/check.ts';
import { checkContent } from '../../src/content-check/content.ts';
import { FIXED_ADDRESSES } from '../../src/collections/addresses.ts';
import { COLLECTIONS } from '../../src/collections/index.ts';
import { MARCO_SECTIONS } from '../../src/schemas/vocabulary.ts';
import { faultsWith, MINIMAL, project, removeProjects, type Data, type Files } from './fixture.ts';

afterAll(removeProjects);

const CASE = 'cases/project.mdx';
const REPORT = 'reports/2566/2.4/esao1.mdx';

/** A quotation with the place that it stands in. */
const QUOTED = { official: 'เป็นผู้นำ', officialSource: { document: 'report-2566', lines: [[1, 2]] } };

const without = (files: Files, name: string): Files =>
	Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));

test('the minimal content has an entry of every collection and no fault', () => {
	const { entries, faults } = checkContent(project(MINIMAL));
	expect(faults).toEqual([]);
	expect(new Set(entries.map(({ collection }) => collection))).toEqual(new Set(COLLECTIONS));
});

/** What is broken, in which file, how, and the field and the words that the message must hold. */
const BROKEN: [string, string, (data: Data) => Data, string, RegExp][] = [
	['a missing field', CASE, ({ lead: _, ...rest }) => rest, 'lead', /ต้องมีช่องนี้/],
	['an unknown field', CASE, (data) => ({ ...data, agancy: 'esao1' }), 'agancy', /ช่องที่ใช้ได้คือ .*agency/],
	[
		'an unknown field of an item',
		REPORT,
		(data) => ({ ...data, factors: [{ id: 'f1', text: 'คน', line: 3, lines: [[3, 3]] }] }),
		'factors[0].line',
		/ช่องที่ใช้ได้คือ id, text, lines/,
	],
	[
		'a value outside the vocabulary',
		CASE,
		(data) => ({ ...data, evidence: 'proven' }),
		'evidence',
		/measured, reported, described/,
	],
	['a reference to nothing', CASE, (data) => ({ ...data, agency: 'esao9' }), 'agency', /content\/agencies\/esao9\.mdx/],
	[
		'a reference in a list',
		CASE,
		(data) => ({ ...data, related: ['nowhere'] }),
		'related[0]',
		/content\/cases\/nowhere\.mdx/,
	],
	[
		'a reference among collections',
		CASE,
		(data) => ({ ...data, owner: 'schools/nowhere' }),
		'owner',
		/content\/schools\/nowhere\.mdx/,
	],
	[
		'a reference to the wrong collection',
		CASE,
		(data) => ({ ...data, owner: 'glossary/plc' }),
		'owner',
		/agencies, schools, partners/,
	],
	[
		'a reference of an item',
		REPORT,
		(data) => ({
			...data,
			problems: [{ id: 'x1', text: 'เงิน', themes: ['budget'], cases: ['none'], lines: [[3, 3]] }],
		}),
		'problems[0].cases[0]',
		/content\/cases\/none\.mdx/,
	],
	['a focus point that YAML took for a number', CASE, (data) => ({ ...data, focus: 2.4 }), 'focus', /เครื่องหมายคำพูด/],
	[
		'a strand without basis',
		CASE,
		(data) => ({ ...data, marco: [{ strand: 'M' }] }),
		'marco[0].basis',
		/stated, editorial/,
	],
	[
		'a strand that does not exist',
		CASE,
		(data) => ({ ...data, marco: [{ strand: 'X', basis: 'stated' }] }),
		'marco[0].strand',
		/M, A, R, C, O/,
	],
	['no sources', CASE, (data) => ({ ...data, sources: [] }), 'sources', /อย่างน้อยหนึ่งแห่ง/],
	[
		'a source without lines',
		CASE,
		(data) => ({ ...data, sources: [{ document: 'report-2566' }] }),
		'sources[0].lines',
		/ช่วงบรรทัด/,
	],
	[
		'lines the wrong way round',
		CASE,
		(data) => ({ ...data, sources: [{ document: 'report-2566', lines: [[9, 3]] }] }),
		'sources[0].lines[0]',
		/ไม่มากกว่าบรรทัดสุดท้าย/,
	],
	[
		'lines past the end of the document',
		CASE,
		(data) => ({ ...data, sources: [{ document: 'report-2566', lines: [[99, 101]] }] }),
		'sources[0].lines[0]',
		/มี 100 บรรทัด/,
	],
	[
		'lines of an item past the end',
		REPORT,
		(data) => ({ ...data, factors: [{ id: 'f1', text: 'คน', lines: [[99, 101]] }] }),
		'factors[0].lines',
		/มี 100 บรรทัด/,
	],
	['a year of the common era', CASE, (data) => ({ ...data, year: 2023 }), 'year', /บวก 543/],
	[
		'a date of the Buddhist era',
		'sources/report-2566.mdx',
		(data) => ({ ...data, date: '2566-04-01' }),
		'date',
		/ลบ 543/,
	],
	[
		'a date of the Buddhist era without quotes',
		'sources/report-2566.mdx',
		(data) => ({ ...data, date: new Date('2566-04-01T00:00:00Z') }),
		'date',
		/ลบ 543/,
	],
	[
		'a day that does not exist',
		'sources/report-2566.mdx',
		(data) => ({ ...data, date: '2023-02-31' }),
		'date',
		/ไม่มีวันนี้/,
	],
	[
		'a number where text belongs',
		CASE,
		(data) => ({ ...data, results: [{ value: 93.21, text: 'ผ่าน' }], evidence: 'measured' }),
		'results[0].value',
		/เครื่องหมายคำพูด: "93\.21"/,
	],
	[
		'a date where text belongs',
		CASE,
		(data) => ({ ...data, title: new Date('2023-01-16T00:00:00Z') }),
		'title',
		/เครื่องหมายคำพูด: "2023-01-16"/,
	],
	['a date in words', 'sources/report-2566.mdx', (data) => ({ ...data, date: '1 เมษายน 2566' }), 'date', /2023-01-16/],
	['evidence that the results do not carry', CASE, (data) => ({ ...data, evidence: 'measured' }), 'evidence', /value/],
	[
		'reported evidence with a number',
		CASE,
		(data) => ({ ...data, evidence: 'reported', results: [{ value: '29', text: 'ผ่าน' }] }),
		'evidence',
		/ให้ใช้ measured/,
	],
	[
		'reported evidence without results',
		CASE,
		(data) => ({ ...data, evidence: 'reported' }),
		'evidence',
		/ให้ใช้ described/,
	],
	[
		'described evidence with results',
		CASE,
		(data) => ({ ...data, results: [{ text: 'ผู้เรียนพอใจ' }] }),
		'evidence',
		/ให้ใช้ reported หรือ measured/,
	],
	[
		'a strand without its page',
		CASE,
		(data) => ({ ...data, marco: [{ strand: 'A', basis: 'stated' }] }),
		'marco[0].strand',
		/content\/marco\/a\.mdx/,
	],
	[
		'a strand under another letter',
		'marco/m.mdx',
		(data) => ({ ...data, letter: 'R' }),
		'letter',
		/content\/marco\/r\.mdx/,
	],
	['a strand without letter', 'marco/m.mdx', ({ letter: _, ...rest }) => rest, 'letter', /อักษรของสาระ/],
	[
		'a quotation without its place',
		'marco/m.mdx',
		(data) => ({ ...data, official: 'เป็นผู้นำ' }),
		'officialSource',
		/เอกสารใด บรรทัดใด/,
	],
	[
		'a quotation from lines that the sources leave out',
		'marco/m.mdx',
		(data) => ({ ...data, ...QUOTED, officialSource: { document: 'report-2566', lines: [[2, 3]] } }),
		'officialSource',
		/ไม่อยู่ใน sources/,
	],
	[
		'an aim under the code of another page',
		'marco/m.mdx',
		(data) => ({ ...data, ...QUOTED, aims: [{ code: 'MARCO-A-1', text: 'ผู้นำ' }] }),
		'aims[0].code',
		/MARCO-M-1/,
	],
	[
		'two aims of one code',
		'marco/m.mdx',
		(data) => ({
			...data,
			...QUOTED,
			aims: [
				{ code: 'MARCO-M-1', text: 'ผู้นำ' },
				{ code: 'MARCO-M-1', text: 'เป็น' },
			],
		}),
		'aims[1].code',
		/รหัสซ้ำ/,
	],
	[
		'an aim in words of our own',
		'marco/m.mdx',
		(data) => ({ ...data, ...QUOTED, aims: [{ code: 'MARCO-M-1', text: 'เป็นคนดี' }] }),
		'aims[0].text',
		/คัดจาก official/,
	],
	[
		'a question that the focus point does not ask',
		REPORT,
		(data) => ({ ...data, progress: [{ id: 'p1', text: 'เริ่ม', question: 7, lines: [[2, 2]] }] }),
		'progress[0].question',
		/2\.4\.mdx มีคำถามข้อ 1/,
	],
	[
		'an item twice',
		REPORT,
		(data) => ({ ...data, factors: [{ id: 'x1', text: 'คน', lines: [[3, 3]] }] }),
		'problems[0].id',
		/รหัสซ้ำ/,
	],
	['an empty report', REPORT, ({ lead }) => ({ lead }), '', /อย่างน้อยหนึ่งข้อ/],
	[
		'a problem without theme',
		REPORT,
		(data) => ({ ...data, problems: [{ id: 'x1', text: 'เงิน', themes: [], lines: [[3, 3]] }] }),
		'problems[0].themes',
		/อย่างน้อยหนึ่งเรื่อง/,
	],
	['a row too short', 'data/cohorts.mdx', (data) => ({ ...data, rows: [['1']] }), 'rows[0]', /2 คอลัมน์/],
	[
		'a column twice',
		'data/cohorts.mdx',
		(data) => ({
			...data,
			columns: [
				{ key: 'cohort', label: 'รุ่น' },
				{ key: 'cohort', label: 'โรงเรียน' },
			],
		}),
		'columns[1].key',
		/ชื่อซ้ำ/,
	],
	['a title too long', CASE, (data) => ({ ...data, title: 'ก'.repeat(121) }), 'title', /120/],
	[
		'a former address of another entry',
		CASE,
		(data) => ({ ...data, formerly: ['/schools/one/'] }),
		'formerly[0]',
		/content\/schools\/one\.mdx/,
	],
	...['/', '/about/', '/search/', '/cases/', '/marco/'].map((address): (typeof BROKEN)[number] => [
		`the address ${address} of a fixed page as a former one`,
		CASE,
		(data) => ({ ...data, formerly: [address] }),
		'formerly[0]',
		/หน้าประจำ/,
	]),
	[
		'a former address without slashes',
		CASE,
		(data) => ({ ...data, formerly: ['cases/old'] }),
		'formerly[0]',
		/\/cases\/old-name\//,
	],
];

test.each(BROKEN)('%s', (_name, file, change, field, expected) => {
	const faults = faultsWith(file, change);
	expect(faults.map((fault) => [fault.file, fault.field])).toEqual([[`content/${file}`, field]]);
	expect(faults[0]?.expected).toMatch(expected);
	expect(faults[0]?.found).not.toBe('');
	expect(describeFaults(faults)).toContain(`content/${file}`);
});

test('every page that no entry makes is a fixed address', () => {
	const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.astro') && !file.includes('['))
		.map((file) => `/${file.split(sep).join('/')}/`.replace(/(index)?\.astro\/$/, '/').replace(/\/+$/, '/'));
	expect(pages).toContain('/matrix/');
	expect(pages.filter((page) => !FIXED_ADDRESSES.includes(page))).toEqual([]);
});

describe('years', () => {
	/** The minimal content and the same policy, focus point and report a fiscal year later. */
	const TWO_YEARS = {
		...MINIMAL,
		'sources/report-2567.mdx': {
			...MINIMAL['sources/report-2566.mdx'],
			title: 'รายงาน 2567',
			short: 'รายงาน 2567',
			order: 2,
		},
		'policies/2567/2.mdx': MINIMAL['policies/2566/2.mdx'] ?? {},
		'focus/2567/2.4.mdx': MINIMAL['focus/2566/2.4.mdx'] ?? {},
		'reports/2567/2.4/esao1.mdx': MINIMAL[REPORT] ?? {},
	};

	test('two stand side by side, official titles unchanged', () => {
		expect(checkContent(project(TWO_YEARS)).faults).toEqual([]);
	});

	test('a report of a year without its document', () => {
		const { faults } = checkContent(project(without(TWO_YEARS, 'sources/report-2567.mdx')));
		expect(faults.map(({ file, expected }) => [file, expected])).toEqual([
			['content/reports/2567/2.4/esao1.mdx', expect.stringContaining('content/sources/report-2567.mdx')],
		]);
	});

	test('lines of the later year count in its own document', () => {
		const short = { ...TWO_YEARS['sources/report-2567.mdx'], length: 4 };
		const { faults } = checkContent(project({ ...TWO_YEARS, 'sources/report-2567.mdx': short }));
		expect(faults.map(({ file, field }) => [file, field])).toEqual([
			['content/reports/2567/2.4/esao1.mdx', 'recommendations[0].lines'],
		]);
	});

	test('one title twice in one year', () => {
		const policy = MINIMAL['policies/2566/2.mdx'] ?? {};
		const [fault] = checkContent(project({ ...TWO_YEARS, 'policies/2567/3.mdx': policy })).faults;
		expect(fault).toMatchObject({ file: 'content/policies/2567/3.mdx', field: 'title' });
	});
});

describe('files', () => {
	/** The faults of the minimal content with one more file. */
	const withFile = (name: string, data: Data | string) => checkContent(project({ ...MINIMAL, [name]: data })).faults;

	test('a report on a focus point that does not exist', () => {
		const faults = withFile('reports/2566/9.9/esao1.mdx', MINIMAL[REPORT] ?? {});
		expect(faults.map(({ file, expected }) => [file, expected])).toEqual([
			['content/reports/2566/9.9/esao1.mdx', expect.stringContaining('content/focus/2566/9.9.mdx')],
		]);
	});

	test('a report of an agency that does not exist', () => {
		const [fault] = withFile('reports/2566/2.4/esao9.mdx', MINIMAL[REPORT] ?? {});
		expect(fault?.expected).toContain('content/agencies/esao9.mdx');
	});

	test('a focus point under a policy that does not exist', () => {
		const [fault] = withFile('focus/2566/9.1.mdx', { ...MINIMAL['focus/2566/2.4.mdx'], title: 'อื่น' });
		expect(fault?.expected).toContain('content/policies/2566/9.mdx');
	});

	test.each(['policies/2566/two.mdx', 'policies/2566.mdx', 'policies/66/2.mdx'])('a policy at %s', (name) => {
		const [fault] = withFile(name, { ...MINIMAL['policies/2566/2.mdx'], title: 'อื่น' });
		expect(fault).toMatchObject({ file: `content/${name}`, expected: expect.stringContaining('2566/2.mdx') });
	});

	test.each(['focus/2566/2.mdx', 'focus/2.4.mdx', 'focus/2566/2/4.mdx'])('a focus point at %s', (name) => {
		const [fault] = withFile(name, { ...MINIMAL['focus/2566/2.4.mdx'], title: 'อื่น' });
		expect(fault).toMatchObject({ file: `content/${name}`, expected: expect.stringContaining('2566/2.4.mdx') });
	});

	test.each(['reports/2566/esao1.mdx', 'reports/2566/2/esao1.mdx'])('a report at %s', (name) => {
		const [fault] = withFile(name, MINIMAL[REPORT] ?? {});
		expect(fault).toMatchObject({ file: `content/${name}`, expected: expect.stringContaining('2566/2.4/esao1.mdx') });
	});

	test('a folder inside a collection that has none', () => {
		const faults = withFile('cases/esao1/second.mdx', { ...MINIMAL[CASE], title: 'อื่น' });
		expect(faults).toEqual([
			{
				file: 'content/cases/esao1/second.mdx',
				field: '',
				found: 'อยู่ในโฟลเดอร์ย่อย',
				expected: expect.stringContaining('content/cases/second.mdx'),
			},
		]);
	});

	test('a strand that does not say what is not known', () => {
		const name = 'marco/m.mdx';
		const text = `---\n${dump(MINIMAL[name], { noRefs: true })}---\n\n## ${MARCO_SECTIONS.sources}\n\n## ${MARCO_SECTIONS.editorial}\n`;
		const { faults } = checkContent(project({ ...MINIMAL, [name]: text }));
		expect(faults.map(({ file, found }) => [file, found])).toEqual([
			['content/marco/m.mdx', expect.stringContaining(MARCO_SECTIONS.unknown)],
		]);
	});

	test('strands without the framework', () => {
		const { faults } = checkContent(project(without(MINIMAL, 'marco/framework.mdx')));
		expect(faults.map(({ file }) => file)).toEqual(['content/marco/framework.mdx']);
	});

	test('a day without quotes that does not exist, which YAML would move to the next month', () => {
		const lines = (date: string) =>
			`---\ntitle: วัน\nshort: วัน\nlead: วัน\nkind: web\npublisher: ใคร\ndate: ${date}\nlength: 9\norder: 2\nnote: วัน\n---\n`;
		expect(withFile('sources/day.mdx', lines('2023-02-28'))).toEqual([]);
		expect(withFile('sources/day.mdx', lines('2023-02-31'))).toMatchObject([{ field: 'date', found: '"2023-02-31"' }]);
	});

	test('a folder that is no collection', () => {
		const [fault] = withFile('case/project.mdx', MINIMAL[CASE] ?? {});
		expect(fault).toMatchObject({ file: 'content/case/project.mdx', expected: expect.stringContaining('cases') });
	});

	test('a name that cannot be an address', () => {
		const [fault] = withFile('cases/โครงงาน.mdx', { ...MINIMAL[CASE], title: 'อื่น' });
		expect(fault?.expected).toContain('a–z');
	});

	test('a file without frontmatter keeps the other messages', () => {
		const faults = checkContent(
			project({ ...MINIMAL, [CASE]: '# โครงงาน\n', 'cases/other.mdx': { title: 'อื่น' } }),
		).faults;
		expect(faults.find(({ file }) => file === `content/${CASE}`)?.expected).toContain('---');
		expect(faults.filter(({ file }) => file === 'content/cases/other.mdx').length).toBeGreaterThan(1);
	});

	test('frontmatter that is no YAML names the line', () => {
		const [fault] = withFile('glossary/wil.mdx', '---\ntitle: WIL\nmeaning: [เปิดไว้\n---\n');
		expect(fault?.found).toMatch(/บรรทัด \d/);
	});

	test('a field written twice', () => {
		const [fault] = withFile('glossary/wil.mdx', '---\ntitle: WIL\ntitle: WIL\nmeaning: เรียน\n---\n');
		expect(fault?.found).toContain('duplicated mapping key');
	});

	test('two entries with one title', () => {
		const [fault] = withFile('cases/second.mdx', MINIMAL[CASE] ?? {});
		expect(fault).toMatchObject({ field: 'title', expected: expect.stringContaining(`content/${CASE}`) });
	});
});

describe('bodies', () => {
	/** The faults of the minimal content with a body below the glossary's entry; its text begins on line 5. */
	const withBody = (body: string) =>
		checkContent(project({ ...MINIMAL, 'glossary/plc.mdx': `---\ntitle: PLC\nmeaning: ชุมชน\n---\n${body}\n` })).faults;

	test('plain text, strong words and links to what exists are right', () => {
		expect(
			withBody('<strong>กศน.</strong>ระยอง ดู [กรณี](/cases/project/) และ [ข้อ](/reports/2566/2.4/esao1/#x1)'),
		).toEqual([]);
	});

	test.each(['{', '}', '<'])('%s is named with its line', (sign) => {
		const [fault] = withBody(`บรรทัดแรก\nผล ${sign} 50`);
		expect(fault).toMatchObject({
			file: 'content/glossary/plc.mdx',
			field: 'เนื้อความ บรรทัด 6',
			found: `เครื่องหมาย ${sign}`,
		});
	});

	test.each(['\\{', '\\}', '\\<', 'รหัส `{x}` และ `<br>`'])('%s stands for itself', (text) => {
		expect(withBody(`ผล ${text} 50`)).toEqual([]);
	});

	test('a backslash that stands for itself saves nothing', () => {
		expect(withBody('ผล \\\\{ 50')).toMatchObject([{ found: 'เครื่องหมาย {' }]);
	});

	test.each(['H<sub>2</sub>O', 'หนึ่ง<br/>สอง<br />สาม', '<strong>ก<em>ข</em></strong>'])('%s is right', (text) => {
		expect(withBody(text)).toEqual([]);
	});

	test.each([
		['หนึ่ง<br>สอง', '<br>', '<br/>'],
		['หนึ่ง</br>สอง', '</br>', '<br/>'],
		['<strong>หนึ่ง', '<strong>', '</strong>'],
		['หนึ่ง</em>', '</em>', '<em>'],
		['H<sub>2<sub>O', '<sub>', '</sub>'],
		['<strong>ก<em>ข</strong></em>', '</strong>', '</strong>'],
		['<strong>บรรทัดแรก\n\nบรรทัดหลัง</strong>', '<strong>', '</strong>'],
	])('%s is refused', (text, tag, remedy) => {
		const [fault] = withBody(text);
		expect(fault).toMatchObject({
			field: 'เนื้อความ บรรทัด 5',
			found: `แท็ก ${tag}`,
			expected: expect.stringContaining(remedy),
		});
	});

	test('a link to no page is named', () => {
		const [fault] = withBody('ดู [กรณี](/cases/nowhere/)');
		expect(fault).toMatchObject({ field: 'เนื้อความ บรรทัด 5', found: 'ลิงก์ /cases/nowhere/' });
	});

	test('a link to no item of a report is named', () => {
		const [fault] = withBody('ดู [ข้อ](/reports/2566/2.4/esao1/#x9)');
		expect(fault?.expected).toContain('x9');
	});
});
