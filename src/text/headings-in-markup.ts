/** The headings of a page that does not name them (components/Page.astro), read from its markup. */
import type { MarkdownHeading } from 'astro';
import { heading } from './headings.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

const textOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&(?:lt|gt|quot|#34|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
		.trim();

/** The headings of the second level that have an id, in the order of the page. */
export const headingsIn = (html: string): MarkdownHeading[] =>
	[...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) =>
		heading(id, textOf(inner)),
	);
