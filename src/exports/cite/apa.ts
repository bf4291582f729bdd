/**
 * Citations as Thai papers print them: APA's seventh edition in the form that Thai libraries and journals ask for, with
 * years of the Buddhist era and names in the order in which they are said. citeproc's Thai locale has neither.
 */
import { formatDate } from '../../text/thai.ts';
import type { CslItem } from './csl.ts';

/** Thai for "no date". */
const NO_DATE = 'ม.ป.ป.';

/** A reference in the parts between which its title is set in italics. Join them without spaces. */
export interface Reference {
	before: string;
	title: string;
	after: string;
	/** Comes last; `retrievedOn` goes before it. */
	url: string;
}

/** Ends a part with a full stop, unless it has one. */
const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Names as a list: `ก และ ข`, `ก, ข และ ค`. */
const list = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} และ ${names.at(-1)}`;

const namesOf = ({ author = [] }: CslItem) => author.map(({ literal }) => literal);

/** An item's date in ISO form. */
const isoOf = ({ issued }: CslItem) => issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** The year in brackets; what appears by the day has its day, too: `(2563, 20 มีนาคม)`. */
function dateOf(item: CslItem): string {
	const iso = isoOf(item);
	if (!iso) return `(${NO_DATE})`;
	const parts = formatDate(iso).split(' ');
	const [year, ...day] = [parts.at(-1), ...parts.slice(0, -1)];
	return item.type === 'webpage' && day.length ? `(${year}, ${day.join(' ')})` : `(${year})`;
}

/** The entry of an item in a list of references. Where nobody is named, the title takes the author's place. */
export function reference(item: CslItem): Reference {
	const names = namesOf(item);
	const container = item['container-title'];
	// A site that is its own author is named once.
	const site = container && !names.includes(container) ? ` ${stop(container)}` : '';
	const url = item.URL ?? '';
	const end = `${site}${url && ' '}`;
	return names.length
		? {
				before: `${stop(list(names))} ${dateOf(item)}. `,
				title: item.title,
				after: `${stop(item.title).slice(item.title.length)}${end}`,
				url,
			}
		: {
				before: '',
				title: item.title,
				after: `${stop(item.title).slice(item.title.length)} ${dateOf(item)}.${end}`,
				url,
			};
}

/**
 * What stands before the address of a page that may change.
 * @param iso The day on which the reader saw it, common era.
 */
export const retrievedOn = (iso: string) => `สืบค้นเมื่อ ${formatDate(iso)}, จาก `;

/** A reference as plain text. */
export function referenceText(item: CslItem, retrieved?: string): string {
	const { before, title, after, url } = reference(item);
	return `${before}${title}${after}${url && retrieved ? retrievedOn(retrieved) : ''}${url}`;
}

/**
 * The form for running text: `(สำนักงานศึกษาธิการจังหวัดระยอง, 2566, บรรทัด 12–15)`.
 * @param place Where in the work, in words.
 */
export function inText(item: CslItem, place?: string): string {
	const names = namesOf(item);
	const who = names.length > 2 ? `${names[0]} และคณะ` : list(names) || item.title;
	const year = isoOf(item) ? formatDate(isoOf(item)?.slice(0, 4) ?? '') : NO_DATE;
	return `(${[who, year, place].filter(Boolean).join(', ')})`;
}

/** How people name a page to each other, without a style: what, from where, when seen. */
export const plainCitation = (page: { title: string; from: string; url: string; retrieved: string }) =>
	[
		`“${page.title}”`,
		page.from !== page.title && `จาก ${page.from}`,
		page.url && `${page.url} (เปิดดู ${formatDate(page.retrieved)})`,
	]
		.filter(Boolean)
		.join(' ');
