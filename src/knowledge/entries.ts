/** The collections in the order in which readers meet them, and what every entry is called and where it is. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { addressOf, entryAt } from '../lib/content/addresses.ts';
import { parseReportId } from '../lib/content/reports.ts';
import { byThai } from '../lib/thai.ts';
import type { CollectionName } from '../schemas/base.ts';

export type Entry<C extends CollectionName = CollectionName> = CollectionEntry<C>;

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;

/** The newest fiscal year first; within it by number, 2.10 after 2.9. */
const byYearAndNumber = (a: { id: string }, b: { id: string }) =>
	yearOf(b.id) - yearOf(a.id) || a.id.localeCompare(b.id, 'en', { numeric: true });

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) => byThai(a.data.title, b.data.title);

export const backgroundPages = async () => (await getCollection('background')).sort(byOrder);
export const marcoParts = async () => (await getCollection('marco')).sort(byOrder);
export const strategies = async () => (await getCollection('strategies')).sort(byOrder);
export const policies = async () => (await getCollection('policies')).sort(byYearAndNumber);
export const focusPoints = async () => (await getCollection('focus')).sort(byYearAndNumber);
export const agencies = async () => (await getCollection('agencies')).sort(byOrder);
/** The agencies that answer; `unspecified` stands for text that names nobody. */
export const reportingAgencies = async () => (await agencies()).filter(({ data }) => data.kind !== 'unspecified');
export const cases = async () => (await getCollection('cases')).sort(byTitle);
export const schools = async () => (await getCollection('schools')).sort(byTitle);
export const partners = async () => (await getCollection('partners')).sort(byTitle);
export const glossary = async () => (await getCollection('glossary')).sort(byTitle);
export const sources = async () => (await getCollection('sources')).sort(byOrder);
export const dataTables = async () => (await getCollection('data')).sort(byTitle);

/** Reports by focus point, and within one by the agencies' order. */
export async function reports() {
	const order = new Map((await agencies()).map(({ id, data }) => [id, data.order]));
	const place = (id: string) => order.get(parseReportId(id).agency) ?? 0;
	return (await getCollection('reports')).sort(
		(a, b) =>
			byYearAndNumber({ id: parseReportId(a.id).focus }, { id: parseReportId(b.id).focus }) ||
			place(a.id) - place(b.id),
	);
}

/** The entries of several collections, in the order of the collections. */
export const entriesOf = async (collections: readonly CollectionName[]) =>
	(await Promise.all(collections.map((name) => getCollection(name)))).flat() as Entry[];

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
	return found && entry(found.collection, found.id);
}

/** The number by which readers know a policy or a focus point: `2566/2.4` is 2.4. */
export const numberOf = (id: string) => id.split('/').at(-1) ?? id;

/** The policy of a focus point: `2566/2` of `2566/2.4`. */
export const policyOf = (focus: string) => focus.replace(/\.\d+$/, '');

/** An id as part of an address, such as a heading's: `2566/2` is 2566-2. */
export const anchorOf = (id: string) => id.replaceAll('/', '-');

/** The fiscal year that an id of a policy, focus point or report begins with. */
export const yearOf = (id: string) => Number(id.split('/')[0]);

/** The fiscal years that have focus points, newest first. */
export const years = async () => [...new Set((await focusPoints()).map(({ id }) => yearOf(id)))].sort((a, b) => b - a);

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
