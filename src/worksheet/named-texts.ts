/** The texts of a worksheet by the names that they have in addresses, in storage and on the page. */
import { FIELDS, NOTE_FIELDS, type Field } from './fields.ts';
import type { Sheet } from './sheet.ts';
import { clean } from './text.ts';

/** A field of free text, with the letter of its strand if it is one of a strand's. */
export interface Place {
	readonly field: Field;
	readonly letter?: string;
}

/**
 * The field of a name, whether or not the site has the strand.
 * @param name a field's key, or a strand's letter and the key of a note
 */
export const placeOf = (name: string): Place | undefined => {
	const field = FIELDS.find(({ key }) => key === name);
	if (field) return { field };
	const [letter = '', ...key] = name;
	const note = NOTE_FIELDS.find((candidate) => candidate.key === key.join(''));
	return note && /[A-Z]/.test(letter) ? { field: note, letter } : undefined;
};

type Texts = Readonly<Partial<Record<string, string>>>;

/** Texts in the order of the page, those of unknown fields last. */
export function textsOf({ texts, notes, other = {} }: Sheet): [name: string, text: string][] {
	const all: [string, string | undefined][] = [
		...FIELDS.map(({ key }): [string, string | undefined] => [key, texts[key]]),
		...Object.keys(notes)
			.sort()
			.flatMap((letter) =>
				NOTE_FIELDS.map(({ key }): [string, string | undefined] => [letter + key, notes[letter]?.[key]]),
			),
		...Object.entries(other),
	];
	return all.flatMap(([name, text]) => (text ? [[name, text]] : []));
}

const put = (texts: Texts, key: string, text: string): Texts => {
	const { [key]: _, ...others } = texts;
	return text ? { ...others, [key]: text } : others;
};

/** The worksheet with another text under a name; an empty one takes it out. */
export function withText(sheet: Sheet, name: string, text: string): Sheet {
	const place = placeOf(name);
	if (!place) {
		const { other: before, ...rest } = sheet;
		const other = put(before ?? {}, name, text) as Readonly<Record<string, string>>;
		return Object.keys(other).length ? { ...rest, other } : rest;
	}
	const { field, letter } = place;
	if (letter === undefined) return { ...sheet, texts: put(sheet.texts, field.key, text) };
	const { [letter]: before, ...notes } = sheet.notes;
	const note = put(before ?? {}, field.key, text);
	return { ...sheet, notes: Object.keys(note).length ? { ...notes, [letter]: note } : notes };
}

/** A text as the field of that name takes it; it is never cut. */
export const cleanFor = (name: string, text: string): string => {
	const place = placeOf(name);
	return clean(text, Infinity, place ? place.field.long : true);
};

/** What a field is called, with its strand. */
export const labelOf = (name: string): string => {
	const place = placeOf(name);
	if (!place) return '';
	return place.letter === undefined ? place.field.label : `สาระ ${place.letter}: ${place.field.label}`;
};
