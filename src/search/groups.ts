/** The facets of this site with their values and labels, as the search page offers them. */
import { absolute } from '../href.ts';
import { recent } from '../relations/years.ts';
import { FACET_NAMES, FACETS, labelOf, optionsOf, type FacetName } from '../schemas/facets.ts';
import type { Library } from '../schemas/library.ts';
import { SITE as THIS_SITE } from '../site.ts';
import { SITE, TYPE, type FacetGroup } from './facets.ts';
import { FACTS } from './facts.ts';
import { OTHER_SITES, type SearchedSite } from './other-sites.ts';
import { siteValue } from './sites.ts';

/** The sites that are searched together, this one first; none where it is searched alone. */
export const sitesTogether = (): readonly SearchedSite[] => {
	if (OTHER_SITES.length === 0) return [];
	return [{ name: THIS_SITE.name, address: absolute('/') }, ...OTHER_SITES];
};

/** A facet that entries are exported with; of one that grows with the years, the values of recent ones. */
function groupOf(library: Library, name: FacetName): FacetGroup {
	const { label, yearly, result } = FACETS[name];
	const options = optionsOf(library, name);
	const offered = yearly
		? recent(
				library,
				options.map((option) => ({ id: option.value, option })),
			).map(({ option }) => option)
		: options;
	return { name, label, options: offered.map((option) => ({ value: option.value, label: labelOf(option) })), result };
}

/** All facets, also those with one value or none: a link may ask for it. */
export const facetGroups = (library: Library): FacetGroup[] => [
	{
		name: SITE,
		label: 'เว็บ',
		options: sitesTogether().map((site) => ({ value: siteValue(site), label: site.name })),
	},
	{
		name: TYPE,
		label: 'ประเภทหน้า',
		options: Array.from(FACTS.types, ([value, { label }]) => ({ value, label })),
		result: { as: 'badge', place: 1 },
	},
	...FACET_NAMES.filter((name) => FACETS[name].exported).map((name) => groupOf(library, name)),
];
