/** The facets of this site with their values and labels, from the collections and the vocabularies. */
import { agencies, focusPoints, marcoParts, numberOf, policies, recent, yearOf } from '../relations/entries.ts';
import { absolute } from '../href.ts';
import { OTHER_SITES, type SearchedSite } from './other-sites.ts';
import { AUDIENCES, CASE_KINDS, EVIDENCE, LEVELS } from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';
import { FACETS, type Facet, type FacetGroup } from './facets.ts';
import { FACET_LABELS, TYPE_LABELS } from '../schemas/labels.ts';
import { siteValue } from './sites.ts';

type Options = FacetGroup['options'];

const fromVocabulary = (terms: Readonly<Record<string, string>>): Options =>
	Object.entries(terms).map(([value, label]) => ({ value, label }));

const years = async (): Promise<Options> =>
	[...new Set((await policies()).map(({ id }) => String(yearOf(id))))].map((year) => ({ value: year, label: year }));

/** The sites that are searched together, this one first; none where it is searched alone. */
export const sitesTogether = (): readonly SearchedSite[] => {
	if (OTHER_SITES.length === 0) return [];
	return [{ name: SITE.name, address: absolute('/') }, ...OTHER_SITES];
};

const options: Readonly<Record<Facet, () => Options | Promise<Options>>> = {
	site: () => sitesTogether().map((site) => ({ value: siteValue(site), label: site.name })),
	type: () => fromVocabulary(TYPE_LABELS),
	policy: async () =>
		(await recent(await policies())).map(({ id, data }) => ({ value: id, label: `${numberOf(id)} ${data.title}` })),
	focus: async () =>
		(await recent(await focusPoints())).map(({ id, data }) => ({ value: id, label: `${numberOf(id)} ${data.short}` })),
	agency: async () => (await agencies()).map(({ id, data }) => ({ value: id, label: data.short })),
	marco: async () =>
		(await marcoParts()).flatMap(({ data }) =>
			data.letter ? [{ value: data.letter, label: `${data.letter} ${data.thai}` }] : [],
		),
	level: () => fromVocabulary(LEVELS),
	audience: () => fromVocabulary(AUDIENCES),
	kind: () => fromVocabulary(CASE_KINDS),
	evidence: () => fromVocabulary(EVIDENCE),
	year: years,
};

/** All facets that have values, also those with one only: a link may ask for it. */
export const facetGroups = async (): Promise<FacetGroup[]> => {
	const groups = FACETS.map(async (name) => ({ name, label: FACET_LABELS[name], options: await options[name]() }));
	return (await Promise.all(groups)).filter((group) => group.options.length > 0);
};
