/**
 * The facets: what entries are looked up by. One definition serves the search page, lists by value, filters, exports
 * and addresses. A collection's file says which values an entry has.
 */
import type { CollectionName } from './entry.ts';
import type { ItemKind, Library } from './library.ts';
import { numberOf } from './yearly-path.ts';
import { LEVELS_NOT_TOLD_LABEL } from './levels.ts';
import { SUBJECTS, TOPIC_MEANING, TOPICS } from './topics.ts';
import {
	ADDRESSEES,
	AUDIENCES,
	CASE_KINDS,
	EVIDENCE,
	LEVELS,
	LEVELS_NOT_TOLD,
	SCOPES,
	THEME_MEANING,
	THEMES,
} from './vocabulary.ts';

/** A value of a facet. */
export interface Option {
	/** In the address and in exports. */
	readonly value: string;
	readonly label: string;
	/** The number or letter by which readers know it. */
	readonly sign?: string | undefined;
	/** A name for what has none of its own, to be read in a sentence. */
	readonly phrase?: string | undefined;
}

/** A value as it is read alone: with its sign. */
export const labelOf = ({ label, sign }: Option) => (sign ? `${sign} ${label}` : label);

export interface Facet {
	readonly label: string;
	/** The choice of no value in a filter. */
	readonly all: string;
	/**
	 * All values, with or without anything that has them: addresses must not come and go with the content. A vocabulary,
	 * or entries, which have pages of their own.
	 */
	readonly values: Readonly<Record<string, string>> | ((library: Library) => readonly Option[]);
	/** What belongs to each value; said above its lists. */
	readonly meanings?: Readonly<Record<string, string>>;
	/** The value of cases whose source does not tell; items of reports have one of their own. */
	readonly untold?: Option;
	/** The collection whose entries are the values, so that the names or numbers of the entries name the values, too. */
	readonly entries?: CollectionName;
	/** Whether values that the library gives mean the same on every site that runs this code, as those of a vocabulary do. */
	readonly universal?: boolean;
	/** Field of `api/entries.json` with an entry's values; none for facets of a report's items. */
	readonly exported?: { readonly as: string; readonly single?: boolean };
	/** Whether the values grow by a year's worth each year: choices offer the recent ones. */
	readonly yearly?: boolean;
	/** The lists of cases by value under `/browse/`: part of their addresses, and their titles. */
	readonly browse?: { readonly path: string; readonly title: (option: Option) => string };
	/** How problems and recommendations are looked up by it. */
	readonly items?: {
		/** Place among the facets: what most readers come with goes first. */
		readonly place: number;
		/** The only kind that has it; none where both have. */
		readonly only?: ItemKind;
		/** The lists by value; a facet without them only filters. */
		readonly lists?: ItemLists;
	};
	/** How a result of the search shows the values of its page; not at all without it. */
	readonly result?: ResultPart;
}

/** The lists of problems and recommendations by value. */
interface ItemLists {
	/** Part of their addresses. */
	readonly path: string;
	/** Their titles after ปัญหา or ข้อเสนอแนะ. */
	readonly title: (option: Option) => string;
	/** The value of items that have none: its label, and its list's title. */
	readonly none?: { readonly label: string; readonly title: string };
}

/** Where values stand in a result: beside its type, or among what the page belongs to. */
export interface ResultPart {
	readonly as: 'badge' | 'belonging';
	/** Place among its like. */
	readonly place: number;
	/** The facet whose values tell these, too, so that these are left out beside them. */
	readonly toldBy?: string;
}

const define = <const Name extends string>(facets: Readonly<Record<Name, Facet>>) => facets;

/** The value for items that have none of a facet. */
export const NO_VALUE = 'none';

/** By the parameter of the address, in the order in which the search page shows them. */
export const FACETS = define({
	policy: {
		label: 'นโยบาย',
		all: 'ทุกนโยบาย',
		values: (library) =>
			library.all('policies').map((item) => ({
				value: item.id,
				label: library.titleOf(item),
				sign: numberOf(item.id),
			})),
		entries: 'policies',
		exported: { as: 'policy' },
		yearly: true,
		items: { place: 4, lists: { path: 'policies', title: ({ sign, label }) => `ในนโยบายที่ ${sign} ${label}` } },
		// The number of a focus point begins with that of its policy.
		result: { as: 'belonging', place: 3, toldBy: 'focus' },
	},
	focus: {
		label: 'จุดเน้น',
		all: 'ทุกจุดเน้น',
		values: (library) =>
			library.all('focus').map(({ id, data }) => ({ value: id, label: data.short, sign: numberOf(id) })),
		entries: 'focus',
		exported: { as: 'focus' },
		yearly: true,
		result: { as: 'belonging', place: 2 },
	},
	agency: {
		label: 'หน่วยงาน',
		all: 'ทุกหน่วยงาน',
		values: (library) =>
			library.all('agencies').map(({ id, data }) => ({
				value: id,
				label: data.short,
				phrase: data.kind === 'unspecified' ? data.title : undefined,
			})),
		entries: 'agencies',
		exported: { as: 'agency' },
		items: {
			place: 5,
			lists: { path: 'agencies', title: ({ label, phrase }) => (phrase ? `ที่${phrase}` : `ที่ ${label} รายงาน`) },
		},
		result: { as: 'belonging', place: 1 },
	},
	marco: {
		label: 'สาระ RAYONG MARCO',
		all: 'ทุกสาระ',
		values: (library) =>
			library
				.all('marco')
				.flatMap(({ data }) => (data.letter ? [{ value: data.letter, label: data.thai, sign: data.letter }] : [])),
		exported: { as: 'marco' },
		browse: { path: 'marco', title: ({ sign, label }) => `กรณีปฏิบัติในสาระ ${sign} ${label}` },
	},
	topic: {
		label: 'อยากทำอะไร',
		all: 'ทุกเรื่อง',
		values: TOPICS,
		meanings: TOPIC_MEANING,
		exported: { as: 'topic' },
		browse: { path: 'topics', title: ({ label }) => `กรณีปฏิบัติเรื่อง${label}` },
	},
	level: {
		label: 'ระดับผู้เรียน',
		all: 'ทุกระดับผู้เรียน',
		values: LEVELS,
		untold: { value: LEVELS_NOT_TOLD, label: LEVELS_NOT_TOLD_LABEL },
		exported: { as: 'levels' },
		browse: { path: 'levels', title: ({ label }) => `กรณีปฏิบัติกับผู้เรียน: ${label}` },
		items: {
			place: 6,
			lists: {
				path: 'levels',
				title: ({ label }) => `ของระดับ${label}`,
				none: { label: 'ไม่เจาะจงระดับ', title: 'ที่ไม่เจาะจงระดับผู้เรียน' },
			},
		},
	},
	subject: {
		label: 'กลุ่มสาระ',
		all: 'ทุกกลุ่มสาระ',
		values: SUBJECTS,
		exported: { as: 'subjects' },
		browse: { path: 'subjects', title: ({ label }) => `กรณีปฏิบัติในกลุ่มสาระ${label}` },
	},
	audience: {
		label: 'ผู้ลงมือทำ',
		all: 'ทุกกลุ่ม',
		values: AUDIENCES,
		exported: { as: 'audience' },
		browse: { path: 'audiences', title: ({ label }) => `กรณีปฏิบัติที่${label}ลงมือทำ` },
	},
	kind: {
		label: 'ประเภทของกรณี',
		all: 'ทุกประเภท',
		values: CASE_KINDS,
		exported: { as: 'kind', single: true },
		browse: { path: 'kinds', title: ({ label }) => `กรณีปฏิบัติประเภท${label}` },
		result: { as: 'badge', place: 2 },
	},
	evidence: {
		label: 'ความหนักแน่นของผล',
		all: 'ทุกระดับ',
		values: EVIDENCE,
		exported: { as: 'evidence', single: true },
		browse: { path: 'evidence', title: ({ label }) => `กรณีปฏิบัติที่${label}` },
		result: { as: 'badge', place: 3 },
	},
	year: {
		label: 'ปีงบประมาณ',
		all: 'ทุกปี',
		values: (library) => library.years.map((year) => ({ value: String(year), label: String(year) })),
		universal: true,
		exported: { as: 'year', single: true },
	},
	scope: {
		label: 'เสนอต่อระดับใด',
		all: 'ทุกระดับ',
		values: SCOPES,
		items: { place: 1, only: 'recommendations', lists: { path: 'scopes', title: ({ label }) => label } },
	},
	addressee: {
		label: 'ขอต่อใคร',
		all: 'ทุกฝ่าย',
		values: ADDRESSEES,
		items: { place: 2, only: 'recommendations', lists: { path: 'addressees', title: ({ label }) => `ที่ขอต่อ${label}` } },
	},
	theme: {
		label: 'เรื่อง',
		all: 'ทุกเรื่อง',
		values: THEMES,
		meanings: THEME_MEANING,
		items: { place: 3, lists: { path: 'themes', title: ({ label }) => `เรื่อง${label}` } },
	},
	answered: {
		label: 'กรณีที่ตอบ',
		all: 'มีหรือไม่มีก็ได้',
		values: { yes: 'มีกรณีที่ตอบ', no: 'ยังไม่มีกรณีที่ตอบ' },
		items: { place: 7, only: 'problems' },
	},
});

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** Values of an entry by facet, in the order in which exports give them. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The values of a facet. */
export function optionsOf(library: Library, name: FacetName): readonly Option[] {
	const { untold } = FACETS[name];
	const values = valuesOfFacet(library, name);
	return untold ? [...values, untold] : values;
}

function valuesOfFacet(library: Library, name: FacetName): readonly Option[] {
	const { values } = FACETS[name];
	return typeof values === 'function'
		? values(library)
		: Object.entries(values).map(([value, label]) => ({ value, label }));
}

/** What is said of a list: what belongs to its value, then what it holds. */
export const withMeaning = (name: FacetName, value: string, text: string) => {
	const meaning = FACETS[name].meanings?.[value];
	return meaning ? `${meaning} · ${text}` : text;
};

/** The address of the list of cases that have a value. */
export const browseAddress = (name: FacetName, value: string) =>
	`/browse/${FACETS[name].browse?.path}/${value.toLowerCase()}/`;

/** The address of the list of problems or recommendations that have a value; ids of entries have no slash in it. */
export const itemListAddress = (kind: ItemKind, name: FacetName, value: string) =>
	`/${kind}/${FACETS[name].items?.lists?.path}/${value.replaceAll('/', '-')}/`;

/** The values of a facet of problems and recommendations, that of items without any included. */
export function itemOptions(library: Library, name: FacetName): readonly Option[] {
	const none = FACETS[name].items?.lists?.none;
	const options = valuesOfFacet(library, name);
	return none ? [...options, { value: NO_VALUE, label: none.label }] : options;
}
