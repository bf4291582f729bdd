/** Which entries speak of which, read from their words: terms, schools and partners need no lists of references. */
import { foldSpaces, namesOf } from '../text/names.ts';
import { NameFinder } from '../text/name-finder.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/base.ts';
import { entriesOf, keyOf, type Entry } from './entries.ts';
import { once } from './once.ts';

/** Fields that tell of an entry without being its text. */
const NOT_TEXT = new Set([
	'aliases',
	'sources',
	'references',
	'formerly',
	'changes',
	'themes',
	'levels',
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

const texts = new Map<string, string>();

/** The words of an entry, folded once for all that look through them. */
export function wordsOf(item: Entry): string {
	const known = texts.get(keyOf(item)) ?? foldSpaces(`${textOf(item.data)} ${item.body ?? ''}`);
	texts.set(keyOf(item), known);
	return known;
}

/** The names by which other pages call an entry. A term's other names are too loose for this; they serve search. */
export function namesFor({ collection, data }: Entry): string[] {
	// Prose calls the framework and its principles by their English names; those of the strands are everyday words.
	if (collection === 'marco') return data.kind === 'strand' ? [] : [data.english];
	if (!('title' in data)) return [];
	return [...namesOf(data.title), ...('full' in data && data.full ? [data.full] : [])];
}

/** By the key of an entry that texts may name, those that name it: every text is read once for all names. */
const mentions = once(async (): Promise<ReadonlyMap<string, readonly Entry[]>> => {
	const all = await entriesOf(COLLECTIONS);
	const finder = new NameFinder(all.map((item) => [keyOf(item), namesFor(item)] as const));
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
export async function mentionedIn(item: Entry, collections: readonly CollectionName[]): Promise<Entry[]> {
	const naming = (await mentions()).get(keyOf(item)) ?? [];
	return collections.flatMap((name) => naming.filter(({ collection }) => collection === name));
}
