/** An entry as a part of the book: what its page says, written for paper. */
import { pageOf } from '../page-model/page.ts';
import { sourcesOf } from '../page-model/sources.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { Block } from '../schemas/page.ts';
import { formatPlace } from '../text/lines.ts';
import { formatDate } from '../text/thai.ts';
import { blocksInBook } from './blocks.ts';
import { idOf, linkTo, type Places, type Standpoint } from './links.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { proseForPaper } from './prose.ts';
import type { BuiltSite } from './site.ts';

/** What parts of the book are written from. */
export interface Setting {
	readonly library: Library;
	readonly site: BuiltSite;
	readonly places: Places;
}

/** Something that the book has a place for. */
export interface Placed {
	readonly id: string;
	readonly title: string;
}

export interface Part extends Placed {
	readonly kicker: string;
	readonly lead: string;
	/** The source's own wording of a part of the framework. */
	readonly official: Markup;
	/** What, where, for whom, how sure. */
	readonly facts: Markup;
	readonly text: Markup;
	readonly sources: Markup;
}

/** An entry as others refer to it. */
export const placed = (library: Library, item: Entry): Placed => ({
	id: idOf(library.addressOf(item)),
	title: library.titleOf(item),
});

/** Where an entry comes from, and which year it tells of. A heading would stand before the text's own in the outline. */
function sourceStrip(library: Library, item: Entry, from: Standpoint): Markup {
	const { documents, references, notes } = sourcesOf(library, item);
	if (documents.length + references.length === 0) return NOTHING;
	const years = [...new Set(documents.flatMap(({ item: { data } }) => data.year ?? []))];
	const lines = [
		...documents.map(({ item: document, section, pages, web, lines: ranges }) => {
			const where = [web?.date && formatDate(web.date), web?.url, section]
				.filter(Boolean)
				.map((place) => `${place} · `);
			return markup`${linkTo(library.link(document), from)} · ${where}<span class="lines">${formatPlace(pages, ranges)}</span>`;
		}),
		...references.map(
			({ title, publisher, date, url }) =>
				markup`${url ? linkTo({ href: url, label: title }, from) : title} · ${publisher} · ${formatDate(date)}`,
		),
	];
	const remarks = notes.length
		? markup`<b>หมายเหตุเรื่องเอกสาร</b><ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul>`
		: NOTHING;
	return markup`<div class="source-strip"><b>ที่มา</b><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>${remarks}${
		years.length ? markup`<p>จากรายงานปีงบประมาณ ${years.join(', ')} สถานการณ์วันนี้อาจเปลี่ยนไปแล้ว</p>` : ''
	}</div>`;
}

/**
 * @param level Level of the headings in the text.
 * @param withWays Whether to print the ways on to other entries, too.
 * @throws Error if the built site does not fit the content
 */
export function partOf(item: Entry, { library, site, places }: Setting, level: number, withWays: boolean): Part {
	const { kind, year, heading, lead, blocks, ways } = pageOf(library, item);
	const address = library.addressOf(item);
	const from = { places, id: idOf(address) };
	const page = new URL(address.slice(1), site.address).href;
	const writing = { ...from, library, prose: proseForPaper(site.proseOn(address), page, from, level) };
	const write = (isMeant: (block: Block) => boolean) =>
		blocksInBook([...blocks, ...(withWays ? ways : [])].filter(isMeant), writing, level);
	return {
		id: from.id,
		title: heading,
		kicker: [kind, ...(year ? [`ปีงบประมาณ ${year}`] : [])].join(' · '),
		lead,
		official: write(({ type }) => type === 'official'),
		facts: write(({ type }) => type === 'facts'),
		text: write(({ type }) => type !== 'official' && type !== 'facts'),
		sources: sourceStrip(library, item, from),
	};
}
