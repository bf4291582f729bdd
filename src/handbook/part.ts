/** A page of the site as a part of the book. */
import type { HTMLElement } from 'node-html-parser';
import { forPaper, lowerHeadings, prefixIds } from './clean.ts';
import { idOf, turnLinks, type Places } from './links.ts';
import type { BuiltSite } from './site.ts';

export interface Part {
	id: string;
	/** Markup, as the page's heading has it. */
	title: string;
	kicker: string;
	lead: string;
	/** What, where, for whom, how sure: groups of a list of terms. */
	facts: string;
	/** The source's own wording of a strand: quotation and caption. */
	official: string;
	body: string;
	sources: string;
	/** Paths of the cases that the page recommends next. */
	related: string[];
	/** What the facts call the pages that they link to, by path. */
	labels: Map<string, string>;
}

/** Takes an element out of its page. */
function take(main: HTMLElement, selector: string): HTMLElement | null {
	const found = main.querySelector(selector);
	found?.remove();
	return found;
}

/**
 * @param options.lower by how many levels the headings go down
 * @param options.drop what this kind of page has that the book leaves out, as a selector
 * @throws Error if the page has no heading
 */
export function partOf(
	site: BuiltSite,
	url: string,
	places: Places,
	options: { lower: number; drop?: string | undefined },
): Part {
	const main = site.main(url);
	const id = idOf(url, site.base);
	const heading = main.querySelector('h1');
	if (!heading) throw new Error(`${url} has no <h1>`);
	const text = (selector: string) => main.querySelector(selector)?.innerHTML.trim() ?? '';
	const [title, kicker, lead] = [heading.innerHTML.trim(), text('.page-head .kicker'), text('.page-head .lead')];
	const related = main.querySelectorAll('.cards a[href], .related a[href]').map((link) => link.getAttribute('href')!);
	const labels = new Map(
		main.querySelectorAll('.facts a[href]').map((link) => [link.getAttribute('href')!, link.innerHTML.trim()]),
	);
	take(main, '.page-head');
	const [facts, official, sources] = ['.facts', '.official', '.source-strip'].map((selector) => take(main, selector));
	// Beside the text, a heading would come before the text's own in the outline.
	for (const how of sources?.querySelectorAll('small') ?? []) how.remove();
	for (const title of sources?.querySelectorAll('h2') ?? []) title.replaceWith(`<b>${title.innerHTML}</b>`);
	const html = (element: HTMLElement | null | undefined, tellsPage = false) => {
		if (!element) return '';
		forPaper(element, options.drop);
		lowerHeadings(element, options.lower);
		turnLinks(element, url, places, tellsPage);
		prefixIds(element, id);
		return element.innerHTML;
	};
	return {
		id,
		title,
		kicker,
		lead,
		facts: html(facts),
		official: html(official),
		sources: html(sources),
		body: html(main, true),
		related,
		labels,
	};
}
