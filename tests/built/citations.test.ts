/** Every page can be cited: its files exist, other libraries read them, and they say what the page says. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { CSL_SCHEMA } from './csl-schema.ts';
import { CONTENT_PAGES, FILES, fileOf, isError, read } from './site.ts';

const PAGES = CONTENT_PAGES.filter(({ address }) => !isError(address));

/** Text with every white space, the one that does not break included, as one space. */
const folded = (text = '') => text.replace(/\s+/g, ' ').trim();

/** What a citation tells, whoever wrote it down. */
interface Told {
	title: string;
	author: string;
	/** Common era; undefined where there is no date. */
	year: number | undefined;
	url: string;
}

/** What a page shows: the title in italics, the author before and the year in brackets around it. */
function shown(citation: HTMLElement): Told & { files: Record<string, string> } {
	const [reference, links] = citation.querySelectorAll('p');
	const [before = '', after = ''] = (reference?.innerHTML ?? '').split(/<i>.*<\/i>/);
	const title = reference?.querySelector('i')?.text ?? '';
	const buddhist = /\((\d{4})[,)]/.exec(before || after)?.[1];
	return {
		title: folded(title),
		author: folded(before.replace(/\([^()]*\)\. $/, '')).replace(/\.$/, ''),
		year: buddhist === undefined ? undefined : Number(buddhist) - 543,
		url: reference?.querySelector('span')?.text ?? '',
		files: Object.fromEntries(
			links
				?.querySelectorAll('a')
				.map((link) => [
					/\.(\w+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
					fileOf(link.getAttribute('href') ?? '') ?? '',
				]) ?? [],
		),
	};
}

const boxes = PAGES.map(({ address, root }) => ({ address, box: root.querySelector('.column > .cite') }));
const citations = CONTENT_PAGES.flatMap(({ address, root }) =>
	root.querySelectorAll('.citation').map((citation) => ({ address, ...shown(citation) })),
);

test('every page has a citation of its own, outside <main>, with its title and its address', () => {
	const wrong = PAGES.filter(({ root }) => {
		const first = root.querySelector('.column > .cite > .citation');
		if (!first) return true;
		const { title, url } = shown(first);
		const named = folded(root.querySelector('meta[property="og:title"]')?.getAttribute('content'));
		return (
			!named || !title.startsWith(named) || url !== root.querySelector('link[rel="canonical"]')?.getAttribute('href')
		);
	});
	expect(boxes.filter(({ box }) => !box).map(({ address }) => address)).toEqual([]);
	expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('no two citations share a file, and every one has all three', () => {
	const files = citations.flatMap((citation) => Object.values(citation.files));
	expect(files.length).toBe(citations.length * 3);
	expect(new Set(files).size).toBe(files.length);
	expect(files.filter((file) => !FILES.has(file))).toEqual([]);
});

test('every citation says who, or has its title in that place, and gives a year or says that there is none', () => {
	const paragraphs = CONTENT_PAGES.flatMap(({ root }) => root.querySelectorAll('.citation > p:first-child'));
	expect(paragraphs.length).toBe(citations.length);
	expect(
		paragraphs
			.map(({ text }) => text)
			.filter((text) => !/\((25\d\d(, \d+ [ก-๙]+)?|ม\.ป\.ป\.)\)\. /.test(folded(text) + ' ')),
	).toEqual([]);
});

/** Texts of a field as biblatex-csl-converter gives it: lists of nodes, names as lists of such lists. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(textOf).join('');
	if (typeof value !== 'object' || value === null) return '';
	const { text, literal, family } = value as { text?: string; literal?: unknown; family?: unknown };
	return text ?? textOf(literal ?? family);
}

type Parsed = { entries: Record<number, { fields: Record<string, unknown> }>; errors: unknown[] };

/** What another library reads in a file. */
function told({ entries, errors }: Parsed): Told {
	expect(errors).toEqual([]);
	expect(Object.keys(entries).length).toBe(1);
	const [{ fields }] = Object.values(entries) as [{ fields: Record<string, unknown> }];
	const date = textOf(fields['date']);
	return {
		title: folded(textOf(fields['title'])),
		author: textOf(fields['author']),
		year: date ? Number(date.slice(0, 4)) : undefined,
		url: textOf(fields['url']),
	};
}

const validate = formats
	.default(new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTuples: false }))
	.compile(CSL_SCHEMA);

const READERS: Record<string, (text: string) => Told> = {
	bib: (text) => told(new BibLatexParser(text, { processUnexpected: true }).parse() as Parsed),
	ris: (text) => told(new RISParser(text).parse() as unknown as Parsed),
	json(text) {
		const items = JSON.parse(text) as {
			title: string;
			author?: { literal: string }[];
			issued?: { 'date-parts': number[][] };
			URL?: string;
		}[];
		validate(items);
		expect(validate.errors ?? []).toEqual([]);
		const [item] = items;
		return {
			title: folded(item?.title),
			author: item?.author?.map(({ literal }) => literal).join('') ?? '',
			year: item?.issued?.['date-parts'][0]?.[0],
			url: item?.URL ?? '',
		};
	},
};

/** The converter takes no address without a dot for one, such as that of a machine that tests. */
const ORIGIN = new URL(PAGES[0]?.root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').origin;
const KNOWN = 'https://site.test';

describe.each(Object.keys(READERS))('files ending in .%s', (ending) => {
	test('say what the page says', () => {
		expect(citations.length).toBeGreaterThanOrEqual(PAGES.length);
		const wrong = citations.flatMap(({ address, files, title, author, year, url }) => {
			const text = read(files[ending] ?? '')
				.toString()
				.replaceAll(ORIGIN, KNOWN);
			const found = READERS[ending]!(text);
			found.url = found.url.replace(KNOWN, ORIGIN);
			const same = Object.entries({ title, author, year, url }).every(
				([field, value]) => found[field as keyof Told] === value,
			);
			return same ? [] : [{ address, shown: { title, author, year, url }, found }];
		});
		expect(wrong.slice(0, 3)).toEqual([]);
	});
});

test('dates that are known reach the files', () => {
	// Documents have dates whatever the edition has.
	expect(citations.some(({ year }) => year !== undefined)).toBe(true);
});
