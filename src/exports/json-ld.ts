/** Descriptions for machines within pages, as JSON-LD in the words of schema.org. */

import type {
	ArticleLeaf,
	BreadcrumbListLeaf,
	DataCatalogLeaf,
	DatasetLeaf,
	DefinedTermLeaf,
	DefinedTermSetLeaf,
	LearningResourceLeaf,
	MergeLeafTypes,
	NewsArticleLeaf,
	ReportLeaf,
	WebPageLeaf,
	WebSiteLeaf,
} from 'schema-dts';

/** A case: an article that schools learn from. */
type CaseArticle = MergeLeafTypes<[ArticleLeaf, LearningResourceLeaf]>;

/** What pages can be: the types of schema.org that the site uses. Properties without a value are left out. */
export type Thing =
	| ArticleLeaf
	| BreadcrumbListLeaf
	| CaseArticle
	| DataCatalogLeaf
	| DatasetLeaf
	| DefinedTermLeaf
	| DefinedTermSetLeaf
	| NewsArticleLeaf
	| ReportLeaf
	| WebPageLeaf
	| WebSiteLeaf;

/**
 * Text for `<script type="application/ld+json">`. `<` is escaped, so that no value can end the script.
 * @param things At least one.
 */
export const toJsonLd = (things: readonly Thing[]): string =>
	JSON.stringify({
		'@context': 'https://schema.org',
		...(things.length === 1 ? things[0] : { '@graph': things }),
	}).replaceAll('<', '\\u003c');

/**
 * Where a page stands.
 * @param crumbs From the section down to the page's parent, with absolute addresses.
 * @param title The page itself, which needs no address.
 */
export const breadcrumbs = (crumbs: readonly { label: string; href: string }[], title: string): BreadcrumbListLeaf => ({
	'@type': 'BreadcrumbList',
	itemListElement: [
		...crumbs.map(({ label, href }, place) => ({
			'@type': 'ListItem' as const,
			position: place + 1,
			name: label,
			item: href,
		})),
		{ '@type': 'ListItem' as const, position: crumbs.length + 1, name: title },
	],
});

/** A list as schema.org has it: nothing, the one value, or all. */
export const some = <T>(values: readonly T[]): T | readonly T[] | undefined => (values.length > 1 ? values : values[0]);
