/** Problems and recommendations of all reports, and the words for them. */
import type { Entry } from '../schemas/entry.ts';
import type { ItemKind, Library } from '../schemas/library.ts';
import { Register } from '../text/inverted-index.ts';
import { perLibrary } from './per-library.ts';
import { itemsOf, type Item } from './report-items.ts';

export const ITEM_KINDS: readonly ItemKind[] = ['problems', 'recommendations'];

/** What one of a kind is called, and the section of its lists. */
export const ITEM_WORDS = {
	problems: { one: 'ปัญหา', section: 'ปัญหาและวิธีแก้' },
	recommendations: { one: 'ข้อเสนอแนะ', section: 'ข้อเสนอแนะ' },
} as const;

const levelsById = (entries: readonly Entry<'agencies' | 'focus'>[]) => {
	const levels = new Map(entries.map(({ id, data }) => [id, data.levels]));
	return (id: string) => levels.get(id) ?? [];
};

const itemsOfKind = (kind: ItemKind) =>
	perLibrary((library): readonly Item[] =>
		itemsOf(library.all('reports'), kind, {
			focus: levelsById(library.all('focus')),
			agency: levelsById(library.all('agencies')),
		}),
	);
const items = { problems: itemsOfKind('problems'), recommendations: itemsOfKind('recommendations') };

/** Every item of a kind, in the order of the reports. */
export const allItems = (library: Library, kind: ItemKind) => items[kind](library);

const placesOf = (kind: ItemKind) =>
	perLibrary(
		(library) =>
			new Register(allItems(library, kind), ({ agency, policy }) => [`agency ${agency}`, `policy ${policy}`]),
	);
const itemsBy = { problems: placesOf('problems'), recommendations: placesOf('recommendations') };

/** How many items are told in the reports of an agency or on a policy. */
export const countItems = (library: Library, kind: ItemKind, query: { agency: string } | { policy: string }) =>
	itemsBy[kind](library).find(...Object.entries(query).map((pair) => pair.join(' '))).length;
