/** What comes of the worksheet: the document on the page, its link, and the bar that sums it up. */
import { formatDate } from '../text/thai.ts';
import { writeAddress } from './address.ts';
import { resolver, type WorksheetData } from './data.ts';
import { documentOf, type SheetDocument } from './document.ts';
import { cleanFor, textsOf, withText } from './named-texts.ts';
import { part } from './parts.ts';
import { isEmpty, type Part, type Sheet } from './sheet.ts';
import { documentView } from './view-document.ts';

/** Characters from which on some messengers cut a link. */
const LONG_LINK = 2000;

/** Milliseconds of a minute. */
const MINUTE = 60_000;

/** Today where the reader is, in words. */
const today = () => {
	const here = new Date(Date.now() - new Date().getTimezoneOffset() * MINUTE);
	return formatDate(here.toISOString().slice(0, 10));
};

/** The worksheet as a document; its texts are cleaned, because storage may hold what no file format can. */
export const currentDocument = (sheet: Sheet, data: WorksheetData): SheetDocument =>
	documentOf(
		textsOf(sheet).reduce((sum, [name, text]) => withText(sum, name, cleanFor(name, text)), sheet),
		data,
		(path) => new URL(path, location.href).href,
		today(),
	);

/** The link by which others get this worksheet; with what was written, if the reader wants that. */
export function showLink(root: HTMLElement, sheet: Sheet): void {
	const words = part<HTMLInputElement>(root, '[data-words]').checked;
	const link = location.origin + location.pathname + writeAddress(sheet, words ? 'shown' : 'none');
	part<HTMLInputElement>(root, '[data-sheet-share]').value = link;
	part(root, '[data-sheet-long]').hidden = link.length <= LONG_LINK;
}

/** Shows the worksheet as a document; of an empty one nothing, so that the empty form is what is printed. */
export function showResult(root: HTMLElement, sheet: Sheet, data: WorksheetData): void {
	const empty = isEmpty(sheet);
	root.toggleAttribute('data-filled', !empty);
	part(root, '[data-sheet-empty]').hidden = !empty;
	part(root, '[data-sheet-actions]').hidden = empty;
	part(root, '[data-sheet-bar]').hidden = empty;
	part(root, '[data-sheet-document]').replaceChildren(...(empty ? [] : documentView(currentDocument(sheet, data))));
	const resolve = resolver(data);
	const count = (sort: Part) => sheet.chosen[sort].filter((value) => resolve(sort, value) !== undefined).length;
	part(root, '[data-sheet-sum]').textContent = `สาระ ${count('strand')} · กรณี ${count('case')}`;
	showLink(root, sheet);
}
