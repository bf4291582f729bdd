/** What a page says of itself to search engines and catalogues. */
import type { ArticleLeaf, DefinedTermLeaf, ReportLeaf, SearchAction, WithActionConstraints } from 'schema-dts';
import { some, type CaseArticle, type Thing } from './json-ld.ts';
import { AUDIENCES, CASE_KINDS, LEVELS } from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';
import { address, titleOf, type Entry } from '../relations/entries.ts';
import { addedOn, changedOn } from '../relations/history.ts';
import { absolute } from '../href.ts';
import { sourcesOf } from '../relations/sources.ts';
import { leadOf } from './markdown/twin.ts';

const CE = 543;

/** The roles of schema.org's own examples for adults who carry a case out. */
const ROLES: Record<keyof typeof AUDIENCES, string> = { teachers: 'teacher', administrators: 'administrator' };

const publisher = () => (SITE.publisher ? { '@type': 'Organization' as const, name: SITE.publisher } : undefined);

/** What every work on the site shares: language, licence, days, the documents it rests on. */
const work = (item: Entry) => ({
	inLanguage: 'th',
	license: SITE.licences.content.url,
	dateCreated: addedOn(item),
	...(changedOn(item) === addedOn(item) ? {} : { dateModified: changedOn(item) }),
	isBasedOn: some(sourcesOf(item).map(({ document }) => absolute(address({ collection: 'sources', id: document })))),
	publisher: publisher(),
});

/** A page that tells about something, as an article. */
const article = async (item: Entry, type: 'Article' | 'Report' = 'Article'): Promise<ArticleLeaf | ReportLeaf> => ({
	'@type': type,
	url: absolute(address(item)),
	headline: await titleOf(item),
	description: leadOf(item),
	...work(item),
});

/** A term with the set that defines it. */
const term = (item: Entry, set: string, more: Partial<DefinedTermLeaf>): DefinedTermLeaf => ({
	'@type': 'DefinedTerm',
	url: absolute(address(item)),
	description: leadOf(item),
	inDefinedTermSet: absolute(set),
	...more,
});

async function caseOf(item: Entry<'cases'>): Promise<CaseArticle> {
	const { levels, audience, kind } = item.data;
	return {
		...(await article(item as Entry)),
		'@type': ['Article', 'LearningResource'],
		learningResourceType: CASE_KINDS[kind],
		educationalLevel: some(levels.map((level) => LEVELS[level])),
		audience: audience.length
			? { '@type': 'EducationalAudience', educationalRole: some(audience.map((who) => ROLES[who])) }
			: undefined,
	};
}

/** A table of the sources with its file. */
const datasetOf = (item: Entry<'data'>): Thing => ({
	'@type': 'Dataset',
	url: absolute(address(item)),
	name: item.data.title,
	description: leadOf(item as Entry),
	...work(item as Entry),
	temporalCoverage: String(item.data.year - CE),
	variableMeasured: item.data.columns.map(({ label }) => label),
	distribution: {
		'@type': 'DataDownload',
		encodingFormat: 'text/csv',
		contentUrl: absolute(`/data/${item.id}.csv`),
	},
});

/** The source's own publisher and day, not ours. */
async function sourceOf(item: Entry<'sources'>): Promise<Thing> {
	const { kind, title, publisher: by, date, url } = item.data;
	return {
		'@type': ({ report: 'Report', web: 'WebPage', news: 'NewsArticle' } as const)[kind],
		name: title,
		description: leadOf(item as Entry),
		inLanguage: 'th',
		datePublished: date,
		publisher: { '@type': 'Organization', name: by },
		sameAs: url,
		mainEntityOfPage: absolute(address(item)),
	};
}

/** A page on a body or a place, and what it is about. */
const pageAbout = (item: Entry, type: 'EducationalOrganization' | 'Organization', name: string): Thing => ({
	'@type': 'WebPage',
	url: absolute(address(item)),
	description: leadOf(item),
	...work(item),
	about: { '@type': type, name },
});

/** What an entry is, in the words of schema.org. */
export async function thingOf(item: Entry): Promise<Thing> {
	switch (item.collection) {
		case 'cases':
			return caseOf(item);
		case 'data':
			return datasetOf(item);
		case 'sources':
			return sourceOf(item);
		case 'reports':
			return article(item, 'Report');
		case 'glossary':
			return term(item, '/glossary/', {
				name: item.data.title,
				alternateName: some([item.data.full, item.data.english].filter((name) => name !== undefined)),
			});
		case 'marco': {
			const { kind, code, title, english } = item.data;
			if (kind !== 'framework') return term(item, '/marco/', { name: title, alternateName: english, termCode: code });
			return {
				'@type': 'DefinedTermSet',
				url: absolute(address(item)),
				name: title,
				alternateName: english,
				description: leadOf(item),
				...work(item),
			};
		}
		case 'schools':
			return pageAbout(item, 'EducationalOrganization', item.data.title);
		case 'agencies':
		case 'partners':
			return pageAbout(item, 'Organization', item.data.title);
		default:
			return article(item);
	}
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
