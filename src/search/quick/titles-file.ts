/**
 * The names of all pages as the browser gets them: `api/titles.json`, and what each page is about in
 * `api/leads.json`. Written at build time from the export of entries and the lists by facet.
 */
import { compact } from './match.ts';

/** Pages of one type. */
export interface TitleGroup {
	/** What readers call the type. */
	readonly label: string;
	/** What a page is worth by its type: 1 is usual. */
	readonly weight: number;
	/** What the addresses begin with, base path included. */
	readonly path: string;
	/** The rest of the address without its last slash, the title, and other names. */
	readonly entries: readonly (readonly [slug: string, title: string, ...aliases: string[]])[];
}

export interface TitlesFile {
	/** The same in both files of one build. */
	readonly key: string;
	readonly groups: readonly TitleGroup[];
}

export interface LeadsFile {
	readonly key: string;
	/** Beginnings of leads, in the order of the entries of all groups; '' where there is none. */
	readonly leads: readonly string[];
}

/** A page as the build knows it. */
export interface NamedPage {
	readonly type: string;
	/** Path with the base path and a slash at its end. */
	readonly url: string;
	readonly title: string;
	readonly aliases?: readonly string[] | undefined;
	readonly lead?: string | undefined;
}

/** Length of a lead's beginning in UTF-16 units: one line beside a keyboard, two on a phone. */
const LEAD_LENGTH = 80;

/** Other names that say more than the title and the names before them. */
const tellingAliases = ({ title, aliases = [] }: NamedPage) => {
	const known = [compact(title).text];
	return aliases.filter((alias) => {
		const { text } = compact(alias);
		const isNew = text !== '' && !known.some((name) => name.includes(text));
		if (isNew) known.push(text);
		return isNew;
	});
};

/** The beginning of a text, cut between words. */
export const beginning = (text: string, length: number): string => {
	if (text.length <= length) return text;
	const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(text.slice(0, length + 20));
	const cut = Array.from(words, ({ index }) => index).findLast((index) => index <= length) ?? length;
	return `${text.slice(0, cut).trimEnd()}…`;
};

/**
 * @param pages in the order of the groups to be
 * @param typeOf gives the label of a type, what its pages are worth, and what its addresses begin with, base path included
 * @throws Error if an address does not begin as those of its type do
 */
export const writeTitles = (
	pages: readonly NamedPage[],
	key: string,
	typeOf: (type: string) => Pick<TitleGroup, 'label' | 'weight' | 'path'>,
): { titles: TitlesFile; leads: LeadsFile } => {
	const groups = [...Map.groupBy(pages, ({ type }) => type)].map(([type, list]) => ({ list, ...typeOf(type) }));
	const slugOf = (url: string, path: string) => {
		if (!url.startsWith(path)) throw new Error(`titles: the address ${url} does not begin with ${path}`);
		return url.slice(path.length).replace(/\/$/, '');
	};
	return {
		titles: {
			key,
			groups: groups.map(({ label, weight, path, list }) => ({
				label,
				weight,
				path,
				entries: list.map((page) => [slugOf(page.url, path), page.title, ...tellingAliases(page)] as const),
			})),
		},
		leads: {
			key,
			leads: groups.flatMap(({ list }) => list.map(({ lead = '' }) => beginning(lead, LEAD_LENGTH))),
		},
	};
};
