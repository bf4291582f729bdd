/** What problems and recommendations are looked up by. */
import { FACETS, itemOptions, type FacetName, type Option } from '../schemas/facets.ts';
import type { ItemKind, Library } from '../schemas/library.ts';

/** The facets of each kind, those that most readers come with first. */
const NAMES: Readonly<Record<ItemKind, readonly FacetName[]>> = {
	problems: ['theme', 'policy', 'agency', 'level', 'answered'],
	recommendations: ['scope', 'theme', 'policy', 'agency', 'level'],
};

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

export const itemFacets = (library: Library, kind: ItemKind): ItemFacet[] =>
	NAMES[kind].map((name) => {
		const { label, all } = FACETS[name];
		return { name, label, all, path: FACETS[name].items?.path, options: itemOptions(library, name) };
	});
