/** The worksheet as it will be printed, on the page. */
import { element } from '../dom/dom.ts';
import { afterAddress, beforeAddress } from './citation.ts';
import { COLUMNS, HEADINGS, type CaseLine, type Row, type SheetDocument } from './document.ts';

/** A text with its lines, or a space for a pen. */
const written = (text: string) =>
	text ? element('p', { class: 'written' }, text) : element('p', { class: 'blank' }, element('span', {}, 'ยังไม่ได้เขียน'));

const reference = (number: number) => element('a', { href: `#w-ref-${number}`, class: 'ref' }, `[${number}]`);

const caseItem = ({ title, reference: number, note }: CaseLine) =>
	element('li', {}, `${title} `, reference(number), ' ', element('small', {}, note));

const tile = (letter: string) =>
	element('span', { class: `tile tile-${letter.toLowerCase()}`, 'aria-hidden': 'true' }, letter);

// On a phone the cells stand below each other, which takes the roles of a table from them: hence the roles.
const cell = (label: string, text: string) => element('td', { role: 'cell', 'data-label': label }, written(text));

function tableRows(row: Row): HTMLElement[] {
	const [, concept, competency, evidence] = COLUMNS;
	const head = element(
		'th',
		{ scope: 'row', role: 'rowheader' },
		tile(row.letter),
		' ',
		element('span', {}, element('span', { class: 'sr-only' }, `${row.letter} `), row.name),
		' ',
		reference(row.reference),
		element('small', {}, row.code),
		...(row.isMain ? [element('small', { class: 'main' }, HEADINGS.main)] : []),
		...(row.official ? [element('small', {}, row.official)] : []),
	);
	const cells = [cell(concept, row.concept), cell(competency, row.competency), cell(evidence, row.evidence)];
	const first = element('tr', { role: 'row' }, head, ...cells);
	if (!row.cases.length) return [first];
	const cases = element('td', { role: 'cell', colspan: String(COLUMNS.length), class: 'row-cases' });
	cases.append(element('b', {}, HEADINGS.cases), element('ul', {}, ...row.cases.map(caseItem)));
	return [first, element('tr', { role: 'row' }, cases)];
}

const table = (rows: readonly Row[]) =>
	element(
		'table',
		{ role: 'table' },
		element('caption', {}, HEADINGS.table),
		element(
			'thead',
			{ role: 'rowgroup' },
			element(
				'tr',
				{ role: 'row' },
				...COLUMNS.map((label) => element('th', { scope: 'col', role: 'columnheader' }, label)),
			),
		),
		...rows.map((row) => element('tbody', { role: 'rowgroup' }, ...tableRows(row))),
	);

const facts = ({ facts: all }: SheetDocument) =>
	element(
		'dl',
		{},
		...all.map(({ label, text }) => element('div', {}, element('dt', {}, label), element('dd', {}, written(text)))),
	);

const references = ({ references: all }: SheetDocument) => [
	element('h4', {}, HEADINGS.references),
	element(
		'ol',
		{ class: 'refs' },
		...all.map((item, place) =>
			element(
				'li',
				{ id: `w-ref-${place + 1}` },
				`${beforeAddress(item)} `,
				element('a', { href: item.url }, item.url),
				` ${afterAddress(item)}`,
			),
		),
	),
];

/** The document's elements. */
export const documentView = (sheet: SheetDocument): HTMLElement[] => [
	element('h3', {}, sheet.title),
	...(sheet.subtitle ? [element('p', { class: 'note' }, sheet.subtitle)] : []),
	facts(sheet),
	...(sheet.rows.length
		? [table(sheet.rows)]
		: [element('p', { class: 'notice' }, 'เลือกสาระอย่างน้อยหนึ่งข้อ แล้วตารางจะมีแถวของสาระนั้น')]),
	...(sheet.others.length
		? [element('h4', {}, HEADINGS.others), element('ul', {}, ...sheet.others.map(caseItem))]
		: []),
	...(sheet.references.length ? references(sheet) : []),
	element('p', { class: 'note colophon' }, sheet.colophon),
];
