import { describe, expect, test } from 'vitest';
import { greatest, termsOf, TextIndex, vectorsOf } from './text.ts';

const texts = (...list: string[]) => vectorsOf(list.map((text) => [{ text, weight: 1 }]));

/** Texts that share nothing with those of a test, so that a term of two texts is a rare one. */
const OTHERS = [
	'ดาวเคราะห์น้อย',
	'ฟุตบอลชายหาด',
	'ก๋วยเตี๋ยวเรือ',
	'รถไฟฟ้าใต้ดิน',
	'แมวเหมียว',
	'หนังสือพิมพ์',
	'จักรยานยนต์',
	'มะพร้าวน้ำหอม',
];

describe('termsOf', () => {
	test('Latin words as search folds them, Thai as runs of clusters that no space parts', () => {
		expect(termsOf('PLC ครู')).toEqual(['plc']);
		expect(termsOf('ป่าชายเลน ครู')).toEqual(termsOf('ป่าชายเลน'));
		expect(termsOf('ป่าชายเลน').length).toBeGreaterThan(0);
	});

	test('spellings that look alike are alike', () => {
		expect(termsOf('นํ้าประปา')).toEqual(termsOf('น้ำประปา'));
	});

	test('numbers are no terms', () => {
		expect(termsOf('2566 1,234')).toEqual([]);
	});
});

describe('TextIndex', () => {
	test('texts that share rare words are alike, others are not', () => {
		const index = new TextIndex(texts('ปลูกป่าชายเลนกับชุมชน', 'ค่ายป่าชายเลนของนักเรียน', ...OTHERS));
		const [own = 0, like = 0, ...rest] = index.likeness(0);
		expect(own).toBeCloseTo(1);
		expect(like).toBeGreaterThan(0.1);
		expect(rest.every((value) => value === 0)).toBe(true);
	});

	test('what most texts say makes none of them alike', () => {
		const all = ['ป่าชายเลน', ...OTHERS].map((text) => `โรงเรียนในระยอง ${text}`);
		expect(greatest(new TextIndex(texts(...all)).likeness(0), 9)).toEqual([]);
	});

	test('an empty text is like nothing', () => {
		expect([...new TextIndex(texts('', 'ป่าชายเลน', 'ป่าชายเลน')).likeness(0)]).toEqual([0, 0, 0]);
	});
});

test('greatest leaves out zero and keeps the order of equals', () => {
	expect(greatest(Float64Array.of(0.2, 0, 0.9, 0.2), 2)).toEqual([2, 0]);
	expect(greatest(Float64Array.of(0, 0), 2)).toEqual([]);
});
