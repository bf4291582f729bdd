/** Problems and recommendations of all reports, and the words for them. */
import { itemsOf, type Item, type ItemKind } from './report-items.ts';
import { Register } from '../text/inverted-index.ts';
import { agencies, focusPoints, reports, type Entry } from './entries.ts';
import { once } from './once.ts';

export const ITEM_KINDS: readonly ItemKind[] = ['problems', 'recommendations'];

/** What one of a kind is called, and the section of its lists. */
export const ITEM_WORDS = {
	problems: { one: 'ปัญหา', section: 'ปัญหาและวิธีแก้' },
	recommendations: { one: 'ข้อเสนอแนะ', section: 'ข้อเสนอแนะ' },
} as const;

const byId = (entries: readonly Entry<'agencies' | 'focus'>[]) => {
	const levels = new Map(entries.map(({ id, data }) => [id, data.levels]));
	return (id: string) => levels.get(id) ?? [];
};

const itemsOfKind = (kind: ItemKind) =>
	once(async (): Promise<readonly Item[]> =>
		itemsOf(await reports(), kind, { focus: byId(await focusPoints()), agency: byId(await agencies()) }),
	);
const items = { problems: itemsOfKind('problems'), recommendations: itemsOfKind('recommendations') };

/** Every item of a kind, in the order of the reports. */
export const allItems = (kind: ItemKind) => items[kind]();

const counts = (kind: ItemKind) =>
	once(
		async () => new Register(await allItems(kind), ({ agency, policy }) => [`agency ${agency}`, `policy ${policy}`]),
	);
const itemsBy = { problems: counts('problems'), recommendations: counts('recommendations') };

/** How many items are told in the reports of an agency or on a policy. */
export const countItems = async (kind: ItemKind, query: { agency: string } | { policy: string }) =>
	(await itemsBy[kind]()).find(...Object.entries(query).map((pair) => pair.join(' '))).length;
