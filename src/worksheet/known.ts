/** Which parts of a worksheet the site knows. What it does not stays in the worksheet, and is shown apart. */
import type { Resolve } from './data.ts';
import { labelOf, textsOf, placeOf } from './named-texts.ts';
import { PARTS, withChosen, type Part, type Sheet } from './sheet.ts';

/** Something that another release may know. */
export type Unknown =
	| { readonly kind: 'choice'; readonly part: Part; readonly value: string }
	/** A text of a strand or a field that the site does not have; the label is empty where nothing tells it. */
	| { readonly kind: 'text'; readonly label: string; readonly text: string }
	/** A text that cannot be read. */
	| { readonly kind: 'unread'; readonly label: string }
	/** All that was written, in another version of addresses. */
	| { readonly kind: 'version' };

/** The worksheet with ids as they are now for those that pages had before; the unknown stay as they are. */
export function currentIds(sheet: Sheet, resolve: Resolve): Sheet {
	const chosen = Object.fromEntries(
		PARTS.map((part) => [part, [...new Set(sheet.chosen[part].map((value) => resolve(part, value) ?? value))]]),
	) as Record<Part, string[]>;
	return withChosen(sheet, chosen);
}

export function unknownOf(sheet: Sheet, resolve: Resolve): Unknown[] {
	const isKnown = (name: string) => {
		const place = placeOf(name);
		return place && (place.letter === undefined || resolve('strand', place.letter) !== undefined);
	};
	return [
		...PARTS.flatMap((part) =>
			sheet.chosen[part]
				.filter((value) => resolve(part, value) === undefined)
				.map((value): Unknown => ({ kind: 'choice', part, value })),
		),
		...textsOf(sheet)
			.filter(([name]) => !isKnown(name))
			.map(([name, text]): Unknown => ({ kind: 'text', label: labelOf(name), text })),
		...(sheet.unread ?? []).map((part): Unknown =>
			part.startsWith('#') ? { kind: 'version' } : { kind: 'unread', label: labelOf(part.split('=')[0] ?? '') },
		),
	];
}
