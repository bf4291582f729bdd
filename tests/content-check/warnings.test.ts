/** Warnings: what should be looked at, and stops nothing. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles, describeWarnings } from '../../src/content-check/check.ts';
import { checkSite } from '../../src/content-check/content.ts';
import { TERM, term } from './faults/expect.ts';
import { FULL } from './faults/full.ts';
import { asRead, written, writtenSite } from './faults/site.ts';
import { removeProjects } from './fixture.ts';

afterAll(removeProjects);

const files = asRead(writtenSite(FULL));
const checkWith = (text: string, today = '2027-01-01') =>
	checkFiles(new Map([...files, [`content/${TERM}`, { text }]]), undefined, today);

describe('content: a warning, and no fault', () => {
	test.each<[string, string, RegExp]>([
		['a telephone number', 'โทร 081-234-5678', /เบอร์โทรศัพท์/],
		['one without dashes', 'โทร 0812345678', /เบอร์โทรศัพท์/],
		['one of a house', 'โทร 0 3861 1234', /เบอร์โทรศัพท์/],
		['one from abroad', 'โทร +66 81 234 5678', /เบอร์โทรศัพท์/],
		['one in Thai digits', 'โทร ๐๘๑-๒๓๔-๕๖๗๘', /เบอร์โทรศัพท์/],
		['the number of a person', 'เลข 1100701234567', /เลขประจำตัว/],
		['the same with dashes', 'เลข 1-1007-01234-56-7', /เลขประจำตัว/],
		['the name of a child', 'ด.ช.สมชาย ใจดี', /ชื่อบุคคล/],
		['letters that were lost', 'ชื่อ ???????? ของโรงเรียน', /\? ติดกัน/],
		['a word with letters of another script', 'ใช้ Dаtа', /ภาษาอื่น/],
		['a word with Greek letters', 'ใช้ ΡLC', /ภาษาอื่น/],
	])('%s in a field and in a body', (_name, text, says) => {
		const inField = checkWith(written(term({ meaning: text })));
		expect(inField.faults).toEqual([]);
		expect(inField.warnings).toMatchObject([
			{ file: `content/${TERM}`, field: 'meaning', found: expect.stringMatching(says) },
		]);
		const inBody = checkWith(written(term(), `ก\n\n${text}`));
		expect(inBody.faults).toEqual([]);
		expect(inBody.warnings).toMatchObject([
			{ field: expect.stringMatching(/^เนื้อความ บรรทัด \d+$/), found: expect.stringMatching(says) },
		]);
	});

	test('a mail address in a field', () => {
		const { faults, warnings } = checkWith(written(term({ meaning: 'เขียนถึง somchai@gmail.com' })));
		expect(faults).toEqual([]);
		expect(warnings).toMatchObject([{ found: expect.stringMatching(/อีเมล "somchai@gmail\.com"/) }]);
	});

	test('a day that is still to come', () => {
		const text = written(term({ added: '2026-12-05', changes: [{ date: '2026-12-07', text: 'แก้' }] }));
		const others = (list: readonly { file: string; field: string }[]) =>
			list.filter(({ file }) => file === `content/${TERM}`).map(({ field }) => field);
		expect(others(checkWith(text, '2026-12-01').warnings)).toEqual(['added', 'changes[0].date']);
		expect(others(checkWith(text, '2026-12-06').warnings)).toEqual(['changes[0].date']);
		expect(others(checkWith(text, '2026-12-07').warnings)).toEqual([]);
		expect(checkWith(text, '2026-12-01').faults).toEqual([]);
	});

	test.each([
		'จำนวน 143,906 คน',
		'พ.ศ. 2566–2570',
		'บรรทัด 1841-1860',
		'รหัส 21010123',
		'ISBN 978-616-000-000-0',
		'ทำไม?',
		'π และ Я',
		'งบ 1234567890 บาท',
		'0.1234567890',
	])('%s needs none', (meaning) => expect(checkWith(written(term({ meaning }))).warnings).toEqual([]));
});

test('content: warnings are printed with file, field and what to do', () => {
	const { warnings } = checkWith(written(term({ meaning: 'โทร 081-234-5678' })));
	expect(describeWarnings(warnings)).toMatch(
		/^ควรดูอีกครั้ง 1 แห่ง ใน 1 ไฟล์\n\ncontent\/glossary\/plc\.mdx\n {2}ช่อง meaning: พบ .*\n {4}→ /,
	);
});

test('content: nothing in the site needs a look', () => {
	expect(checkSite(process.cwd()).warnings).toEqual([]);
});
