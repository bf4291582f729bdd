/** The chapters: a part of the framework, then its cases as recipe cards. */
import { pageOf } from './links.ts';
import type { Part } from './part.ts';

export interface ChapterParts {
	part: Part;
	letter?: string | undefined;
	cases: readonly Part[];
	/** Cases of this strand that another chapter prints. */
	elsewhere: readonly Part[];
}

/** As many cases to read next as there is room for on the page of a case. */
const MOST_RELATED = 3;

const tile = (letter: string) => `<span class="tile tile-${letter.toLowerCase()}" aria-hidden="true">${letter}</span>`;

/** A list of places in the book with their pages. */
export const references = (parts: readonly Pick<Part, 'id' | 'title'>[]) =>
	`<ul class="references">${parts
		.map(({ id, title }) => `<li><a href="#${id}"><span class="name">${title}</span>${pageOf(id)}</a></li>`)
		.join('')}</ul>`;

/** What stands beside the text: facts and sources. */
const beside = ({ facts, sources }: Part) =>
	`<aside>${facts && `<dl class="facts">${facts}</dl>`}${sources && `<div class="source-strip">${sources}</div>`}</aside>`;

/** A case: who, where, for whom and how sure beside what was done. */
const caseCard = (part: Part, related: readonly Part[]) => `<article class="case" id="${part.id}">
<header><p class="kicker">${part.kicker}</p><h2>${part.title}</h2><p class="lead">${part.lead}</p></header>
<div class="sheet">${beside(part)}<div class="text">${part.body}${
	related.length ? `<div class="see-also"><b>อ่านต่อในเล่มนี้</b>${references(related)}</div>` : ''
}</div></div>
</article>`;

/**
 * A chapter on pages of its own.
 * @param all the parts of all cases by path, for what a case recommends next
 */
export function chapter({ part, letter, cases, elsewhere }: ChapterParts, all: ReadonlyMap<string, Part>): string {
	const lists = [
		cases.length ? `<h2>กรณีในบทนี้</h2>${references(cases)}` : '',
		elsewhere.length ? `<h2>กรณีของสาระนี้ในบทอื่น</h2>${references(elsewhere)}` : '',
	].join('');
	return `<section class="chapter in-${part.id}" id="${part.id}">
<header class="opening">${letter ? tile(letter) : ''}<div><p class="kicker">${part.kicker}</p><h1>${part.title}</h1></div></header>
<p class="lead">${part.lead}</p>
${part.official && `<figure class="official">${part.official}</figure>`}
<div class="sheet">${beside(part)}<div class="text">${part.body}${lists}</div></div>
${cases
	.map((item) => caseCard(item, item.related.flatMap((url) => all.get(url) ?? []).slice(0, MOST_RELATED)))
	.join('\n')}
</section>`;
}
