import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './html.ts';
import { explain, soughtTerms } from './terms.ts';

const TERMS = soughtTerms([
	{ id: 'plc', names: ['PLC'] },
	{ id: 'nfe', names: ['กศน.'] },
	{ id: 'nfe-subdistrict', names: ['กศน.ตำบล'] },
	{ id: 'node', names: ['Node & Network'] },
	{ id: 'pilot', names: ['สถานศึกษานำร่อง'] },
	{ id: 'area', names: ['พื้นที่นวัตกรรม'] },
]);

const one = (html: string) => {
	const { pieces, terms } = explain(piecesOf(html), TERMS);
	return { html: pieces.map(({ text }) => text).join(''), terms };
};
const word = (id: string, text: string) => `<a id="u-${id}" href="#t-${id}">${text}</a>`;
const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '');

describe('explain', () => {
	test('links the first use of a term and no other', () => {
		expect(one('<p>ใช้ PLC แล้ว PLC อีก</p>').html).toBe(`<p>ใช้ ${word('plc', 'PLC')} แล้ว PLC อีก</p>`);
	});

	test('counts the elements of a page as one text', () => {
		expect(one('<p>PLC ก่อน</p><p>PLC หลัง</p>').html).toBe(`<p>${word('plc', 'PLC')} ก่อน</p><p>PLC หลัง</p>`);
	});

	test.each(['h1', 'h2', 'h3', 'a', 'code', 'pre', 'button', 'label', 'caption', 'blockquote', 'dt'])(
		'leaves <%s> alone, and links the use behind it',
		(name) => {
			const inside = `<${name}>ทำ PLC กัน</${name}>`;
			expect(one(`<div>${inside}<p>ทำ PLC</p></div>`).html).toBe(`<div>${inside}<p>ทำ ${word('plc', 'PLC')}</p></div>`);
		},
	);

	test('leaves a word below an element that is not linked alone', () => {
		const html = '<h2>ทำ <em>PLC</em></h2>';
		expect(one(html)).toEqual({ html, terms: [{ id: 'plc', linked: false }] });
	});

	test.each([
		'<svg><text>PLC</text></svg>',
		'<ul data-search-ignore><li>PLC</li></ul>',
		'<nav>PLC</nav>',
		'<!-- PLC -->',
		'<img alt="PLC">',
	])('hears nothing in %s', (html) => {
		expect(one(html)).toEqual({ html, terms: [] });
	});

	test('goes on behind elements without an end tag', () => {
		expect(one('<p>หนึ่ง<br>PLC<img alt="x">สอง</p>').terms).toEqual([{ id: 'plc', linked: true }]);
	});

	test('takes the longest of the terms that begin at one place', () => {
		expect(one('<p>ที่ กศน.ตำบล และ กศน. อื่น</p>').html).toBe(
			`<p>ที่ ${word('nfe-subdistrict', 'กศน.ตำบล')} และ ${word('nfe', 'กศน.')} อื่น</p>`,
		);
	});

	test('knows names with entities and with spaces that do not break', () => {
		expect(one('<p>แบบ Node &amp;\u00A0Network</p>').html).toContain(word('node', 'Node &amp;\u00A0Network'));
	});

	test('puts no two links side by side', () => {
		expect(one('<p>เป็นสถานศึกษานำร่องพื้นที่นวัตกรรม และพื้นที่นวัตกรรมอื่น</p>').html).toBe(
			`<p>เป็น${word('pilot', 'สถานศึกษานำร่อง')}พื้นที่นวัตกรรม และ${word('area', 'พื้นที่นวัตกรรม')}อื่น</p>`,
		);
		expect(one('<p><a href="/x/">ดู</a>PLC และ PLC</p>').html).toBe(
			`<p><a href="/x/">ดู</a>PLC และ ${word('plc', 'PLC')}</p>`,
		);
		expect(one('<p>PLC<a href="/x/">ดู</a> และ PLC</p>').html).toBe(
			`<p>PLC<a href="/x/">ดู</a> และ ${word('plc', 'PLC')}</p>`,
		);
	});

	test('never changes the words, whatever the text', () => {
		const piece = fc.constantFrom(
			'PLC',
			'กศน.',
			'กศน.ตำบล',
			' ',
			'ครู',
			'<b>',
			'</b>',
			'<br>',
			'<a href="/">',
			'</a>',
			'&amp;',
			'สถานศึกษานำร่อง',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const html = pieces.join('');
				expect(withoutTags(one(html).html)).toBe(withoutTags(html));
			}),
		);
	});
});
