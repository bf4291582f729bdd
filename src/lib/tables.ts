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
