/** Starts from content without fault and breaks one thing at a time: the message has to name it and the way out. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, describeFaults } from '../../src/lib/content/check.ts';
import { COLLECTIONS } from '../../src/schemas/base.ts';
import { faultsWith, MINIMAL, project, removeProjects, type Data } from './fixture.ts';

afterAll(removeProjects);

const CASE = 'cases/project.mdx';
const REPORT = 'reports/2566/2.4/esao1.mdx';

test('the minimal content has an entry of every collection and no fault', () => {
	const { entries, faults } = checkContent(project(MINIMAL));
	expect(faults).toEqual([]);
	expect(new Set(entries.map(({ collection }) => collection))).toEqual(new Set(COLLECTIONS));
});

/** What is broken, in which file, how, and the field and the words that the message must hold. */
const BROKEN: [string, string, (data: Data) => Data, string, RegExp][] = [
	['a missing field', CASE, ({ lead: _, ...rest }) => rest, 'lead', /ต้องมีช่องนี้/],
	['an unknown field', CASE, (data) => ({ ...data, agancy: 'esao1' }), 'agancy', /ช่องที่ใช้ได้คือ .*agency/],
	['an unknown field of an item', REPORT, (data) => ({ ...data, factors: [{ id: 'f1', text: 'คน', line: 3, lines: [[3, 3]] }] }), 'factors[0].line', /ช่องที่ใช้ได้คือ id, text, lines/],
	['a value outside the vocabulary', CASE, (data) => ({ ...data, evidence: 'proven' }), 'evidence', /measured, reported, described/],
	['a reference to nothing', CASE, (data) => ({ ...data, agency: 'esao9' }), 'agency', /content\/agencies\/esao9\.mdx/],
	['a reference in a list', CASE, (data) => ({ ...data, related: ['nowhere'] }), 'related[0]', /content\/cases\/nowhere\.mdx/],
	['a reference among collections', CASE, (data) => ({ ...data, owner: 'schools/nowhere' }), 'owner', /content\/schools\/nowhere\.mdx/],
	['a reference to the wrong collection', CASE, (data) => ({ ...data, owner: 'glossary/plc' }), 'owner', /agencies, schools, partners/],
	['a reference of an item', REPORT, (data) => ({ ...data, problems: [{ id: 'x1', text: 'เงิน', themes: ['budget'], cases: ['none'], lines: [[3, 3]] }] }), 'problems[0].cases[0]', /content\/cases\/none\.mdx/],
	['a focus point that YAML took for a number', CASE, (data) => ({ ...data, focus: 2.4 }), 'focus', /เครื่องหมายคำพูด/],
	['a strand without basis', CASE, (data) => ({ ...data, marco: [{ strand: 'M' }] }), 'marco[0].basis', /stated, editorial/],
	['a strand that does not exist', CASE, (data) => ({ ...data, marco: [{ strand: 'X', basis: 'stated' }] }), 'marco[0].strand', /M, A, R, C, O/],
	['no sources', CASE, (data) => ({ ...data, sources: [] }), 'sources', /อย่างน้อยหนึ่งแห่ง/],
	['a source without lines', CASE, (data) => ({ ...data, sources: [{ document: 'report-2566' }] }), 'sources[0].lines', /ช่วงบรรทัด/],
	['lines the wrong way round', CASE, (data) => ({ ...data, sources: [{ document: 'report-2566', lines: [[9, 3]] }] }), 'sources[0].lines[0]', /ไม่มากกว่าบรรทัดสุดท้าย/],
	['lines past the end of the document', CASE, (data) => ({ ...data, sources: [{ document: 'report-2566', lines: [[99, 101]] }] }), 'sources[0].lines[0]', /มี 100 บรรทัด/],
	['lines of an item past the end', REPORT, (data) => ({ ...data, factors: [{ id: 'f1', text: 'คน', lines: [[99, 101]] }] }), 'factors[0].lines', /มี 100 บรรทัด/],
	['a year of the common era', CASE, (data) => ({ ...data, year: 2023 }), 'year', /บวก 543/],
	['a date of the Buddhist era', 'sources/report-2566.mdx', (data) => ({ ...data, date: '2566-04-01' }), 'date', /ลบ 543/],
	['a date of the Buddhist era without quotes', 'sources/report-2566.mdx', (data) => ({ ...data, date: new Date('2566-04-01T00:00:00Z') }), 'date', /ลบ 543/],
	['a date in words', 'sources/report-2566.mdx', (data) => ({ ...data, date: '1 เมษายน 2566' }), 'date', /2023-01-16/],
	['evidence that the results do not carry', CASE, (data) => ({ ...data, evidence: 'measured' }), 'evidence', /value/],
	['an item twice', REPORT, (data) => ({ ...data, factors: [{ id: 'x1', text: 'คน', lines: [[3, 3]] }] }), 'problems[0].id', /รหัสซ้ำ/],
	['an empty report', REPORT, ({ lead }) => ({ lead }), '', /อย่างน้อยหนึ่งข้อ/],
	['a problem without theme', REPORT, (data) => ({ ...data, problems: [{ id: 'x1', text: 'เงิน', themes: [], lines: [[3, 3]] }] }), 'problems[0].themes', /อย่างน้อยหนึ่งเรื่อง/],
	['a row too short', 'data/cohorts.mdx', (data) => ({ ...data, rows: [['1']] }), 'rows[0]', /2 คอลัมน์/],
	['a title too long', CASE, (data) => ({ ...data, title: 'ก'.repeat(121) }), 'title', /120/],
	['a former address of another entry', CASE, (data) => ({ ...data, formerly: ['/schools/one/'] }), 'formerly[0]', /content\/schools\/one\.mdx/],
	['a former address without slashes', CASE, (data) => ({ ...data, formerly: ['cases/old'] }), 'formerly[0]', /\/cases\/old-name\//],
];

test.each(BROKEN)('%s', (_name, file, change, field, expected) => {
	const faults = faultsWith(file, change);
	expect(faults.map((fault) => [fault.file, fault.field])).toEqual([[`content/${file}`, field]]);
	expect(faults[0]?.expected).toMatch(expected);
	expect(faults[0]?.found).not.toBe('');
	expect(describeFaults(faults)).toContain(`content/${file}`);
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

	test('a folder that is no collection', () => {
		const [fault] = withFile('case/project.mdx', MINIMAL[CASE] ?? {});
		expect(fault).toMatchObject({ file: 'content/case/project.mdx', expected: expect.stringContaining('cases') });
	});

	test('a name that cannot be an address', () => {
		const [fault] = withFile('cases/โครงงาน.mdx', { ...MINIMAL[CASE], title: 'อื่น' });
		expect(fault?.expected).toContain('a–z');
	});

	test('a file without frontmatter keeps the other messages', () => {
		const faults = checkContent(project({ ...MINIMAL, [CASE]: '# โครงงาน\n', 'cases/other.mdx': { title: 'อื่น' } })).faults;
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
		expect(withBody('<strong>กศน.</strong>ระยอง ดู [กรณี](/cases/project/) และ [ข้อ](/reports/2566/2.4/esao1/#x1)')).toEqual([]);
	});

	test.each(['{', '}', '<'])('%s is named with its line', (sign) => {
		const [fault] = withBody(`บรรทัดแรก\nผล ${sign} 50`);
		expect(fault).toMatchObject({ file: 'content/glossary/plc.mdx', field: 'เนื้อความ บรรทัด 6', found: `เครื่องหมาย ${sign}` });
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
