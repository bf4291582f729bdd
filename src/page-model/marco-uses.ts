/** Where a part of the framework is used, in the words of every form of its page. */
import { browseAddress } from '../schemas/facets.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { Link } from '../schemas/page.ts';
import { MARCO_BASIS, MARCO_KINDS } from '../schemas/vocabulary.ts';
import { formatNumber } from '../text/thai.ts';
import { usesOf } from '../relations/marco-usage.ts';

/** Cases of one level of learners. */
export interface LevelList {
	readonly label: string;
	/** All of them; `cases` may be the first few. */
	readonly count: number;
	/** `note` says who ties the case to the part, where cases have to be told apart by it. */
	readonly cases: readonly (Link & { readonly note: string | undefined })[];
}

/** A list that shows how much there is and its beginning. */
export interface ShortList {
	readonly heading: string;
	readonly id: string;
	/** What is counted, such as แห่ง. */
	readonly unit: string;
	readonly links: readonly Link[];
	/** Where the rest of a very long one is. */
	readonly all: string;
}

export interface MarcoUses {
	/** How many cases, and who ties them to the part. */
	readonly summary: string;
	/** Cases by the level of their learners, those that a source ties to the part first. */
	readonly levels: readonly LevelList[];
	/** Root-relative address of the list of all cases, where there is one. */
	readonly all: string | undefined;
	/** The reports, focus points and schools that they belong to. */
	readonly lists: readonly ShortList[];
}

/** At one level, where the list of all has the rest. */
const MAX_AT_LEVEL = 4;

/** What the page of a part says of its uses. */
export function marcoUses(library: Library, part: Entry<'marco'>): MarcoUses {
	const { kind, letter } = part.data;
	const uses = usesOf(library, part);
	const all = letter && browseAddress('marco', letter);
	const count = formatNumber(uses.cases.length);
	const stated = formatNumber(uses.stated.size);
	const editorial = formatNumber(uses.cases.length - uses.stated.size);
	const who =
		kind === 'principle'
			? 'เล่าถึงหลักการนี้ด้วยชื่อ'
			: `: ${MARCO_BASIS.stated} ${stated} · ${MARCO_BASIS.editorial} ${editorial}`;
	return {
		summary: uses.cases.length ? `${count} กรณี${who}` : `ยังไม่มีกรณีในคลังที่ระบุ${MARCO_KINDS[kind]}นี้`,
		levels: uses.levels.map(({ label, cases }) => {
			const sorted = cases.toSorted((a, b) => Number(uses.stated.has(b.id)) - Number(uses.stated.has(a.id)));
			return {
				label,
				count: cases.length,
				cases: (all ? sorted.slice(0, MAX_AT_LEVEL) : sorted).map((item) => ({
					...library.entryLink(item),
					note: letter && uses.stated.has(item.id) ? MARCO_BASIS.stated : undefined,
				})),
			};
		}),
		all,
		lists: [
			{
				heading: 'รายงานที่เล่าถึงกรณีเหล่านี้',
				id: 'used-reports',
				unit: 'รายงาน',
				links: uses.reports.map(library.entryLink),
				all: '/reports/',
			},
			{ heading: 'จุดเน้น', id: 'used-focus', unit: 'จุดเน้น', links: uses.focus.map(library.link), all: '/focus/' },
			{
				heading: 'สถานศึกษา',
				id: 'used-schools',
				unit: 'แห่ง',
				links: uses.schools.map(library.entryLink),
				all: '/schools/',
			},
		],
	};
}
