/** The legend of the labels on cases: its numbers are those of the book, and its marks look like those on the cases. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { composeBook } from '../../src/handbook/book.ts';
import { openSite } from '../../src/handbook/site.ts';
import { bookStyle } from '../../src/handbook/style.ts';
import { EVIDENCE } from '../../src/schemas/vocabulary.ts';

const DIST = process.env['DIST'] ?? 'dist';

interface ExportedCase {
	type: string;
	url: string;
	marco?: string[];
	evidence?: string;
}

const site = openSite(DIST);
const { entries } = JSON.parse(readFileSync(join(DIST, 'api/entries.json'), 'utf8')) as { entries: ExportedCase[] };
const cases = entries.filter(({ type }) => type === 'cases');
const book = parse(composeBook(site, bookStyle()).html);

/** Lines of the legend by label: the mark and what is said of it. */
const legend = new Map(
	book.querySelectorAll('#labels dl > div').flatMap((line) => {
		const mark = line.querySelector('dt .evidence');
		return mark ? [[mark.text, { mark, said: line.querySelector('dd')?.text ?? '' }] as const] : [];
	}),
);

test('every label is explained', () => expect([...legend.keys()]).toEqual(Object.values(EVIDENCE)));

test.each(Object.entries(EVIDENCE))('the number of cases in the book: %s', (key, label) => {
	const inBook = cases.filter(({ evidence, marco = [] }) => evidence === key && marco.length > 0);
	const said = legend.get(label)?.said ?? '';
	expect(Number(/\d+/.exec(said)?.[0] ?? 0)).toBe(inBook.length);
	expect(/ไม่มีกรณีเช่นนี้/.test(said)).toBe(inBook.length === 0);
});

test('the marks of the legend are those that cases have on the site, and the book has their style', () => {
	const style = book.querySelector('style')?.text ?? '';
	let compared = 0;
	for (const [key, label] of Object.entries(EVIDENCE)) {
		const example = cases.find(({ evidence }) => evidence === key);
		if (!example) continue;
		const shown = site.main(example.url).querySelector('.facts .evidence');
		expect(legend.get(label)?.mark.classNames, label).toBe(shown?.classNames);
		compared++;
	}
	expect(compared).toBeGreaterThan(1);
	// One mark is what every label begins with; those with more say so.
	const more = [...legend.values()].filter(({ mark }) => style.includes(`.${mark.classNames.replace(' ', '.')} {`));
	expect(more.length).toBe(legend.size - 1);
});
