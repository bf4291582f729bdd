import { expect, test } from 'vitest';
import { linesOf, widthOf } from './text.ts';

test('marks above and below take no room', () => {
	expect(widthOf('กี่')).toBe(widthOf('ก'));
	expect(widthOf('กา')).toBeGreaterThan(widthOf('ก'));
});

test('a text that fits stays on one line', () => {
	expect(linesOf('บ้านฉาง', 20)).toEqual(['บ้านฉาง']);
});

test('a long text breaks at its spaces', () => {
	expect(linesOf('กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัย', 14)).toEqual(['กระทรวงการอุดมศึกษา', 'วิทยาศาสตร์ วิจัย']);
});

test('no line is wider than asked for, and nothing is lost', () => {
	const text = 'สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน กระทรวงศึกษาธิการ';
	const lines = linesOf(text, 12);
	expect(lines.every((line) => widthOf(line) <= 12)).toBe(true);
	expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('a word wider than a line stands alone', () => {
	expect(linesOf('ก ABCDEFGHIJ ข', 4)).toEqual(['ก', 'ABCDEFGHIJ', 'ข']);
});
