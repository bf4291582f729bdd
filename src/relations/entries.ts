/** The collections in the order in which readers meet them, and what every entry is called and where it is. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { addressOf, entryAt } from '../collections/addresses.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { byThai } from '../text/thai.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/base.ts';
import { once } from './once.ts';

export type Entry<C extends CollectionName = CollectionName> = CollectionEntry<C>;

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;

/** The newest fiscal year first; within it by number, 2.10 after 2.9. */
const byYearAndNumber = (a: { id: string }, b: { id: string }) =>
	yearOf(b.id) - yearOf(a.id) || a.id.localeCompare(b.id, 'en', { numeric: true });

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) => byThai(a.data.title, b.data.title);

/** A collection in an order that is settled once: sorting it for every page would take longer than building the pages. */
const sorted = <C extends CollectionName>(name: C, by: (a: Entry<C>, b: Entry<C>) => number) =>
	once(async (): Promise<readonly Entry<C>[]> => (await getCollection(name)).sort(by));

export const backgroundPages = sorted('background', byOrder);
export const marcoParts = sorted('marco', byOrder);
export const strategies = sorted('strategies', byOrder);
export const policies = sorted('policies', byYearAndNumber);
export const focusPoints = sorted('focus', byYearAndNumber);
export const agencies = sorted('agencies', byOrder);
/** The agencies that answer; `unspecified` stands for text that names nobody. */
export const reportingAgencies = async () => (await agencies()).filter(({ data }) => data.kind !== 'unspecified');
export const cases = sorted('cases', byTitle);
export const schools = sorted('schools', byTitle);
export const partners = sorted('partners', byTitle);
export const glossary = sorted('glossary', byTitle);
export const sources = sorted('sources', byOrder);
export const dataTables = sorted('data', byTitle);

/** Reports by focus point, and within one by the agencies' order. */
export const reports = once(async (): Promise<readonly Entry<'reports'>[]> => {
	const order = new Map((await agencies()).map(({ id, data }) => [id, data.order]));
	const place = (id: string) => order.get(parseReportId(id).agency) ?? 0;
	return (await getCollection('reports')).sort(
		(a, b) =>
			byYearAndNumber({ id: parseReportId(a.id).focus }, { id: parseReportId(b.id).focus }) ||
			place(a.id) - place(b.id),
	);
});

/** The entries of several collections, in the order of the collections. */
export const entriesOf = async (collections: readonly CollectionName[]) =>
	(await Promise.all(collections.map((name) => collected[name]()))).flat() as Entry[];

const collected = Object.fromEntries(
	COLLECTIONS.map((name) => [name, once(() => getCollection(name))] as const),
) as Record<CollectionName, () => Promise<Entry[]>>;

/** Tells entries apart: Astro hands out new objects on every call. */
export const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;

/** An entry that the content check has found to exist. */
export async function entry<C extends CollectionName>(collection: C, id: string): Promise<Entry<C>> {
	const found = await getEntry(collection, id);
	if (!found) throw new Error(`content/${collection}/${id}.mdx is missing; npm run check:content tells more`);
	return found as Entry<C>;
}

/** The root-relative address of an entry's page, without the base path. */
export const address = ({ collection, id }: { collection: CollectionName; id: string }) => addressOf(collection, id);

/**
 * The entry whose page is at an address; undefined for lists and other pages.
 * @param page Root-relative, without the base path.
 */
export async function entryOfPage(page: string): Promise<Entry | undefined> {
	const found = entryAt(page);
	return found && (await byKey()).get(keyOf(found));
}

const byKey = once(async () => new Map((await entriesOf(COLLECTIONS)).map((item) => [keyOf(item), item])));

/** The number by which readers know a policy or a focus point: `2566/2.4` is 2.4. */
export const numberOf = (id: string) => id.split('/').at(-1) ?? id;

/** The policy of a focus point: `2566/2` of `2566/2.4`. */
export const policyOf = (focus: string) => focus.replace(/\.\d+$/, '');

/** An id as part of an address, such as a heading's: `2566/2` is 2566-2. */
export const anchorOf = (id: string) => id.replaceAll('/', '-');

/** The fiscal year that an id of a policy, focus point or report begins with. */
export const yearOf = (id: string) => Number(id.split('/')[0]);

/** The fiscal years that have focus points, newest first. */
export const years = once(async (): Promise<readonly number[]> =>
	[...new Set((await focusPoints()).map(({ id }) => yearOf(id)))].sort((a, b) => b - a),
);

/** As many years as lists of choices offer: a year adds some thirty focus points to each. */
const RECENT = 3;

/** Those of some policies or focus points that are of a recent year; older ones are found by their year. */
export async function recent<T extends { id: string }>(entries: readonly T[]): Promise<T[]> {
	const latest = (await years()).slice(0, RECENT);
	return entries.filter(({ id }) => latest.includes(yearOf(id)));
}

/** Words that tell a year's page from the same one of another year; none while there is only one year. */
export const yearNote = async (id: string) => ((await years()).length > 1 ? ` (ปีงบประมาณ ${yearOf(id)})` : '');

/** What a page of the entry is called. A report has no title of its own: it is an agency's answer. */
export async function titleOf(item: Entry): Promise<string> {
	if (item.collection === 'reports') {
		const { focus, agency } = parseReportId(item.id);
		const [point, speaker] = [await entry('focus', focus), await entry('agencies', agency)];
		return `จุดเน้น ${numberOf(focus)} ${point.data.short}: ${speaker.data.short}${await yearNote(item.id)}`;
	}
	if (item.collection === 'focus' || item.collection === 'policies') return item.data.title + (await yearNote(item.id));
	return item.data.title;
}
