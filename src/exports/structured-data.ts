/** What a page says of itself to search engines and catalogues. */
import { addressOf } from '../collections/addresses.ts';
import { definitionOf } from '../collections/index.ts';
import { absolute } from '../href.ts';
import { addedOn, changedOn } from '../relations/history.ts';
import type { SchemaOrg } from '../schemas/definition.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { SearchAction, WithActionConstraints } from 'schema-dts';
import { SITE } from '../site.ts';
import { some, type Thing } from './json-ld.ts';

const CE = 543;

const publisher = () => (SITE.publisher ? { '@type': 'Organization' as const, name: SITE.publisher } : undefined);

/** What every work on the site shares: language, licence, days, the documents it rests on. */
const work = (item: Entry) => ({
	inLanguage: 'th',
	license: SITE.licences.content.url,
	dateCreated: addedOn(item),
	...(changedOn(item) === addedOn(item) ? {} : { dateModified: changedOn(item) }),
	isBasedOn: some(
		definitionOf(item)
			.sources(item)
			.map(({ document }) => absolute(addressOf({ collection: 'sources', id: document }))),
	),
	publisher: publisher(),
});

/** What is written of an entry of each kind; `has` holds what its collection says. */
type Writers = {
	readonly [As in SchemaOrg['as']]: (has: Extract<SchemaOrg, { as: As }>, about: About) => Thing;
};

/** What every kind may say. */
interface About {
	readonly item: Entry;
	readonly url: string;
	readonly title: string;
	readonly description: string;
}

const article = ({ item, url, title, description }: About) => ({ url, headline: title, description, ...work(item) });

const WRITERS: Writers = {
	article: ({ type }, about) => ({ '@type': type, ...article(about) }),
	practice: ({ sort, levels, roles }, about) => ({
		'@type': ['Article', 'LearningResource'],
		...article(about),
		learningResourceType: sort,
		educationalLevel: some(levels),
		audience: roles.length ? { '@type': 'EducationalAudience', educationalRole: some(roles) } : undefined,
	}),
	'page-about': ({ type }, { item, url, title, description }) => ({
		'@type': 'WebPage',
		url,
		description,
		...work(item),
		about: { '@type': type, name: title },
	}),
	term: ({ set, names, code }, { url, title, description }) => ({
		'@type': 'DefinedTerm',
		url,
		description,
		inDefinedTermSet: absolute(set),
		name: title,
		alternateName: some(names),
		termCode: code,
	}),
	'term-set': ({ names }, { item, url, title, description }) => ({
		'@type': 'DefinedTermSet',
		url,
		name: title,
		alternateName: some(names),
		description,
		...work(item),
	}),
	dataset: ({ file, year, variables }, { item, url, title, description }) => ({
		'@type': 'Dataset',
		url,
		name: title,
		description,
		...work(item),
		temporalCoverage: String(year - CE),
		variableMeasured: [...variables],
		distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(file) },
	}),
	// The document's own publisher and day, not ours.
	document: ({ type, publisher: by, date, url: at }, { url, title, description }) => ({
		'@type': type,
		name: title,
		description,
		inLanguage: 'th',
		datePublished: date,
		publisher: { '@type': 'Organization', name: by },
		sameAs: at,
		mainEntityOfPage: url,
	}),
};

/** What an entry is, in the words of schema.org. */
export function thingOf(library: Library, item: Entry): Thing {
	const has = definitionOf(item).schemaOrg(item);
	const write = WRITERS[has.as] as (has: SchemaOrg, about: About) => Thing;
	return write(has, {
		item,
		url: absolute(addressOf(item)),
		title: library.titleOf(item),
		description: definitionOf(item).lead(item),
	});
}

/** How a query becomes an address of the search page. */
const searchAction = (): WithActionConstraints<SearchAction> => ({
	'@type': 'SearchAction',
	target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
	'query-input': 'required name=search_term_string',
});

/** The site itself, with the address of its search. */
export const site = (): Thing => ({
	'@type': 'WebSite',
	url: absolute('/'),
	name: SITE.name,
	description: SITE.description,
	inLanguage: 'th',
	license: SITE.licences.content.url,
	publisher: publisher(),
	potentialAction: searchAction(),
});

/** The glossary as a set of terms. */
export const glossarySet = (title: string, description: string): Thing => ({
	'@type': 'DefinedTermSet',
	url: absolute('/glossary/'),
	name: title,
	description,
	inLanguage: 'th',
	license: SITE.licences.content.url,
});
