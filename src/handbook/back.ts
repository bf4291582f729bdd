/** What stands after the chapters: the index, the terms, the documents. */
import { focusOf } from '../collections/cases.ts';
import { definitionOf } from '../collections/index.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { toldLevels } from '../schemas/levels.ts';
import { LEVELS, valuesOf } from '../schemas/vocabulary.ts';
import { foldSpaces, namePattern } from '../text/names.ts';
import { byThai } from '../text/thai.ts';
import { references } from './chapters.ts';
import { markup, type Markup } from './markup.ts';
import { partOf, placed, type Setting } from './part.ts';

type Case = Entry<'cases'>;

/** The index: the cases by agency, by level of learners and by focus point. */
export function bookIndex(library: Library, cases: readonly Case[]): Markup {
	/** Cases by the values of a field; the values in order, with their names. */
	const way = <T extends string>(
		heading: string,
		valuesIn: (item: Case) => readonly T[],
		name: (value: T) => string,
		compare: (a: T, b: T) => number,
	) => {
		const values = [...new Set(cases.flatMap(valuesIn))].sort(compare);
		const groups = values.map((value) => {
			const found = cases.filter((item) => valuesIn(item).includes(value)).map((item) => placed(library, item));
			return markup`<div class="group"><h3>${name(value)}</h3>${references(found)}</div>`;
		});
		return markup`<h2>${heading}</h2><div class="columns">${groups}</div>`;
	};
	const agency = (id: string) => library.shortOf(library.get('agencies', id));
	const levels = valuesOf(LEVELS);
	return markup`<section class="back index in-index" id="index"><h1>ดัชนี</h1>${[
		way(
			'ตามหน่วยงานที่รายงาน',
			({ data }) => [data.agency],
			agency,
			(a, b) => byThai(agency(a), agency(b)),
		),
		way(
			'ตามระดับผู้เรียน',
			({ data }) => toldLevels(data.levels),
			(level) => LEVELS[level],
			(a, b) => levels.indexOf(a) - levels.indexOf(b),
		),
		way(
			'ตามจุดเน้น',
			focusOf,
			(id) => library.shortOf(library.get('focus', id)),
			(a, b) => a.localeCompare(b, 'en', { numeric: true }),
		),
	]}</section>`;
}

/** The terms of the glossary that a text uses. */
export function termsIn(library: Library, text: string): Entry<'glossary'>[] {
	const words = foldSpaces(text);
	return library.all('glossary').filter((term) => namePattern(definitionOf(term).calledInText(term))?.test(words));
}

export const glossary = (library: Library, terms: readonly Entry<'glossary'>[]) =>
	markup`<section class="back glossary in-glossary" id="glossary"><h1>คำย่อและศัพท์ในเล่มนี้</h1><dl class="columns">${terms.map(
		(term) => {
			const { title, full, meaning } = term.data;
			return markup`<div id="${placed(library, term).id}"><dt>${title}${full ? markup` <span>${full}</span>` : ''}</dt><dd>${meaning}</dd></div>`;
		},
	)}</dl></section>`;

/**
 * The documents that the book rests on.
 * @param restingOn How many entries of the book rest on a document.
 */
export const documents = (
	items: readonly Entry<'sources'>[],
	setting: Setting,
	restingOn: (item: Entry<'sources'>) => number,
) => markup`<section class="back documents in-sources" id="sources"><h1>แหล่งข้อมูล</h1>
<p>เลขบรรทัดในส่วนที่มาของแต่ละเรื่องนับตามฉบับถอดความของเอกสารเหล่านี้</p>
${items.map((item) => {
	const { id, title, lead, facts, text } = partOf(item, setting, 3, true);
	return markup`<article id="${id}"><h2>${title}</h2><p>${lead}</p>${facts}${text}<p class="quiet">ที่มาของ ${restingOn(item)} เรื่องในเล่มนี้</p></article>
`;
})}</section>`;
