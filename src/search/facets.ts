/** The facets by which results are narrowed: their names in the address, and where an entry's values come from. */

/** In the order in which the page shows them. */
export const FACETS = [
	// Which of several sites; merge.ts knows it, no index does.
	'site',
	'type',
	'policy',
	'focus',
	'agency',
	'marco',
	'level',
	'audience',
	'kind',
	'evidence',
	'year',
] as const;

export type Facet = (typeof FACETS)[number];

/** Values by facet; a facet without values is absent. */
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The type of a page that is no entry, such as a list. */
export const PAGE_TYPE = 'page';
export const PAGE_LABEL = 'หน้ารายการและหน้าเกี่ยวกับเว็บ';

/** A facet with its values and labels, as the page hands it to its script. */
export interface FacetGroup {
	readonly name: string;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The label of a facet's value; the value itself where it has none. */
export const labelOf = (groups: readonly FacetGroup[], facet: Facet, value: string): string =>
	groups.find(({ name }) => name === facet)?.options.find((option) => option.value === value)?.label ?? value;
