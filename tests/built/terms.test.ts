/** Terms of the glossary where they are used: each leads to its explanation on the page and back, and adds no word. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { foldSpaces, namePattern } from '../../src/text/names.ts';
import { readPageText } from '../../src/search/page-text.ts';
import { BASE, CONTENT_PAGES, textOf, type Page } from './site.ts';

/** The front page introduces what it names; the glossary is where all terms are explained. */
const SELF_EXPLAINED = [BASE, `${BASE}glossary/`];

const wordsOf = ({ root }: Page) => root.querySelectorAll('main a[href^="#t-"]');
const linesOf = ({ root }: Page) => root.querySelectorAll('main .terms-used li');
const idOf = (anchor: string) => anchor.replace(/^#?[tu]-/, '');
const within = (element: HTMLElement, selector: string) => element.closest(selector) !== null;

/** The pages for which something does not hold, with what fails. */
const failing = (check: (page: Page) => readonly unknown[]) =>
	CONTENT_PAGES.flatMap((page) => check(page).map((what) => ({ address: page.address, what: String(what) })));

test('many pages explain terms', () => {
	expect(CONTENT_PAGES.filter((page) => wordsOf(page).length > 0).length).toBeGreaterThan(CONTENT_PAGES.length / 3);
});

test('a word leads to its line, and the line back to the word', () => {
	expect(
		failing((page) => {
			const backs = linesOf(page).flatMap((line) => {
				const back = line.querySelector('a[href^="#u-"]');
				return back ? [`${line.id} ${back.getAttribute('href')}`] : [];
			});
			const words = wordsOf(page).map((word) => `${word.getAttribute('href')?.slice(1)} #${word.id}`);
			return [...words.filter((word) => !backs.includes(word)), ...backs.filter((back) => !words.includes(back))];
		}),
	).toEqual([]);
});

test('a term is linked once on a page', () => {
	expect(
		failing((page) => {
			const ids = wordsOf(page).map(({ id }) => id);
			return ids.filter((id, place) => ids.indexOf(id) < place);
		}),
	).toEqual([]);
});

test('no link stands in a heading, a link, code or a quotation', () => {
	const wrong = (word: HTMLElement) =>
		within(word, 'h1, h2, h3, h4, code, pre, button, label, caption, blockquote, nav, svg, [data-search-ignore]') ||
		(word.parentNode as HTMLElement).closest('a') !== null;
	expect(failing((page) => wordsOf(page).filter(wrong).map(textOf))).toEqual([]);
});

test('every line names its term, says something about it and leads to the glossary', () => {
	const titles = new Map(
		readEntries('.')
			.filter(({ collection }) => collection === 'glossary')
			.map(({ id, data }) => [id, foldSpaces(String(data?.['title']))]),
	);
	expect(
		failing((page) =>
			linesOf(page)
				.filter((line) => {
					const id = idOf(line.id);
					const link = line.querySelector('a');
					const said = textOf(line).replace(/กลับ$/, '').length;
					return (
						!link?.getAttribute('href')?.endsWith(`/glossary/${id}/`) ||
						foldSpaces(link.text) !== titles.get(id) ||
						said <= (titles.get(id)?.length ?? 0) + 3
					);
				})
				.map(textOf),
		),
	).toEqual([]);
});

test('search finds the text as it was written: the links add and part no word', () => {
	expect(
		failing((page) => {
			const plain = page.html.replace(/<a id="u-[^"]*" href="#t-[^"]*">([^<]*)<\/a>/g, '$1');
			return JSON.stringify(readPageText(plain)) === JSON.stringify(readPageText(page.html)) ? [] : ['text differs'];
		}),
	).toEqual([]);
	// Every page is read twice.
}, 60_000);

test('the explanations are not searched: they would be found on every page', () => {
	expect(failing(({ root }) => root.querySelectorAll('.terms-used:not([data-search-ignore])').map(textOf))).toEqual([]);
});

describe('abbreviations in leads and items', () => {
	const latin = readEntries('.')
		.filter(({ collection }) => collection === 'glossary')
		.map(({ id, data }) => ({ id, title: foldSpaces(String(data?.['title'])) }))
		.filter(({ title }) => /^[A-Z0-9-]{2,}$/.test(title));

	test('some abbreviations are looked for', () => expect(latin.length).toBeGreaterThan(50));

	test('each that stands in a lead or an item is explained on that page', () => {
		expect(
			failing((page) => {
				if (SELF_EXPLAINED.includes(page.address)) return [];
				const texts = page.root
					.querySelectorAll('main .lead, main .item p')
					.filter((element) => !within(element, '[data-search-ignore]'))
					.map((element) => foldSpaces(element.text));
				const lines = new Set(linesOf(page).map((line) => idOf(line.id)));
				return latin
					.filter(({ id }) => !page.address.endsWith(`/glossary/${id}/`))
					.filter(({ title }) => texts.some((text) => namePattern([title])?.test(text)))
					.filter(({ id }) => !lines.has(id))
					.map(({ title }) => title);
			}),
		).toEqual([]);
	});
});
