/** The lists of an entry's page: what belongs to an agency, a term, a school or a partner. */
import { parseReportId } from '../../schemas/report-id.ts';
import type { CollectionName } from '../../schemas/base.ts';
import { address, entry, numberOf, schools, type Entry } from '../../relations/entries.ts';
import { mentionedIn } from '../../relations/backlinks.ts';
import { once } from '../../relations/once.ts';
import { findCases, findReports, partnersWith, type Case } from '../../relations/relations.ts';
import { caseList, entryLink, type PageList } from './list.ts';

/** A list of the page of an entry. */
const on = (item: Entry<'agencies' | 'glossary' | 'schools' | 'partners'>, id: string, heading: string) => ({
	on: address(item),
	page: item.data.title,
	id,
	heading,
});

const schoolsByAgency = once(async () => Map.groupBy(await schools(), ({ data }) => data.agency));

/** What an agency reported, what it tells of and whom it works with. */
export async function agencyLists(item: Entry<'agencies'>) {
	const { id } = item;
	const reports = await Promise.all(
		(await findReports({ agency: id })).map(async (report) => {
			const { focus } = parseReportId(report.id);
			const point = await entry('focus', focus);
			return { href: address(report), label: point.data.short, sign: numberOf(focus), note: report.data.lead };
		}),
	);
	const places = (await schoolsByAgency()).get(id) ?? [];
	const companions = await partnersWith(`agencies/${id}`);
	return {
		reports: { ...on(item, 'reports', 'รายงานตามจุดเน้น'), links: reports },
		cases: await caseList(on(item, 'cases', 'กรณีปฏิบัติ'), await findCases({ agency: id })),
		schools: { ...on(item, 'schools', 'สถานศึกษาที่กล่าวถึง'), links: await Promise.all(places.map(entryLink)) },
		partners: {
			...on(item, 'partners', 'ภาคีที่ร่วมงาน'),
			links: companions.map((partner) => ({
				href: address(partner),
				label: partner.data.title,
				note: partner.data.lead,
			})),
		},
	} satisfies Record<string, PageList>;
}

/** Where a term is used. */
export async function termLists(item: Entry<'glossary'>) {
	const list = async (id: string, heading: string, collections: readonly CollectionName[]): Promise<PageList> => ({
		...on(item, id, heading),
		links: await Promise.all((await mentionedIn(item, collections)).map(entryLink)),
	});
	return {
		cases: await list('cases', 'กรณีที่ใช้คำนี้', ['cases']),
		reports: await list('reports', 'จุดเน้นและรายงานที่ใช้คำนี้', ['focus', 'reports']),
		others: await list('others', 'หน้าอื่นที่ใช้คำนี้', ['marco', 'background', 'strategies', 'data', 'partners']),
	};
}

/** The entries that speak of a school or partner, without the cases that the page shows already. */
async function mentionsBeside(
	item: Entry<'schools' | 'partners'>,
	cases: readonly Case[],
	collections: readonly CollectionName[],
) {
	const told = new Set(cases.map(({ id }) => id));
	const found = await mentionedIn(item, collections);
	return Promise.all(found.filter(({ collection, id }) => collection !== 'cases' || !told.has(id)).map(entryLink));
}

/** What a school did, with whom, and who else speaks of it. */
export async function schoolLists(item: Entry<'schools'>) {
	const cases = await findCases({ school: item.id });
	const companions = await partnersWith(`schools/${item.id}`);
	return {
		cases: await caseList(on(item, 'cases', 'กรณีปฏิบัติ'), cases),
		partners: { ...on(item, 'partners', 'ภาคีที่ร่วมงาน'), links: await Promise.all(companions.map(entryLink)) },
		mentions: {
			...on(item, 'mentions', 'กล่าวถึงในหน้าอื่น'),
			links: await mentionsBeside(item, cases, ['cases', 'focus', 'reports', 'partners', 'background']),
		},
	} satisfies Record<string, PageList>;
}

/** Whom a partner works with, in what, and who else speaks of it. */
export async function partnerLists(item: Entry<'partners'>) {
	const cases = await findCases({ partner: item.id });
	/** Who works with whom holds both ways, whichever side's file says so. */
	const named = item.data.with.map((reference) => {
		const [collection, ...rest] = reference.split('/');
		return entry(collection as CollectionName, rest.join('/'));
	});
	const naming = (await partnersWith(`partners/${item.id}`)).filter(
		(other) => !item.data.with.includes(`partners/${other.id}`),
	);
	return {
		companions: {
			...on(item, 'with', 'ร่วมงานกับ'),
			links: await Promise.all([...(await Promise.all(named)), ...naming].map(entryLink)),
		},
		cases: await caseList(on(item, 'cases', 'กรณีปฏิบัติ'), cases),
		mentions: {
			...on(item, 'mentions', 'กล่าวถึงในหน้าอื่น'),
			links: await mentionsBeside(item, cases, ['cases', 'focus', 'reports', 'background', 'marco']),
		},
	} satisfies Record<string, PageList>;
}
