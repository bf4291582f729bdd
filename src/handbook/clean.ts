/** Makes a part of a page ready for paper: without what only a screen can use, its headings and ids fit for the book. */
import type { HTMLElement } from 'node-html-parser';

/** What only works on a screen, or lists pages that search finds on their own (src/components). */
const SCREEN_ONLY = [
	'script, style, template, noscript, form, input, select, textarea, dialog, [popover], [hidden], .sr-only',
	'.terms-used, .cite, .cards, .why, [data-search-ignore]:not(.source-strip, .links, .used), summary',
].join(', ');

const level = (element: HTMLElement) => Number(/^H([1-6])$/.exec(element.tagName ?? '')?.[1] ?? 0);

/** Whether an element stands for something by itself, without any words. */
const SHOWS = 'img, svg, .tile, td, th, hr';

const isEmpty = (element: HTMLElement) =>
	element.structuredText.trim() === '' && !element.querySelector(SHOWS) && !element.matches?.(SHOWS);

/** Takes off headings with nothing left under them, from the deepest up. */
function dropLoneHeadings(root: HTMLElement) {
	for (const depth of [6, 5, 4, 3, 2])
		for (const heading of root.querySelectorAll(`h${depth}`)) {
			const next = heading.nextElementSibling;
			if (!next || (level(next) > 0 && level(next) <= depth)) heading.remove();
		}
}

/** Puts what a fold holds in its place; the rest of a list goes on with the list before it. */
function unfold(details: HTMLElement) {
	const [list, before] = [details.firstElementChild, details.previousElementSibling];
	const goesOn = list?.tagName === 'UL' && before?.tagName === 'UL' && details.children.length === 1;
	if (goesOn) before.insertAdjacentHTML('beforeend', list.innerHTML);
	details.replaceWith(goesOn ? '' : details.innerHTML);
}

/**
 * Changes an element in place and returns it.
 * @param drop further elements of no use in the book, as a selector
 */
export function forPaper(element: HTMLElement, drop = ''): HTMLElement {
	for (const found of element.querySelectorAll(drop ? `${SCREEN_ONLY}, ${drop}` : SCREEN_ONLY)) found.remove();
	// A button within running text explains a word: the word stays. One on its own does something on a screen.
	for (const button of element.querySelectorAll('button'))
		if (button.closest('p, li, dd, td')) button.replaceWith(button.innerHTML);
		else button.remove();
	// So does a link to an explanation at the end of the page: the book has its glossary.
	for (const word of element.querySelectorAll('a[href^="#t-"]')) word.replaceWith(word.innerHTML);
	// Paper has room for what a screen folds away.
	for (const details of element.querySelectorAll('details')) unfold(details);
	for (const found of element.querySelectorAll('[tabindex]')) found.removeAttribute('tabindex');
	for (const found of element.querySelectorAll('ul, ol, dl, div, section, figure, p'))
		if (isEmpty(found)) found.remove();
	dropLoneHeadings(element);
	return element;
}

/** Moves all headings down, `by` levels. */
export function lowerHeadings(element: HTMLElement, by: number) {
	for (const heading of element.querySelectorAll('h1, h2, h3, h4, h5, h6'))
		heading.tagName = `H${Math.min(6, level(heading) + by)}`;
}

/** Gives every id a prefix that is the part's own, and follows it in the references to ids. */
export function prefixIds(element: HTMLElement, prefix: string) {
	for (const found of element.querySelectorAll('[id]')) found.setAttribute('id', `${prefix}--${found.id}`);
	for (const name of ['aria-labelledby', 'aria-describedby', 'headers'])
		for (const found of element.querySelectorAll(`[${name}]`)) {
			const ids = (found.getAttribute(name) ?? '').split(/\s+/);
			found.setAttribute(name, ids.map((id) => `${prefix}--${id}`).join(' '));
		}
}
