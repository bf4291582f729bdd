/** The pages that quick search knows by name: every entry, every list by facet, and the sections of the site. */
import { createHash } from 'node:crypto';
import { definitionOf } from '../../collections/index.ts';
import { exportEntry } from '../../exports/entries.ts';
import { browseLists } from '../../filters/browse.ts';
import { href } from '../../href.ts';
import { ABOUT_LINKS, navigation } from '../../navigation.ts';
import { entriesOf } from '../../relations/entries.ts';
import { perLibrary } from '../../relations/per-library.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Library } from '../../schemas/library.ts';
import { numberOf } from '../../schemas/yearly-path.ts';
import { PAGE_TYPE } from '../facets.ts';
import { FACTS } from '../facts.ts';
import { writeTitles, type NamedPage } from './titles-file.ts';

const sections = (): NamedPage[] =>
	[...navigation.flatMap(({ items }) => items), ...ABOUT_LINKS].map(({ link, label }) => ({
		type: PAGE_TYPE,
		url: href(link),
		title: label,
	}));

/** Readers know focus points and policies by their numbers, which their titles do not have. */
function named(library: Library, item: Entry): NamedPage {
	const { label, search } = definitionOf(item);
	const { url, title, lead, aliases = [] } = exportEntry(library, item);
	const number = numberOf(item.id);
	return {
		type: item.collection,
		url,
		title,
		lead,
		aliases: search.numbered ? [number, `${label} ${number}`, ...aliases] : aliases,
	};
}

const lists = (library: Library): NamedPage[] =>
	browseLists(library).map(({ address, title, lead }) => ({ type: PAGE_TYPE, url: href(address), title, lead }));

/** @throws Error for a type that search does not know */
function typeOf(type: string) {
	const facts = FACTS.types.get(type);
	if (!facts) throw new Error(`titles: there is no type ${type}`);
	return { label: facts.label, weight: facts.weight, path: href(type === PAGE_TYPE ? '/' : `/${type}/`) };
}

/** Both files of this build. */
export const titlesAndLeads = perLibrary((library) => {
	const entries = entriesOf(library).map((item) => named(library, item));
	// The overview of a section that is an entry itself, such as /marco/, is there already.
	const known = new Set(entries.map(({ url }) => url));
	const others = [...sections(), ...lists(library)].filter(({ url }) => !known.has(url));
	const pages = [...entries, ...others];
	const key = createHash('sha256')
		.update(JSON.stringify(pages.map(({ url }) => url)))
		.digest('hex')
		.slice(0, 8);
	return writeTitles(pages, key, typeOf);
});
