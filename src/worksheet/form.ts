/** The page's form: reads a worksheet from it, and shows one in it. */
import { FIELDS, NOTE_FIELDS } from './fields.ts';
import { parts } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { clean } from './text.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

const textElements = (form: HTMLElement) => parts<TextElement & HTMLElement>(form, '[data-text]');

/** The worksheet with the text that stands in one element of the form. */
export function readText(sheet: Sheet, element: TextElement): Sheet {
	const name = element.dataset['text'] ?? '';
	const field = FIELDS.find(({ key }) => key === name);
	if (field) {
		const { [field.key]: _, ...texts } = sheet.texts;
		const text = clean(element.value, field.max, field.long);
		return { ...sheet, texts: text ? { ...texts, [field.key]: text } : texts };
	}
	const [letter = '', key] = name;
	const noteField = NOTE_FIELDS.find((candidate) => candidate.key === key);
	if (!noteField) return sheet;
	const { [noteField.key]: _, ...note } = sheet.notes[letter] ?? {};
	const text = clean(element.value, noteField.max, noteField.long);
	return { ...sheet, notes: { ...sheet.notes, [letter]: text ? { ...note, [noteField.key]: text } : note } };
}

/** The worksheet with all texts that were typed before the script ran. */
export const readTyped = (sheet: Sheet, form: HTMLElement): Sheet =>
	textElements(form).reduce((sum, element) => (element.value ? readText(sum, element) : sum), sheet);

/** What is ticked in the form, before the script ran. */
export const readTicked = (form: HTMLElement) =>
	parts<HTMLInputElement>(form, '[data-pick]:checked').map(({ dataset, value }) => ({
		part: dataset['pick'] as 'strand' | 'level',
		value,
	}));

/** The text of one element of the form. */
function textOf({ texts, notes }: Sheet, name: string): string {
	const field = FIELDS.find(({ key }) => key === name);
	if (field) return texts[field.key] ?? '';
	const [letter = '', key] = name;
	const noteField = NOTE_FIELDS.find((candidate) => candidate.key === key);
	return (noteField && notes[letter]?.[noteField.key]) ?? '';
}

/** Shows the texts of a worksheet; the cursor of who is typing stays where it is. */
export function showTexts(form: HTMLElement, sheet: Sheet): void {
	for (const element of textElements(form)) {
		const text = textOf(sheet, element.dataset['text'] ?? '');
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
