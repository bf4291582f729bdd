/** The handbook that `npm run handbook` prints: nothing missing, numbers that are true, text that programs can read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { parse } from 'node-html-parser';
import { DIST, FILE, folded, printedBook } from './book.ts';

const content = readEntries('.');
const titleOf = ({ data }: (typeof content)[number]) => String(data?.['title']);
const marco = content.filter(({ collection }) => collection === 'marco');
const cases = content.filter(({ collection, data }) => collection === 'cases' && Array.isArray(data?.['marco']));

/** A Thai mark that belongs to the letter before it. */
const MARK = /^[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/;

let book: Awaited<ReturnType<typeof printedBook>>;
let pages: string[];
beforeAll(async () => {
	book = await printedBook();
	pages = book.texts.map(folded);
}, 300_000);

describe('content', () => {
	test('every part of the framework and every case with a strand has its heading, once', () => {
		expect(cases.length).toBeGreaterThan(0);
		const headings = book.outline.map(({ title }) => folded(title));
		const printed = [...marco, ...cases].map((entry) => ({
			title: titleOf(entry),
			times: headings.filter((heading) => heading === folded(titleOf(entry))).length,
		}));
		expect(printed.filter(({ times }) => times !== 1)).toEqual([]);
	});

	test('every case is whole: its lead, its cautions, its results', () => {
		const whole = pages.join('');
		const lost = cases.flatMap((entry) => {
			const list = (field: string) => (entry.data?.[field] ?? []) as unknown[];
			const texts = [
				entry.data?.['lead'],
				...list('factors'),
				...list('cautions'),
				...list('results').map((result) => (result as { text: string }).text),
			];
			return texts.filter((text) => !whole.includes(folded(String(text)))).map((text) => [entry.id, text]);
		});
		// A text may go on on the next page, after the foot of its own and the head of the next.
		const across = lost.filter(([, text]) => !book.texts.some((_, at) => endsOver(at, folded(String(text)))));
		expect(across).toEqual([]);
	});

	test('the wording of the source stands in the chapter of its part', () => {
		const quoted = marco.filter(({ data }) => data?.['official']);
		expect(quoted.length).toBeGreaterThan(0);
		const lost = quoted.filter((entry) => {
			const at = book.outline.find(({ title }) => folded(title) === folded(titleOf(entry)))?.page ?? 0;
			return !pages[at - 1]?.includes(folded(`“${String(entry.data?.['official'])}”`));
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	test('every strand says in which schools its cases are', () => {
		const schools = new Map(
			content.filter(({ collection }) => collection === 'schools').map((entry) => [entry.id, entry]),
		);
		for (const part of marco.filter(({ data }) => data?.['letter'])) {
			const at = book.outline.find(({ title }) => folded(title) === folded(titleOf(part)));
			const until = book.outline.find(({ page, depth }) => at && depth === 1 && page > at.page);
			const chapter = pages.slice((at?.page ?? 0) - 1, (until?.page ?? 0) - 1).join('');
			const named = cases
				.filter(({ data }) =>
					(data?.['marco'] as { strand: string }[]).some(({ strand }) => strand === part.data?.['letter']),
				)
				.flatMap(({ data }) => ((data?.['schools'] ?? []) as string[]).flatMap((id) => schools.get(id) ?? []));
			expect(named.map(titleOf).filter((title) => !chapter.includes(folded(title)))).toEqual([]);
		}
	});

	test('nothing of the screen got in, no room was left empty', () => {
		expect(pages.filter((text) => /undefined|\[object|data-page|<\/?[a-z]/.test(text))).toEqual([]);
	});
});

/** Whether a text begins on a page and ends on the next. */
function endsOver(at: number, text: string): boolean {
	for (let cut = 1; cut < text.length; cut++)
		if (pages[at]?.includes(text.slice(0, cut)) && pages[at + 1]?.includes(text.slice(cut))) return cut > 3;
	return false;
}

describe('finding one’s way', () => {
	test('the contents give the page of every heading that they name', () => {
		const named = book.outline.filter(({ depth, title }) =>
			depth === 1 ? true : [...cases].some((entry) => folded(titleOf(entry)) === folded(title)),
		);
		const first = book.outline.find(({ title }) => title === 'สารบัญ')?.page ?? 0;
		const lines = book.links.filter(({ from, to }) => from >= first && to);
		const wrong = named
			.filter(({ page }) => page > first)
			.filter(({ title, page }) => {
				// A strand's line begins with its sign.
				const line = lines.find(({ words, to }) => words.endsWith(folded(title) + String(to)));
				return line?.to !== page || !pages[page - 1]?.includes(folded(title));
			});
		expect(named.length).toBeGreaterThan(cases.length);
		expect(wrong).toEqual([]);
	});

	test('every number at the end of a list of places is that of the page it leads to', () => {
		const headings = book.outline.map(({ title }) => folded(title));
		const told = book.links.filter(
			({ words, to }) =>
				to && headings.some((heading) => words.startsWith(heading) && /^\d+$/.test(words.slice(heading.length))),
		);
		expect(told.length).toBeGreaterThan(cases.length);
		expect(told.filter(({ words, to }) => !words.endsWith(String(to)))).toEqual([]);
	});

	test('every page but the cover carries its number', () => {
		expect(book.texts.slice(1).filter((text, place) => !text.split(/\s+/).includes(String(place + 2)))).toEqual([]);
	});

	test('the index names every case', () => {
		const at = book.outline.find(({ title }) => title === 'ดัชนี')?.page ?? 0;
		const until = book.outline.find(({ page, depth }) => depth === 1 && page > at)?.page ?? 0;
		const index = pages.slice(at - 1, until - 1).join('');
		expect(cases.map(titleOf).filter((title) => !index.includes(folded(title)))).toEqual([]);
	});

	test('every link leads on: to a page of the book, or to a page that the site has', () => {
		const site = parse(readFileSync(join(DIST, 'index.html'), 'utf8'))
			.querySelector('link[rel="canonical"]')
			?.getAttribute('href');
		expect(site).toBeTruthy();
		const broken = book.links.filter(({ to, url }) => {
			if (to) return false;
			if (!url || !/^(https?|mailto):/.test(url)) return true;
			const path = url.startsWith(site ?? '')
				? new URL(url).pathname.slice(new URL(site ?? '').pathname.length)
				: undefined;
			return path !== undefined && !existsSync(join(DIST, decodeURIComponent(path), 'index.html'));
		});
		expect(book.links.length).toBeGreaterThan(100);
		expect(broken).toEqual([]);
	});

	test('the site leads to the file', () => {
		const link = parse(readFileSync(join(DIST, 'marco/index.html'), 'utf8')).querySelector(
			'main a[href$="/handbook.pdf"]',
		);
		expect(link?.parentNode?.text).toContain(`${book.texts.length} หน้า`);
	});
});

describe('the file', () => {
	test('says what it is, in which language, and how its text hangs together', () => {
		expect(book.info['Title']).toMatch(/^คู่มือ RAYONG MARCO/);
		expect(book.info['Language']).toBe('th');
		expect(book.isTagged).toBe(true);
	});

	test('brings the faces of the site', () => {
		const names = book.bytes.toString('latin1').match(/\/FontName \/[A-Z]{6}\+[\w-]+/g) ?? [];
		expect(names.filter((name) => /RayongLooped|RayongPlain/.test(name)).length).toBeGreaterThanOrEqual(2);
	});

	test('is small enough to send', () => expect(book.bytes.length).toBeLessThan(10 * 1024 * 1024));
});

describe('Thai', () => {
	const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;
	const textsOf = ({ data }: (typeof content)[number]) =>
		['title', 'lead', 'factors', 'cautions'].flatMap((field) => (data?.[field] ?? []) as string | string[]);
	test('a reader of PDF that goes by glyphs finds ำ as one letter', () => {
		const text = book.texts.join('').replace(/\s+/g, '');
		expect(text).toContain('ำ');
		expect(text).not.toMatch(/\u0E4D[\u0E48-\u0E4B]?\u0E32|\p{Cf}/u);
	});

	test.skipIf(!hasPdftotext)('another reader of PDF finds the same words, and no line begins where none may', () => {
		const text = execFileSync('pdftotext', [FILE, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
		expect(text).toContain('ำ');
		expect(text).not.toMatch(/\u0E4D[\u0E48-\u0E4B]?\u0E32/);
		// No line was broken at a space that is not there: what stands between spaces is found as it is.
		const whole = text.normalize('NFC').replace(/\n/g, '');
		const phrases = cases.flatMap((entry) =>
			textsOf(entry)
				.join(' ')
				.normalize('NFC')
				.split(/[\s\u00A0]+/),
		);
		expect(phrases.length).toBeGreaterThan(cases.length);
		// What is in the file once spaces are left out, but not as it is, has a space that nobody wrote. (A few phrases are
		// in neither: that program puts lines of the narrow column between those of the wide one.)
		const closed = folded(text);
		const found = phrases.filter((phrase) => closed.includes(phrase));
		expect(found.length).toBeGreaterThan(phrases.length * 0.95);
		expect(found.filter((phrase) => !whole.includes(phrase))).toEqual([]);
		const lines = text.split(/[\n\f]/).map((line) => line.trim());
		expect(lines.filter((line) => line.startsWith('ๆ') || MARK.test(line))).toEqual([]);
	});
});
