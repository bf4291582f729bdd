/** What problems and recommendations are looked up by. */
import { FACET_NAMES, FACETS, itemOptions, type FacetName, type Option } from '../schemas/facets.ts';
import type { ItemKind, Library } from '../schemas/library.ts';

export interface ItemFacet {
	/** Parameter in the address of the filters. */
	readonly name: FacetName;
	readonly label: string;
	/** The choice of no value. */
	readonly all: string;
	/** Part of the lists' addresses; a facet without one only filters. */
	readonly path: string | undefined;
	readonly options: readonly Option[];
}

/** The facets of a kind, those that most readers come with first. */
export const itemFacets = (library: Library, kind: ItemKind): ItemFacet[] =>
	FACET_NAMES.flatMap((name) => {
		const { label, all, items } = FACETS[name];
		if (!items || (items.only && items.only !== kind)) return [];
		const facet = { name, label, all, path: items.lists?.path, options: itemOptions(library, name) };
		return { place: items.place, facet };
	})
		.toSorted((a, b) => a.place - b.place)
		.map(({ facet }) => facet);
