/**
 * A worksheet as an address. What was chosen stands in the query, in words that a link can be written by hand with:
 * `?strand=M,A&main=M&level=primary&focus=2566/2.1&case=bankhai-pbl`. What was written stands in the fragment, which
 * browsers do not send: `#1&n=2&s=…&Mm=…`, where 1 is the version, n the number of texts, s a field's key, and Mm a
 * strand's letter and a key. A query alone adds to the reader's own worksheet; with a fragment it is a whole one.
 * Addresses are what anybody may write: texts are cleaned. What this release does not know is taken as it is, so that
 * the release that knows it finds it again.
 */
import { placeOf, textsOf, withText, cleanFor } from './named-texts.ts';
import { pack, unpack } from './pack.ts';
import { EMPTY, PARTS, type Part, type Sheet } from './sheet.ts';
import { clean } from './text.ts';

const VERSION = '1';

/** Characters of a link that are read: more than the longest worksheet has in any script. */
export const LONGEST = 100_000;

/** Names that a field of another release may have. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,11}$/;

/** Something in an address that could not be taken. */
export type Fault = { readonly kind: 'too-many'; readonly part: Part } | { readonly kind: 'cut' | 'long' };

export interface Read {
	/** Nothing, something to add to a worksheet, or a whole one. */
	readonly kind: 'nothing' | 'addition' | 'sheet';
	readonly sheet: Sheet;
	readonly faults: readonly Fault[];
}

const valuesOf = (parameters: URLSearchParams, part: Part) => [
	...new Set(
		parameters
			.getAll(part)
			.flatMap((list) => list.split(','))
			.map((value) => clean(part === 'strand' ? value.toUpperCase() : value, Infinity))
			.filter(Boolean),
	),
];

function readQuery(search: string): Sheet {
	const parameters = new URLSearchParams(search);
	const chosen = Object.fromEntries(PARTS.map((part) => [part, valuesOf(parameters, part)])) as Record<Part, string[]>;
	const main = (parameters.get('main') ?? '').toUpperCase();
	return { ...EMPTY, chosen, ...(chosen.strand.includes(main) ? { main } : {}) };
}

const withUnread = (sheet: Sheet, part: string): Sheet => ({ ...sheet, unread: [...(sheet.unread ?? []), part] });

function readTexts(parts: readonly string[], before: Sheet): { sheet: Sheet; faults: Fault[] } {
	let sheet = before;
	let [found, expected] = [0, 0];
	for (const part of parts.filter(Boolean)) {
		const [name = '', value = ''] = part.split('=');
		if (name === 'n') {
			expected = Number.parseInt(value, 10) || 0;
			continue;
		}
		found++;
		const text = placeOf(name) || NAME.test(name) ? unpack(value) : undefined;
		sheet = text === undefined ? withUnread(sheet, part) : withText(sheet, name, cleanFor(name, text));
	}
	return { sheet, faults: found < expected ? [{ kind: 'cut' }] : [] };
}

/**
 * Reads what an address holds.
 * @param address the query with its question mark and the fragment with its number sign, either or both
 * @param longest characters from which on nothing is read; what the reader's own storage holds has no limit
 */
export function readAddress(address: string, longest = LONGEST): Read {
	if (address.length > longest) return { kind: 'nothing', sheet: EMPTY, faults: [{ kind: 'long' }] };
	const [, search = '', fragment = ''] = /^([^#]*)(?:#(.*))?$/s.exec(address) ?? [];
	const query = readQuery(search);
	const [version = '', ...texts] = fragment.split('&');
	if (!/^\d+$/.test(version)) {
		const asks = PARTS.some((part) => query.chosen[part].length);
		return { kind: asks ? 'addition' : 'nothing', sheet: query, faults: [] };
	}
	// Another version may mean something else by the same names.
	if (version !== VERSION) return { kind: 'sheet', sheet: withUnread(query, `#${fragment}`), faults: [] };
	return { kind: 'sheet', ...readTexts(texts, query) };
}

/** Which texts go into an address: every one, those that the worksheet shows, or none. */
type Words = 'all' | 'shown' | 'none';

/** Texts as parts of a fragment. */
function partsOf(sheet: Sheet, words: Words): string[] {
	if (words === 'none') return [];
	const isShown = (name: string) => {
		const letter = placeOf(name)?.letter;
		return letter === undefined || sheet.chosen.strand.includes(letter);
	};
	return [
		...textsOf(sheet)
			.filter(([name]) => words === 'all' || isShown(name))
			.map(([name, text]) => `${name}=${pack(text)}`),
		// A fragment of another version cannot stand in one of this.
		...(sheet.unread ?? []).filter((part) => !part.startsWith('#')),
	];
}

/** Ids of the site go as they are; what it does not know may hold any sign. */
const encode = (value: string) => encodeURIComponent(clean(value, Infinity)).replaceAll('%2F', '/');

/**
 * The query and fragment from which `readAddress` gets the worksheet.
 * @param words `shown` where somebody else gets it: what was written for a strand that is no longer chosen is theirs
 * to read only if they see it
 */
export function writeAddress(sheet: Sheet, words: Words = 'all'): string {
	const query = [
		...PARTS.map((part): [string, string] => [part, sheet.chosen[part].map(encode).join(',')]),
		['main', encode(sheet.main ?? '')],
	]
		.filter(([, value]) => value)
		.map(([name, value]) => `${name}=${value}`)
		.join('&');
	const parts = partsOf(sheet, words);
	return `${query && `?${query}`}#${[VERSION, `n=${parts.length}`, ...parts].join('&')}`;
}
