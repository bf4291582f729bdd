/**
 * The order in which a record's text is indexed. Pagefind tells for a phrase only the first place where a page
 * has it, so the weightiest field stands first: that one place is then the best one, and with the fields' ends
 * (see directory.ts) it tells the field without fetching the page.
 */
import { BREAK, encode, tokenise } from './analysis.ts';
import type { SearchRecord } from './records.ts';

/** From the weightiest to the least. */
export const FIELDS = ['title', 'aliases', 'headings', 'lead', 'text'] as const;

export type Field = (typeof FIELDS)[number];

/** The strings of each field; no phrase reaches from one string into the next. */
export const fieldsOf = (record: SearchRecord): Record<Field, readonly string[]> => ({
	title: [record.title],
	aliases: record.aliases,
	headings: record.sections.map(({ heading }) => heading).filter(Boolean),
	lead: record.lead ? [record.lead] : [],
	text: record.sections.flatMap(({ blocks }) => blocks),
});

/** Words for Pagefind, and for each field the number of words up to its end. */
export interface IndexedText {
	readonly words: readonly string[];
	readonly ends: readonly number[];
}

/** A record's text as words for Pagefind. */
export const layOut = (record: SearchRecord): IndexedText => {
	const fields = fieldsOf(record);
	const words: string[] = [];
	const ends = FIELDS.map((field) => {
		for (const text of fields[field]) {
			const tokens = tokenise(text);
			if (tokens.length) words.push(...tokens.map((token) => encode(token.text)), BREAK);
		}
		return words.length;
	});
	return { words, ends };
};
