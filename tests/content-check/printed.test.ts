/** Bodies show what their writers see: emphasis, tildes, entities, addresses in Thai text, ids of headings, spelling. */
import { mdxToJs, type MdastPluginInput } from 'satteri';
import { afterAll, describe, expect, test } from 'vitest';
import { strangeCharacter } from '../../src/content-check/characters.ts';
import { headings } from '../../src/content-check/markdown.ts';
import { parseMdx } from '../../src/text/markdown/parse.ts';
import { tidy } from '../../src/text/normalise.ts';
import { singleTildes } from '../../src/markdown/single-tildes.ts';
import { expectFieldRefused, expectFine, expectRefused, TERM, term } from './faults/expect.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { removeProjects } from './fixture.ts';

afterAll(removeProjects);

const LINE = /^เนื้อความ บรรทัด \d+$/m;
const refused = (body: string, says: RegExp) => expectRefused(TERM, written(term(), body), LINE, says);
const fine = (body: string) => expectFine(TERM, written(term(), body));

describe('content: marks of emphasis that pages would print', () => {
	test.each([
		'*“คำสำคัญ”*ของ',
		'_“คำสำคัญ”_ของ',
		'ของ*“คำสำคัญ”*',
		'ก *(คำ)*ข',
		'*คำสำคัญ ของ',
		'ก_คำ_ข',
		'**กศน.**ระยอง',
		'__“ก”__ข',
		'***“ก”***ข',
		'~~เลิก',
		'## *“หัวข้อ”*นี้',
		'| *“ก”*ข | ค |\n|-|-|\n| 1 | 2 |',
		'> - *“ก”*ข',
		'[*“ก”*ข](/cases/project/)',
		'😀 *“คำสำคัญ”*ของ',
	])('%s', (body) => refused(body, /เครื่องหมาย [*_~]+ .*(?:<em>|<strong>)/s));

	test.each([
		'*คำ* _คำ_ **คำ** ~~เลิก~~',
		'5 * 3 = 15 และ 5*3',
		'ไฟล์ report_2566_final',
		'ร้อยละ 50\\*',
		'\\*“คำ”\\*ของ \\_ก\\_',
		'`*“คำ”*ของ`',
		'<em>“คำ”</em>ของ',
		'ดู https://www.moe.go.th/a_b*_c',
		'- หนึ่ง\n\n---\n\n* สอง',
		'&#42;“คำ”&#42;ของ',
	])('%s is right', fine);

	test('the line is that of the mark', () => {
		expectRefused(TERM, written(term({ formerly: [] }), 'ก\nข\n*“ค”*ง'), /บรรทัด/, /"?\*“ค”/);
	});
});

/** The HTML of a body, as far as its tags go, by the parser of the pages. */
const compiled = async (body: string, mdastPlugins: MdastPluginInput[] = [singleTildes]) =>
	(await mdxToJs(body, { mdastPlugins, features: { directive: true, smartPunctuation: true } })).code;

describe('content: a tilde by itself is a tilde', () => {
	const RANGES = ['8~9 ชั่วโมงกับ 10~12 คน', 'ก ~ข~ ค', '~ก ~~ข~~ ค~', '8~9\n10~12'];
	test.each(RANGES)('%s is right', fine);
	test.each(RANGES.filter((text) => !text.includes('~~')))('%s is text in pages and in Markdown', async (body) => {
		expect(await compiled(body)).not.toContain('.del');
		expect(JSON.stringify(parseMdx(body))).not.toContain('"delete"');
		// Without the rule, the parser takes it for a deletion.
		expect(await compiled(body, [])).toContain('.del');
	});
	test('two of them delete', async () => expect(await compiled('~~เลิก~~')).toContain('.del'));
});

describe('content: characters that entities bring back', () => {
	test.each([
		['ระ&#x202E;ยอง', '202E'],
		['ระ&#8203;ยอง', '200B'],
		['ระ&shy;ยอง', '00AD'],
		['ระ&lrm;ยอง', '200E'],
		['ระ&NoBreak;ยอง', '2060'],
		['ระ&#0;ยอง', 'FFFD'],
		['ระ&#xE0100;ยอง', 'E0100'],
		['ระ&#x3164;ยอง', '3164'],
		['ระ&#x2800;ยอง', '2800'],
		['## ระ&zwnj;ยอง', '200C'],
		['| ระ&zwj;ยอง | ก |\n|-|-|', '200D'],
		['[ระ&#x2066;ยอง](/cases/project/)', '2066'],
		['[ก](/cases/project/ "ระ&#x202E;ยอง")', '202E'],
		['[ก][ข]\n\n[ข]: /cases/project/ "ระ&#x202E;ยอง"', '202E'],
		['ก&#x0E48;&#x0E48;', ''],
		['น&#x0E4D;&#x0E32;', ''],
	])('%s', (body, code) => refused(body, new RegExp(code ? `U\\+${code}.*&…;` : '&…;')));
	test.each(['&lt;b&gt; &amp; &quot; &nbsp; &#3619; &hellip;', '`&#x202E;`'])('%s is right', fine);
});

describe('content: a bare address does not run on', () => {
	test.each([
		'https://www.obec.go.thและหน้าอื่น',
		'https://www.obec.go.th/และหน้าอื่น',
		'https://www.obec.go.th/?q=1และ',
		'https://www.obec.go.th/#กและ',
		'(https://www.obec.go.th/)และ',
		'https://www.obec.go.th/,และ',
		'https://www.obec.go.th”และ',
		'https://ระยอง.ไทยและ',
		'www.obec.go.thและหน้าอื่น',
		'somchai@obec.go.thและ',
		'[เว็บ](https://www.obec.go.thและ)',
	])('%s', (body) => refused(body, /เว้นวรรค|https:/));
	test.each([
		'https://www.obec.go.th และหน้าอื่น',
		'[เว็บ](https://th.wikipedia.org/wiki/ระยอง)และ',
		'[ก](https://ระยอง.ไทย/)',
	])('%s is right', fine);
});

describe('content: names of sites', () => {
	test.each([
		'https://.moe.go.th/',
		'https://-.-/',
		'https://-moe.go.th/',
		'https://moe-.go.th/',
		'https://mоe.go.th/',
		'https://μoe.go.th/',
		'https://moe_.go.th/',
		'https://moe.go.thก/',
	])('%s is none', (url) => expectFieldRefused('sources/report-2566.mdx', { url }, /^url$/m, /[\u0E00-\u0E7F]/));
});

describe('content: ids of headings', () => {
	test.each([
		['## ก่อน -- หลัง', 'ก่อน--หลัง'],
		['## ก่อน --- หลัง', 'ก่อน--หลัง'],
		['## ก่อน - หลัง', 'ก่อน---หลัง'],
		['## "ก" \'ข\' ... ค', 'ก-ข--ค'],
	])('%s has the id of its page', (body, id) => {
		const text = { file: TERM, body, firstLine: 1 };
		expect(headings(text).map((heading) => heading.id)).toEqual([id]);
		fine(`[ไป](#${id})\n\n${body}`);
		refused(`[ไป](#${id}x)\n\n${body}`, /หัวข้อ/);
	});
	test('the id that the words alone would have leads nowhere', () =>
		refused('[ไป](#ก่อน----หลัง)\n\n## ก่อน -- หลัง', /ที่มีคือ ก่อน--หลัง/));

	test.each(['## ???', '## 😀', '## …', '## —', '## “”'])('%s would have none', (body) => refused(body, /หัวข้อ/));
	test.each(['## Menu', '## _top', '## Sources', '### toc-title'])('%s would have one of the page itself', (body) =>
		refused(body, /ใช้รหัสนี้แล้ว|เครื่องหมาย _/),
	);
	test('a heading of a report may not have the id of an item', () => {
		const report = 'reports/2566/2.4/esao1.mdx';
		expectRefused(report, written(FULL[report] ?? {}, '## x1'), LINE, /x1.*ใช้รหัสนี้แล้ว/s);
		expectRefused(report, written(FULL[report] ?? {}, '## Problems'), LINE, /problems.*ใช้รหัสนี้แล้ว/s);
	});
});

describe('content: Thai is spelled in one way', () => {
	const WORDS: readonly (readonly [string, RegExp])[] = [
		['นํ้าใจ', /ำ ตัวเดียว/],
		['ทําดี', /ำ ตัวเดียว/],
		['น้ํา', /ำ ตัวเดียว/],
		['นำ้', /ก่อน ำ/],
		['เเม่', /แ ตัวเดียว/],
		['ท่ี', /ก่อนวรรณยุกต์/],
		['ผู้', /ก่อนวรรณยุกต์/],
		['สิทธ์ิ', /ก่อนวรรณยุกต์/],
		['ที่่', /ซ้ำ/],
		['มๅก', /สระอา/],
		['กา่', /ก่อน ะ และ า/],
		['นิํก', /ึ ตัวเดียว/],
		['ศ\uF703กษา', /U\+F703[^]*พิมพ์ ึ แทน/],
		['แม\uF88B', /U\+F88B[^]*พิมพ์ ่ แทน/],
	];
	test.each(WORDS)('%s', (word, says) => {
		expectFieldRefused(TERM, { title: word }, /^title$/m, says);
		expectFieldRefused(TERM, { meaning: word }, /^meaning$/m, says);
		refused(word, says);
	});
	test('whatever search folds in Thai is refused', () => {
		for (const [word] of WORDS) expect(tidy(word), word).not.toBe(word);
		const letters = [...'กเฤาำะัิุ็่้์ํๅ'];
		for (const first of letters)
			for (const second of letters)
				for (const third of letters) {
					const word = `ก${first}${second}${third}ข`;
					if (tidy(word) !== word) expect(strangeCharacter(word), word).toBeDefined();
				}
	});
	test.each(['น้ำใจ ทำดี', 'แม่ที่ผู้สิทธิ์', 'ฤๅษี', 'ก็เป็น เขาเเ'.slice(0, 6), 'ปัญญํ'])('%s is right', fine);
});
