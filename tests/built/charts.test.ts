/** Data one can see: charts with their tables, and the timeline, as the content asks for them. */
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { CONTENT_PAGES, FILES, fileOf, textOf } from './site.ts';

type Cell = string | number | null;

interface Chart {
	title: string;
	values: string[];
	rows?: { column: string; only?: Cell[]; without?: Cell[] };
	sum?: boolean;
}

const entries = readEntries('.');
const tables = entries.filter(({ collection }) => collection === 'data');
const pageOf = (address: string) => {
	const page = CONTENT_PAGES.find((candidate) => candidate.address.endsWith(address));
	if (!page) throw new Error(`${address} is not built`);
	return page;
};
const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

const charts = tables.flatMap(({ id, data }) =>
	((data?.['charts'] ?? []) as Chart[]).map((chart, place) => ({ id, chart, place, data })),
);

test('some tables have charts, and not every one: a list of names has nothing to draw', () => {
	const drawn = new Set(charts.map(({ id }) => id)).size;
	expect(drawn).toBeGreaterThan(0);
	expect(drawn).toBeLessThan(tables.length);
});

describe.each(charts)('$id, chart $place', ({ id, chart, place, data }) => {
	const { root } = pageOf(`/data/${id}/`);
	const svg = root.querySelectorAll('main figure svg')[place];
	const rows = data?.['rows'] as Cell[][];
	const columns = (data?.['columns'] as { key: string }[]).map(({ key }) => key);

	test('is an image with a Thai name and description', () => {
		expect(svg?.getAttribute('role')).toBe('img');
		expect(folded(svg?.querySelector('title')?.text)).toBe(folded(chart.title));
		expect(svg?.querySelector('desc')?.text).toMatch(/^แผนภูมิ.*ตาราง/);
		const [name, description] = ['aria-labelledby', 'aria-describedby'].map((attribute) =>
			svg?.getAttribute(attribute),
		);
		expect([name, description]).toEqual([svg?.querySelector('title')?.id, svg?.querySelector('desc')?.id]);
	});

	test('shows the numbers of the table, all that are asked for', () => {
		const { rows: condition } = chart;
		const at = columns.indexOf(condition?.column ?? '');
		const wanted = rows.filter((row) => {
			const cell = row[at] ?? null;
			return !condition || (condition.only ? condition.only.includes(cell) : !condition.without?.includes(cell));
		});
		const totals = wanted.map((row) =>
			chart.values.reduce((sum, key) => sum + Number(row[columns.indexOf(key)] ?? 0), 0),
		);
		const shown = (svg?.querySelectorAll('.figure text') ?? []).map(({ text }) => Number(text.replaceAll(',', '')));
		expect(shown.length).toBeGreaterThan(1);
		if (chart.sum) expect(shown.reduce((a, b) => a + b, 0)).toBe(totals.reduce((a, b) => a + b, 0));
		else expect(shown.toSorted()).toEqual(totals.toSorted());
	});

	test('stands with its table, its note and its file', () => {
		expect(root.querySelectorAll('main table tbody tr')).toHaveLength(rows.length);
		const download = root.querySelector('main a[download]')?.getAttribute('href') ?? '';
		expect(download).toMatch(new RegExp(`/data/${id}\\.csv$`));
		expect(FILES.has(fileOf(download) ?? '')).toBe(true);
		if (data?.['note']) expect(folded(root.querySelector('main .notice')?.text)).toBe(folded(String(data['note'])));
	});
});

test('a table without charts has none', () => {
	const without = tables.filter(({ id }) => !charts.some((chart) => chart.id === id));
	expect(
		without.filter(({ id }) => pageOf(`/data/${id}/`).root.querySelector('main figure svg')).map(({ id }) => id),
	).toEqual([]);
});

describe.each(entries.filter(({ data }) => Array.isArray(data?.['events'])))(
	'timeline of $id',
	({ id, collection, data }) => {
		const events = data?.['events'] as {
			from: string;
			text: string;
			read?: string;
			document?: string;
			lines?: number[][];
		}[];
		const items = pageOf(`/${collection}/${id}/`).root.querySelectorAll('.timeline ol > li');

		test('tells every event once, in order', () => {
			const texts = items.map((item) => folded(item.querySelector('p')?.text));
			expect(texts.toSorted()).toEqual(events.map(({ text }) => folded(text)).toSorted());
			const dates = texts.map((text) => events.find((event) => folded(event.text) === text)?.from ?? '');
			expect(dates).toEqual(dates.toSorted());
		});

		test('gives each event its year in the Buddhist era', () => {
			for (const item of items) {
				const event = events.find(({ text }) => folded(text) === folded(item.querySelector('p')?.text));
				const year = item.parentNode?.parentNode?.querySelector('h3')?.text;
				expect(year).toBe(String(Number(event?.from.slice(0, 4)) + 543));
			}
		});

		test('names the lines that each event rests on, and leads on', () => {
			for (const item of items) {
				const event = events.find(({ text }) => folded(text) === folded(item.querySelector('p')?.text));
				const first = event?.lines?.[0]?.[0];
				if (first) expect(textOf(item)).toMatch(new RegExp(`บรรทัด ${first}(?!\\d)`));
				if (event?.document) expect(item.querySelector(`a[href$="/sources/${event.document}/"]`)).not.toBeNull();
				if (event?.read) expect(item.querySelector(`a[href$="/${event.read}/"]`)).not.toBeNull();
			}
		});
	},
);
