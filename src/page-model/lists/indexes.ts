/** The lists of the sections' front pages: everything of a collection, in groups. */
import { PARTNER_KINDS } from '../../schemas/vocabulary.ts';
import {
	address,
	agencies,
	anchorOf,
	cases,
	dataTables,
	glossary,
	partners,
	policies,
	policyOf,
	schools,
	titleOf,
	yearOf,
} from '../../relations/entries.ts';
import { caseLink, type PageList } from './list.ts';
import { once } from '../../relations/once.ts';

/** As many cases as the list of all shows before it leads to the earlier years only. */
const MOST_CASES = 400;

/** Cases by the policy of their main focus point, the newest years first; earlier years apart where there are many. */
export const caseIndex = once(async (): Promise<readonly PageList[]> => {
	const byPolicy = Map.groupBy(await cases(), ({ data }) => policyOf(data.focus));
	const page = { on: '/cases/', page: 'กรณีปฏิบัติ' };
	const lists = await Promise.all(
		(await policies()).map(async (policy) => ({
			...page,
			year: yearOf(policy.id),
			id: `policy-${anchorOf(policy.id)}`,
			heading: await titleOf(policy),
			links: await Promise.all((byPolicy.get(policy.id) ?? []).map(caseLink)),
		})),
	);
	let shown = 0;
	return [...Map.groupBy(lists, ({ year }) => year)].flatMap(([year, ofYear]): PageList[] => {
		const links = ofYear.flatMap((list) => list.links);
		const fits = shown === 0 || shown + links.length <= MOST_CASES;
		shown += links.length;
		return fits ? ofYear : [{ ...page, id: `year-${year}`, heading: `ปีงบประมาณ ${year}`, links, apart: true }];
	});
});

type Described = { collection: 'schools' | 'partners' | 'data'; id: string; data: { title: string; lead: string } };
const described = (item: Described) => ({ href: address(item), label: item.data.title, note: item.data.lead });

/** Schools by the agency that tells of them. */
export const schoolIndex = once(async (): Promise<readonly PageList[]> => {
	const byAgency = Map.groupBy(await schools(), ({ data }) => data.agency);
	return (await agencies()).map(({ id, data }) => ({
		on: '/schools/',
		page: 'สถานศึกษา',
		id,
		heading: data.short,
		links: (byAgency.get(id) ?? []).map(described),
	}));
});

/** Partners by what sort of organisation they are. */
export const partnerIndex = once(async (): Promise<readonly PageList[]> => {
	const byKind = Map.groupBy(await partners(), ({ data }) => data.kind);
	return Object.entries(PARTNER_KINDS).map(([kind, heading]) => ({
		on: '/partners/',
		page: 'ภาคีเครือข่าย',
		id: kind,
		heading,
		links: (byKind.get(kind as keyof typeof PARTNER_KINDS) ?? []).map(described),
	}));
});

/** The tables, those with charts apart. */
export const dataIndex = once(async (): Promise<readonly PageList[]> => {
	const all = await dataTables();
	const list = (id: string, heading: string, items: typeof all): PageList => ({
		on: '/data/',
		page: 'ตารางข้อมูล',
		id,
		heading,
		links: items.map(described),
	});
	return [
		list(
			'charts',
			'ตัวเลขพร้อมแผนภูมิ',
			all.filter(({ data }) => data.charts.length > 0),
		),
		list(
			'lists',
			'รายการและขั้นตอน',
			all.filter(({ data }) => data.charts.length === 0),
		),
	];
});

/** The glossary: one list from the first letter to the last. */
export const termIndex = once(async (): Promise<PageList> => ({
	on: '/glossary/',
	page: 'อภิธานศัพท์',
	id: 'terms',
	heading: '',
	as: 'terms',
	links: (await glossary()).map((term) => ({
		href: address(term),
		label: term.data.title,
		full: term.data.full,
		note: term.data.meaning,
	})),
}));
