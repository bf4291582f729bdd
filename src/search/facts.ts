/**
 * What search knows of the collections and facets of the site. Only the build reads them: what the browser needs of them
 * goes into the index's first file.
 */
import { REGISTRY } from '../collections/index.ts';
import type { Definition, SearchFacts } from '../schemas/definition.ts';
import { FACETS, type Facet } from '../schemas/facets.ts';
import { squeeze, tidy } from './analysis.ts';
import { PAGE_TYPE, TYPE, type IndexFacts } from './facets.ts';

/** What search knows of a type of pages: a collection, or the pages that are no entries. */
export interface TypeFacts extends SearchFacts {
	readonly label: string;
}

/** What search knows of a facet that entries are exported with. */
export interface FacetFacts {
	readonly name: string;
	/** Field of an exported entry with its values, one or a list. */
	readonly field: string;
	/** Whether values mean the same on every site that runs this code. */
	readonly universal: boolean;
	/** The type whose entries are the values. */
	readonly entries: string | undefined;
}

export interface Facts {
	/** By name, from what readers come for to what they seldom need; pages that are no entries are last. */
	readonly types: ReadonlyMap<string, TypeFacts>;
	/** In the order in which the search page shows them, the type first. */
	readonly facets: readonly FacetFacts[];
}

/** Lists have words of everything that they list, so they come after the entries themselves. */
const PAGES = {
	label: 'หน้ารายการและหน้าเกี่ยวกับเว็บ',
	weight: 0.5,
	named: false,
	namedByAddress: false,
	numbered: false,
} as const;

const typesOf = (registry: Registry): ReadonlyMap<string, TypeFacts> => {
	const types = Object.entries(registry)
		.map(([name, { label, search }]): [string, TypeFacts] => [name, { label, ...search }])
		.toSorted(([, a], [, b]) => a.place - b.place);
	const last = (part: 'place' | 'arrival') => Math.max(0, ...types.map(([, facts]) => facts[part]));
	return new Map([...types, [PAGE_TYPE, { ...PAGES, place: last('place') + 1, arrival: last('arrival') }]]);
};

/** The part of a registry that search reads. */
export type Registry = Readonly<Record<string, Pick<Definition, 'label' | 'search'>>>;

/** What search knows of collections and facets. Of facets, those that entries are exported with. */
export const factsOf = (registry: Registry, facets: Readonly<Record<string, Facet>>): Facts => ({
	types: typesOf(registry),
	facets: [
		{ name: TYPE, field: 'type', universal: true, entries: undefined },
		...Object.entries(facets).flatMap(([name, { exported, values, universal = false, entries }]): FacetFacts[] =>
			exported ? [{ name, field: exported.as, universal: universal || typeof values !== 'function', entries }] : [],
		),
	],
});

/** The facts of this site. */
export const FACTS: Facts = factsOf(REGISTRY, FACETS);

/** What the browser needs of the facts. */
export const indexFacts = ({ types, facets }: Facts): IndexFacts => ({
	types: Object.fromEntries(
		Array.from(types, ([name, { label, weight, namedByAddress }]) => [
			name,
			{ label, weight, ...(namedByAddress && { namedByAddress }) },
		]),
	),
	facets: Object.fromEntries(
		facets.map(({ name, universal, entries }) => {
			const type = entries === undefined ? undefined : types.get(entries);
			return [
				name,
				{ ...(universal && { universal }), ...(type?.numbered && { numbered: squeeze(tidy(type.label)) }) },
			];
		}),
	),
});
