/** What is new: entries that were added and changes that readers should know of, newest first. */
import { formatNumber } from '../text/thai.ts';
import { addressOf } from '../collections/addresses.ts';
import { COLLECTIONS, definitionOf, REGISTRY } from '../collections/index.ts';
import { entriesOf } from '../relations/entries.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { SITE } from '../site.ts';
import { absolute } from '../href.ts';

/** One piece of news. */
export interface News {
	/** Common era, 2026-11-22. */
	day: string;
	title: string;
	description: string;
	/** Absolute; with a fragment where an entry has news twice, for readers' programs take equal addresses as one. */
	link: string;
}

/** As many as a reader's program keeps. */
const MOST = 100;

function newsOf(library: Library, item: Entry): News[] {
	const { label: kind, lead, caveat } = definitionOf(item);
	const withCaveat = (text: string) => [text, caveat?.(item)].filter(Boolean).join(' · ');
	const [title, page] = [library.titleOf(item), absolute(addressOf(item))];
	const added = item.data.added
		? [{ day: item.data.added, title: `เพิ่ม${kind}: ${title}`, description: withCaveat(lead(item)), link: page }]
		: [];
	const changed = item.data.changes.map(({ date, text }, place) => ({
		day: date,
		title: `แก้${kind}: ${title}`,
		description: text,
		link: `${page}#change-${place + 1}`,
	}));
	return [...added, ...changed];
}

/** The entries that were there first, told in one piece. */
function firstEdition(items: readonly Entry[]): News {
	const first = items.filter(({ data }) => !data.added);
	const counts = COLLECTIONS.flatMap((collection) => {
		const count = first.filter((item) => item.collection === collection).length;
		return count ? [`${REGISTRY[collection].label} ${formatNumber(count)}`] : [];
	});
	return {
		day: SITE.firstEdition,
		title: `ชุดแรกของ${SITE.name}`,
		description: `รวบรวม ${formatNumber(first.length)} รายการ: ${counts.join(' · ')}`,
		link: absolute('/'),
	};
}

/** The news, newest first; within a day by title. */
export function news(library: Library): News[] {
	const items = entriesOf(library);
	const all = [...items.flatMap((item) => newsOf(library, item)), firstEdition(items)];
	return all.sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title, 'th')).slice(0, MOST);
}
