import { describe, expect, test } from 'vitest';
import { excerptFor, EXCERPT_LENGTH, markText, type Piece } from './excerpt.ts';
import { record, text } from './fixture.ts';
import { strictPlan } from './query.ts';

const termsOf = (query: string) => strictPlan(query)?.terms ?? [];
const marksOf = (pieces: readonly Piece[]) => pieces.filter(({ marked }) => marked).map((piece) => piece.text);
const plain = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');

const LONG = 'โรงเรียนจัดกิจกรรมตามแผนและติดตามผลทุกภาคเรียน '.repeat(20);

describe('marks', () => {
	test.each([
		['ปีงบประมาณ ๒๕๖๖ นี้', '2566', ['๒๕๖๖']],
		['ดื่มน้ำและน้ำใจ', 'นํ้า', ['น้ำ', 'น้ำ']],
		['สอบ O-NET กับ ONET', 'onet', ['O-NET', 'ONET']],
		['โรงเรียน วัด', 'เรียน\u200Bวัด', ['เรียน วัด']],
		['งาน กศน. ระยอง', 'กศน.ระยอง', ['กศน. ระยอง']],
		['คนกับคัน', 'คน', ['คน']],
		['canva และ canvas', 'canva', ['canva']],
		['การเรียนรู้', 'การเรียน เรียนรู้', ['การเรียนรู้']],
		['ไม่มีเลย', 'อื่น', []],
	])('%s for %s', (original, query, marks) => {
		const pieces = markText(original, termsOf(query));
		expect(marksOf(pieces)).toEqual(marks);
		expect(plain(pieces)).toBe(original);
	});

	test('text that looks like HTML stays text', () => {
		const original = '<img src=x> ครู & <b>';
		expect(plain(markText(original, termsOf('ครู')))).toBe(original);
	});
});

describe('the stretch that is shown', () => {
	test('holds the match, is not too long, and says where it was cut', () => {
		const { pieces } = excerptFor(record({ sections: text(`${LONG}ธนาคารโรงเรียน${LONG}`) }), termsOf('ธนาคารโรงเรียน'));
		expect(marksOf(pieces)).toEqual(['ธนาคารโรงเรียน']);
		expect(plain(pieces)).toMatch(/^….*…$/u);
		expect(plain(pieces).length).toBeLessThanOrEqual(EXCERPT_LENGTH + 2);
	});

	test('is where most terms are', () => {
		const blocks = [`ครู ${LONG}`, `งบประมาณกับครู ${LONG}`, `งบประมาณ ${LONG}`];
		const { pieces } = excerptFor(record({ sections: text(...blocks) }), termsOf('ครู งบประมาณ'));
		expect(marksOf(pieces)).toEqual(['งบประมาณ', 'ครู']);
	});

	test('is the lead where the text has no match', () => {
		const page = record({ title: 'ครู', lead: 'สรุปเรื่อง', sections: text('อื่น') });
		expect(plain(excerptFor(page, termsOf('ครู')).pieces)).toBe('สรุปเรื่อง');
	});

	test('is the beginning where there is no lead either', () => {
		expect(plain(excerptFor(record({ sections: text('ต้นเรื่อง', 'ต่อ') }), []).pieces)).toBe('ต้นเรื่อง');
	});

	test('has the lead behind a match that says little', () => {
		const page = record({ lead: 'สรุปเรื่อง', sections: text('2.4 ครู') });
		const { pieces } = excerptFor(page, termsOf('ครู'));
		expect(plain(pieces)).toMatch(/^2\.4 ครู.+สรุปเรื่อง$/u);
	});
});

test('sections with a match are offered, the one with it in its heading first', () => {
	const sections = [
		{ id: 'a', heading: 'ก่อน', blocks: ['ไม่มี'] },
		{ id: 'b', heading: 'กลาง', blocks: ['เรื่องครู'] },
		{ id: 'c', heading: 'เรื่องของครู', blocks: [] },
		{ id: '', heading: '', blocks: ['ครู'] },
	];
	expect(excerptFor(record({ sections }), termsOf('ครู')).sections.map(({ id }) => id)).toEqual(['c', 'b']);
	expect(excerptFor(record({ sections }), []).sections).toEqual([]);
});
