/** The sections of a page, read from its markup: what a list of them names and what the page shows cannot differ. */

export interface Section {
	/** Id of the section's heading. */
	id: string;
	/** Text of the heading, as markup without tags: entities stay as they are. */
	html: string;
}

/** The headings of the second level that have an id, in the order of the page. */
export const sectionsOf = (html: string): Section[] =>
	[...html.matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) => ({
		id,
		html: inner.replace(/<[^>]+>/g, '').trim(),
	}));
