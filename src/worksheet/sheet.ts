/** A worksheet: what a school chose from the site and what it wrote. */
import type { FieldKey, NoteKey } from './fields.ts';

/** What a school writes for one strand. */
type StrandNotes = Readonly<Partial<Record<NoteKey, string>>>;

/** What can be chosen, by the names that addresses use. */
export const PARTS = ['strand', 'level', 'focus', 'case'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Texts are not empty, and what is chosen is named once. Whether the site knows it is another matter (known.ts): what
 * another release wrote stays.
 */
export interface Sheet {
	readonly texts: Readonly<Partial<Record<FieldKey, string>>>;
	/** By a strand's letter; those of strands that are not chosen stay for the case that they are again. */
	readonly notes: Readonly<Record<string, StrandNotes>>;
	readonly chosen: Readonly<Record<Part, readonly string[]>>;
	/** The letter of the strand that leads; one of the chosen. */
	readonly main?: string | undefined;
	/** Texts under names that no field of this release has; absent where there are none. */
	readonly other?: Readonly<Record<string, string>>;
	/** Parts of an address that could not be read, as they came: `zz=…`, or `#2&…` of another version. */
	readonly unread?: readonly string[];
}

export const EMPTY: Sheet = { texts: {}, notes: {}, chosen: { strand: [], level: [], focus: [], case: [] } };

/** How many of a sort a reader can choose: more is a list, no plan. */
export const MOST = 30;

export const isEmpty = ({ texts, notes, chosen, other = {}, unread = [] }: Sheet): boolean =>
	Object.keys({ ...texts, ...other }).length === 0 &&
	unread.length === 0 &&
	Object.values(notes).every((note) => Object.keys(note).length === 0) &&
	PARTS.every((part) => chosen[part].length === 0);

/** The worksheet with something chosen or not; where there are `MOST` of a sort already, it stays as it is. */
export const choose = (sheet: Sheet, part: Part, value: string, on: boolean): Sheet => {
	const others = sheet.chosen[part].filter((other) => other !== value);
	if (on && others.length >= MOST) return sheet;
	return withChosen(sheet, { ...sheet.chosen, [part]: on ? [...others, value] : others });
};

/** The worksheet with another choice; a strand that is not chosen does not lead. */
export const withChosen = (sheet: Sheet, chosen: Sheet['chosen']): Sheet => {
	const { main, ...rest } = sheet;
	return { ...rest, chosen, ...(main && chosen.strand.includes(main) ? { main } : {}) };
};

/** The worksheet with what another one has chosen added; what was written stays. */
export const addChoice = (sheet: Sheet, { chosen }: Sheet): Sheet =>
	PARTS.reduce<Sheet>(
		(sum, part) =>
			chosen[part].reduce<Sheet>(
				(all, value) => (all.chosen[part].includes(value) ? all : choose(all, part, value, true)),
				sum,
			),
		sheet,
	);
