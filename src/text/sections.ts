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

/**
 * Puts every section of the second level, heading and all, into an element of its own.
 * @param classOf The element's class by the heading's text; none where a section needs no element.
 */
export function wrapSections(html: string, classOf: (heading: string) => string | undefined): string {
	const wrapped = html.split(/(?=<h2\b)/).map((section) => {
		const heading =
			/^<h2\b[^>]*>([\s\S]*?)<\/h2>/
				.exec(section)?.[1]
				?.replace(/<[^>]+>/g, '')
				.trim() ?? '';
		const name = classOf(heading);
		return name ? `<div class="${name}">${section}</div>` : section;
	});
	return wrapped.join('');
}
