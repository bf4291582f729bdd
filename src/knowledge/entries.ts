/** The collections in the order in which readers meet them, and what every entry is called and where it is. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { addressOf } from '../lib/content/addresses.ts';
import { parseReportId } from '../lib/content/reports.ts';
import { byThai } from '../lib/thai.ts';
import type { CollectionName } from '../schemas/base.ts';

export type Entry<C extends CollectionName = CollectionName> = CollectionEntry<C>;

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;

/** 2.10 comes after 2.9. */
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en', { numeric: true });

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) => byThai(a.data.title, b.data.title);

export const backgroundPages = async () => (await getCollection('background')).sort(byOrder);
export const marcoParts = async () => (await getCollection('marco')).sort(byOrder);
export const strategies = async () => (await getCollection('strategies')).sort(byOrder);
export const policies = async () => (await getCollection('policies')).sort(byId);
export const focusPoints = async () => (await getCollection('focus')).sort(byId);
export const agencies = async () => (await getCollection('agencies')).sort(byOrder);
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
			parseReportId(a.id).focus.localeCompare(parseReportId(b.id).focus, 'en', { numeric: true }) ||
			place(a.id) - place(b.id),
	);
}

/** An entry that the content check has found to exist. */
export async function entry<C extends CollectionName>(collection: C, id: string): Promise<Entry<C>> {
	const found = await getEntry(collection, id);
	if (!found) throw new Error(`content/${collection}/${id}.mdx is missing; npm run check:content tells more`);
	return found as Entry<C>;
}

/** The root-relative address of an entry's page, without the base path. */
export const address = ({ collection, id }: { collection: CollectionName; id: string }) => addressOf(collection, id);

/** The number by which readers know a policy or a focus point: `2566/2.4` is 2.4. */
export const numberOf = (id: string) => id.split('/').at(-1) ?? id;

/** The policy of a focus point: `2566/2` of `2566/2.4`. */
export const policyOf = (focus: string) => focus.replace(/\.\d+$/, '');

/** The fiscal year that an id of a policy, focus point or report begins with. */
export const yearOf = (id: string) => Number(id.split('/')[0]);

/** What a page of the entry is called. A report has no title of its own: it is an agency's answer. */
export async function titleOf(item: Entry): Promise<string> {
	if (item.collection === 'reports') {
		const { focus, agency } = parseReportId(item.id);
		const [point, speaker] = [await entry('focus', focus), await entry('agencies', agency)];
		return `จุดเน้น ${numberOf(focus)} ${point.data.short}: ${speaker.data.short}`;
	}
	return item.data.title;
}
