/** The plain-Markdown twin of an entry's page: everything the entry says, with full links and its lines. */
import { addressOf } from '../../collections/addresses.ts';
import { definitionOf } from '../../collections/index.ts';
import { absolute } from '../../href.ts';
import { pageOf } from '../../page-model/page.ts';
import { sourcesOf } from '../../page-model/sources.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Library } from '../../schemas/library.ts';
import { SITE } from '../../site.ts';
import { formatPlace } from '../../text/lines.ts';
import { formatDate } from '../../text/thai.ts';
import { heading, lines, list, paragraph, section, type Inline } from './blocks.ts';
import { readBody } from './body.ts';
import { writeMarkdown } from '../../text/markdown/write.ts';
import { blocksOf } from './sections.ts';

/** Where the twin of a page is, root-relative, without the base path. */
export const twinAddress = (page: string) => `${page}index.md`;

/** What stands at the twin's address of a page that moved: the way to the new one. */
export function movedTwin(page: string): string {
	const [twin, address] = [absolute(twinAddress(page)), absolute(page)];
	return writeMarkdown([
		heading(1, 'หน้านี้ย้ายแล้ว'),
		...lines([
			{ label: twin, href: twin },
			{ label: address, href: address },
		]),
	]);
}

/** A link that stands in a body, as one that leads there from anywhere. */
const fullLink = (target: string) => (target.startsWith('/') ? absolute(target) : target);

const bodyBlocks = (item: Entry) => readBody(item.body, fullLink);

/** Bodies that were made already: JSON, its size on the page about it and the index all ask for them. */
const bodies = new Map<string, string>();

/** The body of an entry as plain Markdown. */
export function bodyOf(item: Entry): string {
	const source = item.body;
	const text = bodies.get(source) ?? writeMarkdown(bodyBlocks(item)).trim();
	bodies.set(source, text);
	return text;
}

/** The entry's documents with their lines, and its other references. */
function sourceLines(library: Library, item: Entry): Inline[][] {
	const { documents, references } = sourcesOf(library, item);
	return [
		...documents.map(({ item: document, section: part, pages, web, lines: ranges }): Inline[] => {
			const where = [web?.date && formatDate(web.date), web?.url, part, formatPlace(pages, ranges)].filter(Boolean);
			return [{ label: document.data.short, href: absolute(addressOf(document)) }, ` · ${where.join(' · ')}`];
		}),
		...references.map(({ title, publisher, date, url }): Inline[] => [
			url ? { label: title, href: url } : title,
			` · ${publisher} · ${formatDate(date)}`,
		]),
	];
}

/**
 * The twin as Markdown text: everything that the page says, in the page's order.
 * @param withWays Whether to list the entries that the page leads on to.
 */
export function twinOf(library: Library, item: Entry, withWays = true): string {
	const { blocks, ways } = pageOf(library, item);
	const writing = { library, body: bodyBlocks(item) };
	const cited = sourceLines(library, item);
	const page = absolute(addressOf(item));
	return writeMarkdown([
		heading(1, library.titleOf(item)),
		paragraph(definitionOf(item).lead(item)),
		...blocksOf(blocks, writing),
		...(withWays ? blocksOf(ways, writing) : []),
		...section('ที่มา', cited.length ? [list(cited.map((line) => [paragraph(...line)]))] : []),
		...section('หมายเหตุเรื่องเอกสาร', lines(sourcesOf(library, item).notes)),
		...section('การแก้ไข', lines(item.data.changes.map(({ date, text }) => `${formatDate(date)}: ${text}`))),
		...section('หน้านี้', [
			...lines([{ label: page, href: page }]),
			paragraph('ใช้ต่อได้ตามสัญญาอนุญาต ', { label: SITE.licences.content.name, href: SITE.licences.content.url }),
		]),
	]);
}
