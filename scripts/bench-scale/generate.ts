/**
 * Content in bulk: the site's own entries again and again, each time a fiscal year later, with their texts recombined
 * from entries of the same kind. What refers to something refers to the same year's, so that everything is valid.
 */
import { dump } from 'js-yaml';
import type { RawEntry } from '../../src/schemas/entry.ts';
import { readEntries } from '../../src/content-check/content.ts';
import type { CollectionName } from '../../src/schemas/entry.ts';
import { randomFrom } from '../bench-search/sample.ts';

type Data = Record<string, unknown>;

/** What a site has once, however much is told in it. */
const ONCE: readonly CollectionName[] = ['marco', 'strategies', 'background', 'agencies'];

/** What comes anew every year, whole: without it the year's other entries hang in the air. */
const EVERY_YEAR: readonly CollectionName[] = ['policies', 'focus'];

/** The first year, whose entries are the site's own. */
const FIRST = 2566;
const REPORT = `report-${FIRST}`;

/** A body's blocks without links: the pages that they lead to are others in every year. */
const blocksOf = ({ body }: RawEntry) =>
	body
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.split(/\n{2,}/)
		.map((block) => block.trim())
		.filter(Boolean);

class Year {
	readonly #copy: number;
	readonly #has: (collection: CollectionName, id: string) => boolean;

	constructor(copy: number, has: (collection: CollectionName, id: string) => boolean) {
		this.#copy = copy;
		this.#has = has;
	}

	/** The id that an entry of the first year has in this one. */
	idOf(collection: CollectionName, id: string): string {
		if (this.#copy === 0 || ONCE.includes(collection)) return id;
		if (collection === 'sources') return id === REPORT ? `report-${FIRST + this.#copy}` : id;
		return id.startsWith(`${FIRST}/`) ? id.replace(String(FIRST), String(FIRST + this.#copy)) : `${id}-${this.#copy}`;
	}

	/** References to entries of a collection, without those that this year does not have. */
	#among(collection: CollectionName, list: unknown): string[] {
		return (Array.isArray(list) ? (list as string[]) : [])
			.filter((id) => this.#has(collection, id))
			.map((id) => this.idOf(collection, id));
	}

	/** References of the form `collection/id`. */
	#anywhere(list: unknown): string[] {
		return (Array.isArray(list) ? (list as string[]) : []).flatMap((reference) => {
			const [collection, id] = reference.split('/') as [CollectionName, string];
			return this.#has(collection, id) ? [`${collection}/${this.idOf(collection, id)}`] : [];
		});
	}

	/** The frontmatter of an entry as it stands in this year. */
	dataOf({ collection, data = {} }: RawEntry): Data {
		const { formerly: _, ...rest } = data;
		const given = (field: string, value: unknown): Data => (rest[field] === undefined ? {} : { [field]: value });
		const items = (rest['problems'] as Data[] | undefined)?.map((item) => ({
			...item,
			cases: this.#among('cases', item['cases']),
		}));
		const sources = (rest['sources'] as Data[] | undefined)?.map((source) => ({
			...source,
			document: this.idOf('sources', String(source['document'])),
		}));
		const isYearly = EVERY_YEAR.includes(collection) || ONCE.includes(collection);
		const title = String(rest['title']);
		return {
			...rest,
			...given('title', this.#copy === 0 || isYearly ? title : `${title.slice(0, 110)} ${this.#copy + 1}`),
			...given(
				'short',
				collection === 'sources' ? `${String(rest['short']).slice(0, 50)} ${FIRST + this.#copy}` : rest['short'],
			),
			...given('order', collection === 'sources' ? Number(rest['order']) + 100 * this.#copy : rest['order']),
			...given('year', typeof rest['year'] === 'number' ? rest['year'] + this.#copy : rest['year']),
			...given('focus', this.idOf('focus', String(rest['focus']))),
			...given('alsoFocus', this.#among('focus', rest['alsoFocus'])),
			...given('schools', this.#among('schools', rest['schools'])),
			...given('partners', this.#among('partners', rest['partners'])),
			...given('related', this.#among('cases', rest['related'])),
			...given('cases', this.#among('cases', rest['cases'])),
			...given('with', this.#anywhere(rest['with'])),
			...given('owner', this.#anywhere(rest['owner'] ? [rest['owner']] : [])[0]),
			...given('problems', items),
			...given('sources', sources),
		};
	}
}

/** The first share of a list, at least one of it. */
const share = <T>(list: readonly T[], part: number) => list.slice(0, Math.max(1, Math.round(list.length * part)));

/**
 * Files of a `content/` with about so many entries.
 * @param root The project's folder, whose content is multiplied.
 * @param count How many entries; the site's own at most once, then copies.
 */
export function generate(root: string, count: number): Record<string, string> {
	const random = randomFrom(count);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const entries = readEntries(root);
	const byCollection = Map.groupBy(entries, ({ collection }) => collection);
	const blocks = new Map(
		[...byCollection].map(([name, list]) => [name, list.map(blocksOf).filter((all) => all.length)]),
	);
	const frame = entries.filter(({ collection }) => ONCE.includes(collection)).length;
	// Of the documents, only a year's report comes anew.
	const yearly = entries.filter(
		({ collection, id }) => !ONCE.includes(collection) && (collection !== 'sources' || id === REPORT),
	);
	const files: Record<string, string> = {};
	for (let copy = 0, left = count - frame; left > 0; copy++) {
		const fixed = yearly.filter(({ collection }) => EVERY_YEAR.includes(collection) || collection === 'sources');
		const part = Math.min(1, Math.max(0, left - fixed.length) / (yearly.length - fixed.length));
		const taken = [...byCollection].flatMap(([name, list]) => {
			if (ONCE.includes(name)) return copy === 0 ? list : [];
			if (name === 'sources') return copy === 0 ? list : list.filter(({ id }) => id === REPORT);
			return EVERY_YEAR.includes(name) ? list : share(list, part);
		});
		const there = new Set(
			[...taken, ...entries.filter(({ collection }) => ONCE.includes(collection))].map(
				({ collection, id }) => `${collection}/${id}`,
			),
		);
		const year = new Year(copy, (collection, id) => there.has(`${collection}/${id}`));
		for (const entry of taken) {
			const data = year.dataOf(entry);
			// A report that only pointed to cases of other reports has nothing to say without them.
			if (entry.collection === 'reports' && !Object.values(data).some((value) => Array.isArray(value) && value.length))
				continue;
			const others = blocks.get(entry.collection) ?? [];
			const body = blocksOf(entry).map((block) =>
				block.startsWith('#') || !others.length ? block : pick(pick(others)),
			);
			// A heading from elsewhere would stand in the middle of nothing.
			const text = body.map((block) => (block.startsWith('#') ? block : block.replace(/^#+ .*\n?/gm, ''))).join('\n\n');
			files[`${entry.collection}/${year.idOf(entry.collection, entry.id)}.mdx`] =
				`---\n${dump(data, { noRefs: true, skipInvalid: true })}---\n\n${text}\n`;
		}
		left -= taken.length - (copy === 0 ? frame : 0);
	}
	return files;
}

/** Pages that a site has beside those of its entries: lists by facet, tools, files about the site. */
const OTHER_PAGES = 83;
/** Lists grow with the entries: pages for one entry, its own among them. */
const PAGES_PER_ENTRY = 1.108;

/** About how many entries make a site of so many pages; measured on sites of 830 and 3,351 pages. */
export const entriesFor = (pages: number) => Math.max(1, Math.round((pages - OTHER_PAGES) / PAGES_PER_ENTRY));
