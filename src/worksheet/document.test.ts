import { expect, test } from 'vitest';
import { documentOf } from './document.ts';
import { DATA, SHEET } from './fixture.ts';
import { EMPTY } from './sheet.ts';

const make = (sheet = SHEET) => documentOf(sheet, DATA, (path) => `https://example.org${path}`, '1 มกราคม 2569');

test('a row for each chosen strand, in the order of the site, with concept, competency and evidence', () => {
	const rows = make().rows.map(({ letter, isMain, concept, competency, evidence }) => [
		letter,
		isMain,
		concept,
		competency,
		evidence,
	]);
	expect(rows).toEqual([
		['M', false, SHEET.texts.c, '', ''],
		['R', true, SHEET.texts.c, SHEET.notes['R']?.m, SHEET.notes['R']?.e],
	]);
});

test('a strand comes with the source’s words, each part under the code by which it is cited', () =>
	expect(make().rows.map(({ official }) => official)).toEqual(DATA.strands.map(({ official }) => official.join('\n'))));

test('what was written for a strand goes before the concept of the school', () => {
	const sheet = { ...SHEET, notes: { M: { l: 'ผู้นำ' } } };
	expect(make(sheet).rows.map(({ concept }) => concept)).toEqual(['ผู้นำ', SHEET.texts.c]);
});

test('a case stands with every chosen strand that it belongs to, with who says so; the others stand apart', () => {
	const { rows, others } = make();
	expect(rows.map(({ cases }) => cases.map(({ title }) => title))).toEqual([
		['กรณี leaders'],
		['ดูแลคลอง', 'กรณี leaders'],
	]);
	expect(rows[1]?.cases[0]?.note).toContain(DATA.labels.basis['editorial']);
	expect(rows[1]?.cases[1]?.note).toContain(DATA.labels.basis['stated']);
	expect(others.map(({ title }) => title)).toEqual(['กรณี plain']);
});

test('everything that is used is cited once, with address and source, under the number it is called by', () => {
	const { rows, others, references } = make();
	expect(references.map(({ url }) => url)).toEqual([
		'https://example.org/kb/marco/m/',
		'https://example.org/kb/marco/r/',
		'https://example.org/kb/focus/2566/2.10/',
		'https://example.org/kb/cases/plain/',
		'https://example.org/kb/cases/canal/',
		'https://example.org/kb/cases/leaders/',
	]);
	for (const { title, reference } of [...others, ...rows.flatMap(({ cases }) => cases)])
		expect(references[reference - 1]?.title).toContain(title);
	for (const { code, reference } of rows) expect(references[reference - 1]?.title).toContain(code);
	expect(references[4]?.source).toBe('รายงาน บรรทัด 1–2');
});

test('an empty worksheet is a title and the fields without which it tells nothing', () => {
	const { title, subtitle, facts, rows, references } = make(EMPTY);
	expect([title, subtitle]).toEqual(['ใบงานออกแบบหลักสูตรสถานศึกษา', '']);
	expect(facts.length).toBeGreaterThan(0);
	expect(facts.every(({ text }) => text === '')).toBe(true);
	expect([rows, references]).toEqual([[], []]);
});
