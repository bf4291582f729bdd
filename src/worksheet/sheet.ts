/** A worksheet: what a school chose from the site and what it wrote. */
import type { FieldKey, NoteKey } from './fields.ts';

/** What a school writes for one strand. */
type StrandNotes = Readonly<Partial<Record<NoteKey, string>>>;

/** What can be chosen, by the names that addresses use. */
export const PARTS = ['strand', 'level', 'focus', 'case'] as const;
export type Part = (typeof PARTS)[number];

/** Texts are clean and not empty; what is chosen is known to the site and named once. */
export interface Sheet {
	readonly texts: Readonly<Partial<Record<FieldKey, string>>>;
	/** By a strand's letter; those of strands that are not chosen stay for the case that they are again. */
	readonly notes: Readonly<Record<string, StrandNotes>>;
	readonly chosen: Readonly<Record<Part, readonly string[]>>;
	/** The letter of the strand that leads; one of the chosen. */
	readonly main?: string | undefined;
}

export const EMPTY: Sheet = { texts: {}, notes: {}, chosen: { strand: [], level: [], focus: [], case: [] } };

/** How many of a sort one worksheet takes: more is a list, no plan. */
export const MOST = 30;

export const isEmpty = ({ texts, notes, chosen }: Sheet): boolean =>
	Object.keys(texts).length === 0 &&
	Object.values(notes).every((note) => Object.keys(note).length === 0) &&
	PARTS.every((part) => chosen[part].length === 0);

/** The worksheet with something chosen or not; beyond `MOST` of a sort, it stays as it is. */
export const choose = (sheet: Sheet, part: Part, value: string, on: boolean): Sheet => {
	const others = sheet.chosen[part].filter((other) => other !== value);
	if (on && others.length >= MOST) return sheet;
	const chosen = { ...sheet.chosen, [part]: on ? [...others, value] : others };
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
