/** What every page owes its readers. */
import { describe, expect, test } from 'vitest';
import { CONTENT_PAGES, textOf } from './site.ts';

/** The pages for which something does not hold, by address. */
const failing = (holds: (page: (typeof CONTENT_PAGES)[number]) => boolean) =>
	CONTENT_PAGES.filter((page) => !holds(page)).map(({ address }) => address);

describe('every page', () => {
	test('is Thai and says so', () => {
		expect(failing(({ root }) => root.querySelector('html')?.getAttribute('lang') === 'th')).toEqual([]);
	});

	test('has one main heading, in <main>', () => {
		expect(
			failing(({ root }) => root.querySelectorAll('h1').length === 1 && root.querySelector('main h1') !== null),
		).toEqual([]);
	});

	test('has a title and a description of its own', () => {
		const titles = CONTENT_PAGES.map(({ root }) => root.querySelector('title')?.text ?? '');
		expect(titles.filter((title, place) => title === '' || titles.indexOf(title) !== place)).toEqual([]);
		expect(
			failing(
				({ root }) => (root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '').length > 10,
			),
		).toEqual([]);
	});

	test('does not skip a level of headings', () => {
		const levels = (page: (typeof CONTENT_PAGES)[number]) =>
			page.root.querySelectorAll('main h1, main h2, main h3, main h4').map(({ tagName }) => Number(tagName[1]));
		expect(
			failing((page) => levels(page).every((level, place, all) => place === 0 || level <= (all[place - 1] ?? 0) + 1)),
		).toEqual([]);
	});

	test('uses an id once', () => {
		expect(
			failing(({ root }) => {
				const all = root.querySelectorAll('[id]').map(({ id }) => id);
				return new Set(all).size === all.length;
			}),
		).toEqual([]);
	});

	test('keeps its chrome out of <main>', () => {
		expect(failing(({ root }) => root.querySelectorAll('main nav, main footer').length === 0)).toEqual([]);
		expect(failing(({ root }) => root.querySelectorAll('main').length === 1)).toEqual([]);
	});

	test('prints no Markdown that did not become markup', () => {
		const main = ({ root }: (typeof CONTENT_PAGES)[number]) => {
			const element = root.querySelector('main');
			return element ? textOf(element) : '';
		};
		expect(failing((page) => !/\*\*|\]\(|&amp;(amp|lt|gt|nbsp);|\bundefined\b|\[object /.test(main(page)))).toEqual([]);
	});

	test('keeps ๆ with its word', () => {
		expect(failing(({ root }) => !/ ๆ/.test(root.querySelector('body')?.text ?? ''))).toEqual([]);
	});
});

test('the frame does not grow with the site', () => {
	// Everything but what tells of the page itself, and the search box that pages with one of their own leave out.
	const OWN = 'head, main, .toc, .crumbs, .prev-next, .site-search, .column > .cite, .column > .to-sheet';
	const frames = CONTENT_PAGES.map(({ address, root, html }) => {
		const own = root.querySelectorAll(OWN).reduce((sum, element) => sum + element.outerHTML.length, 0);
		return {
			address,
			links:
				root.querySelectorAll('a').length -
				root.querySelectorAll('main a, .toc a, .crumbs a, .prev-next a, .column > .cite a, .column > .to-sheet a')
					.length,
			rest: html.length - own,
		};
	});
	expect(frames.filter(({ links }) => links > 30)).toEqual([]);
	const least = Math.min(...frames.map(({ rest }) => rest));
	expect(least).toBeGreaterThan(0);
	expect(frames.filter(({ rest }) => rest - least > 200)).toEqual([]);
});
