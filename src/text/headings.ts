/** Headings of a page's own sections, for its table of contents. */
import type { MarkdownHeading } from 'astro';

/** A heading of the second level. @param slug Its id. */
export const heading = (slug: string, text: string): MarkdownHeading => ({ depth: 2, slug, text });

const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&(?:lt|gt|quot|#34|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
		.trim();
const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

/** The headings of the second level that have an id, read from a page's markup where the page does not name them. */
export const headingsIn = (html: string): MarkdownHeading[] =>
	[...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) =>
		heading(id, plain(inner)),
	);
