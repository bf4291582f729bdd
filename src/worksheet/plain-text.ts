/** What a school wrote and chose as plain text, which needs nothing but the worksheet itself: for when all else fails. */
import { PART_LABELS } from './faults.ts';
import { labelOf, textsOf } from './named-texts.ts';
import { titleOf, type Kept } from './record.ts';
import { PARTS } from './sheet.ts';

/** Lines of a label and its text, with the ids of what was chosen and what could not be read as they are. */
export function toPlainText(kept: Kept): string {
	const { sheet } = kept;
	const parts = [
		...textsOf(sheet).map(([name, text]) => `${labelOf(name) || name}\n${text}`),
		...PARTS.filter((part) => sheet.chosen[part].length).map(
			(part) => `${PART_LABELS[part]}\n${sheet.chosen[part].join(', ')}`,
		),
		...(sheet.unread ?? []),
	];
	return `${[titleOf(kept), ...parts].join('\n\n')}\n`;
}
