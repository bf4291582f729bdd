/** Joins what the export of entries says of a page with the text that the page shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ExportedEntry } from '../exports/entries.ts';
import { distinct } from '../text/distinct.ts';
import { PAGE_TYPE, TYPE, type FacetValues } from './facets.ts';
import type { Facts } from './facts.ts';
import { readPageText, type PageText, type Section } from './page-text.ts';

/** All that the search page needs to rank, show and excerpt one result. */
export interface SearchRecord {
	/** Path with the base path, and the fragment of an entry that shares a page. */
	readonly url: string;
	readonly title: string;
	readonly aliases: readonly string[];
	/** Shown where nothing in the text matches; not repeated in `sections`. */
	readonly lead: string;
	readonly sections: readonly Section[];
	readonly facets: FacetValues;
	/** The name of the other site that the page belongs to; its address is absolute then. */
	readonly site?: string;
}

/** Where a site was built, and the path it is served under. */
export interface BuiltSite {
	/** Folder of the built site. */
	readonly dist: string;
	/** `/` or `/path/`. */
	readonly base: string;
}

/** Pages that nobody searches for: the search page itself, and those for what cannot be answered (`404.html`). */
const NEVER = /^(search|404)(\/index)?\.html$|^\d{3}\.html$/;

const withoutSlash = (base: string) => base.replace(/\/+$/, '');

/** The page's file in `dist`, as `cases/ban-khai/index.html`. */
const fileOf = (url: string, base: string) => {
	const [path = ''] = url.split(/[?#]/);
	const local = decodeURIComponent(path.slice(withoutSlash(base).length)).replace(/^\//, '');
	if (local.endsWith('.html')) return local;
	return `${local.replace(/\/?$/, '/')}index.html`.replace(/^\//, '');
};

const urlOf = (file: string, base: string) =>
	`${withoutSlash(base)}/${file
		.replace(/(^|\/)index\.html$/, '$1')
		.split('/')
		.map(encodeURIComponent)
		.join('/')}`;

/** Values of a field of the export, which has one value or a list. */
const listOf = (value: unknown): readonly string[] =>
	value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);

const facetsOf = (entry: ExportedEntry, facets: Facts['facets']): FacetValues =>
	Object.fromEntries(
		facets.map(({ name, field }) => [name, listOf(entry[field])] as const).filter(([, list]) => list.length > 0),
	);

/** A lead is printed on its page, too; said twice it would count twice and be excerpted twice. */
const withoutLead = (sections: readonly Section[], lead: string) =>
	sections
		.map((section) => ({ ...section, blocks: section.blocks.filter((block) => block !== lead) }))
		.filter(({ heading, blocks }) => heading || blocks.length);

export const entryRecord = (entry: ExportedEntry, page: PageText, { facets }: Facts): SearchRecord => {
	const lead = entry.lead.replace(/\s+/gu, ' ').trim();
	return {
		url: entry.url,
		title: entry.title,
		aliases: distinct([...(entry.aliases ?? []), page.title]).filter((name) => name && name !== entry.title),
		lead,
		sections: withoutLead(page.sections, lead),
		facets: facetsOf(entry, facets),
	};
};

/** The entries of the export.
 * @throws Error if it is missing or empty */
export const readEntries = (dist: string): readonly ExportedEntry[] => {
	const path = join(dist, 'api', 'entries.json');
	if (!existsSync(path))
		throw new Error(`search index: ${path} is missing; the build has to write it before search is indexed`);
	const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries?: ExportedEntry[] };
	if (!entries?.length) throw new Error(`search index: ${path} holds no entries`);
	return entries;
};

const readEntryRecord = (entry: ExportedEntry, { dist, base }: BuiltSite, facts: Facts): SearchRecord => {
	const path = join(dist, fileOf(entry.url, base));
	if (!entry.url.startsWith(`${withoutSlash(base)}/`))
		throw new Error(`search index: the address ${entry.url} of ${entry.id} does not begin with the base path ${base}`);
	if (!existsSync(path)) throw new Error(`search index: the page of ${entry.id} is missing: ${path}`);
	const hash = entry.url.split('#')[1];
	const page = readPageText(readFileSync(path, 'utf8'), hash && decodeURIComponent(hash));
	if (!page)
		throw new Error(
			`search index: the page of ${entry.id} has no <main>${hash ? ` with the id ${hash}` : ''}: ${path}`,
		);
	return entryRecord(entry, page, facts);
};

const htmlFiles = (dist: string) =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && file.name.endsWith('.html'))
		.map((file) => relative(dist, join(file.parentPath, file.name)).split(sep).join('/'))
		.sort();

/**
 * The records of a built site in the order of their addresses: one an entry, and one for every other page with
 * a `<main>`.
 * @throws Error if the export is missing or empty, if an entry's page is missing or empty of text, or if two
 *   entries share an address
 */
export const readRecords = (site: BuiltSite, facts: Facts): SearchRecord[] => {
	const entries = readEntries(site.dist);
	const seen = new Map<string, string>();
	for (const { id, url } of entries) {
		const other = seen.get(url);
		if (other) throw new Error(`search index: ${other} and ${id} share the address ${url}`);
		seen.set(url, id);
	}
	const taken = new Set(entries.filter(({ url }) => !url.includes('#')).map(({ url }) => fileOf(url, site.base)));
	const others = htmlFiles(site.dist)
		.filter((file) => !taken.has(file) && !NEVER.test(file))
		.flatMap((file): SearchRecord[] => {
			const page = readPageText(readFileSync(join(site.dist, file), 'utf8'));
			const url = urlOf(file, site.base);
			return page
				? [
						{
							url,
							title: page.title || url,
							aliases: [],
							lead: '',
							sections: page.sections,
							facets: { [TYPE]: [PAGE_TYPE] },
						},
					]
				: [];
		});
	const records = [...entries.map((entry) => readEntryRecord(entry, site, facts)), ...others];
	return records.sort((a, b) => (a.url < b.url ? -1 : 1));
};
