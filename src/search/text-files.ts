/**
 * How a site's text is served to be searched in the browser: `titles` (all that ranks first and is shown first: titles,
 * other names, headings, leads) and the rest of the text in parts. Columns of like things compress better than rows.
 */
import { squeeze } from './analysis.ts';
import { nameInAddress } from './layout.ts';
import type { Section } from './page-text.ts';
import type { SearchRecord } from './records.ts';

/** The columns of the first file, one item a page; lists are joined by line breaks. */
export interface TitleColumns {
	readonly urls: readonly string[];
	readonly titles: readonly string[];
	readonly aliases: readonly string[];
	readonly leads: readonly string[];
	/** A line a section: its heading, and after a tab its id where that is not the usual one. */
	readonly headings: readonly string[];
}

/** The text of one page below its headings: blocks parted by line breaks, sections by form feeds. */
export type PageBody = string;

/**
 * The length of the parts in characters (bytes as served). Parts are compressed each for itself: six for this site were
 * 176 KB where one is 136 KB, and all are fetched anyhow. So a text is parted only to be read piece by piece.
 */
const PART_LENGTH = 700_000;

/** The id that a heading has unless another one is given. */
const usualId = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');

const headingLine = ({ id, heading }: Section) => (id === usualId(heading) ? heading : `${heading}\t${id}`);

const readHeading = (line: string): { id: string; heading: string } => {
	const [heading = '', id] = line.split('\t');
	return { heading, id: id ?? usualId(heading) };
};

/** @param records with tidy text, in the order in which pages are numbered */
export const titleColumns = (records: readonly SearchRecord[]): TitleColumns => ({
	urls: records.map(({ url }) => url),
	titles: records.map(({ title }) => title),
	aliases: records.map(({ aliases }) => aliases.join('\n')),
	leads: records.map(({ lead }) => lead),
	headings: records.map(({ sections }) => sections.map(headingLine).join('\n')),
});

/** The text of records in parts of like size, in their order. */
export const bodyParts = (records: readonly SearchRecord[]): PageBody[][] => {
	const parts: PageBody[][] = [[]];
	let length = 0;
	for (const { sections } of records) {
		const body = sections.map(({ blocks }) => blocks.join('\n')).join('\f');
		if (length > 0 && length + body.length > PART_LENGTH) {
			parts.push([]);
			length = 0;
		}
		parts.at(-1)?.push(body);
		length += body.length;
	}
	return parts;
};

const lines = (text: string | undefined, by = '\n') => (text ? text.split(by) : []);

/**
 * The squeezed fields of a page but its text, in the order of FIELDS.
 * @param named whether its address is a name
 */
export const squeezedHead = (columns: TitleColumns, page: number, named: boolean): string[][] => [
	[squeeze(columns.titles[page] ?? '')],
	[...lines(columns.aliases[page]), ...(named ? nameInAddress(columns.urls[page] ?? '') : [])].map(squeeze),
	lines(columns.headings[page])
		.map((line) => squeeze(readHeading(line).heading))
		.filter(Boolean),
	lines(columns.leads[page]).map(squeeze),
];

/** The sections of a page; without blocks as long as its body is not there. */
export const readSections = (columns: TitleColumns, page: number, body: PageBody | undefined): Section[] => {
	const bodies = body?.split('\f') ?? [];
	// One section without a heading is an empty line; a page without sections has no lines either, nor a body.
	const headings = columns.headings[page] || body ? (columns.headings[page] ?? '').split('\n') : [];
	return headings.map((line, i) => ({ ...readHeading(line), blocks: lines(bodies[i]) }));
};
