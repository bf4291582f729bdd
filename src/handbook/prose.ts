/** The text of an entry, as the site has made it of Markdown, fit for the book: the one block taken from a built page. */
import type { HTMLElement } from 'node-html-parser';
import { anchorOfTerm } from '../text/typeset/terms.ts';
import { pageOf, targetOf, type Standpoint } from './links.ts';
import type { Markup } from './markup.ts';

/** The words that lead to an explanation at the end of their page: the book has its glossary instead. */
const EXPLAINED = `a[href^="#${anchorOfTerm('')}"]`;

/** Moves headings down, `by` levels. */
function lowerHeadings(prose: HTMLElement, by: number) {
	for (const heading of prose.querySelectorAll('h1, h2, h3, h4, h5, h6'))
		heading.tagName = `H${Math.min(6, Number(heading.tagName.slice(1)) + by)}`;
}

/** Turns links to where they lead in the book, and says on which page that is. */
function turnLinks(prose: HTMLElement, page: string, { places, id }: Standpoint) {
	for (const link of prose.querySelectorAll('a[href]')) {
		const { href, other } = targetOf(new URL(link.getAttribute('href') ?? '', page), id, places);
		link.setAttribute('href', href);
		if (other && !link.closest('h1, h2, h3, h4, h5, h6')) link.insertAdjacentHTML('afterend', pageOf(other, 'at').html);
	}
}

/** Puts the id of the part before every id, and follows it in the references to ids. */
function prefixIds(prose: HTMLElement, id: string) {
	for (const found of prose.querySelectorAll('[id]')) found.setAttribute('id', `${id}--${found.id}`);
	for (const name of ['aria-labelledby', 'aria-describedby', 'headers'])
		for (const found of prose.querySelectorAll(`[${name}]`)) {
			const ids = (found.getAttribute(name) ?? '').split(/\s+/);
			found.setAttribute(name, ids.map((other) => `${id}--${other}`).join(' '));
		}
}

/**
 * The text as markup for the book; nothing where there is none. Changes the element.
 * @param page Full address of the page that it was taken from.
 * @param level Level of its first headings, which is 2 on the site.
 */
export function proseForPaper(prose: HTMLElement, page: string, from: Standpoint, level: number): Markup {
	if (prose.innerHTML.trim() === '') return { html: '' };
	for (const word of prose.querySelectorAll(EXPLAINED)) word.replaceWith(word.innerHTML);
	// What scrolls on a screen can be reached by keyboard there.
	for (const found of prose.querySelectorAll('[tabindex]')) found.removeAttribute('tabindex');
	lowerHeadings(prose, level - 2);
	turnLinks(prose, page, from);
	prefixIds(prose, from.id);
	return { html: prose.outerHTML };
}
