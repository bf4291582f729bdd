/**
 * Brings together what two tabs made of the same worksheet. Each text, choice and the leading strand is taken from the
 * side that changed it; where both changed a text, this tab's stands and `clash` says so, for the other to be kept apart.
 */
import { textsOf, withText } from './named-texts.ts';
import { PARTS, withChosen, type Part, type Sheet } from './sheet.ts';

const union = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] => {
	const gone = base.filter((value) => !mine.includes(value));
	return [
		...new Set([...theirs.filter((value) => !gone.includes(value)), ...mine.filter((value) => !base.includes(value))]),
	];
};

/** @param base what both sides began with */
export function merge(base: Sheet, mine: Sheet, theirs: Sheet): { readonly sheet: Sheet; readonly clash: boolean } {
	const [was, here, there] = [base, mine, theirs].map((sheet) => new Map(textsOf(sheet))) as [
		Map<string, string>,
		Map<string, string>,
		Map<string, string>,
	];
	let [sheet, clash] = [theirs, false];
	for (const name of new Set([...was.keys(), ...here.keys()])) {
		const [before, own, other] = [was.get(name), here.get(name), there.get(name)];
		if (own === before || own === other) continue;
		// A text that the other side took out is no text to keep apart.
		if (other !== before && other !== undefined) clash = true;
		sheet = withText(sheet, name, own ?? '');
	}
	const chosen = Object.fromEntries(
		PARTS.map((part) => [part, union(base.chosen[part], mine.chosen[part], theirs.chosen[part])]),
	) as Record<Part, string[]>;
	const { texts, notes, other } = sheet;
	const main = mine.main === base.main ? theirs.main : mine.main;
	const unread = union(base.unread ?? [], mine.unread ?? [], theirs.unread ?? []);
	return {
		sheet: withChosen(
			{
				texts,
				notes,
				chosen,
				...(other ? { other } : {}),
				...(main ? { main } : {}),
				...(unread.length ? { unread } : {}),
			},
			chosen,
		),
		clash,
	};
}
