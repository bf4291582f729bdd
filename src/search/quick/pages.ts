/** The pages that quick search knows by name: every entry, every list by facet, and the sections of the site. */
import { createHash } from 'node:crypto';
import { browseLists } from '../../filters/browse.ts';
import { numberOf } from '../../relations/entries.ts';
import { allEntries, type ExportedEntry } from '../../exports/entries.ts';
import { href } from '../../href.ts';
import { ABOUT_LINKS, navigation } from '../../navigation.ts';
import { PAGE_TYPE } from '../facets.ts';
import { TYPE_LABELS } from '../../schemas/labels.ts';
import { writeTitles, type LeadsFile, type NamedPage, type TitlesFile } from './titles-file.ts';

const sections = (): NamedPage[] =>
	[...navigation.flatMap(({ items }) => items), ...ABOUT_LINKS].map(({ link, label }) => ({
		type: PAGE_TYPE,
		url: href(link),
		title: label,
	}));

/** Readers know focus points and policies by their numbers, which their titles do not have. */
const numbered = (entry: ExportedEntry): NamedPage => {
	if (entry.type !== 'focus' && entry.type !== 'policies') return entry;
	const number = numberOf(entry.id);
	return { ...entry, aliases: [number, `${TYPE_LABELS[entry.type]} ${number}`, ...(entry.aliases ?? [])] };
};

const lists = async (): Promise<NamedPage[]> =>
	(await browseLists()).map(({ address, title, lead }) => ({ type: PAGE_TYPE, url: href(address), title, lead }));

const typeOf = (type: string) => ({
	label: TYPE_LABELS[type as keyof typeof TYPE_LABELS],
	path: type === PAGE_TYPE ? href('/') : href(`/${type}/`),
});

/** Both files of this build. */
export const titlesAndLeads = async (): Promise<{ titles: TitlesFile; leads: LeadsFile }> => {
	const entries = await allEntries();
	// The overview of a section that is an entry itself, such as /marco/, is there already.
	const known = new Set(entries.map(({ url }) => url));
	const pages = [...entries.map(numbered), ...sections(), ...(await lists())].filter(
		(page) => 'id' in page || !known.has(page.url),
	);
	const key = createHash('sha256')
		.update(JSON.stringify(pages.map(({ url }) => url)))
		.digest('hex')
		.slice(0, 8);
	return writeTitles(pages, key, typeOf);
};
