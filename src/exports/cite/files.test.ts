import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from './csl.ts';
import { escapeLatex, FORMATS } from './files.ts';

const ITEM: CslItem = {
	id: 'rayong-marco-m',
	type: 'webpage',
	title: 'กำลังคน',
	author: [{ literal: 'สำนักงานศึกษาธิการจังหวัดระยอง' }],
	issued: { 'date-parts': [[2026, 12, 1]] },
	'container-title': 'คลังความรู้',
	URL: 'https://rayong.test/a_b/#MARCO-M-1',
	language: 'th',
	note: 'ปี พ.ศ. 2569',
};

test('BibTeX keeps Thai as it is, the name whole and the address to the letter', () => {
	expect(FORMATS.bib(ITEM)).toBe(
		[
			'@misc{rayong-marco-m,',
			'	author = {{สำนักงานศึกษาธิการจังหวัดระยอง}},',
			'	year = {2026},',
			'	month = {12},',
			'	note = {ปี พ.ศ. 2569},',
			'	publisher = {คลังความรู้},',
			'	title = {กำลังคน},',
			'	url = {https://rayong.test/a_b/#MARCO-M-1},',
			'}',
			'',
		].join('\n'),
	);
});

test('what LaTeX would take for commands is escaped', () => {
	expect(escapeLatex('50% & $1 #2 a_b {c} ~ ^ \\d')).toBe(
		'50\\% \\& \\$1 \\#2 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}d',
	);
	expect(FORMATS.bib({ ...ITEM, title: 'ครู 50% & น้ำ_ใจ' })).toContain('title = {ครู 50\\% \\& น้ำ\\_ใจ}');
});

test('RIS has every field on one line, however long', () => {
	const title = 'รายงานผลการตรวจราชการ'.repeat(20);
	expect(FORMATS.ris({ ...ITEM, title }).split('\n')).toContain(`TI  - ${title}`);
});

/** Text of a field that the converter read: its lists of nodes joined. */
const textOf = (nodes: unknown): string =>
	Array.isArray(nodes) ? nodes.map((node: { text?: string }) => node.text ?? '').join('') : '';

test('a Thai name is not turned around', () => {
	const item = { ...ITEM, author: [{ literal: 'สมชาย ใจดี' }] };
	const { entries } = new RISParser(FORMATS.ris(item)).parse();
	const [name] = entries[1]?.fields['author'] as { family: unknown; given: unknown }[];
	expect([textOf(name?.family), textOf(name?.given)]).toEqual(['สมชาย ใจดี', '']);
	expect(FORMATS.bib(item)).toContain('author = {{สมชาย ใจดี}}');
	expect(FORMATS.json(item)).toContain('"literal": "สมชาย ใจดี"');
});

test('any title comes back from BibTeX as it went in', () => {
	// The converter does not read the names that LaTeX has for ~, ^ and \\; the test above has them.
	const signs = fc.constantFrom(...'กขำ่ A1%&$#_{}"');
	fc.assert(
		fc.property(fc.array(signs, { minLength: 1, maxLength: 20 }), (list) => {
			const title = list.join('').replace(/\s+/g, ' ').trim();
			fc.pre(title !== '');
			const { entries, errors } = new BibLatexParser(FORMATS.bib({ ...ITEM, title }), {
				processUnexpected: true,
			}).parse();
			expect(errors).toEqual([]);
			expect(textOf(entries[1]?.fields['title'])).toBe(title);
		}),
	);
});
