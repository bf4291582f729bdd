/** Headings of a page's own sections, known from data, for its table of contents. */
import type { MarkdownHeading } from 'astro';

/** A heading of the second level. @param slug Its id. */
export const heading = (slug: string, text: string): MarkdownHeading => ({ depth: 2, slug, text });

/** A section with a list, which is shown where the list holds something. */
interface ListSection {
	id: string;
	heading: string;
	links: readonly unknown[];
}

/** The headings of the sections that are shown. */
export const headingsOf = (sections: readonly ListSection[]): MarkdownHeading[] =>
	sections.filter(({ links }) => links.length > 0).map(({ id, heading: text }) => heading(id, text));
