/** What a table is called where it has no caption, such as one written in Markdown. */

const textOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * A name for a table, read from its markup: its caption, or else the headings of its columns. A screen reader tells
 * regions apart by it, so that "table" alone would say nothing.
 * @param html the table's rows; entities stay as they are
 */
export function tableName(html: string): string {
	const caption = textOf(/<caption\b[^>]*>([\s\S]*?)<\/caption>/.exec(html)?.[1] ?? '');
	if (caption) return caption;
	const head = /<thead\b[^>]*>([\s\S]*?)<\/thead>/.exec(html)?.[1] ?? '';
	const columns = [...head.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)]
		.map(([, cell = '']) => textOf(cell))
		.filter(Boolean);
	return columns.length ? `ตาราง ${columns.join(' · ')}` : 'ตาราง';
}

/**
 * The names of a page's table regions, made unlike each other: where two tables have the same, the heading above is
 * said as well.
 * @param html the page's content
 */
export function tellTablesApart(html: string): string {
	const parts = html.split(/(?=<h[2-6]\b|<div class="table")/);
	const nameOf = (part: string) => /^<div class="table"[^>]* aria-label="([^"]*)"/.exec(part)?.[1];
	const names = parts.map(nameOf);
	let heading = '';
	return parts
		.map((part, place) => {
			heading = textOf(/^<h[2-6]\b[^>]*>([\s\S]*?)<\/h[2-6]>/.exec(part)?.[1] ?? '') || heading;
			const name = names[place];
			const isAlone = name === undefined || names.indexOf(name) === names.lastIndexOf(name);
			return isAlone || !heading
				? part
				: part.replace(`aria-label="${name}"`, () => `aria-label="${heading}: ${name}"`);
		})
		.join('');
}
