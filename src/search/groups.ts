/** The facets of this site with their values and labels, from the collections and the vocabularies. */
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import { absolute } from '../href.ts';
import { recent } from '../relations/years.ts';
import { FACETS, labelOf, optionsOf, type FacetName } from '../schemas/facets.ts';
import type { Library } from '../schemas/library.ts';
import { SITE } from '../site.ts';
import { PAGE_LABEL, PAGE_TYPE, type FacetGroup } from './facets.ts';
import { OTHER_SITES, type SearchedSite } from './other-sites.ts';
import { siteValue } from './sites.ts';

/** The sites that are searched together, this one first; none where it is searched alone. */
export const sitesTogether = (): readonly SearchedSite[] => {
	if (OTHER_SITES.length === 0) return [];
	return [{ name: SITE.name, address: absolute('/') }, ...OTHER_SITES];
};

/** The types of pages, from what readers come for to what they seldom need. */
const types = () => [
	...COLLECTIONS.toSorted((a, b) => REGISTRY[a].search.place - REGISTRY[b].search.place).map((name) => ({
		value: name as string,
		label: REGISTRY[name].label,
	})),
	{ value: PAGE_TYPE, label: PAGE_LABEL },
];

/** The facets of entries that search knows; of those that grow with the years, the values of recent ones. */
function groupOf(library: Library, name: FacetName): FacetGroup {
	const { label, yearly } = FACETS[name];
	const options = optionsOf(library, name);
	const offered = yearly
		? recent(
				library,
				options.map((option) => ({ id: option.value, option })),
			).map(({ option }) => option)
		: options;
	return { name, label, options: offered.map((option) => ({ value: option.value, label: labelOf(option) })) };
}

/** All facets that have values, also those with one only: a link may ask for it. */
export const facetGroups = (library: Library): FacetGroup[] =>
	[
		{
			name: 'site',
			label: 'เว็บ',
			options: sitesTogether().map((site) => ({ value: siteValue(site), label: site.name })),
		},
		{ name: 'type', label: 'ประเภทหน้า', options: types() },
		...(Object.keys(FACETS) as FacetName[])
			.filter((name) => FACETS[name].exported)
			.map((name) => groupOf(library, name)),
	].filter((group) => group.options.length > 0);
