/**
 * What another site's index has to look like. It is data of others: what is not as expected is refused before anything
 * is made of it, and addresses must be below the site's own.
 */
import { sums } from './directory.ts';
import type { SearchedSite } from './other-sites.ts';
import { SITE, type FacetValues, type IndexFacts } from './facets.ts';
import { checkFormat, FORMAT, type FirstFile, type TextPart } from './files.ts';
import { FIELDS } from './layout.ts';
import type { NamedValue } from './mentions.ts';
import type { Section } from './page-text.ts';
import type { SearchRecord } from './records.ts';
import type { PageBody } from './text-files.ts';

type Check<T> = (value: unknown) => value is T;

const isText: Check<string> = (value) => typeof value === 'string';
const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject: Check<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
	<T>(is: Check<T>, length?: number): Check<readonly T[]> =>
	(value): value is readonly T[] =>
		Array.isArray(value) && (length === undefined || value.length === length) && value.every(is);

/** @throws Error that names the part of the index */
const demand = <T>(is: Check<T>, value: unknown, part: string): T => {
	if (!is(value)) throw new Error(`the search index has no proper ${part}`);
	return value;
};

/** Which facets there are is not for another site to say. */
const hasFacet = ({ facets }: IndexFacts, name: string) => Object.hasOwn(facets, name);

const isUniversal = (facts: IndexFacts, facet: string) => hasFacet(facts, facet) && facts.facets[facet]?.universal;

/** A site's own values, told apart from those of others. Numbers of policies stay at the end; see mentions.ts. */
const valueAt = (site: SearchedSite, facts: IndexFacts, facet: string, value: string) =>
	isUniversal(facts, facet) ? value : `${site.address}${value}`;

const directoryOf = (value: unknown, site: SearchedSite, facts: IndexFacts): FirstFile['directory'] => {
	const { size, facets } = demand(isObject, value, 'directory');
	const pages = demand(isCount, size, 'number of pages');
	const isPages: Check<readonly number[]> = (steps): steps is readonly number[] =>
		listOf(isCount)(steps) && (sums(steps).at(-1) ?? 0) < pages;
	// Which site a page belongs to is not for the site to say.
	const known = Object.entries(demand(isObject, facets, 'facets')).filter(
		([facet]) => hasFacet(facts, facet) && facet !== SITE,
	);
	const checked = known.map(([facet, values]) => [
		facet,
		Object.fromEntries(
			Object.entries(demand(isObject, values, facet)).map(([name, steps]) => [
				valueAt(site, facts, facet, name),
				demand(isPages, steps, facet),
			]),
		),
	]);
	return { size: pages, facets: Object.fromEntries(checked) };
};

const namedOf = (value: unknown, site: SearchedSite, facts: IndexFacts): NamedValue[] => {
	const isFacet: Check<string> = (name): name is string => isText(name) && hasFacet(facts, name);
	return demand(listOf(isObject), value, 'names').map(({ facet, values, names }) => {
		const checked = demand(isFacet, facet, 'names');
		return {
			facet: checked,
			values: demand(listOf(isText), values, 'names').map((name) => valueAt(site, facts, checked, name)),
			names: demand(listOf(isText), names, 'names'),
		};
	});
};

const textOf = (value: unknown, size: number): NonNullable<FirstFile['text']> => {
	const { columns, parts } = demand(isObject, value, 'text');
	const given = demand(isObject, columns, 'columns');
	const column = (name: string) => demand(listOf(isText, size), given[name], name);
	return {
		columns: {
			urls: column('urls'),
			titles: column('titles'),
			aliases: column('aliases'),
			leads: column('leads'),
			headings: column('headings'),
		},
		parts: demand(listOf(isObject), parts, 'parts').map(({ file, first }): TextPart => {
			const isFile: Check<string> = (name): name is string => isText(name) && /^text-[\w-]+\.txt$/.test(name);
			return { file: demand(isFile, file, 'parts'), first: demand(isCount, first, 'parts') };
		}),
	};
};

const pagefindOf = (value: unknown, size: number): NonNullable<FirstFile['pagefind']> => {
	const { ids, lengths } = demand(isObject, value, 'pages');
	return {
		ids: demand(listOf(isText, size), ids, 'ids'),
		lengths: demand(listOf(listOf(isCount, FIELDS.length), size), lengths, 'lengths'),
	};
};

/**
 * The first file of another site's index, with facet values that no other site has.
 * @param facts what one's own index tells of types and facets
 * @throws Error if it is of another version or not as expected
 */
export const checkFirst = (value: unknown, site: SearchedSite, facts: IndexFacts): FirstFile => {
	const { version, directory, named, text, pagefind } = demand(isObject, value, 'first file');
	// Of another version, nothing need be as expected.
	checkFormat(version);
	const pages = directoryOf(directory, site, facts);
	return {
		version: FORMAT,
		// What a page is worth by its type is not for its site to say.
		facts,
		directory: pages,
		named: namedOf(named, site, facts),
		// Other spellings are proposed by one's own words.
		lexicon: '',
		...(text !== undefined && { text: textOf(text, pages.size) }),
		...(pagefind !== undefined && { pagefind: pagefindOf(pagefind, pages.size) }),
	};
};

/** @throws Error if these are not bodies of pages from `first` on */
export const checkBodies = (value: unknown, { first }: TextPart, size: number): readonly PageBody[] => {
	const bodies = demand(listOf(isText), value, 'text');
	if (first + bodies.length > size) throw new Error('the search index has text of more pages than it names');
	return bodies;
};

/**
 * An address of another site, absolute.
 * @throws Error if it is not below the site's own
 */
export const addressAt = (url: string, { address }: SearchedSite): string => {
	const { href } = new URL(url, address);
	if (!href.startsWith(address)) throw new Error(`the search index names ${href}, which is not below ${address}`);
	return href;
};

const isSection: Check<Section> = (value): value is Section =>
	isObject(value) && isText(value['id']) && isText(value['heading']) && listOf(isText)(value['blocks']);

/**
 * A record of another site as it is shown here: names of its own facet values are not known here.
 * @param facets as the directory has them
 * @param facts what one's own index tells of types and facets
 * @throws Error if it is not as expected
 */
export const checkRecord = (
	value: unknown,
	facets: FacetValues,
	site: SearchedSite,
	facts: IndexFacts,
): SearchRecord => {
	const { url, title, aliases, lead, sections } = demand(isObject, value, 'record');
	return {
		url: addressAt(demand(isText, url, 'address'), site),
		title: demand(isText, title, 'title'),
		aliases: demand(listOf(isText), aliases, 'aliases'),
		lead: demand(isText, lead, 'lead'),
		sections: demand(listOf(isSection), sections, 'sections').map(({ id, heading, blocks }) => ({
			id,
			heading,
			blocks,
		})),
		facets: Object.fromEntries(Object.entries(facets).filter(([facet]) => isUniversal(facts, facet))),
		site: site.name,
	};
};
