/** The legend of the labels on cases: its numbers are those of the book, its marks those that the cases carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVIDENCE } from '../../src/schemas/vocabulary.ts';
import { DIST, document, style } from './composed.ts';

const NONE = 'ในเล่มนี้ไม่มีกรณีเช่นนี้';

const { entries } = JSON.parse(readFileSync(join(DIST, 'api/entries.json'), 'utf8')) as {
	entries: { type: string; marco?: string[]; evidence?: string }[];
};
const inBook = entries.filter(({ type, marco = [] }) => type === 'cases' && marco.length > 0);

/** What the legend says of each label, by the label's words. */
const legend = new Map(
	document.querySelectorAll('#labels dl > div').flatMap((line) => {
		const mark = line.querySelector('dt .evidence');
		return mark ? [[mark.text, { mark, said: line.querySelector('dd')?.text ?? '' }] as const] : [];
	}),
);
const printed = document.querySelectorAll('.case .facts .evidence');

test('every case of the book carries a label, and the legend explains every label', () => {
	expect(inBook.length).toBeGreaterThan(0);
	expect(printed.length).toBe(inBook.length);
	expect([...legend.keys()]).toEqual(Object.values(EVIDENCE));
});

test.each(Object.entries(EVIDENCE))('the number of cases in the book that are %s', (evidence, label) => {
	const count = inBook.filter((item) => item.evidence === evidence).length;
	const said = legend.get(label)?.said ?? '';
	expect(Number(/ในเล่มนี้มี\s*(\d+)\s*กรณี/.exec(said)?.[1] ?? 0)).toBe(count);
	expect(said.includes(NONE)).toBe(count === 0);
	expect(printed.filter(({ text }) => text === label).length).toBe(count);
});

test('a label looks the same in the legend and on a case', () => {
	for (const label of printed) expect(legend.get(label.text)?.mark.classNames).toBe(label.classNames);
	// One mark is what the style sheet begins with; every label that has more of them says so.
	const more = [...legend.values()].filter(({ mark }) => style.includes(`.${mark.classNames.replace(' ', '.')} {`));
	expect(more.length).toBe(legend.size - 1);
});
