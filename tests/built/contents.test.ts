/** The table of contents of each page, against the headings that the page has. */
import { expect, test } from 'vitest';
import { CONTENT_PAGES, textOf, type Page } from './site.ts';

/** The front page is read as a whole; what was changed stands below a page's own sections. */
const isFront = ({ root }: Page) => root.querySelector('.frame.front') !== null;
const headingsOf = ({ root }: Page) =>
	root
		.querySelectorAll('main h2')
		.filter(({ id }) => id && id !== 'changes')
		.map((heading) => `#${heading.id} ${textOf(heading)}`);

const listed = ({ root }: Page) =>
	root.querySelectorAll('.toc a').map((link) => `${link.getAttribute('href')} ${textOf(link)}`);

test('many pages have one', () => {
	expect(CONTENT_PAGES.filter((page) => listed(page).length > 0).length).toBeGreaterThan(CONTENT_PAGES.length / 2);
});

test('it lists the sections of the page in their order, from two on', () => {
	const wrong = CONTENT_PAGES.filter((page) => !isFront(page)).flatMap((page) => {
		const headings = headingsOf(page);
		const expected = headings.length > 1 ? headings : [];
		return JSON.stringify(listed(page)) === JSON.stringify(expected)
			? []
			: [{ address: page.address, listed: listed(page), expected }];
	});
	expect(wrong).toEqual([]);
});
