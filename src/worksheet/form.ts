/** The page's form: reads a worksheet from it, and shows one in it. */
import { cleanFor, textsOf, withText } from './named-texts.ts';
import { parts } from './parts.ts';
import type { Sheet } from './sheet.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** The worksheet with the text that stands in one element of the form. */
export const readText = (sheet: Sheet, { dataset, value }: TextElement): Sheet => {
	const name = dataset['text'] ?? '';
	return withText(sheet, name, cleanFor(name, value));
};

/** Shows the texts of a worksheet; the cursor of who is typing stays where it is. */
export function showTexts(form: HTMLElement, sheet: Sheet): void {
	const texts = new Map(textsOf(sheet));
	for (const element of parts<TextElement & HTMLElement>(form, '[data-text]')) {
		const text = texts.get(element.dataset['text'] ?? '') ?? '';
		if (element.value !== text) element.value = text;
	}
}

/** Shows what is chosen of strands and levels, and which strand leads. */
export function showTicked(form: HTMLElement, { chosen, main }: Sheet): void {
	for (const box of parts<HTMLInputElement>(form, '[data-pick]'))
		box.checked = chosen[box.dataset['pick'] as 'strand' | 'level'].includes(box.value);
	for (const radio of parts<HTMLInputElement>(form, '[data-main]')) radio.checked = radio.value === main;
	for (const strand of parts(form, '[data-strand]'))
		strand.toggleAttribute('data-on', chosen.strand.includes(strand.dataset['strand'] ?? ''));
}
