/** Which entries speak of which, read from their words: terms, schools and partners need no lists of references. */
import { COLLECTIONS, definitionOf, REGISTRY } from '../collections/index.ts';
import { keyOf, type CollectionName, type Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { NameFinder } from '../text/name-finder.ts';
import { foldSpaces } from '../text/names.ts';
import { entriesOf } from './entries.ts';
import { perLibrary } from './per-library.ts';

/** Fields that tell of an entry without being its text. */
const NOT_TEXT = new Set([
	'aliases',
	'sources',
	'references',
	'formerly',
	'changes',
	'themes',
	'levels',
	'levelsBasis',
	'topic',
	'subjects',
	'sequence',
	'reportItems',
	'addressee',
	'document',
	'id',
	'cases',
	'related',
]);

/** All words of an entry: the texts of its fields and its body. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(textOf).join(' ');
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value)
		.map(([key, field]) => (NOT_TEXT.has(key) ? '' : textOf(field)))
		.join(' ');
}

const texts = new WeakMap<Entry, string>();

/** The words of an entry, folded once for all that look through them. */
export function wordsOf(item: Entry): string {
	const known = texts.get(item) ?? foldSpaces(`${textOf(item.data)} ${item.body}`);
	texts.set(item, known);
	return known;
}

/** By the key of an entry that texts may name, those that name it: every text is read once for all names. */
const namings = perLibrary((library): ReadonlyMap<string, readonly Entry[]> => {
	const all = entriesOf(library);
	const finder = new NameFinder(all.map((item) => [keyOf(item), definitionOf(item).calledInText(item)] as const));
	const found = new Map<string, Entry[]>();
	for (const item of all)
		for (const key of finder.in(wordsOf(item))) {
			if (key === keyOf(item)) continue;
			const naming = found.get(key);
			if (naming) naming.push(item);
			else found.set(key, [item]);
		}
	return found;
});

/** The entries of some collections that speak of an entry. */
export function mentioning(library: Library, item: Entry, collections: readonly CollectionName[]): readonly Entry[] {
	const naming = namings(library).get(keyOf(item)) ?? [];
	return collections.flatMap((name) => naming.filter(({ collection }) => collection === name));
}

/** The collections whose entries are listed on the pages of one that they name, in the order of search. */
export const listedOn = (collection: CollectionName): readonly CollectionName[] =>
	COLLECTIONS.filter((name) => REGISTRY[name].listedOn.includes(collection)).sort(
		(a, b) => REGISTRY[a].search.place - REGISTRY[b].search.place,
	);
