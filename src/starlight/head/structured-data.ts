import type { Entry } from '../../schemas/entry.ts';
import { absolute } from '../../href.ts';
import { getLibrary } from '../../library.ts';
import type { Library } from '../../schemas/library.ts';
import { catalogue } from '../../exports/catalogue.ts';
import { glossarySet, site, thingOf } from '../../exports/structured-data.ts';
import { breadcrumbs, toJsonLd, type Thing } from '../../exports/json-ld.ts';
import type { HeadTag } from './index.ts';

interface Described {
	/** Root-relative address without the base path. */
	page: string;
	item: Entry | undefined;
	title: string;
	description: string;
	crumbs: readonly { label: string; href: string }[];
}

/** Pages that are something other than an entry. */
function pageThing(library: Library, { page, title, description }: Described): Thing | undefined {
	if (page === '/') return site();
	if (page === '/glossary/') return glossarySet(title, description);
	return page === '/reuse/' ? catalogue(library) : undefined;
}

/** What the page is, for search engines and catalogues. Data in a script element is not run, so no policy forbids it. */
export async function structuredData(described: Described): Promise<HeadTag[]> {
	const { item, title, crumbs } = described;
	const library = await getLibrary();
	const thing = item ? thingOf(library, item) : pageThing(library, described);
	// A part of a page is no step on the way, and the front page goes without saying.
	const steps = crumbs
		.filter(({ href }) => !href.includes('#'))
		.map(({ label, href }) => ({ label, href: absolute(href) }));
	const things = [...(thing ? [thing] : []), ...(steps.length ? [breadcrumbs(steps, title)] : [])];
	return things.length ? [{ tag: 'script', attrs: { type: 'application/ld+json' }, content: toJsonLd(things) }] : [];
}
