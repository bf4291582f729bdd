/**
 * A worksheet as an address. What was chosen stands in the query, in words that a link can be written by hand with:
 * `?strand=M,A&main=M&level=primary&focus=2566/2.1&case=bankhai-pbl`. What was written stands in the fragment, which
 * browsers do not send: `#1&n=2&s=…&Mm=…`, where 1 is the version, n the number of texts, s a field's key, and Mm a
 * strand's letter and a key. A query alone adds to the reader's own worksheet; with a fragment it is a whole one.
 * Addresses are what anybody may write: what does not hold is left out and told.
 */
import type { Resolve } from './data.ts';
import { FIELDS, NOTE_FIELDS, type Field } from './fields.ts';
import { pack, unpack } from './pack.ts';
import { EMPTY, PARTS, choose, type Part, type Sheet } from './sheet.ts';
import { clean } from './text.ts';

const VERSION = '1';
/** Characters of an address that are read; the longest worksheet has a third of them. */
const LONGEST = 60_000;

/** Something in an address that could not be taken. */
export type Fault =
	| { readonly kind: 'unknown'; readonly part: Part; readonly value: string }
	| { readonly kind: 'too-many'; readonly part: Part }
	| { readonly kind: 'unreadable'; readonly label: string }
	| { readonly kind: 'cut' | 'version' | 'long' };

export interface Read {
	/** Nothing, something to add to a worksheet, or a whole one. */
	readonly kind: 'nothing' | 'addition' | 'sheet';
	readonly sheet: Sheet;
	readonly faults: readonly Fault[];
}

/** A field of free text by the name that it has in the fragment. */
type Place = { readonly field: Field; readonly letter?: string };

/** @param name a field's key, or a strand's letter and the key of a note */
const placeOf = (name: string, resolve: Resolve): Place | undefined => {
	const field = FIELDS.find(({ key }) => key === name);
	if (field) return { field };
	const [letter = '', ...key] = name;
	const note = NOTE_FIELDS.find((candidate) => candidate.key === key.join(''));
	return note && /[A-Z]/.test(letter) && resolve('strand', letter) ? { field: note, letter } : undefined;
};

const write = (sheet: Sheet, { field, letter }: Place, text: string): Sheet =>
	letter === undefined
		? { ...sheet, texts: { ...sheet.texts, [field.key]: text } }
		: { ...sheet, notes: { ...sheet.notes, [letter]: { ...sheet.notes[letter], [field.key]: text } } };

function readQuery(search: string, resolve: Resolve): { sheet: Sheet; faults: Fault[] } {
	const parameters = new URLSearchParams(search);
	const faults: Fault[] = [];
	let sheet = EMPTY;
	for (const part of PARTS) {
		const values = new Set(parameters.getAll(part).flatMap((list) => list.split(',').filter(Boolean)));
		for (const value of values) {
			const id = resolve(part, value);
			const next = id === undefined ? undefined : choose(sheet, part, id, true);
			if (!next) faults.push({ kind: 'unknown', part, value });
			else if (next === sheet) faults.push({ kind: 'too-many', part });
			else sheet = next;
		}
	}
	const main = resolve('strand', parameters.get('main') ?? '');
	return { sheet: main && sheet.chosen.strand.includes(main) ? { ...sheet, main } : sheet, faults };
}

function readTexts(texts: readonly string[], before: Sheet, resolve: Resolve): { sheet: Sheet; faults: Fault[] } {
	const faults: Fault[] = [];
	let sheet = before;
	let [found, expected] = [0, 0];
	for (const [name = '', value = ''] of texts.filter(Boolean).map((text) => text.split('='))) {
		if (name === 'n') {
			expected = Number.parseInt(value, 10) || 0;
			continue;
		}
		found++;
		const place = placeOf(name, resolve);
		const text = place && unpack(value);
		const kept = place && text !== undefined ? clean(text, place.field.max, place.field.long) : '';
		if (place && kept) sheet = write(sheet, place, kept);
		else faults.push({ kind: 'unreadable', label: place?.field.label ?? '' });
	}
	return { sheet, faults: found < expected ? [...faults, { kind: 'cut' }] : faults };
}

/**
 * Reads what an address holds.
 * @param address the query with its question mark and the fragment with its number sign, either or both
 */
export function readAddress(address: string, resolve: Resolve): Read {
	if (address.length > LONGEST) return { kind: 'sheet', sheet: EMPTY, faults: [{ kind: 'long' }] };
	const [, search = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(address) ?? [];
	const query = readQuery(search, resolve);
	const [version = '', ...texts] = (fragment ?? '').split('&');
	if (!/^\d+$/.test(version)) {
		const asks = PARTS.some((part) => new URLSearchParams(search).has(part));
		return { kind: asks ? 'addition' : 'nothing', ...query };
	}
	if (version !== VERSION) return { kind: 'sheet', ...query, faults: [...query.faults, { kind: 'version' }] };
	const { sheet, faults } = readTexts(texts, query.sheet, resolve);
	return { kind: 'sheet', sheet, faults: [...query.faults, ...faults] };
}

/** Which texts go into an address: every one, those that the worksheet shows, or none. */
type Words = 'all' | 'shown' | 'none';

/** The texts of a worksheet by the names that they have in the fragment, in the order of the page. */
function textsOf({ texts, notes, chosen }: Sheet, words: Words): [string, string][] {
	if (words === 'none') return [];
	const all: [string, string | undefined][] = [
		...FIELDS.map(({ key }): [string, string | undefined] => [key, texts[key]]),
		...Object.keys(notes)
			.filter((letter) => words === 'all' || chosen.strand.includes(letter))
			.sort()
			.flatMap((letter) =>
				NOTE_FIELDS.map(({ key }): [string, string | undefined] => [letter + key, notes[letter]?.[key]]),
			),
	];
	return all.flatMap(([name, text]) => (text ? [[name, text]] : []));
}

/**
 * The query and fragment from which `readAddress` gets the worksheet.
 * @param words `shown` where somebody else gets it: what was written for a strand that is no longer chosen is theirs
 * to read only if they see it
 */
export function writeAddress(sheet: Sheet, words: Words = 'all'): string {
	const query = [
		...PARTS.map((part): [string, string] => [part, sheet.chosen[part].join(',')]),
		['main', sheet.main ?? ''],
	]
		.filter(([, value]) => value)
		.map(([name, value]) => `${name}=${value}`)
		.join('&');
	const texts = textsOf(sheet, words);
	const fragment = [VERSION, `n=${texts.length}`, ...texts.map(([name, text]) => `${name}=${pack(text)}`)].join('&');
	return `${query && `?${query}`}#${fragment}`;
}
