/** What stands after the chapters: the index, the terms, the documents. */
import type { HTMLElement } from 'node-html-parser';
import { foldSpaces, namePattern, namesOf } from '../text/names.ts';
import { byThai } from '../text/thai.ts';
import { LEVELS } from '../schemas/vocabulary.ts';
import { references } from './chapters.ts';
import type { Part } from './part.ts';
import type { BookEntry } from './site.ts';

/** A way into the cases, such as by agency: names in order, each with its cases. */
interface Way {
	heading: string;
	groups: { name: string; cases: Part[] }[];
}

/** The cases by the values of one of their fields, in the order that `compare` gives the values. */
function waysBy(
	heading: string,
	cases: readonly { entry: BookEntry; part: Part }[],
	valuesOf: (entry: BookEntry) => readonly string[],
	name: (value: string) => string,
	compare: (a: string, b: string) => number,
): Way {
	const values = [...new Set(cases.flatMap(({ entry }) => valuesOf(entry)))].sort(compare);
	return {
		heading,
		groups: values.map((value) => ({
			name: name(value),
			cases: cases.filter(({ entry }) => valuesOf(entry).includes(value)).map(({ part }) => part),
		})),
	};
}

/** @param nameOf what an entry is called, by collection and id */
export function bookIndex(
	cases: readonly { entry: BookEntry; part: Part }[],
	nameOf: (collection: string, id: string) => string,
): string {
	const levels = Object.keys(LEVELS);
	const ways = [
		waysBy(
			'ตามหน่วยงานที่รายงาน',
			cases,
			({ agency = [] }) => agency,
			(id) => nameOf('agencies', id),
			(a, b) => byThai(nameOf('agencies', a), nameOf('agencies', b)),
		),
		waysBy(
			'ตามระดับผู้เรียน',
			cases,
			({ levels: of = [] }) => of,
			(level) => LEVELS[level as keyof typeof LEVELS],
			(a, b) => levels.indexOf(a) - levels.indexOf(b),
		),
		waysBy(
			'ตามจุดเน้น',
			cases,
			({ focus = [] }) => focus,
			(id) => nameOf('focus', id),
			(a, b) => a.localeCompare(b, 'en', { numeric: true }),
		),
	];
	return `<section class="back index in-index" id="index"><h1>ดัชนี</h1>${ways
		.map(
			({ heading, groups }) =>
				`<h2>${heading}</h2><div class="columns">${groups
					.map((group) => `<div class="group"><h3>${group.name}</h3>${references(group.cases)}</div>`)
					.join('')}</div>`,
		)
		.join('')}</section>`;
}

/** A term of the glossary's list, with markup. */
export interface Term {
	url: string;
	title: string;
	full: string;
	meaning: string;
}

/** The glossary's terms that a text uses. @throws Error if the page lists none */
export function termsIn(glossary: HTMLElement, text: string): Term[] {
	const all = glossary.querySelectorAll('.terms > div').map((item) => ({
		url: item.querySelector('dt a')?.getAttribute('href') ?? '',
		title: item.querySelector('dt a')?.innerHTML.trim() ?? '',
		full: item.querySelector('dt span')?.innerHTML.trim() ?? '',
		meaning: item.querySelector('dd')?.innerHTML.trim() ?? '',
	}));
	if (all.length === 0) throw new Error('the glossary page lists no terms (.terms > div)');
	const words = foldSpaces(text);
	return all.filter(({ title, full }) => namePattern([...namesOf(title), ...(full ? [full] : [])])?.test(words));
}

export const glossary = (terms: readonly (Term & { id: string })[]) =>
	`<section class="back glossary in-glossary" id="glossary"><h1>คำย่อและศัพท์ในเล่มนี้</h1><dl class="columns">${terms
		.map(
			({ id, title, full, meaning }) =>
				`<div id="${id}"><dt>${title}${full ? ` <span>${full}</span>` : ''}</dt><dd>${meaning}</dd></div>`,
		)
		.join('')}</dl></section>`;

/** The documents that the book rests on: each one's page without the list of what rests on it. */
export const documents = (parts: readonly (Part & { count: number })[]) =>
	`<section class="back documents in-sources" id="sources"><h1>แหล่งข้อมูล</h1>
<p>เลขบรรทัดในส่วนที่มาของแต่ละเรื่องนับตามฉบับถอดความของเอกสารเหล่านี้</p>
${parts
	.map(
		({ id, title, lead, facts, body, count }) =>
			`<article id="${id}"><h2>${title}</h2><p>${lead}</p>${facts && `<dl class="facts">${facts}</dl>`}${body}<p class="quiet">ที่มาของ ${count} เรื่องในเล่มนี้</p></article>`,
	)
	.join('')}</section>`;
