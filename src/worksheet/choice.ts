/** Which cases to offer, and in which order. */
import { normalise } from '../text/normalise.ts';
import type { CaseData, WorksheetData } from './data.ts';
import type { Sheet } from './sheet.ts';

/** What a reader narrows the list by; empty texts narrow nothing. */
export interface CaseFilter {
	readonly words: string;
	readonly strand: string;
	readonly level: string;
}

/** Texts that words are looked for in, folded, by case. */
export const caseTexts = ({ cases, labels }: WorksheetData): ReadonlyMap<CaseData, string> =>
	new Map(
		cases.map((item) => [
			item,
			normalise([item.title, item.agency, labels.kind[item.kind] ?? '', ...item.names].join('\n')).text,
		]),
	);

/** How well a case fits what is chosen: strands and focus points say more than a level. */
const fit = ({ strands, focus, levels }: CaseData, { chosen }: Sheet) =>
	2 * strands.filter(([letter]) => chosen.strand.includes(letter)).length +
	2 * focus.filter((id) => chosen.focus.includes(id)).length +
	levels.filter((level) => chosen.level.includes(level)).length;

/**
 * The cases that have all the words, the strand and the level; those that fit the worksheet best come first, and
 * among equals the order of the texts holds.
 */
export function findCases(
	texts: ReadonlyMap<CaseData, string>,
	{ words, strand, level }: CaseFilter,
	sheet: Sheet,
): CaseData[] {
	const wanted = normalise(words).text.split(/\s+/).filter(Boolean);
	return [...texts]
		.filter(
			([item, text]) =>
				wanted.every((word) => text.includes(word)) &&
				(!strand || item.strands.some(([letter]) => letter === strand)) &&
				(!level || item.levels.includes(level)),
		)
		.map(([item]) => ({ item, fit: fit(item, sheet) }))
		.sort((a, b) => b.fit - a.fit)
		.map(({ item }) => item);
}
