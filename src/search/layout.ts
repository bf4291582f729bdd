/**
 * The order in which a page's text is searched: the weightiest field first, so that the first place of a pattern is its
 * best one, and the fields' ends tell what a place is worth.
 */
import { BREAK, encode, squeeze, tokenise } from './analysis.ts';
import type { SearchRecord } from './records.ts';

/** From the weightiest to the least. */
export const FIELDS = ['title', 'aliases', 'headings', 'lead', 'text'] as const;

export type Field = (typeof FIELDS)[number];

/** What an address ends with, where that could be a name: `/schools/ban-khai/`. */
const NAME = /\/([a-z][a-z0-9-]+)\/$/;

/** The name that an address spells, for readers who type it in Latin letters; none where it is no name. */
export const nameInAddress = (url: string): string[] => {
	const name = NAME.exec(url)?.[1];
	return name === undefined ? [] : [name.replaceAll('-', ' ')];
};

/**
 * The strings of each field; no phrase reaches from one string into the next.
 * @param named whether the record's address is a name
 */
const fieldsOf = (record: SearchRecord, named: boolean): Record<Field, readonly string[]> => ({
	title: [record.title],
	aliases: [...record.aliases, ...(named ? nameInAddress(record.url) : [])],
	headings: record.sections.map(({ heading }) => heading).filter(Boolean),
	lead: record.lead ? [record.lead] : [],
	text: record.sections.flatMap(({ blocks }) => blocks),
});

/** Words for Pagefind, and for each field the number of words up to its end. */
export interface IndexedText {
	readonly words: readonly string[];
	readonly ends: readonly number[];
}

/**
 * A record's text as words for Pagefind.
 * @param named whether its address is a name
 */
export const layOut = (record: SearchRecord, named: boolean): IndexedText => {
	const fields = fieldsOf(record, named);
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

/** A page's text as it is scanned. */
export interface ScannedText {
	/** Squeezed lines, each after a line break. */
	readonly text: string;
	/** For each field the length of `text` up to its end. */
	readonly ends: readonly number[];
}

/** Lays squeezed fields one after another, in the order of FIELDS. */
export const layFields = (fields: readonly (readonly string[])[]): ScannedText => {
	let text = '';
	const ends = fields.map((lines) => (text += lines.map((line) => `\n${line}`).join('')).length);
	return { text: `${text}\n`, ends };
};

/**
 * A record's text as it is scanned.
 * @param named whether its address is a name
 */
export const scanned = (record: SearchRecord, named: boolean): ScannedText => {
	const fields = fieldsOf(record, named);
	return layFields(FIELDS.map((field) => fields[field].map(squeeze)));
};
