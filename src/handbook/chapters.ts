/** The chapters: a part of the framework, then its cases as recipe cards. */
import type { Entry } from '../schemas/entry.ts';
import { pageOf } from './links.ts';
import { markup, type Markup } from './markup.ts';
import { partOf, placed, type Part, type Placed, type Setting } from './part.ts';
import type { Chapter } from './plan.ts';
import { tile } from './signs.ts';

/** As many cases to read next as there is room for on the page of a case. */
const MOST_RELATED = 3;

/** A list of places in the book with their pages. */
export const references = (list: readonly Placed[]) =>
	markup`<ul class="references">${list.map(
		({ id, title }) => markup`<li><a href="#${id}"><span class="name">${title}</span>${pageOf(id)}</a></li>`,
	)}</ul>`;

/** Places under a heading, or nothing where there are none. */
const headed = (heading: Markup, list: readonly Placed[]) => (list.length ? markup`${heading}${references(list)}` : '');

/** What stands beside the text: facts and sources. */
const beside = ({ facts, sources }: Part) => markup`<aside>${facts}${sources}</aside>`;

/** A case: who, where, for whom and how sure beside what was done. */
function caseCard(item: Entry<'cases'>, setting: Setting, printed: readonly Entry[]): Markup {
	const { library } = setting;
	const part = partOf(item, setting, 3, false);
	const related = library
		.relatedCases(item)
		.filter((card) => printed.includes(card.item))
		.slice(0, MOST_RELATED)
		.map((card) => placed(library, card.item));
	const next = headed(markup`<b>อ่านต่อในเล่มนี้</b>`, related);
	return markup`<article class="case" id="${part.id}">
<header><p class="kicker">${part.kicker}</p><h2>${part.title}</h2><p class="lead">${part.lead}</p></header>
<div class="sheet">${beside(part)}<div class="text">${part.text}${next && markup`<div class="see-also">${next}</div>`}</div></div>
</article>
`;
}

/**
 * A chapter on pages of its own.
 * @param printed All cases of the book, of which a case recommends some.
 */
export function chapterOf(
	{ part: item, cases, elsewhere }: Chapter,
	setting: Setting,
	printed: readonly Entry[],
): Markup {
	const part = partOf(item, setting, 2, true);
	const { letter } = item.data;
	const places = (list: readonly Entry[]) => list.map((other) => placed(setting.library, other));
	return markup`<section class="chapter in-${part.id}" id="${part.id}">
<header class="opening">${letter ? tile(letter) : ''}<div><p class="kicker">${part.kicker}</p><h1>${part.title}</h1></div></header>
<p class="lead">${part.lead}</p>
${part.official}
<div class="sheet">${beside(part)}<div class="text">${part.text}${headed(markup`<h2>กรณีในบทนี้</h2>`, places(cases))}${headed(
		markup`<h2>กรณีของสาระนี้ในบทอื่น</h2>`,
		places(elsewhere),
	)}</div></div>
${cases.map((other) => caseCard(other, setting, printed))}</section>
`;
}
