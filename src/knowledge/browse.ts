/**
 * The lists by facet that have pages of their own under /browse/. Facets that are collections (agencies, policies,
 * focus points, strands) have theirs already. A list exists for every value of its vocabulary, with or without
 * anything in it: addresses must not come and go with the content.
 */
import { FACET_LABELS } from '../search/labels.ts';
import { parseReportId } from '../lib/content/reports.ts';
import { formatNumber } from '../lib/thai.ts';
import { AUDIENCES, CASE_KINDS, EVIDENCE, LEVELS, THEMES } from '../schemas/vocabulary.ts';
import { cases, reports, type Entry } from './entries.ts';
import type { Case } from './relations.ts';

/** A facet of cases with a list for each value. */
interface CaseFacet {
	/** Part of the address. */
	readonly path: string;
	readonly label: string;
	/** The facet's name in the address of the search page. */
	readonly parameter: string;
	readonly terms: Readonly<Record<string, string>>;
	readonly valuesOf: (item: Case) => readonly string[];
	/** Title of a value's list, by the value's label. */
	readonly title: (label: string) => string;
}

export const CASE_FACETS: readonly CaseFacet[] = [
	{
		path: 'levels',
		label: FACET_LABELS.level,
		parameter: 'level',
		terms: LEVELS,
		valuesOf: ({ data }) => data.levels,
		title: (label) => `กรณีปฏิบัติกับผู้เรียน: ${label}`,
	},
	{
		path: 'audiences',
		label: FACET_LABELS.audience,
		parameter: 'audience',
		terms: AUDIENCES,
		valuesOf: ({ data }) => data.audience,
		title: (label) => `กรณีปฏิบัติที่${label}ลงมือทำ`,
	},
	{
		path: 'kinds',
		label: FACET_LABELS.kind,
		parameter: 'kind',
		terms: CASE_KINDS,
		valuesOf: ({ data }) => [data.kind],
		title: (label) => `กรณีปฏิบัติประเภท${label}`,
	},
	{
		path: 'evidence',
		label: FACET_LABELS.evidence,
		parameter: 'evidence',
		terms: EVIDENCE,
		valuesOf: ({ data }) => [data.evidence],
		title: (label) => `กรณีปฏิบัติที่${label}`,
	},
];

/** A page under /browse/. */
export interface BrowseList {
	/** Root-relative, without the base path. */
	readonly address: string;
	/** Path of the facet and value: `levels`, `primary`. */
	readonly facet: string;
	readonly value: string;
	readonly label: string;
	readonly title: string;
	readonly lead: string;
	/** Cases, or problems and recommendations. */
	readonly count: number;
}

/** The list of a value, and the cases on it. */
export interface CaseBrowseList extends BrowseList {
	readonly parameter: string;
	readonly cases: readonly Case[];
}

const distinct = <T>(values: readonly T[]) => new Set(values).size;

const caseLead = (found: readonly Case[]) =>
	found.length
		? `${formatNumber(found.length)} กรณีจาก ${distinct(found.map(({ data }) => data.agency))} หน่วยงาน จัดตามนโยบายของการตรวจราชการ`
		: 'ยังไม่มีกรณีในหมวดนี้';

/** The lists of one facet of cases, in the order of its vocabulary. */
export async function caseLists(facet: CaseFacet): Promise<CaseBrowseList[]> {
	const all = await cases();
	return Object.entries(facet.terms).map(([value, label]) => {
		const found = all.filter((item) => facet.valuesOf(item).includes(value));
		return {
			address: `/browse/${facet.path}/${value}/`,
			facet: facet.path,
			parameter: facet.parameter,
			value,
			label,
			title: facet.title(label),
			lead: caseLead(found),
			count: found.length,
			cases: found,
		};
	});
}

type ReportData = Entry<'reports'>['data'];

/** A problem or a recommendation, with where it was reported. */
export interface ThemeItem {
	readonly focus: string;
	readonly agency: string;
	/** Root-relative address of the item in its report. */
	readonly address: string;
	readonly problem?: ReportData['problems'][number];
	readonly recommendation?: ReportData['recommendations'][number];
}

export interface ThemeBrowseList extends BrowseList {
	/** By focus point in the order of the reports; an agency's problems before its recommendations. */
	readonly items: readonly ThemeItem[];
}

export const THEME_FACET = { path: 'themes', label: 'เรื่องของปัญหาและข้อเสนอ' } as const;

const themeLead = (items: readonly ThemeItem[]) => {
	const problems = items.flatMap(({ problem }) => problem ?? []);
	const solved = problems.filter(({ solution }) => solution).length;
	const recommendations = items.length - problems.length;
	const parts = [
		...(problems.length ? [`ปัญหา ${formatNumber(problems.length)} ข้อ (บอกวิธีแก้ ${formatNumber(solved)} ข้อ)`] : []),
		...(recommendations ? [`ข้อเสนอแนะ ${formatNumber(recommendations)} ข้อ`] : []),
	];
	return parts.length
		? `${parts.join(' และ')} จากรายงานใน ${distinct(items.map(({ focus }) => focus))} จุดเน้น`
		: 'ยังไม่มีปัญหาหรือข้อเสนอแนะในเรื่องนี้';
};

/** The lists of problems and recommendations by theme, in the order of the vocabulary. */
export async function themeLists(): Promise<ThemeBrowseList[]> {
	const all = (await reports()).flatMap(({ id, data }) => {
		const { focus, agency } = parseReportId(id);
		const item = (fragment: string) => ({ focus, agency, address: `/reports/${id}/#${fragment}` });
		return [
			...data.problems.map((problem) => ({ ...item(problem.id), problem, themes: problem.themes })),
			...data.recommendations.map((recommendation) => ({
				...item(recommendation.id),
				recommendation,
				themes: recommendation.themes,
			})),
		];
	});
	return Object.entries(THEMES).map(([value, label]) => {
		const items = all.filter(({ themes }) => themes.some((theme) => theme === value));
		return {
			address: `/browse/${THEME_FACET.path}/${value}/`,
			facet: THEME_FACET.path,
			value,
			label,
			title: `ปัญหาและข้อเสนอเรื่อง${label}`,
			lead: themeLead(items),
			count: items.length,
			items,
		};
	});
}

/** Every list under /browse/. */
export const browseLists = async (): Promise<BrowseList[]> => [
	...(await Promise.all(CASE_FACETS.map(caseLists))).flat(),
	...(await themeLists()),
];
