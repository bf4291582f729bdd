/** The plain-Markdown twin of an entry's page: everything the entry says, with full links and its lines. */
import { factList, heading, lines, list, paragraph, section, type Inline } from './blocks.ts';
import { readBody } from './body.ts';
import { writeMarkdown } from '../../text/markdown/write.ts';
import { formatLines } from '../../text/lines.ts';
import { formatDate } from '../../text/thai.ts';
import { SITE } from '../../site.ts';
import { address, entry, titleOf, type Entry } from '../../relations/entries.ts';
import { absolute } from '../../href.ts';
import { sourcesOfReport } from '../../relations/sources.ts';
import { factsOf } from './facts.ts';
import { sectionsOf } from './sections.ts';

/** Where the twin of a page is, root-relative, without the base path. */
export const twinAddress = (page: string) => `${page}index.md`;

/** A link that stands in a body, as one that leads there from anywhere. */
const fullLink = (target: string) => (target.startsWith('/') ? absolute(target) : target);

const bodyBlocks = (item: Entry) => readBody(item.body ?? '', fullLink);

/** Bodies that were made already: JSON, its size on the page about it and the index all ask for them. */
const bodies = new Map<string, string>();

/** The body of an entry as plain Markdown. */
export function bodyOf(item: Entry): string {
	const source = item.body ?? '';
	const text = bodies.get(source) ?? writeMarkdown(bodyBlocks(item)).trim();
	bodies.set(source, text);
	return text;
}

/** What an entry says of itself in a sentence. */
export const leadOf = ({ data }: Entry): string => ('lead' in data ? data.lead : data.meaning);

/** The entry's documents with their lines, and its other references. */
async function sourceLines(item: Entry): Promise<Inline[][]> {
	const sources =
		item.collection === 'reports' ? sourcesOfReport(item) : 'sources' in item.data ? (item.data.sources ?? []) : [];
	const references = [
		...('references' in item.data ? item.data.references : []),
		...(item.collection === 'agencies' && item.data.current ? [item.data.current.reference] : []),
	];
	const documents = await Promise.all(
		sources.map(async (source) => {
			const document = await entry('sources', source.document);
			const where = [
				...('section' in source && source.section ? [source.section] : []),
				...('pages' in source && source.pages ? [`หน้า ${source.pages}`] : []),
				formatLines(source.lines),
			];
			return [{ label: document.data.short, href: absolute(address(document)) }, ` · ${where.join(' · ')}`];
		}),
	);
	return [
		...documents,
		...references.map(({ title, publisher, date, url }) => [
			url ? { label: title, href: url } : title,
			` · ${publisher} · ${formatDate(date)}`,
		]),
	];
}

/** The twin as Markdown text. */
export async function twinOf(item: Entry): Promise<string> {
	const { before, after } = await sectionsOf(item);
	const cited = await sourceLines(item);
	const page = absolute(address(item));
	return writeMarkdown([
		heading(1, await titleOf(item)),
		paragraph(leadOf(item)),
		...factList(await factsOf(item)),
		...before,
		...bodyBlocks(item),
		...after,
		...section('ที่มา', cited.length ? [list(cited.map((line) => [paragraph(...line)]))] : []),
		...section('การแก้ไข', lines(item.data.changes.map(({ date, text }) => `${formatDate(date)}: ${text}`))),
		...section('หน้านี้', [
			...lines([{ label: page, href: page }]),
			paragraph('ใช้ต่อได้ตามสัญญาอนุญาต ', { label: SITE.licences.content.name, href: SITE.licences.content.url }),
		]),
	]);
}
