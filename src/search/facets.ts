/**
 * The facets by which results are filtered. Which there are is told by data: the index's first file for the engine, the
 * page's `data-groups` for its form.
 */
import type { ResultPart } from '../schemas/facets.ts';

/** The facet that tells which type a page is of. */
export const TYPE = 'type';
/** Which of several sites a page is of: merge.ts knows it, no index does. */
export const SITE = 'site';

/** The type of a page that is no entry, such as a list. */
export const PAGE_TYPE = 'page';

/** Values by facet; a facet without values is absent. */
export interface FacetValues {
	readonly [facet: string]: readonly string[] | undefined;
	readonly type?: readonly string[];
	readonly site?: readonly string[];
}

/** What an index tells of the types of pages and the facets of its site. */
export interface IndexFacts {
	/** By the value of the facet `type`. */
	readonly types: Readonly<Record<string, IndexedType>>;
	/** By name, in the order of the search page. */
	readonly facets: Readonly<Record<string, IndexedFacet>>;
}

interface IndexedType {
	/** What readers call it. */
	readonly label: string;
	/** What a page of it is worth: 1 is usual. */
	readonly weight: number;
	/** Whether addresses of its pages are names in Latin letters. */
	readonly namedByAddress?: boolean;
}

interface IndexedFacet {
	/** Whether its values mean the same on every site that runs this code; else each site has its own. */
	readonly universal?: boolean;
	/** The squeezed word before a number by which readers name a value: นโยบาย before 3. */
	readonly numbered?: string;
}

/** A facet with its values and labels, as the page hands it to its script. */
export interface FacetGroup {
	readonly name: string;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
	/** Where a result shows its values; nowhere without it. */
	readonly result?: ResultPart | undefined;
}

/** The label of a facet's value; the value itself where it has none. */
export const labelOf = (groups: readonly FacetGroup[], facet: string, value: string): string =>
	groups.find(({ name }) => name === facet)?.options.find((option) => option.value === value)?.label ?? value;
