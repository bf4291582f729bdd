/**
 * The part of schema.org that the site uses, as a JSON-LD context without a default vocabulary: a term that is not
 * listed here is no term of the site, and a slip of the pen is found. From https://schema.org/docs/jsonldcontext.json
 */
const SCHEMA = 'https://schema.org/';

const TYPES = [
	'Article', 'BreadcrumbList', 'DataCatalog', 'DataDownload', 'Dataset', 'DefinedTerm', 'DefinedTermSet',
	'EducationalAudience', 'EducationalOrganization', 'EntryPoint', 'LearningResource', 'ListItem', 'NewsArticle',
	'Organization', 'Report', 'SearchAction', 'WebPage', 'WebSite',
]; // prettier-ignore

const TEXTS = [
	'alternateName', 'description', 'educationalLevel', 'educationalRole', 'encodingFormat', 'headline', 'inLanguage',
	'learningResourceType', 'name', 'position', 'query-input', 'temporalCoverage', 'termCode', 'urlTemplate',
	'variableMeasured',
]; // prettier-ignore

/** Values that are addresses: written as text, they are links. */
const LINKS = ['contentUrl', 'inDefinedTermSet', 'isBasedOn', 'item', 'license', 'mainEntityOfPage', 'sameAs', 'url'];

const THINGS = [
	'about',
	'audience',
	'dataset',
	'distribution',
	'itemListElement',
	'potentialAction',
	'publisher',
	'target',
];

const DATES = ['dateCreated', 'dateModified', 'datePublished'];

const each = (names: readonly string[], define: (name: string) => unknown) =>
	Object.fromEntries(names.map((name) => [name, define(name)]));

export const CONTEXT = {
	'@context': {
		...each([...TYPES, ...TEXTS, ...THINGS], (name) => SCHEMA + name),
		...each(LINKS, (name) => ({ '@id': SCHEMA + name, '@type': '@id' })),
		...each(DATES, (name) => ({ '@id': SCHEMA + name, '@type': `${SCHEMA}Date` })),
	},
};

/** What a thing of a type must say to be of use; search engines ask for no less. */
export const REQUIRED: Record<string, readonly string[]> = {
	Article: ['headline', 'description', 'url', 'inLanguage', 'license', 'dateCreated'],
	Report: ['description', 'inLanguage'],
	LearningResource: ['learningResourceType', 'isBasedOn'],
	Dataset: ['name', 'description', 'license', 'distribution'],
	DataDownload: ['contentUrl', 'encodingFormat'],
	DataCatalog: ['name', 'dataset', 'license'],
	DefinedTerm: ['name', 'description', 'inDefinedTermSet', 'url'],
	DefinedTermSet: ['name', 'description', 'url'],
	BreadcrumbList: ['itemListElement'],
	ListItem: ['name', 'position'],
	WebSite: ['name', 'url', 'inLanguage', 'license', 'potentialAction'],
	SearchAction: ['target', 'query-input'],
};
